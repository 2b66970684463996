import { renameSync } from 'node:fs';
import path from 'node:path';
import { buildSync, stop } from 'esbuild';

const root = path.join(import.meta.dirname, '../..');
const built = new Map<string, string>();

/** Bundles a program of this repository, named from its root: it starts in half the time it needs through tsx. @returns the file for node. */
export function bundledProgram(entry: string): string {
  const known = built.get(entry);
  if (known !== undefined) return known;
  const file = path.join(root, 'node_modules/.cache/dateline', entry.replace(/\.ts$/, '.mjs'));
  const written = `${file}.${process.pid}`;
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: written,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // Files that read their own place lie in the folder of their program.
    define: { 'import.meta.dirname': JSON.stringify(path.join(root, path.dirname(entry))) },
  });
  // The worker thread of esbuild would outlive the suite.
  void stop();
  // Suites that run side by side bundle the same program.
  renameSync(written, file);
  built.set(entry, file);
  return file;
}
