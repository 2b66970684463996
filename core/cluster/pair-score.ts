// The one score of placing: how surely two reports are about one event. In: two fingerprints. Out: a logit.
import {
  countSharedDistinctive,
  crossLingualFeatureNames,
  crossLingualFeatures,
  isNearTranslation,
  isSameLanguage,
  pairFeatureNames,
  pairFeatures,
  shareTwoTerms,
  termCosine,
} from '#core/cluster/pair-features.ts';
import { type PlacingModel, placingModel } from '#core/cluster/placing-model.ts';
import { type EmbeddingModel, embeddingCosine, embeddingModel } from '#core/fingerprint/embedding-model.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { epochMsOf } from '#core/instant.ts';

/** Limit of a pair score in both directions. */
export const maxPairScore = 6;
/** Reports with less in common than this are not compared further. */
export const leastCosine = 0.06;
const hourMs = 3_600_000;

/** The logit of the probability that both are about one event, -6 to 6. The same whichever comes first. */
export type PairScorer = (a: Fingerprint, b: Fingerprint) => number;

export function pairScorer(model: PlacingModel = placingModel): PairScorer {
  const weights = pairFeatureNames.map((name) => model.sameLanguage.weights[name]);
  const crossWeights = crossLingualFeatureNames.map((name) => model.crossLingual.weights[name]);
  return (a, b) => {
    const vectors = embeddingCosine(a.embedding, b.embedding);
    if (!isSameLanguage(a.language, b.language))
      return bounded(
        vectors === undefined
          ? isNearTranslation(a, b)
            ? model.crossLingual.nearTranslation
            : dot(crossWeights, crossLingualFeatures(a, b))
          : crossLingualLogit(a, b, vectors, embeddingModel()),
      );
    if (!shareTwoTerms(a.terms, b.terms)) return -maxPairScore;
    const likeness = termCosine(a.terms, b.terms);
    if (likeness < leastCosine) return -maxPairScore;
    const words = bounded(dot(weights, pairFeatures(a, b, likeness)));
    if (vectors === undefined) return words;
    const { sameLanguage } = embeddingModel();
    return bounded(sameLanguage.bias + sameLanguage.words * words + sameLanguage.cosine * vectors);
  };
}

/** Two reports in two languages with vectors: `vectors` is their cosine. */
function crossLingualLogit(
  a: Fingerprint,
  b: Fingerprint,
  vectors: number,
  { crossLingual }: EmbeddingModel,
): number {
  const hours = Math.abs(epochMsOf(a.filedAt) - epochMsOf(b.filedAt)) / hourMs;
  return (
    crossLingual.bias +
    crossLingual.cosine * vectors +
    crossLingual.distinctive * Math.log1p(countSharedDistinctive(a.bridge, b.bridge)) +
    crossLingual.late * Math.log1p(Math.max(0, hours - crossLingual.lateFromHours)) +
    (crossLingual.unlikeNews * Math.max(a.unlikeNews, b.unlikeNews)) / 255
  );
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
