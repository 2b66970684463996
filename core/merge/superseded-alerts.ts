// Alerts that a full report replaced. In: visible reports and their sentences. Out: which reports are told no more.
import type { Said } from '#core/merge/said-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { mostAlertSentences } from '#core/thresholds.ts';

/**
 * Places (reportIndex) of short alerts and urgents after which the same agency filed something longer that is none: what the
 * first minute knew is not told beside what the agency knows now. Their figures still count, as its earlier values.
 */
export function supersededAlerts(
  reports: readonly VisibleReport[],
  said: readonly (readonly Said[])[],
): Set<number> {
  const superseded = new Set<number>();
  for (const [index, { report, text, filedAt }] of reports.entries()) {
    if (!isAlert(report.signal) || (said[index]?.length ?? 0) > mostAlertSentences) continue;
    const isReplaced = reports.some(
      (other) =>
        other.report.agency === report.agency &&
        !isAlert(other.report.signal) &&
        other.filedAt > filedAt &&
        other.text.length > text.length,
    );
    if (isReplaced) superseded.add(index);
  }
  return superseded;
}

function isAlert(signal: VisibleReport['report']['signal']): boolean {
  return signal === 'alert' || signal === 'urgent';
}
