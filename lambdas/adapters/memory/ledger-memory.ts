import { sourceOfKey } from '#core/ids.ts';
import type { Ledger, Receipt } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

/** The ledger in memory, for replays and tests: gone with the process. */
export function makeMemoryLedger(): Ledger {
  const receipts = new Map<Receipt['archiveKey'], Receipt>();
  return {
    async findReceipt(key) {
      return receipts.get(key);
    },
    async putReceipt(receipt) {
      receipts.delete(receipt.archiveKey);
      receipts.set(receipt.archiveKey, receipt);
    },
    async listRejected({ sourceId, limit, after = '0' }) {
      const all = [...receipts.values()]
        .filter(
          ({ archiveKey, rejections }) =>
            rejections.length > 0 && (sourceId ?? sourceOfKey(archiveKey)) === sourceOfKey(archiveKey),
        )
        .sort((a, b) => compareText(b.at, a.at));
      const next = Number(after) + limit;
      return { receipts: all.slice(Number(after), next), next: next < all.length ? String(next) : undefined };
    },
  };
}
