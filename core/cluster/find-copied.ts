// Copies: the member whose text a report repeats. In: a fingerprint and members. Out: the member, if any.

import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { copyLikeness, minhashSimilarity } from '#core/fingerprint/minhash.ts';
import type { ReportId } from '#core/ids.ts';
import { compareText } from '#core/report.ts';

/**
 * The member whose wording the report repeats, exactly or nearly, the earliest filed if several; itself does not count.
 * A near copy whose numbers all differ is a template filled in again, not a copy.
 */
export function findCopied(report: Fingerprint, members: readonly Fingerprint[]): ReportId | undefined {
  const copied = members.filter(
    (member) =>
      member.reportId !== report.reportId &&
      (member.textDigest === report.textDigest ||
        (minhashSimilarity(member.sketch, report.sketch) >= copyLikeness &&
          !haveNoCommonFigure(member.figures, report.figures))),
  );
  return copied.sort((a, b) => compareText(a.filedAt, b.filedAt) || compareText(a.reportId, b.reportId))[0]
    ?.reportId;
}

function haveNoCommonFigure(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((figure) => b.includes(figure));
}
