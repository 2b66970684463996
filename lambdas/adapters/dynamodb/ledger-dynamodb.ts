import { z } from 'zod';
import { rejected, rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import type { Row, Table } from '#adapters/shared/table.ts';
import { ArchiveKey, DropKey, StoryId } from '#core/ids.ts';
import { epochMsOf, Instant } from '#core/instant.ts';
import type { Ledger, Receipt } from '#core/ports.ts';
import { Problem } from '#core/problem.ts';

const StoredReceipt = z.object({
  archiveKey: z.union([ArchiveKey, DropKey]),
  at: Instant,
  reports: z.number().int(),
  storyIds: z.array(StoryId),
  resends: z.number().int().optional(),
  rejections: z.array(Problem),
});
const ReceiptRow = z.object({ receipt: z.instanceof(Uint8Array) });

const Pointer = z.object({ sk: z.string(), archiveKey: z.union([ArchiveKey, DropKey]) });

/** How long DynamoDB keeps the entry of a receipt with rejections; the receipt itself stays. */
const listedForMs = 90 * 86_400_000;
const pointersAtOnce = 25;
/** Entries that one page reads: some lead to documents that were read since. */
const mostPointers = 500;
/** Bytes of one receipt: well below the 400 KB of a row. */
const maxReceiptBytes = 300_000;

/** Receipts as rows, one a document. A receipt too large for a row keeps as many rejections as fit, and says how many did not. */
export function makeLedger(table: Table): Ledger {
  return {
    async findReceipt(key, freshness) {
      const row = await table.get(rowKeys.receipt(key), freshness !== 'maybe-stale');
      return row && StoredReceipt.parse(unpackJson(ReceiptRow.parse(row).receipt));
    },
    async putReceipt(receipt) {
      const { archiveKey, at, rejections } = receipt;
      if (rejections.length > 0) {
        const key = rowKeys.rejected(at, archiveKey);
        const expiresAt = Math.floor((epochMsOf(at) + listedForMs) / 1000);
        const entry = { lk: rejected.list, ls: key.sk.slice(rejected.prefix.length) };
        await table.put({ ...key, ...entry, archiveKey, expiresAt });
      }
      await table.put({ ...rowKeys.receipt(receipt.archiveKey), receipt: packed(receipt) });
    },
    async listRejected({ sourceId, limit, after }) {
      const page = { newestFirst: true, pageSize: pointersAtOnce } as const;
      const of = { pk: `F#${sourceId}`, from: rejected.prefix, upTo: `${rejected.prefix}${after ?? '~'}` };
      const all = { pk: rejected.list, index: 'list', ...(after !== undefined && { upTo: after }) } as const;
      const receipts = new Map<string, Receipt>();
      let read = 0;
      let last: string | undefined;
      for await (const rows of inGroups(table.query({ ...page, ...(sourceId === undefined ? all : of) }))) {
        const pointers = sourceId === undefined ? await table.getAll(rows, false) : rows;
        const sorted = pointers.map((row) => Pointer.parse(row)).sort((a, b) => (a.sk < b.sk ? 1 : -1));
        const found = await Promise.all(
          sorted.map(async ({ archiveKey, sk }) => {
            const row = await table.get(rowKeys.receipt(archiveKey), false);
            const receipt = row && StoredReceipt.parse(unpackJson(ReceiptRow.parse(row).receipt));
            return { place: sk.slice(rejected.prefix.length), receipt };
          }),
        );
        for (const { place, receipt } of found) {
          if (place === after) continue;
          if (receipts.size === limit || read === mostPointers)
            return { receipts: [...receipts.values()], next: last };
          [read, last] = [read + 1, place];
          // What was read since, or listed above, is not listed.
          if (receipt !== undefined && receipt.rejections.length > 0 && !receipts.has(receipt.archiveKey))
            receipts.set(receipt.archiveKey, receipt);
        }
      }
      return { receipts: [...receipts.values()] };
    },
  };
}

async function* inGroups(rows: AsyncIterable<Row>): AsyncGenerator<Row[], void, undefined> {
  let group: Row[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < pointersAtOnce) continue;
    yield group;
    group = [];
  }
  yield group;
}

function packed(receipt: Receipt): Uint8Array {
  const all = receipt.rejections;
  for (let kept = all.length; ; kept = Math.floor(kept / 2)) {
    const uncounted: Problem = {
      code: 'too_large',
      message: `${all.length - kept} more problems than a receipt can hold`,
    };
    const rejections = kept === all.length ? all : [...all.slice(0, kept), uncounted];
    const bytes = packJson({ ...receipt, rejections });
    if (bytes.length <= maxReceiptBytes || kept === 0) return bytes;
  }
}
