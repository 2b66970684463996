// Drops sentences that other sentences of the story cover in other words.

import { isNegation, type MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { mayContradict } from '#core/merge/sentences/may-contradict.ts';
import {
  extractParaphraseFeatures,
  hasSameCounts,
  makeCoverageIndex,
  type ParaphraseFeatures,
  weightOf,
} from '#core/merge/sentences/paraphrase-features.ts';
import { makeWordFeatures, minDistinctiveRarity } from '#core/merge/sentences/word-features.ts';

/** Only the first sentences of a report are dropped as paraphrases, up to this index: deeper, coverage suffers. */
const maxParaphraseIndex = 3;
/** Weighted share of a sentence's words that the covering sentences must contain. */
const minCoveredShare = 0.8;
/** Distinctive words that a sentence needs to be compared. */
const minDistinctiveTerms = 4;
/** How many sentences may cover one together, and the share that the first of them must cover: for a lead, and for other sentences. Chosen by reading results on the development sets. */
const maxCovering = 2;
const maxCoveringOfLead = 3;
const minFirstShareOfLead = 0.4;
const minFirstShare = 0.6;
/** Share of the words that are not names which the first covering sentence must contain: the same people do many things. */
const minCommonWordShare = 0.2;
/** A term that more sentences contain proposes no covering sentence. Bounds time. */
const maxTermPostings = 100;
/** Longer sentences cover nothing: they are captions run together. */
const maxCoveringWords = 60;
/** A report's opening is a paraphrase when one sentence has this share of its words and the whole story all but this share, none of them distinctive. Chosen by reading results. */
const minOpeningShare = 0.5;
const maxNewInOpening = 0.25;

/**
 * The sentences that add something. A sentence is dropped if a few other kept sentences contain its
 * distinctive words; its occurrences go to the one that covers most of it. The opening of a report is dropped
 * if the story contains all its names and numbers and nearly all its other words. Words weigh by rarity;
 * synonyms are equal. A number is covered only beside what it counts, and nothing is covered by a sentence
 * that may contradict it (see mayContradict). Sentences with quotations, negations or denials stay, and so
 * does the lead of the strongest report. Sentences of the weakest reports are tried first.
 * @param known words of the story's datelines, in lower case
 * @param words of the lexicon, by word id
 */
export function dropParaphrases(
  sentences: readonly MergedSentence[],
  ranks: readonly number[],
  language: string,
  known: ReadonlySet<string>,
  words: readonly string[],
): MergedSentence[] {
  const features = makeWordFeatures(words, language, known);
  const candidates = sentences
    .filter(({ chosen }) => chosen.index <= maxParaphraseIndex)
    .map((each) => extractParaphraseFeatures(each, features));
  const index = makeCoverageIndex(sentences, candidates, features);
  const kept = new Set<MergedSentence>();
  for (const candidate of weakestFirst(candidates, ranks)) {
    const { chosen } = candidate.sentence;
    const isShared = candidate.sentence.occurrences.length > 1;
    const isLead = chosen.index === 0 && (ranks[chosen.reportIndex] === 0 || isShared);
    if (isLead || kept.has(candidate.sentence) || !isCandidate(candidate)) continue;
    const isAlone = candidate.sentence.occurrences.length === 1;
    const by =
      findCoveringSentences(candidate, index) ??
      (isAlone ? findParaphrasedSentence(candidate, index) : undefined);
    // A sentence that many reports carry is not replaced by one that few carry.
    if (by === undefined || (by[0]?.occurrences.length ?? 0) < candidate.sentence.occurrences.length)
      continue;
    index.drop(candidate.sentence);
    for (const holder of by) kept.add(holder);
    const [first] = by;
    // A sentence carried by several reports is not split among several others.
    if (first === undefined || (by.length > 1 && !isAlone)) continue;
    first.occurrences.push(...candidate.sentence.occurrences);
    if (by.length > 1)
      first.partialOccurrences = (first.partialOccurrences ?? 0) + candidate.sentence.occurrences.length;
  }
  return sentences.filter((each) => !index.isDropped(each));
}

function weakestFirst(
  candidates: readonly ParaphraseFeatures[],
  ranks: readonly number[],
): ParaphraseFeatures[] {
  const rankOf = ({ sentence }: ParaphraseFeatures) => ranks[sentence.chosen.reportIndex] ?? 0;
  return [...candidates].sort(
    (a, b) =>
      a.sentence.occurrences.length - b.sentence.occurrences.length ||
      rankOf(b) - rankOf(a) ||
      b.sentence.chosen.index - a.sentence.chosen.index,
  );
}

/** Fast check: no quotation, no negation, and enough words to compare. */
function isCandidate({ sentence, contentTerms }: ParaphraseFeatures): boolean {
  if (contentTerms.length < minDistinctiveTerms) return false;
  const { text, words, kind } = sentence.chosen;
  return kind !== 'denial' && kind !== 'unverified' && !/["“”«»„]/u.test(text) && !words.some(isNegation);
}

type CoverageIndex = ReturnType<typeof makeCoverageIndex>;

/** The sentences that cover `candidate`, the one that covers most first; undefined if there are none. */
function findCoveringSentences(
  candidate: ParaphraseFeatures,
  index: CoverageIndex,
): MergedSentence[] | undefined {
  const { sentence, distinctiveTerms, names, weight } = candidate;
  if (distinctiveTerms.length < minDistinctiveTerms) return undefined;
  const isLead = sentence.chosen.index === 0;
  if (distinctiveTerms.some((term) => index.count(term) < 2)) return undefined;
  const { by, missing } = isLead
    ? collectCoveringSentences(candidate, minFirstShareOfLead, maxCoveringOfLead, index)
    : collectCoveringSentences(candidate, minFirstShare, maxCovering, index);
  // What a lead adds to its news (who said it, and where) may be anywhere in the story.
  if (distinctiveTerms.some((term) => missing.includes(term) && !(isLead && !names.has(term))))
    return undefined;
  if (by.length === 0 || weightOf(candidate, missing) > (1 - minCoveredShare) * weight) return undefined;
  return isSafeReplacement(by, candidate, index) && hasSameCounts(candidate, by, index) ? by : undefined;
}

/**
 * Greedy cover: each step takes the sentence that covers most of what is missing. Empty if the first covers
 * less than `least`.
 */
function collectCoveringSentences(
  candidate: ParaphraseFeatures,
  least: number,
  limit: number,
  index: CoverageIndex,
) {
  const by: MergedSentence[] = [];
  let missing: readonly number[] = candidate.contentTerms;
  let wanted: readonly number[] = candidate.distinctiveTerms;
  while (by.length < limit && wanted.length > 0) {
    const next = findHeaviest(sharedTermWeights(candidate, wanted, index));
    if (next === undefined) break;
    const terms = index.termsOf(next);
    missing = missing.filter((term) => !terms.has(term));
    if (by.length === 0 && !coversMost(candidate, missing, least)) break;
    by.push(next);
    wanted = wanted.filter((term) => !terms.has(term));
  }
  return { by, missing };
}

/** Whether all but `missing` is enough, with and without names: the same people do many things. */
function coversMost(candidate: ParaphraseFeatures, missing: readonly number[], least: number): boolean {
  const { contentTerms, names, weight } = candidate;
  const isDeed = (term: number) => !names.has(term);
  const deeds = weightOf(candidate, contentTerms.filter(isDeed));
  return (
    weightOf(candidate, missing) <= (1 - least) * weight &&
    weightOf(candidate, missing.filter(isDeed)) <= (1 - minCommonWordShare) * deeds
  );
}

/**
 * The sentence that an opening mostly repeats, if the story contains the rest; undefined if the opening adds
 * anything.
 */
function findParaphrasedSentence(
  candidate: ParaphraseFeatures,
  index: CoverageIndex,
): MergedSentence[] | undefined {
  const { sentence, contentTerms, names, rarities, weight } = candidate;
  if (sentence.chosen.index > 0) return undefined;
  const isNew = (term: number) => index.count(term) < 2;
  const fresh = contentTerms.filter(isNew);
  if (weightOf(candidate, fresh) > maxNewInOpening * weight || [...names].some(isNew)) return undefined;
  if (fresh.some((term) => (rarities.get(term) ?? 0) > minDistinctiveRarity)) return undefined;
  const first = findHeaviest(sharedTermWeights(candidate, contentTerms, index));
  if (first === undefined) return undefined;
  const inFirst = index.termsOf(first);
  if (
    !coversMost(
      candidate,
      contentTerms.filter((term) => !inFirst.has(term)),
      minOpeningShare,
    )
  )
    return undefined;
  return isSafeReplacement([first], candidate, index) && hasSameCounts(candidate, undefined, index)
    ? [first]
    : undefined;
}

function isSafeReplacement(
  by: readonly MergedSentence[],
  { sentence }: ParaphraseFeatures,
  { features }: CoverageIndex,
): boolean {
  return !mayContradict(
    sentence.chosen,
    by.map(({ chosen }) => chosen),
    features,
  );
}

/** Kept sentences that share terms, with the weight of those terms. Very common terms propose nothing. */
function sharedTermWeights(
  candidate: ParaphraseFeatures,
  terms: readonly number[],
  index: CoverageIndex,
): Map<MergedSentence, number> {
  const weights = new Map<MergedSentence, number>();
  for (const term of terms) {
    const others = index.of(term);
    if (others.length > maxTermPostings) continue;
    const weight = weightOf(candidate, [term]);
    for (const other of others)
      if (
        other !== candidate.sentence &&
        !index.isDropped(other) &&
        other.chosen.words.length <= maxCoveringWords
      )
        weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  return weights;
}

function findHeaviest(weights: Iterable<[MergedSentence, number]>): MergedSentence | undefined {
  let best: MergedSentence | undefined;
  let bestCount = 0;
  for (const [other, count] of weights) if (count > bestCount) [best, bestCount] = [other, count];
  return best;
}
