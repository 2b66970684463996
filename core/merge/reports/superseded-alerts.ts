// Finds alerts that a full report of the same agency replaced.

import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { voiceKeyOf } from '#core/report.ts';

/** A report with more sentences than this is not an alert, whatever its marker says. */
const maxAlertSentences = 6;

/**
 * Indexes of short alert and urgent reports after which the same agency filed a longer report that is
 * neither. Their sentences are left out; their figures still count as earlier values.
 */
export function findSupersededAlerts(
  reports: readonly VisibleReport[],
  sentencesByReport: readonly (readonly ReportSentence[])[],
): Set<number> {
  const superseded = new Set<number>();
  for (const [index, { report, text, filedAt, undated }] of reports.entries()) {
    if (!isAlert(report.signal) || (sentencesByReport[index]?.length ?? 0) > maxAlertSentences) continue;
    const isReplaced = reports.some(
      (other) =>
        voiceKeyOf(other.report) === voiceKeyOf(report) &&
        !isAlert(other.report.signal) &&
        (other.undated !== true || undated === true) &&
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
