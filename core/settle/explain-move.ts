// Reasons that `why` shows for reports that a settle step moved. In: the moved reports and their new group.

import { pairScore } from '#core/cluster/pair-score.ts';
import { daysBetween, pairSignalsOf } from '#core/cluster/pair-signals.ts';
import { pairWeights, uncasedPairWeights } from '#core/cluster/placing-model.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import { uncasedSignalsOf } from '#core/cluster/uncased-signals.ts';
import type { Reason } from '#core/decision.ts';

/** Pairs that the reasons are computed from, and signals that they name. Bounds, not tuned. */
export const mostGroundsPairs = 500;
const mostGrounds = 6;

/**
 * The number of other reports in the group, the mean probability of one event between them and the moved reports, and
 * the strongest mean signals. Of large groups only the first pairs count. Reports that stay alone have no others.
 */
export function explainMove(moved: readonly ReportFeatures[], group: readonly ReportFeatures[]): Reason[] {
  const going = new Set(moved);
  const others = group.filter((item) => !going.has(item));
  const company = others.length > 0 ? others : moved.slice(1);
  const pairs = moved
    .flatMap((one) => company.filter((other) => other !== one).map((other) => [one, other] as const))
    .slice(0, mostGroundsPairs);
  if (pairs.length === 0) return [{ signal: 'regrouped-with', value: 0, weight: 1 }];
  const mean = pairs.reduce((sum, [one, other]) => sum + pairScore(one, other), 0) / pairs.length / 1000;
  return [
    { signal: 'regrouped-with', value: others.length, weight: 1 },
    { signal: 'same-event', value: rounded(1 / (1 + Math.exp(-mean))), weight: 1 },
    ...meanSignals(pairs),
  ];
}

function meanSignals(pairs: readonly (readonly [ReportFeatures, ReportFeatures])[]): Reason[] {
  const compared = pairs.filter(([a, b]) => a.fingerprint.language === b.fingerprint.language);
  if (compared.length === 0) return [];
  const days = compared.reduce((sum, [a, b]) => sum + daysBetween(a, b), 0) / compared.length;
  const uncased = compared.every(([a, b]) => !a.cased && !b.cased);
  const weights = uncased ? uncasedPairWeights : pairWeights;
  const all: Readonly<Record<string, number>>[] = compared.map(([a, b]) =>
    uncased ? uncasedSignalsOf(a, b) : pairSignalsOf(a, b),
  );
  const means = Object.entries(weights)
    .filter(([signal]) => signal !== 'bias')
    .map(([signal, weight]) => {
      const value = all.reduce((sum, signals) => sum + (signals[signal] ?? 0), 0) / all.length;
      return { signal, value: rounded(value), weight };
    })
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight))
    .slice(0, mostGrounds);
  return [{ signal: 'mean-days-apart', value: rounded(days), weight: 0 }, ...means];
}

/** Four decimals, as in other decisions. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
