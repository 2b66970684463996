import { statfs } from 'node:fs/promises';
import type { Level } from 'level';

/** A level whose keys are text and whose values are bytes. */
export type ByteLevel = Level<string, Buffer>;

/** `undefined` removes the key. */
export interface Write {
  key: string;
  value: Buffer | undefined;
}

export interface GroupWriter {
  /** The value after every write so far, also of those that are not on the disk yet. */
  latest(key: string): Buffer | undefined;
  /** Resolves when all of the writes are on the disk: all are, or none is. */
  write(writes: readonly Write[]): Promise<void>;
  /** Resolves when earlier writes are on the disk or have failed. */
  settled(): Promise<void>;
}

/** A failed level is opened again from this much free space on: opening writes what the log holds to tables. */
const bytesToReopen = 32 * 1024 * 1024;

interface Group {
  values: Map<string, Buffer | undefined>;
  written: Promise<void>;
  resolve(): void;
  reject(fault: unknown): void;
}

/**
 * Writes in synced batches: while one is being written the next collects, so that many writers share one sync.
 *
 * After a failed write the end of LevelDB's log is not known, and a later record could be unreadable after a restart. The
 * level is therefore closed and opened again before the next write; until then it still answers reads.
 */
export function makeGroupWriter(level: ByteLevel, { isSynced = true } = {}): GroupWriter {
  let collecting = makeGroup();
  let writing: Group | undefined;
  let hasFailed = false;

  const writeGroups = async (): Promise<void> => {
    while (collecting.values.size > 0) {
      writing = collecting;
      collecting = makeGroup();
      try {
        if (hasFailed) await reopen(level);
        hasFailed = false;
        await level.batch([...writing.values].map(operationOf), { sync: isSynced });
        writing.resolve();
      } catch (fault) {
        hasFailed = true;
        writing.reject(fault);
        // Conditions of these writes were checked against the rows that are now not written.
        collecting.reject(fault);
        collecting = makeGroup();
      }
    }
    writing = undefined;
  };

  return {
    latest(key) {
      for (const group of [collecting, writing]) if (group?.values.has(key)) return group.values.get(key);
      return level.getSync(key);
    },
    write(writes) {
      const group = collecting;
      for (const { key, value } of writes) group.values.set(key, value);
      if (writing === undefined) void writeGroups();
      return group.written;
    },
    async settled() {
      const pending = [writing, collecting].flatMap((group) => (group?.values.size ? [group.written] : []));
      await Promise.allSettled(pending);
    },
  };
}

function makeGroup(): Group {
  let [resolve, reject]: [() => void, (fault: unknown) => void] = [() => {}, () => {}];
  const written = new Promise<void>((done, failed) => {
    [resolve, reject] = [done, failed];
  });
  // A group without a writer may be rejected.
  written.catch(() => {});
  return { values: new Map(), written, resolve, reject };
}

function operationOf([key, value]: [string, Buffer | undefined]) {
  return value === undefined ? { type: 'del' as const, key } : { type: 'put' as const, key, value };
}

async function reopen(level: ByteLevel): Promise<void> {
  const { bavail, bsize } = await statfs(level.location);
  if (bavail * bsize < bytesToReopen) throw new Error(`table: the disk of ${level.location} is full`);
  await level.close();
  await level.open();
}
