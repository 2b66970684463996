// Frames: wording that an agency uses for many events. In: two reports and older ones in other stories. Out: the older one that has what
// the two share, if any.

import { hasHigherToll, isSameLanguage } from '#core/cluster/pair-features.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { cosineWeight } from '#core/fingerprint/term-weight.ts';
import { epochMsOf, hourMs } from '#core/instant.ts';

/** Part of what two reports share, by weight, that an older report has. Tuned on the joins of en-aug (docs/maintainer/matching.md). */
const leastShareOfFrame = 0.8;
/** How much older it must be: of the same hours it may be the same event, in a story of its own by mistake. */
const leastAgeMs = 6 * hourMs;

/**
 * The report in which the agency of one of the two used what they share before, for an event that has another story: it is the agency's
 * frame ("Council votes on tram line …") or a topic that goes on, and no evidence of one event. A toll that rose is.
 */
export function findFrame(
  a: Fingerprint,
  b: Fingerprint,
  older: readonly Fingerprint[],
): Fingerprint | undefined {
  if (hasHigherToll(a, b)) return undefined;
  const beforeMs = Math.min(epochMsOf(a.filedAt), epochMsOf(b.filedAt)) - leastAgeMs;
  return older.find(
    (report) =>
      report.source !== 0 &&
      (report.source === a.source || report.source === b.source) &&
      epochMsOf(report.filedAt) <= beforeMs &&
      isSameLanguage(report.language, a.language) &&
      shareUsedBy(report, a, b) >= leastShareOfFrame,
  );
}

/** Of the terms that `a` and `b` share, by their part of the cosine, those that `report` has, 0–1. */
function shareUsedBy({ terms }: Fingerprint, a: Fingerprint, b: Fingerprint): number {
  let [shared, used, inB, inReport] = [0, 0, 0, 0];
  for (let at = 0; at < a.terms.length; at += 2) {
    const hash = a.terms[at] ?? 0;
    while (inB < b.terms.length && (b.terms[inB] ?? 0) < hash) inB += 2;
    if (b.terms[inB] !== hash) continue;
    while (inReport < terms.length && (terms[inReport] ?? 0) < hash) inReport += 2;
    const weight = cosineWeight(a.terms[at + 1] ?? 0) * cosineWeight(b.terms[inB + 1] ?? 0);
    shared += weight;
    if (terms[inReport] === hash) used += weight;
  }
  return shared === 0 ? 0 : used / shared;
}
