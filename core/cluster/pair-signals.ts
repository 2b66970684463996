// Pair signals: evidence for and against two reports being about one event. Symmetric.

import { countSharedDistinctive } from '#core/cluster/cross-lingual-signals.ts';
import type { pairWeights } from '#core/cluster/placing-model.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import { cosine } from '#core/fingerprint/cosine.ts';
import { minhashSimilarity, repeatedLikeness } from '#core/fingerprint/minhash.ts';
import { dayMs } from '#core/instant.ts';

/** A text of fewer words is short: its wording coming again after days is a form filled in anew. */
export const longTextWords = 150;

/** One number a weight of pairWeights; those that compare are 0–1. */
export type PairSignals = Record<keyof typeof pairWeights, number>;

/** A conflict of names needs as many on both sides: fewer may be missing by chance. */
const leastNames = 3;

/** Days between two publications. */
export function daysBetween(a: ReportFeatures, b: ReportFeatures): number {
  return Math.abs(a.filedMs - b.filedMs) / dayMs;
}

/** The signals of two reports that have a text, in one language. */
export function pairSignalsOf(a: ReportFeatures, b: ReportFeatures): PairSignals {
  const [one, other] = [a.fingerprint, b.fingerprint];
  const days = daysBetween(a, b);
  const words = Math.min(one.words, other.words);
  const length = Math.log1p(words) / 5;
  const text = cosine(one.terms, other.terms);
  const there = cosine(one.title, other.terms);
  const back = cosine(one.terms, other.title);
  const names = cosine(one.names, other.names);
  const telling = countSharedDistinctive(one.bridge, other.bridge);
  const fewestTelling = Math.min(a.telling, b.telling);
  const like = minhashSimilarity(one.sketch, other.sketch);
  const late = like >= repeatedLikeness && days > 1 ? Math.min(1, days - 1) : 0;
  const figures = compareFigureLists(one.figures, other.figures);
  return {
    bias: 1,
    text,
    title: cosine(one.title, other.title),
    titleInText: Math.max(there, back),
    titlesInTexts: Math.min(there, back),
    longText: length * text,
    longTitleInText: length * Math.max(there, back),
    words: length,
    names,
    namesConflict: names < 0.1 && Math.min(a.names, b.names) >= leastNames ? 1 : 0,
    bridge: cosine(one.bridge, other.bridge),
    telling: Math.log1p(telling),
    tellingShare: telling / Math.max(1, fewestTelling),
    tellingConflict: telling === 0 && fewestTelling >= leastNames ? 1 : 0,
    figures: Math.log1p(figures.shared),
    figuresMissing: figures.missing,
    daysApart: Math.log1p(days),
    dayApart: Math.min(days, 1.5),
    daysApartLong: words >= longTextWords ? Math.log1p(days) : 0,
    likeWording: like,
    lateShort: words < longTextWords ? late : 0,
    lateLong: words >= longTextWords ? late : 0,
    lateFigures: figures.differ ? late : 0,
    weekdayConflict: conflictOf(a.calendar.weekdays, b.calendar.weekdays),
    monthConflict: conflictOf(a.calendar.months, b.calendar.months),
    years: Math.min(2, sharedIn(a.calendar.years, b.calendar.years)),
    ordinals: Math.min(2, sharedIn(a.calendar.ordinals, b.calendar.ordinals)),
  };
}

/**
 * How much speaks for numbers of one text missing in the other: the share of the shorter list, more for longer lists.
 * `differ`: both have numbers, and not all of the shorter list are shared.
 */
export function compareFigureLists(a: readonly number[], b: readonly number[]) {
  const fewest = Math.min(a.length, b.length);
  if (fewest === 0) return { shared: 0, missing: 0, differ: false };
  const shared = sharedIn(a, b);
  return { shared, missing: (1 - shared / fewest) * Math.log1p(fewest), differ: shared < fewest };
}

/** How many numbers two sorted lists share. */
function sharedIn(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let other = 0;
  for (const value of a) {
    while (other < b.length && (b[other] ?? 0) < value) other++;
    if (b[other] === value) shared++;
  }
  return shared;
}

function conflictOf(a: readonly number[], b: readonly number[]): number {
  return a.length > 0 && b.length > 0 && sharedIn(a, b) === 0 ? 1 : 0;
}
