import type { Metafile } from 'esbuild';

/** Bytes of JavaScript in a bundle: all of it, and what a start reads, which is the entry point with what it imports statically. */
export function bundleBytes({ outputs }: Metafile): { start: number; all: number } {
  const code = Object.entries(outputs).filter(([file]) => file.endsWith('.mjs'));
  const read = new Set<string>();
  const pending = code
    .filter(([, { entryPoint }]) => entryPoint?.endsWith('/handler.ts'))
    .map(([file]) => file);
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (read.has(file)) continue;
    read.add(file);
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) pending.push(path);
  }
  const sum = (files: typeof code) => files.reduce((bytes, [, output]) => bytes + output.bytes, 0);
  return { start: sum(code.filter(([file]) => read.has(file))), all: sum(code) };
}
