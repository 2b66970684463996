import { digestOf } from '#core/digest.ts';
import { compareText, type Report } from '#core/report.ts';

/**
 * Which of two receipts of one version stands: the earlier one; at the same moment that with the smaller archive key, then
 * digest, so that the order of delivery leaves no trace.
 */
export function firstReceived(a: Report, b: Report): Report {
  const order =
    compareText(a.receivedAt, b.receivedAt) ||
    compareText(a.archiveKey, b.archiveKey) ||
    compareText(digestOf(a), digestOf(b));
  return order <= 0 ? a : b;
}
