// Pair score: the evidence that two reports are about one event, independent of all other reports.

import { countSharedDistinctive, isSameLanguage } from '#core/cluster/cross-lingual-signals.ts';
import {
  compareFigureLists,
  daysBetween,
  type PairSignals,
  pairSignalsOf,
} from '#core/cluster/pair-signals.ts';
import {
  crossPairWeights,
  headlinePairWeights,
  pairWeights,
  uncasedPairWeights,
} from '#core/cluster/placing-model.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import {
  fewestUnsupportedWords,
  supportingNames,
  unsupportedText,
} from '#core/cluster/supporting-evidence.ts';
import { uncasedSignalsOf } from '#core/cluster/uncased-signals.ts';
import { cosine } from '#core/fingerprint/cosine.ts';
import { copyLikeness, minhashSimilarity } from '#core/fingerprint/minhash.ts';

/** The surest that one pair may be for or against: none outweighs many. Test: pair-score. */
export const maxPairScore = 4000;
/**
 * What every doubling of the distance in time beyond so many days takes from the logit of texts without length; less the longer
 * the shorter of both is, nothing from so many words on. Set by hand: short wire reports weeks apart fused, with whole sets in view.
 * Test: pair-score, "weeks apart".
 */
const longAgo = 3;
const longAgoDays = 30;
const longAgoWords = 250;
const unsupportedPair = -400;
const unsupportedCost = 0.5;
/** A text that comes again after so many days is another event's, or a form filled in anew. Test: pair-score, "days later". */
export const resentWithinDays = 2;

/**
 * The logit of the probability that both reports are about one event, in thousandths, from -4,000 to 4,000: a logistic sum of
 * signals, with separate weights for pairs without text, for scripts without capitals and for two languages. Symmetric. Different
 * ordinals of the same thing ("12th package", "13th package") exclude one event.
 */
export function pairScore(a: ReportFeatures, b: ReportFeatures): number {
  if (!isSameLanguage(a.fingerprint.language, b.fingerprint.language))
    return clampLogit(crossLingualLogit(a, b));
  if (haveDifferentOrdinals(a, b)) return -maxPairScore;
  if (a.fingerprint.words === 0 || b.fingerprint.words === 0) return clampLogit(headlineLogit(a, b));
  const cost = timeDistanceCost(a, b);
  if (!a.cased && !b.cased) return clampLogit(weightedSum(uncasedSignalsOf(a, b), uncasedPairWeights) - cost);
  const signals = pairSignalsOf(a, b);
  const sum = weightedSum(signals, pairWeights) - cost;
  if (hasPairEvidence(signals)) return clampLogit(sum);
  const isShort = Math.min(a.fingerprint.words, b.fingerprint.words) < fewestUnsupportedWords;
  return isShort ? Math.min(clampLogit(sum), unsupportedPair) : clampLogit(sum - unsupportedCost);
}

/** The weighted sum, in the order of the weights: sums of fractions depend on it. */
function weightedSum(
  signals: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += (signals[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** The score of two reports that share no word: what is known of the pair without comparing it. */
export function scoreWithoutSharedTerms(a: ReportFeatures, b: ReportFeatures): number {
  const isHeadline = a.fingerprint.words === 0 || b.fingerprint.words === 0;
  if (!isHeadline || !isSameLanguage(a.fingerprint.language, b.fingerprint.language)) return -maxPairScore;
  const { bias, daysApart, dayApart } = headlinePairWeights;
  const days = daysBetween(a, b);
  return clampLogit(bias + daysApart * Math.log1p(days) + dayApart * Math.min(days, 1.5));
}

/**
 * Whether one repeats the words of the other, exactly or nearly, within two days: later, and with other numbers, it is a form
 * filled in anew.
 */
export function isCopyOf(a: ReportFeatures, b: ReportFeatures): boolean {
  if (daysBetween(a, b) > resentWithinDays) return false;
  const [one, other] = [a.fingerprint, b.fingerprint];
  if (one.textDigest === other.textDigest) return true;
  if (minhashSimilarity(one.sketch, other.sketch) < copyLikeness) return false;
  const { shared, differ } = compareFigureLists(one.figures, other.figures);
  return !differ || shared > 0;
}

/** Short texts weeks apart are about different events, more likely the longer the distance; long texts may look back. */
function timeDistanceCost(a: ReportFeatures, b: ReportFeatures): number {
  const shortness = 1 - Math.min(a.fingerprint.words, b.fingerprint.words) / longAgoWords;
  return longAgo * Math.max(0, shortness) * Math.log2(Math.max(1, daysBetween(a, b) / longAgoDays));
}

/** As isSupported of placing: likeness alone does not make two short texts one event, and says less of longer ones. */
function hasPairEvidence(signals: PairSignals): boolean {
  return signals.telling > 0 || signals.names >= supportingNames || signals.text >= unsupportedText;
}

/** Whether both count the same thing in figures, and never to the same ordinal. */
function haveDifferentOrdinals(a: ReportFeatures, b: ReportFeatures): boolean {
  for (const [noun, ordinals] of a.calendar.counted) {
    const others = b.calendar.counted.get(noun);
    if (others !== undefined && !ordinals.some((ordinal) => others.includes(ordinal))) return true;
  }
  return false;
}

function headlineLogit(a: ReportFeatures, b: ReportFeatures): number {
  const weights = headlinePairWeights;
  const [one, other] = [a.fingerprint, b.fingerprint];
  const days = daysBetween(a, b);
  const text = Math.max(
    cosine(one.terms, other.terms),
    cosine(one.title, other.terms),
    cosine(one.terms, other.title),
  );
  return (
    weights.bias +
    weights.text * text +
    weights.bridge * cosine(one.bridge, other.bridge) +
    weights.figuresMissing * compareFigureLists(one.figures, other.figures).missing +
    weights.daysApart * Math.log1p(days) +
    weights.dayApart * Math.min(days, 1.5)
  );
}

function crossLingualLogit(a: ReportFeatures, b: ReportFeatures): number {
  const weights = crossPairWeights;
  const [one, other] = [a.fingerprint, b.fingerprint];
  const telling = countSharedDistinctive(one.bridge, other.bridge);
  if (telling === 0) return -maxPairScore / 1000;
  const bridge = cosine(one.bridge, other.bridge);
  const words = Math.log1p(Math.min(one.words, other.words)) / 5;
  return (
    weights.bias +
    weights.bridge * bridge +
    weights.longBridge * words * bridge +
    weights.telling * Math.log1p(telling) +
    (weights.tellingShare * telling) / Math.max(1, Math.min(a.telling, b.telling)) +
    weights.daysApart * Math.log1p(daysBetween(a, b))
  );
}

/** Whole thousandths: sums of them have no order. */
function clampLogit(logit: number): number {
  return Math.max(-maxPairScore, Math.min(maxPairScore, Math.round(logit * 1000)));
}
