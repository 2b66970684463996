// Pair signals for scripts without capitals.

import { daysBetween } from '#core/cluster/pair-signals.ts';
import type { uncasedPairWeights } from '#core/cluster/placing-model.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import { containment } from '#core/fingerprint/containment.ts';
import { cosine } from '#core/fingerprint/cosine.ts';

/** One number a weight of uncasedPairWeights; both ways the same. */
export type UncasedSignals = Record<keyof typeof uncasedPairWeights, number>;

/** Of a fingerprint alone the terms stand for the letter runs. */
export function uncasedSignalsOf(a: ReportFeatures, b: ReportFeatures): UncasedSignals {
  const [one, other] = [a.fingerprint, b.fingerprint];
  // A short report may be the first paragraph of a long one: what is shared of its beginning tells more than what is of both.
  const both = a.runs !== undefined && b.runs !== undefined ? { one: a.runs, other: b.runs } : undefined;
  const there = both ? containment(both.one.lead, both.other.whole) : containment(one.terms, other.terms);
  const back = both ? containment(both.other.lead, both.one.whole) : containment(other.terms, one.terms);
  return {
    bias: 1,
    wholeRuns: both ? cosine(both.one.whole, both.other.whole) : cosine(one.terms, other.terms),
    leadHeld: Math.max(there, back),
    leadsHeld: Math.min(there, back),
    bridge: cosine(one.bridge, other.bridge),
    daysApart: Math.log1p(daysBetween(a, b)),
  };
}
