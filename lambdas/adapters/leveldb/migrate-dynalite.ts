import { z } from 'zod';
import type { ByteLevel } from '#adapters/leveldb/group-writer.ts';
import { makeLevelTable } from '#adapters/leveldb/table-leveldb.ts';
import type { Row } from '#adapters/shared/table.ts';

const rowsAtOnce = 500;
/** Where dynalite kept the rows of its table `dateline`, as JSON with the types of DynamoDB. */
const rows = { gt: 'item-dateline~', lt: 'item-dateline~\x7f' };
/** Everything that dynalite kept. Keys of the present layout begin with a capital or are `layout`. */
const parts = ['index-', 'item-', 'table~', 'tag-'];

const Attribute = z.union([
  z.object({ S: z.string() }).transform(({ S }) => S),
  z.object({ N: z.string() }).transform(({ N }) => Number(N)),
  z.object({ B: z.base64() }).transform(({ B }) => Buffer.from(B, 'base64')),
]);
const DynaliteRow = z.record(z.string(), Attribute);

/** Converts the rows of layout 1 within the level. Interrupted, it is repeated: nothing is removed before all rows are written. */
export async function migrateFromDynalite(level: ByteLevel): Promise<void> {
  const table = makeLevelTable(level);
  let batch: Row[] = [];
  for await (const value of level.values(rows)) {
    batch.push(DynaliteRow.parse(JSON.parse(value.toString())) as Row);
    if (batch.length < rowsAtOnce) continue;
    await table.putAll(batch);
    batch = [];
  }
  await table.putAll(batch);
  for (const part of parts) await level.clear({ gte: part, lt: `${part}\x7f` });
}
