// Features of sentences that are compared for paraphrases, and the index of sentences by term.

import { type MergedSentence, maxShinglePostings } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import type { WordFeatures } from '#core/merge/sentences/word-features.ts';

/** Weight of the rarest word, of a number and of an unknown word. */
const maxWordWeight = 8;
/** Words after a number that say what it counts. */
const countedReach = 3;

/** A sentence that may be dropped. All lists contain distinct terms. */
export interface ParaphraseFeatures {
  sentence: MergedSentence;
  /** Terms except function words and words that the story contains anyway. */
  contentTerms: number[];
  /** Those of them that are names, numbers or rare words. */
  distinctiveTerms: number[];
  names: Set<number>;
  rarities: Map<number, number>;
  /** Weight of all content terms, see weightOf. */
  weight: number;
  /** Each number with the content terms that follow it closely. */
  counts: { term: number; counted: number[] }[];
}

export function extractParaphraseFeatures(
  sentence: MergedSentence,
  features: WordFeatures,
): ParaphraseFeatures {
  const { chosen } = sentence;
  const named = capitalizedWordsOf(chosen);
  const result: ParaphraseFeatures = {
    sentence,
    contentTerms: [],
    distinctiveTerms: [],
    names: new Set(),
    rarities: new Map(),
    weight: 0,
    counts: [],
  };
  for (let at = 0; at < chosen.wordIds.length; at += 1) {
    const wordId = chosen.wordIds[at] ?? 0;
    const { term, isNumber, isContent, isDistinctive, isKnown, rarity } = features.of(wordId);
    if (isNumber) result.counts.push({ term, counted: countedTermsAt(chosen, at, features) });
    if (result.rarities.has(term)) continue;
    result.rarities.set(term, rarity);
    if (isKnown) continue;
    const isName = named.has(chosen.words[at] ?? '');
    if (isContent || isName) result.contentTerms.push(term);
    if (isDistinctive || isName) result.distinctiveTerms.push(term);
    if (isName || isNumber) result.names.add(term);
  }
  result.weight = weightOf(result, result.contentTerms);
  return result;
}

/** Weight of terms: the rarer the more, up to `maxWordWeight`. */
export function weightOf({ rarities }: ParaphraseFeatures, terms: readonly number[]): number {
  return terms.reduce((sum, term) => sum + Math.min(rarities.get(term) ?? 0, maxWordWeight), 0);
}

function countedTermsAt({ wordIds, words }: ReportSentence, at: number, features: WordFeatures): number[] {
  const after = wordIds.slice(at + 1, at + 1 + countedReach).map((wordId) => features.of(wordId));
  const counted = after.filter(({ isContent, isNumber }) => isContent && !isNumber).map(({ term }) => term);
  // In words, a number counts what follows directly: "Twelve workers were hurt".
  return /\d/.test(words[at] ?? '') ? counted : counted.slice(0, 1);
}

function capitalizedWordsOf({ text, names }: ReportSentence): Set<string> {
  const capitals = text.match(/(?<=\s)\p{Lu}[\p{L}\p{M}-]+/gu) ?? [];
  return new Set([...capitals, ...names].flatMap((name) => name.toLowerCase().split(' ')));
}

/** Indexes the sentences by the terms of `candidates`; dropped sentences are removed from the counts. */
export function makeCoverageIndex(
  sentences: readonly MergedSentence[],
  candidates: readonly ParaphraseFeatures[],
  features: WordFeatures,
) {
  const asked: boolean[] = [];
  for (const { contentTerms } of candidates) for (const term of contentTerms) asked[term] = true;
  const sentencesByTerm: MergedSentence[][] = [];
  const counts: number[] = [];
  const lastSentence: (MergedSentence | undefined)[] = [];
  for (const each of sentences) {
    for (const wordId of each.chosen.wordIds) {
      const term = features.termOf(wordId);
      if (asked[term] !== true || lastSentence[term] === each) continue;
      lastSentence[term] = each;
      const others = sentencesByTerm[term];
      if (others === undefined) sentencesByTerm[term] = [each];
      else others.push(each);
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  const dropped = new Set<MergedSentence>();
  const termsBySentence = new Map<MergedSentence, Set<number>>();
  const termsOf = (each: MergedSentence) => {
    const known =
      termsBySentence.get(each) ?? new Set(each.chosen.wordIds.map((wordId) => features.termOf(wordId)));
    termsBySentence.set(each, known);
    return known;
  };
  return {
    features,
    termsOf,
    of: (term: number): readonly MergedSentence[] => sentencesByTerm[term] ?? [],
    /** Number of kept sentences with the term. */
    count: (term: number) => counts[term] ?? 0,
    isDropped: (each: MergedSentence) => dropped.has(each),
    drop: (each: MergedSentence) => {
      dropped.add(each);
      for (const term of termsOf(each)) counts[term] = (counts[term] ?? 0) - 1;
    },
  };
}

/**
 * Whether every number of the sentence occurs in one of `others`, or of all kept sentences, close to all that
 * it counts: "three life sentences" is not "three men". For very common numbers only the first sentences are
 * searched.
 */
export function hasSameCounts(
  { sentence, counts }: ParaphraseFeatures,
  others: readonly MergedSentence[] | undefined,
  index: ReturnType<typeof makeCoverageIndex>,
): boolean {
  const { features, termsOf, of, isDropped } = index;
  return counts.every(({ term: number, counted }) =>
    (others ?? of(number).slice(0, maxShinglePostings)).some((other) => {
      if (other === sentence || isDropped(other) || !termsOf(other).has(number)) return false;
      const terms = other.chosen.wordIds.map((each) => features.termOf(each));
      return terms.some((term, at) => {
        if (term !== number) return false;
        const near = terms.slice(Math.max(0, at - 2 * countedReach), at + 1 + 2 * countedReach);
        return counted.every((each) => near.includes(each));
      });
    }),
  );
}
