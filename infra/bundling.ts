import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type Metafile } from 'esbuild';

const root = path.join(import.meta.dirname, '..');

// Some libraries are CommonJS inside and call require, which an ES module does not have.
const requireForCommonJs =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/**
 * Bundles the handler of a folder under lambdas/ as index.mjs. What `import()` names becomes files of their own, which a cold
 * start does not read.
 * @param leftOut packages that the function never loads.
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
    // The client versions that were tested are shipped, not the ones that a runtime happens to hold.
    external: [...leftOut],
    banner: { js: requireForCommonJs },
    metafile: true,
    logLevel: 'warning',
  }).metafile;
}

/** The bundled code of a function, with the sources file beside it where it is read. */
export function codeOf(folder: string, leftOut: readonly string[] = [], sourcesFile?: string): Code {
  return Code.fromAsset(path.join(root, 'lambdas', folder), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Required by the CDK, and never used: bundling runs on this machine.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle(outputFolder) {
          bundle(folder, outputFolder, leftOut);
          if (sourcesFile !== undefined) copyFileSync(sourcesFile, path.join(outputFolder, 'sources.yaml'));
          return true;
        },
      },
    },
  });
}
