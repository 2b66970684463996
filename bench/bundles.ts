// What each function weighs and how long it takes to start: bundled as for AWS, then loaded in a fresh process.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { BenchLine } from '#bench/bench-line.ts';

export const functions = ['dispatch', 'fetch', 'ingest', 'merge', 'sweep', 'api'] as const;

const root = path.join(import.meta.dirname, '..');
const runs = 5;

/** Bytes of the bundle, and milliseconds until its handler is there: the median of five fresh processes. */
export async function* benchBundles(): AsyncGenerator<BenchLine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bundles-'));
  for (const name of functions) {
    const file = await bundleOf(name, folder);
    const context = { node: process.versions.node };
    yield {
      bench: 'bundles',
      metric: `${name} bundle`,
      value: (await stat(file)).size,
      unit: 'bytes',
      context,
    };
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await initMs(file));
    times.sort((a, b) => a - b);
    yield {
      bench: 'bundles',
      metric: `${name} init`,
      value: times[Math.floor(runs / 2)] ?? 0,
      unit: 'ms',
      context,
    };
  }
  await rm(folder, { recursive: true });
}

/** Packs a function as infra/bundling.ts has it done, without its source map. */
export async function bundleOf(name: (typeof functions)[number], folder: string): Promise<string> {
  const outfile = path.join(folder, `${name}.mjs`);
  await build({
    entryPoints: [path.join(root, 'lambdas', name, 'handler.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return outfile;
}

async function initMs(file: string): Promise<number> {
  const script = `const at = performance.now(); const { handler } = await import(${JSON.stringify(file)});
    if (typeof handler !== 'function') throw new Error('no handler'); console.log(performance.now() - at);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  return Math.round(Number(stdout));
}
