// The one score of placing: how surely two reports are about one event. In: two fingerprints. Out: a logit.
import {
  crossLingualFeatureNames,
  crossLingualFeatures,
  isSameLanguage,
  pairFeatureNames,
  pairFeatures,
  shareTwoTerms,
  termCosine,
} from '#core/cluster/pair-features.ts';
import { type PlacingModel, placingModel } from '#core/cluster/placing-model.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';

/** Limit of a pair score in both directions. */
export const maxPairScore = 6;
/** Reports with less in common than this are not compared further. */
export const leastCosine = 0.06;

/** The logit of the probability that both are about one event, -6 to 6. The same whichever comes first. */
export type PairScorer = (a: Fingerprint, b: Fingerprint) => number;

export function pairScorer(model: PlacingModel = placingModel): PairScorer {
  const weights = pairFeatureNames.map((name) => model.sameLanguage.weights[name]);
  const crossWeights = crossLingualFeatureNames.map((name) => model.crossLingual.weights[name]);
  return (a, b) => {
    if (!isSameLanguage(a.language, b.language))
      return bounded(dot(crossWeights, crossLingualFeatures(a, b)));
    if (!shareTwoTerms(a.terms, b.terms)) return -maxPairScore;
    const likeness = termCosine(a.terms, b.terms);
    return likeness < leastCosine ? -maxPairScore : bounded(dot(weights, pairFeatures(a, b, likeness)));
  };
}

/** Probability of a logit, four decimals. */
export function probabilityOf(logit: number): number {
  return Math.round(10_000 / (1 + Math.exp(-logit))) / 10_000;
}

function dot(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

function bounded(logit: number): number {
  return Math.max(-maxPairScore, Math.min(maxPairScore, logit));
}
