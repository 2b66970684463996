import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** How a function is bundled: one file of ES modules with its dependencies, and the sources file where it is read. */
export function bundling(
  format: OutputFormat,
  sourcesFile?: string,
  leftOut: string[] = [],
): BundlingOptions {
  return {
    format,
    target: 'node24',
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    mainFields: ['module', 'main'],
    // The tested versions of the clients are bundled, not those of the runtime, except for clients that this
    // deployment never loads.
    externalModules: leftOut,
    ...(format === OutputFormat.ESM && { banner: requireForOldModules }),
    ...(sourcesFile !== undefined && { commandHooks: copying(sourcesFile) }),
  };
}

// Some libraries are still CommonJS inside and call require, which an ES module does not have.
const requireForOldModules =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

function copying(sourcesFile: string): NonNullable<BundlingOptions['commandHooks']> {
  return {
    beforeInstall: () => [],
    beforeBundling: () => [],
    afterBundling: (_inputDir, outputDir) => [`cp "${sourcesFile}" "${outputDir}/sources.yaml"`],
  };
}
