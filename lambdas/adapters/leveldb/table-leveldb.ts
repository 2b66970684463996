import type { RowKey } from '#adapters/dynamodb/row-keys.ts';
import { storyTable } from '#adapters/dynamodb/story-table.ts';
import {
  type ByteLevel,
  type GroupWriter,
  makeGroupWriter,
  type Write,
} from '#adapters/leveldb/group-writer.ts';
import { isDamage, type OnDamage } from '#adapters/leveldb/repair-level.ts';
import { decodeRow, encodeRow } from '#adapters/leveldb/row-code.ts';
import { type Condition, meets, type Range, type Row, type Table } from '#adapters/shared/table.ts';

/**
 * The table in a LevelDB of this process. A write resolves when it is on the disk; writes that are made meanwhile
 * share the next synced batch; without `isSynced` it resolves sooner, and a sync of the level is left to the caller. Conditions see every earlier write, reads see only what is on the disk.
 */
export function makeLevelTable(
  level: ByteLevel,
  options: { isSynced?: boolean; onDamage?: OnDamage | undefined } = {},
): Table {
  const writer = makeGroupWriter(level, options);
  const stored = (key: string): Row | undefined => {
    const bytes = writer.latest(key);
    return bytes && decodeRow(bytes);
  };
  /** The writes that put `next` under the key, or remove what is there, with the entry of the index. */
  const writesOf = (key: string, next: Row | undefined, before: Row | undefined): Write[] => {
    const [was, is] = [entryOf(before), entryOf(next)];
    return [
      { key, value: next && encodeRow(next) },
      ...(was === undefined || was === is ? [] : [{ key: was, value: undefined }]),
      ...(is === undefined ? [] : [{ key: is, value: Buffer.alloc(0) }]),
    ];
  };
  const write = async (row: RowKey, next: Row | undefined, condition?: Condition): Promise<boolean> => {
    const key = rowKey(row);
    const before = stored(key);
    // The row that refuses may not be on the disk yet: the caller reads it next.
    if (condition !== undefined && !meets(before, condition)) return writer.settled().then(() => false);
    await writer.write(writesOf(key, next, before));
    return true;
  };
  const writeAll = async (rows: readonly RowKey[], nextOf: (row: RowKey) => Row | undefined) => {
    if (rows.length === 0) return;
    const writes = rows.flatMap((row) => {
      const key = rowKey(row);
      return writesOf(key, nextOf(row), stored(key));
    });
    await writer.write(writes);
  };
  return {
    packing: 'fast',
    async get(key) {
      const bytes = writer.stored(rowKey(key));
      return bytes && decodeRow(bytes);
    },
    put: (row, condition) => write(row, row, condition),
    putAll: (rows) => writeAll(rows, (row) => row as Row),
    remove: (keys) => writeAll(keys, () => undefined),
    removeIf: (key, condition) => write(key, undefined, condition),
    async getAll(keys) {
      return keys.flatMap((key) => {
        const bytes = writer.stored(rowKey(key));
        return bytes ? [decodeRow(bytes)] : [];
      });
    },
    async *query(range) {
      const bounds = boundsOf(range);
      const most = Math.max(1, range.pageSize ?? defaultPageSize);
      const options = { ...bounds, reverse: range.newestFirst === true, highWaterMarkBytes };
      if (range.index !== undefined || range.keysOnly === true) {
        for await (const keys of pagesOf(level.keys(options), most, writer))
          for (const key of keys) yield range.index === undefined ? keyedRow(key) : indexedRow(key);
        return;
      }
      for await (const values of pagesOf(level.values(options), most, writer))
        for (const value of values) yield decodeRow(value);
    },
  };
}

const rowPrefix = 'R';
const indexPrefix = 'I';
/** Between the parts of a key. Keys of the table are printable ASCII, so the order of whole keys is that of their parts. */
const separator = '\x00';
const afterSeparator = '\x01';
/** Of a query that names none: what most partitions hold. */
const defaultPageSize = 100;
/** Of one read: LevelDB's default, 16 KB, are a few reports, and each read is a call to another thread. */
const highWaterMarkBytes = 256 * 1024;

function rowKey({ pk, sk }: RowKey): string {
  return `${rowPrefix}${pk}${separator}${sk}`;
}

/** The key of the row's entry in the index; undefined when it has none. The entry holds the key of the row. */
function entryOf(row: Row | undefined): string | undefined {
  if (row === undefined) return undefined;
  const { [storyTable.listIndex.partitionKey]: list, [storyTable.listIndex.sortKey]: place } = row;
  if (typeof list !== 'string' || typeof place !== 'string') return undefined;
  return `${indexPrefix}${[list, place, row.pk, row.sk].join(separator)}`;
}

/** The row of a key without its content. */
function keyedRow(key: string): Row {
  const [pk = '', sk = ''] = key.slice(rowPrefix.length).split(separator);
  return { pk, sk };
}

function indexedRow(entry: string): Row {
  const [list, place, pk = '', sk = ''] = entry.slice(indexPrefix.length).split(separator);
  const { partitionKey, sortKey } = storyTable.listIndex;
  return { pk, sk, [partitionKey]: list, [sortKey]: place };
}

function boundsOf({ pk, from = '', upTo, index }: Range): { gte: string; lt: string } {
  const partition = `${index === undefined ? rowPrefix : indexPrefix}${pk}`;
  return {
    gte: `${partition}${separator}${from}`,
    lt: upTo === undefined ? partition + afterSeparator : `${partition}${separator}${upTo}${afterSeparator}`,
  };
}

/** What the iterator gives, `size` at once; it is closed when the reader stops. Where a part cannot be read, it is set aside for the next reader. */
async function* pagesOf<T>(
  iterator: { nextv(size: number): Promise<T[]>; close(): Promise<void> },
  size: number,
  writer: GroupWriter,
): AsyncGenerator<T[], void, undefined> {
  try {
    for (;;) {
      const page = await iterator.nextv(size);
      if (page.length === 0) return;
      yield page;
    }
  } catch (fault) {
    if (isDamage(fault)) void writer.repair();
    throw fault;
  } finally {
    await iterator.close();
  }
}
