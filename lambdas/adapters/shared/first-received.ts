import { digestOf } from '#core/digest.ts';
import { compareText, type Report } from '#core/report.ts';

/** Which of two receipts of one version stands: the smaller by receiptOf, whichever was delivered first. */
export function pickFirstReceived(a: Report, b: Report): Report {
  return compareText(receiptOf(a), receiptOf(b)) <= 0 ? a : b;
}

/** When and how a version was received, as text: the earlier is the smaller; at the same moment the digest tells. */
export function receiptOf(report: Report): string {
  return `${report.receivedAt}#${digestOf(report).slice(0, 16)}`;
}
