import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '#adapters/files/durable-files.ts';
import { DropKey } from '#core/ids.ts';
import type { DropFolder, DropNotice } from '#core/intake/receive-drop.ts';
import type { Clock } from '#core/ports.ts';

/** A file that is still being written changes meanwhile. */
const settledAfterMs = 2_000;

export interface FileDropFolder extends DropFolder {
  /** Files that have not changed for two seconds, and that this process has not listed before. */
  listNew(nowMs: number): Promise<DropNotice[]>;
}

/**
 * The drop folder as `incoming/SOURCE/NAME` below the folder. Links are not followed. A file is dropped when it is read, as an object of S3
 * is when it is written: its own time may be years old, and a start looks no further back than its predecessor worked.
 */
export function makeFileDrops(folder: string, clock: Clock): FileDropFolder {
  const listed = new Map<string, string>();
  return {
    async listNew(nowMs) {
      const notices: DropNotice[] = [];
      for (const path of await filesBelow(folder, 'incoming')) {
        const found = await stat(join(folder, path)).catch(ignoreAbsent);
        if (found === undefined) continue;
        const unchangedMs = nowMs - found.mtimeMs;
        // A time to come was set on purpose: the file is complete.
        if (unchangedMs >= 0 && unchangedMs < settledAfterMs) continue;
        const state = `${found.mtimeMs} ${found.size}`;
        if (listed.get(path) === state) continue;
        listed.set(path, state);
        notices.push({ dropKey: DropKey.parse(path), bytes: found.size });
      }
      return notices;
    },
    async read(key, maxBytes) {
      const file = await open(join(folder, key), 'r').catch(ignoreAbsent);
      if (file === undefined) return undefined;
      try {
        const { size } = await file.stat();
        const droppedAt = clock.now();
        return size > maxBytes ? { droppedAt } : { droppedAt, bytes: await file.readFile() };
      } finally {
        await file.close();
      }
    },
    async remove(key) {
      await rm(join(folder, key), { force: true });
      listed.delete(key);
    },
  };
}

async function filesBelow(folder: string, path: string): Promise<string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(ignoreAbsent);
  const files: string[] = [];
  for (const entry of entries ?? []) {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await filesBelow(folder, below)));
    else if (entry.isFile()) files.push(below);
  }
  return files.sort();
}

function ignoreAbsent(error: unknown): undefined {
  if (!hasCode(error, 'ENOENT')) throw error;
}
