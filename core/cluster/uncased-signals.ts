// Uncased signals: what speaks for two reports in a script without capitals telling one event. In: two readings. Out: named numbers.
import { daysBetween } from '#core/cluster/pair-signals.ts';
import type { Reading } from '#core/cluster/reading.ts';
import { cosine } from '#core/fingerprint/cosine.ts';
import { shareIn } from '#core/fingerprint/share-in.ts';
import type { uncasedPairWeights } from '#core/thresholds.ts';

/** One number a weight of uncasedPairWeights; both ways the same. */
export type UncasedSignals = Record<keyof typeof uncasedPairWeights, number>;

/** Of a fingerprint alone the terms stand for the letter runs. */
export function uncasedSignalsOf(a: Reading, b: Reading): UncasedSignals {
  const [one, other] = [a.fingerprint, b.fingerprint];
  // A short report may be the first paragraph of a long one: what is shared of its beginning tells more than what is of both.
  const both = a.runs !== undefined && b.runs !== undefined ? { one: a.runs, other: b.runs } : undefined;
  const there = both ? shareIn(both.one.lead, both.other.whole) : shareIn(one.terms, other.terms);
  const back = both ? shareIn(both.other.lead, both.one.whole) : shareIn(other.terms, one.terms);
  return {
    bias: 1,
    wholeRuns: both ? cosine(both.one.whole, both.other.whole) : cosine(one.terms, other.terms),
    leadHeld: Math.max(there, back),
    leadsHeld: Math.min(there, back),
    bridge: cosine(one.bridge, other.bridge),
    daysApart: Math.log1p(daysBetween(a, b)),
  };
}
