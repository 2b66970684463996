import { digestOf } from '#core/digest.ts';
import { compareText, type Report } from '#core/report.ts';

/** Of two receipts of one version, the smaller by receiptOf, in whatever order they arrive. */
export function pickFirstReceived(a: Report, b: Report): Report {
  return compareText(receiptOf(a), receiptOf(b)) <= 0 ? a : b;
}

/** Time and details of a receipt as text: an earlier one is smaller; at the same moment the digest decides. */
export function receiptOf({ restoredAt: _, ...received }: Report): string {
  return `${received.receivedAt}#${digestOf(received).slice(0, 16)}`;
}
