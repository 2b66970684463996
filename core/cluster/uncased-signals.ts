// Uncased signals: what speaks for two reports in a script without capitals telling one event. In: two readings. Out: named numbers.
import { sharedTelling } from '#core/cluster/bridge-signals.ts';
import { daysBetween } from '#core/cluster/pair-signals.ts';
import type { Reading } from '#core/cluster/reading.ts';
import { cosine } from '#core/fingerprint/cosine.ts';
import type { uncasedPairWeights } from '#core/thresholds.ts';

/** One number a weight of uncasedPairWeights; both ways the same. */
export type UncasedSignals = Record<keyof typeof uncasedPairWeights, number>;

/** Of a fingerprint alone the terms stand for the letter runs. */
export function uncasedSignalsOf(a: Reading, b: Reading): UncasedSignals {
  const [one, other] = [a.fingerprint, b.fingerprint];
  const text = cosine(one.terms, other.terms);
  const both = a.runs !== undefined && b.runs !== undefined ? { one: a.runs, other: b.runs } : undefined;
  return {
    bias: 1,
    wholeRuns: both === undefined ? text : cosine(both.one.whole, both.other.whole),
    leadRuns: both === undefined ? text : cosine(both.one.lead, both.other.lead),
    longText: (Math.log1p(Math.min(one.words, other.words)) / 5) * text,
    bridge: cosine(one.bridge, other.bridge),
    telling: Math.log1p(sharedTelling(one.bridge, other.bridge)),
    daysApart: Math.log1p(daysBetween(a, b)),
  };
}
