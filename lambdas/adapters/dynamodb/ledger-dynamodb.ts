import { z } from 'zod';
import { rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import type { Table } from '#adapters/shared/table.ts';
import { ArchiveKey, DropKey, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
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
      await table.put({ ...rowKeys.receipt(receipt.archiveKey), receipt: packed(receipt) });
    },
  };
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
