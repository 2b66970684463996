// Merges duplicate sentences of all reports into one merged sentence each.

import type { Instant } from '#core/instant.ts';
import { type Claims, findClaimDifference } from '#core/merge/sentences/claims.ts';
import { areOtherStages } from '#core/merge/sentences/event-stage.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { makeShingleIndex } from '#core/merge/sentences/shingle-index.ts';
import { compareText } from '#core/report.ts';

/** Sentences whose shingles overlap by this Jaccard similarity are duplicates: the bound that the redundancy goal is stated in. */
export const duplicateJaccard = 0.5;
/** A sentence is a duplicate if another contains this share of its shingles. */
const minContainedShare = 0.8;
/** Two sentences are nearest neighbours above this Jaccard similarity: agencies that disagree on a figure are placed together. */
const minNearestJaccard = 0.15;
/** Sentences that differ in function words only are duplicates up to this difference in length. */
const maxSmallWordDifference = 3;

/**
 * A sentence of the story: the chosen wording and all its occurrences in reports, `occurrences[0]` being the
 * chosen one.
 */
export interface MergedSentence {
  chosen: ReportSentence;
  occurrences: ReportSentence[];
  /** The most similar other sentence above `minNearestJaccard`, if any. */
  nearest?: MergedSentence | undefined;
  /** Earlier sentences of the list with a similar wording and another claim or deed. */
  rivals?: MergedSentence[];
}

/** What decides among equally full wordings, by reportIndex. */
export interface SentenceOrder {
  /** Rank of the report; 0 is the strongest. */
  ranks: readonly number[];
  /** Last revision of the report: the newest wording is chosen, then that of the strongest report. */
  revisedAt: readonly Instant[];
  /** Reports whose wording is chosen only if no other report has the sentence. */
  undated: ReadonlySet<number>;
}

/**
 * Merged sentences; every report sentence is an occurrence of exactly one. Two sentences are one if their wording
 * is similar (`duplicateJaccard`, or one contains the other by `minContainedShare`) and their claims are equal:
 * numbers, names, days, negation and modality (see findClaimDifference), and no deeds of which one ends the other. Candidates come from an index of shingles,
 * so that time grows with the text, not with its square.
 */
export function deduplicateSentences(
  sentences: readonly ReportSentence[],
  { ranks, revisedAt, undated }: SentenceOrder,
  claimsOf: (sentence: ReportSentence) => Claims,
): MergedSentence[] {
  const rankOf = (s: ReportSentence) => ranks[s.reportIndex] ?? 0;
  const timeOf = (s: ReportSentence) => revisedAt[s.reportIndex] ?? '';
  const wordings = new Map<string, ReportSentence[]>();
  for (const sentence of sentences) {
    const same = wordings.get(sentence.normalizedText);
    if (same === undefined) wordings.set(sentence.normalizedText, [sentence]);
    else same.push(sentence);
  }
  const groups = [...wordings.values()].map((group) =>
    group.sort(
      (a, b) =>
        Number(undated.has(a.reportIndex)) - Number(undated.has(b.reportIndex)) ||
        Number(isInCapitals(a)) - Number(isInCapitals(b)) ||
        rankOf(a) - rankOf(b) ||
        a.index - b.index,
    ),
  );
  const order = groups.flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], group }]));
  order.sort(
    ({ first: a }, { first: b }) =>
      Number(undated.has(a.reportIndex)) - Number(undated.has(b.reportIndex)) ||
      compareFullness(a, b) ||
      compareText(timeOf(b), timeOf(a)) ||
      rankOf(a) - rankOf(b) ||
      a.index - b.index,
  );
  const merged: MergedSentence[] = [];
  const index = makeShingleIndex<MergedSentence>(
    order.map(({ first }) => first.shingles),
    ({ chosen }) => chosen.shingles,
  );
  const readLargeWords = makeLargeWordsReader();
  for (const { first, group } of order) {
    const { same, nearest, rivals } = findMatch(
      first,
      index.countShared(first.shingles),
      claimsOf,
      readLargeWords,
    );
    if (same !== undefined) {
      same.occurrences.push(...group);
      continue;
    }
    const fresh = { chosen: first, occurrences: group, nearest, ...(rivals.length > 0 && { rivals }) };
    index.add(fresh);
    merged.push(fresh);
  }
  return merged;
}

/** "THE MINISTER RESIGNED": an ordinary wording is chosen before it. */
export function isInCapitals({ text }: ReportSentence): boolean {
  // Fast check: nearly every sentence has a small letter.
  return !/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Independent wordings before dependent ones, then the longest. */
function compareFullness(a: ReportSentence, b: ReportSentence): number {
  return Number(a.dependent) - Number(b.dependent) || b.shingles.length - a.shingles.length;
}

/** The merged sentence that `sentence` duplicates, the most similar one, and those with another claim. */
function findMatch(
  sentence: ReportSentence,
  sharedShingles: ReadonlyMap<MergedSentence, number>,
  claimsOf: (sentence: ReportSentence) => Claims,
  readLargeWords: (sentence: ReportSentence) => string,
) {
  let same: MergedSentence | undefined;
  let sameShare = 0;
  let nearest: MergedSentence | undefined;
  let nearestShare = minNearestJaccard;
  const rivals: MergedSentence[] = [];
  for (const [other, common] of sharedShingles) {
    const jaccard = common / (sentence.shingles.length + other.chosen.shingles.length - common);
    const share =
      similarity(sentence, common, jaccard) ||
      (differsInSmallWordsOnly(sentence, other.chosen, readLargeWords) ? jaccard : 0);
    const isNear = share > 0 || jaccard > minNearestJaccard;
    const isRival =
      isNear &&
      (findClaimDifference(claimsOf(sentence), claimsOf(other.chosen)) !== undefined ||
        (share > 0 && reportOtherDeeds(sentence, other.chosen)));
    if (isRival) rivals.push(other);
    else if (share > sameShare) [same, sameShare] = [other, share];
    if (jaccard > nearestShare) [nearest, nearestShare] = [other, jaccard];
  }
  return { same, nearest, rivals };
}

/** Each has a word that the other lacks, and one ends what the other reports as open: "sued the label", "settled with the label". */
function reportOtherDeeds(a: ReportSentence, b: ReportSentence): boolean {
  const lacks = (own: ReportSentence, other: ReportSentence) =>
    own.words.some((word) => word.length > 3 && !other.words.includes(word));
  return lacks(a, b) && lacks(b, a) && areOtherStages(a.text, b.text);
}

/**
 * 0 if the sentences are not duplicates; else their similarity, 0-1. `common` is the number of shared
 * shingles.
 */
function similarity(sentence: ReportSentence, common: number, jaccard: number): number {
  const held = common / sentence.shingles.length;
  const isHeld = held >= minContainedShare && sentence.shingles.length > 1;
  return jaccard >= duplicateJaccard || isHeld ? Math.max(jaccard, held) : 0;
}

/** Function words that editors change without changing the meaning. */
const SMALL = new Set(
  'a an the is are was were be been has have had that which who of in on at to for by with from as and also it its their his her will would'.split(
    ' ',
  ),
);

/**
 * Equal but for function words: "said investigators are looking into it", "said that investigators were
 * looking into it".
 */
function differsInSmallWordsOnly(
  a: ReportSentence,
  b: ReportSentence,
  readLargeWords: (sentence: ReportSentence) => string,
): boolean {
  return (
    Math.abs(a.words.length - b.words.length) <= maxSmallWordDifference &&
    readLargeWords(a) === readLargeWords(b)
  );
}

/** Reads the words that are not function words as one text, once per sentence. */
function makeLargeWordsReader(): (sentence: ReportSentence) => string {
  const known = new Map<ReportSentence, string>();
  return (sentence) => {
    const large =
      known.get(sentence) ??
      sentence.words
        .filter((word) => !SMALL.has(word))
        .join('')
        .replace(/[-']/g, '');
    known.set(sentence, large);
    return large;
  };
}
