import { makeColdBlocks } from '#adapters/cold-blocks.ts';
import { coolingOver } from '#adapters/cooling-map.ts';
import type { Ledger, Receipt } from '#core/ports.ts';

/** The ledger in memory, for replays and tests: gone with the process. */
export function makeMemoryLedger(): Ledger {
  const receipts = coolingOver(makeColdBlocks(asReceipt), 2_000);
  return {
    async findReceipt(key) {
      return receipts.get(key);
    },
    async putReceipt(receipt) {
      receipts.set(receipt.archiveKey, receipt);
    },
  };
}

/** Only receipts are put in these blocks, by putReceipt above, and what comes out of a block equals what was put in. */
function asReceipt(value: unknown): Receipt {
  return value as Receipt;
}
