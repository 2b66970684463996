import { statfs } from 'node:fs/promises';
import type { Level } from 'level';
import { damageOf, isDamage, type OnDamage, repairLevel } from '#adapters/leveldb/repair-level.ts';

/** A level whose keys are text and whose values are bytes. */
export type ByteLevel = Level<string, Buffer>;

/** `undefined` removes the key. */
export interface Write {
  key: string;
  value: Buffer | undefined;
}

export interface GroupWriter {
  /** The value on the disk. @throws when it is in a damaged block, which is set aside before the next write. */
  stored(key: string): Buffer | undefined;
  /** The value after every write so far, also of those that are not on the disk yet. */
  latest(key: string): Buffer | undefined;
  /** Resolves when all of the writes are on the disk: all are, or none is. */
  write(writes: readonly Write[]): Promise<void>;
  /** Resolves when earlier writes are on the disk or have failed. */
  settled(): Promise<void>;
  /** Sets aside what cannot be read; entries in it are gone then. */
  repair(): Promise<void>;
}

/** A key of no meaning. */
export const probeKey = 'probe';

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
 * level is therefore closed and opened again before the next write; until then it still answers reads. Where the fault was a
 * damaged block, the level is repaired in between.
 */
export function makeGroupWriter(
  level: ByteLevel,
  { isSynced = true, onDamage = () => {} }: { isSynced?: boolean; onDamage?: OnDamage | undefined } = {},
): GroupWriter {
  let collecting = makeGroup();
  let writing: Group | undefined;
  let hasFailed = false;
  let isDamaged = false;

  const writeGroups = async (): Promise<void> => {
    while (collecting.values.size > 0) {
      writing = collecting;
      collecting = makeGroup();
      try {
        if (hasFailed || isDamaged) await reopen(level, isDamaged);
        if (isDamaged) onDamage(damageOf(level.location) ?? level.location);
        hasFailed = false;
        isDamaged = false;
        await level.batch([...writing.values].map(operationOf), { sync: isSynced });
        writing.resolve();
      } catch (fault) {
        hasFailed = true;
        isDamaged ||= isDamage(fault);
        writing.reject(fault);
        // Conditions of these writes were checked against the rows that are now not written.
        collecting.reject(fault);
        collecting = makeGroup();
      }
    }
    writing = undefined;
  };

  const stored = (key: string): Buffer | undefined => {
    try {
      return level.getSync(key);
    } catch (fault) {
      isDamaged ||= isDamage(fault);
      throw fault;
    }
  };
  const write = (writes: readonly Write[]): Promise<void> => {
    const group = collecting;
    for (const { key, value } of writes) group.values.set(key, value);
    if (writing === undefined) void writeGroups();
    return group.written;
  };
  return {
    stored,
    latest(key) {
      for (const group of [collecting, writing]) if (group?.values.has(key)) return group.values.get(key);
      return stored(key);
    },
    write,
    repair() {
      isDamaged = true;
      return write([{ key: probeKey, value: Buffer.alloc(1) }]);
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

async function reopen(level: ByteLevel, isDamaged: boolean): Promise<void> {
  const { bavail, bsize } = await statfs(level.location);
  if (bavail * bsize < bytesToReopen) throw new Error(`table: the disk of ${level.location} is full`);
  await level.close();
  if (isDamaged) await repairLevel(level.location);
  await level.open();
}
