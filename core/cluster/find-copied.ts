// Copies: the member whose text a report repeats. In: a fingerprint and members. Out: the member, if any.

import { termCosine } from '#core/cluster/pair-features.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { copyLikeness, minhashSimilarity } from '#core/fingerprint/minhash.ts';
import type { ReportId } from '#core/ids.ts';
import { compareText } from '#core/report.ts';

/**
 * The member whose wording the report repeats, exactly or nearly, the earliest filed if several; itself does not count.
 * A near copy whose numbers all differ, or most of whose names, is a template filled in again, not a copy.
 */
export function findCopied(report: Fingerprint, members: readonly Fingerprint[]): ReportId | undefined {
  const copied = members.filter(
    (member) =>
      member.reportId !== report.reportId &&
      (member.textDigest === report.textDigest ||
        (minhashSimilarity(member.sketch, report.sketch) >= copyLikeness &&
          !haveNoCommonFigure(member.figures, report.figures) &&
          !haveOtherNames(member.names, report.names))),
  );
  return copied.sort((a, b) => compareText(a.filedAt, b.filedAt) || compareText(a.reportId, b.reportId))[0]
    ?.reportId;
}

/** Cosine of names from which a near copy is one of the same event. */
const leastNamesCosine = 0.5;

function haveOtherNames(a: Terms, b: Terms): boolean {
  return a.length > 0 && b.length > 0 && termCosine(a, b) < leastNamesCosine;
}

function haveNoCommonFigure(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((figure) => b.includes(figure));
}
