// Files that are there after a crash: what the archive and the object store write on one machine.
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hourMs } from '#core/instant.ts';

/** Writes a new file and waits until the disk has it. Its name is durable only after syncFolder. @throws when it is there. */
export async function writeSynced(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the folder and those above it, and syncs each name in the folder that holds it. */
export async function makeDurableFolder(folder: string, path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  for (let held = path; held.length >= folder.length; held = dirname(held)) await syncFolder(dirname(held));
}

/** Waits until the disk has the names in the folder. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Removes files that processes left when they were killed; a younger one may still be in use. */
export async function removeOldFiles(folder: string, nowMs = Date.now()): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  for (const name of names) {
    const file = join(folder, name);
    if (nowMs - (await stat(file)).mtimeMs > hourMs) await rm(file, { force: true });
  }
}

/** Whether a fault of the file system is of that kind (`ENOENT`, `EEXIST`, …). */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
