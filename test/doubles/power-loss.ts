// What a disk holds after a power loss: a copy of a folder without what was not synced. Follows the syncs of this process; Linux only.
import {
  fstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { Level } from 'level';

export interface SyncedDisk {
  /** Writes to `target` what a power loss now would leave of `folder`: of an unsynced end, a random part. */
  copyAfterPowerLoss(folder: string, target: string): void;
  /** Stops following. */
  stop(): void;
}

/** `onSync` is called at each sync, before and after the disk has it and while the caller does not know. */
export async function followSyncs(random: () => number, onSync: () => void): Promise<SyncedDisk> {
  /** Bytes of each file of a level that are synced. */
  const levelFiles = new Map<string, number>();
  /** Of other files: their bytes when they were synced, by inode; names that were synced, by folder. */
  const contents = new Map<number, Buffer>();
  const names = new Map<string, { taken: number; inodes: Map<string, number> }>();
  let syncs = 0;

  const recordLevel = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name);
      levelFiles.set(file, statSync(file).size);
    }
  };
  const followed = (method: 'put' | 'batch', write: (...given: unknown[]) => Promise<void>) =>
    async function (this: Level, ...given: unknown[]): Promise<void> {
      onSync();
      await Reflect.apply(write, this, given);
      onSync();
      const options = given[method === 'put' ? 2 : 1] as { sync?: boolean } | undefined;
      if (options?.sync === true) recordLevel(this.location);
    };
  const { put, batch } = Level.prototype;
  Object.assign(Level.prototype, {
    put: followed('put', put as (...given: unknown[]) => Promise<void>),
    batch: followed('batch', batch as (...given: unknown[]) => Promise<void>),
  });

  const handle = await open(import.meta.filename);
  const files = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const { sync } = files;
  files.sync = async function (this: FileHandle) {
    const at = readlinkSync(`/proc/self/fd/${this.fd}`);
    const { ino } = fstatSync(this.fd);
    // Taken before the sync: what comes while it runs may not be part of it.
    const taken = ++syncs;
    const found = fstatSync(this.fd).isDirectory() ? inodesIn(at) : readFileSync(at);
    onSync();
    await Reflect.apply(sync, this, []);
    onSync();
    if (Buffer.isBuffer(found)) contents.set(ino, found);
    // Syncs of one folder may end in another order than they began.
    else if ((names.get(at)?.taken ?? 0) < taken) names.set(at, { taken, inodes: found });
  };

  const copy = (folder: string, target: string): void => {
    mkdirSync(target);
    for (const [name, ino] of names.get(folder)?.inodes ?? []) {
      const [from, to] = [path.join(folder, name), path.join(target, name)];
      const content = contents.get(ino);
      if (names.has(from) || isLevel(from)) copy(from, to);
      else if (content !== undefined) writeFileSync(to, content);
    }
    for (const [file, size] of levelFiles) {
      if (path.dirname(file) !== folder) continue;
      const bytes = readFileSync(file);
      const kept = size + Math.floor(random() * (bytes.length - size + 1));
      writeFileSync(path.join(target, path.basename(file)), bytes.subarray(0, kept));
    }
  };
  const isLevel = (folder: string): boolean =>
    [...levelFiles.keys()].some((file) => path.dirname(file) === folder);
  return {
    copyAfterPowerLoss: copy,
    stop() {
      Object.assign(Level.prototype, { put, batch });
      files.sync = sync;
    },
  };
}

function inodesIn(folder: string): Map<string, number> {
  return new Map(readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).ino]));
}
