import type { Metafile } from 'esbuild';

export interface BundleBytes {
  /** What a start reads: the entry point with the code and tables that it imports statically. */
  start: number;
  code: number;
  tables: number;
}

export function bundleBytes({ outputs }: Metafile): BundleBytes {
  const read = new Set<string>();
  const pending = Object.keys(outputs).filter((file) => outputs[file]?.entryPoint?.endsWith('/handler.ts'));
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (read.has(file)) continue;
    read.add(file);
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) pending.push(path);
  }
  const sum = (counts: (file: string) => boolean) =>
    Object.entries(outputs).reduce((bytes, [file, output]) => bytes + (counts(file) ? output.bytes : 0), 0);
  return {
    start: sum((file) => read.has(file)),
    code: sum((file) => file.endsWith('.mjs')),
    tables: sum((file) => file.endsWith('.json')),
  };
}
