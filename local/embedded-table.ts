// The table of one machine: a LevelDB in this process, with the object store for what is too large for a row.
import path from 'node:path';
import { makeFileObjectStore } from '#adapters/files/object-store-files.ts';
import { compactLevel, openLevel } from '#adapters/leveldb/open-level.ts';
import type { OnDamage } from '#adapters/leveldb/repair-level.ts';
import { makeLevelTable } from '#adapters/leveldb/table-leveldb.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';
import type { Table } from '#adapters/shared/table.ts';

export interface EmbeddedTable {
  table: Table;
  /** Within the folder, so that table and objects are replaced together. */
  bodies: ObjectStore;
  /** Leaves nothing of removed rows on the disk. */
  compact(): Promise<void>;
  /** Waits for running calls. Acknowledged writes are on the disk with or without it. */
  stop(): Promise<void>;
}

/**
 * The table in the folder, created when it does not exist. Without `isSynced` only `stop` makes its writes durable: for a table that
 * replaces another one after that.
 * @param onDamage called when a part of the files could not be read and was set aside.
 * @throws UnusableFolder.
 */
export async function openEmbeddedTable(
  folder: string,
  { isSynced = true, onDamage }: { isSynced?: boolean; onDamage?: OnDamage } = {},
): Promise<EmbeddedTable> {
  const level = await openLevel(folder, { onDamage });
  return {
    table: makeLevelTable(level, { isSynced, onDamage }),
    bodies: makeFileObjectStore(path.join(folder, 'bodies')),
    compact: () => compactLevel(level),
    async stop() {
      // A synced write takes everything before it to the disk.
      if (!isSynced) await level.del('nothing', { sync: true });
      await level.close();
    },
  };
}
