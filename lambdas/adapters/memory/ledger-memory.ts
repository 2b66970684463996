import type { Ledger, Receipt } from '#core/ports.ts';

/** The ledger in memory, for replays and tests: gone with the process. */
export function makeMemoryLedger(): Ledger {
  const receipts = new Map<Receipt['archiveKey'], Receipt>();
  return {
    async findReceipt(key) {
      return receipts.get(key);
    },
    async putReceipt(receipt) {
      receipts.set(receipt.archiveKey, receipt);
    },
  };
}
