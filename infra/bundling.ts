import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type Metafile } from 'esbuild';
import type { Source } from '#core/sources/source.ts';

const root = path.join(import.meta.dirname, '..');

// Some libraries are CommonJS inside and call require, which an ES module does not have.
const requireForCommonJs =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/** Loaded where credentials come from profiles, sign-in or tokens. Lambda gives them in the environment. */
const credentialsOfDesktops = ['ini', 'process', 'sso', 'web-identity'].map(
  (provider) => `@aws-sdk/credential-provider-${provider}`,
);

/** Names the browser that an AWS client runs in. */
const forBrowsers = 'bowser';

const neverLoaded: Readonly<Record<string, readonly string[]>> = {
  // A web page is only parsed where the note of its fetch says that a page was wanted: by ingest. Posts have no such note.
  api: ['@mozilla/readability', 'linkedom'],
  fetch: ['@mozilla/readability', 'linkedom'],
};

/** Packages that are bundled without what no function uses. */
const withoutWeight = {
  zod: path.join(import.meta.dirname, 'bundled/zod.mjs'),
  xmlbuilder: path.join(import.meta.dirname, 'bundled/xmlbuilder.mjs'),
};

/**
 * Bundles the handler of a folder under lambdas/ as index.mjs. What `import()` names becomes files of their own, which a cold
 * start does not read.
 * @param leftOut packages that this deployment of the function never loads.
 */
export function bundle(folder: string, outputFolder: string, leftOut: readonly string[] = []): Metafile {
  return buildSync({
    absWorkingDir: root,
    entryPoints: { index: path.join('lambdas', folder, 'handler.ts') },
    outdir: outputFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    alias: withoutWeight,
    // The client versions that were tested are shipped, not the ones that a runtime happens to hold.
    external: [...credentialsOfDesktops, forBrowsers, ...(neverLoaded[folder] ?? []), ...leftOut],
    // Large tables stay JSON beside the code: JSON.parse is several times faster than reading them as JavaScript.
    loader: { '.data.json': 'copy' },
    banner: { js: requireForCommonJs },
    metafile: true,
    logLevel: 'warning',
  }).metafile;
}

/** The bundled code of a function, with the sources beside it where it reads them. */
export function codeOf(folder: string, leftOut: readonly string[] = [], sources?: readonly Source[]): Code {
  return Code.fromAsset(path.join(root, 'lambdas', folder), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Required by the CDK, and never used: bundling runs on this machine.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle(outputFolder) {
          bundle(folder, outputFolder, leftOut);
          if (sources !== undefined)
            writeFileSync(path.join(outputFolder, 'sources.json'), JSON.stringify({ sources }));
          return true;
        },
      },
    },
  });
}
