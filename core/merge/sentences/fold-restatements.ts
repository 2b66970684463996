// Folds a sentence that says in other words what a sentence of another report says: one stays, the other is listed under `alike`.

import { type Ranking, sharedWords } from '#core/merge/reports/rank-reports.ts';
import { type Claims, findClaimDifference } from '#core/merge/sentences/claims.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { isCutOff } from '#core/merge/sentences/is-boilerplate.ts';
import type { WordFeatures } from '#core/merge/sentences/word-features.ts';
import { splitWords } from '#core/text/split-words.ts';

/**
 * Weighted Dice similarity of the words of two sentences from which one is folded. First sentences report the event itself, and
 * sentences with one number the same fact, so fewer common words are enough. Measured, see docs/maintainer/merging.md.
 */
const minSimilarity = 0.39;
const minSameFactSimilarity = 0.33;
/** For two sentences each with a verb that the other lacks: they may be about one thing and say different things of it. */
const minOtherVerbSimilarity = 0.55;
/** In other languages than English, where nothing was measured. */
const minOtherSimilarity = 0.6;
/** Words that two sentences share at least. */
const minSharedTerms = 5;
/** The same of their words other than names: who is mentioned alone does not make two sentences one. */
const minPlainSimilarity = 0.2;
const minSpecificNumber = 13;
/** Weight of the rarest word, of a number and of an unknown word. */
const maxTermWeight = 8;
/** A word that more sentences contain proposes no pair. Bounds time. */
const maxTermPostings = 40;
/** Names weigh less: the same people do many things. */
const nameWeight = 0.5;
const CAPITALISED = /(?<=[\p{L}\p{N},;:)’'”"]\s)\p{Lu}[\p{L}\p{M}-]+/gu;
/** Share of a quotation's words that the other sentence has. */
const minQuotedShare = 0.8;
/** Words, its verb included, that a sentence has and the other lacks, up to which the verb decides: "evacuated the plant", "closed the plant". */
const maxWordsBesideVerb = 2;
/** Past tense, English only. After these words it is no verb of its own: "the exiled strongman". */
const PAST =
  /^(?:\p{L}{2,}ed|beat|bought|broke|brought|built|caught|cut|drew|drove|fell|fled|flew|fought|found|froze|grew|held|hit|led|left|lost|met|paid|quit|rose|sank|sent|shot|sold|spent|stole|stood|struck|swept|threw|tore|withdrew|won)$/u;
const OF_NOUNS = new Set('the a an his her its their some all of'.split(' '));
const QUOTED = /["“„«]([^"”“»]*)(?:["”“»]|$)/gu;
/** A shorter quotation is a word or a name. */
const minQuotedUnits = 20;

interface Folding {
  ranking: Ranking;
  /** Agency of each report. */
  agencies: readonly string[];
  language: string;
  features: WordFeatures;
  claimsOf: (sentence: ReportSentence) => Claims;
}

/**
 * The sentences that stay; the occurrences of each folded one go to the most similar sentence that stays. Two sentences of
 * one agency are never folded, since the later one was filed for what it adds, nor two with different claims (see findClaimDifference), nor a quotation that the other lacks.
 * Whole sentences stay before cut-off ones, then independent ones, the ones that more reports carry, first
 * sentences, of these the one with most words of other reports and headlines (see sharedWords), of others the shorter one, and
 * those of the stronger report.
 */
export function foldRestatements(
  sentences: readonly MergedSentence[],
  { ranking, agencies, language, features, claimsOf }: Folding,
): MergedSentence[] {
  if (new Set(agencies).size < 2) return [...sentences];
  const order = sentences.map((merged) => {
    const terms = readTerms(merged, features, agencies);
    return { ...terms, shared: terms.isLead ? sharedWords(merged.chosen, ranking) : 0 };
  });
  const rankOf = ({ merged }: ComparedSentence) => ranking.ranks[merged.chosen.reportIndex] ?? 0;
  order.sort(
    (a, b) =>
      Number(a.isCut) - Number(b.isCut) ||
      Number(a.merged.chosen.dependent) - Number(b.merged.chosen.dependent) ||
      b.merged.occurrences.length - a.merged.occurrences.length ||
      Number(b.isLead) - Number(a.isLead) ||
      (a.isLead ? b.shared - a.shared : a.merged.chosen.words.length - b.merged.chosen.words.length) ||
      rankOf(a) - rankOf(b) ||
      a.merged.chosen.index - b.merged.chosen.index,
  );
  const kept: ComparedSentence[] = [];
  const keptByTerm: number[][] = [];
  const shared: SharedTerms = { weights: [], terms: [], touched: [] };
  const folded = new Set<MergedSentence>();
  for (const next of order) {
    const holder = findHolder(next, kept, keptByTerm, shared, language, claimsOf);
    if (holder === undefined) {
      for (const term of next.weights.keys()) {
        const places = keptByTerm[term];
        if (places === undefined) keptByTerm[term] = [kept.length];
        else places.push(kept.length);
      }
      kept.push(next);
      continue;
    }
    holder.merged.occurrences.push(...next.merged.occurrences);
    for (const agency of next.agencies) holder.agencies.add(agency);
    holder.isLead ||= next.isLead;
    folded.add(next.merged);
  }
  return sentences.filter((each) => !folded.has(each));
}

interface ComparedSentence extends TermWeights {
  merged: MergedSentence;
  weight: number;
  agencies: Set<string>;
  /** The first verb in the past tense, by term. */
  verb: number | undefined;
  isLead: boolean;
  isCut: boolean;
}

/** What a sentence is compared by. */
interface TermWeights {
  /** Weight of each content word, number and name, by term. */
  weights: ReadonlyMap<number, number>;
  /** The terms that are names. */
  names: ReadonlySet<number>;
  /** The terms that are numbers, small ones and years left out. */
  numbers: readonly number[];
}

/** The content words, numbers and names of a sentence; rare ones weigh more, names half. */
export function weighTerms({ text, words, wordIds }: ReportSentence, features: WordFeatures): TermWeights {
  const capitalised = new Set((text.match(CAPITALISED) ?? []).map((word) => word.toLowerCase()));
  const weights = new Map<number, number>();
  const names = new Set<number>();
  const numbers: number[] = [];
  wordIds.forEach((wordId, at) => {
    const { term, isContent, isNumber, isKnown, rarity } = features.of(wordId);
    if (weights.has(term) || isKnown || !(isContent || isNumber)) return;
    const isName = capitalised.has(words[at] ?? '');
    if (isName) names.add(term);
    if (isNumber && isSpecific(words[at] ?? '')) numbers.push(term);
    weights.set(term, Math.min(rarity, maxTermWeight) * (isName ? nameWeight : 1));
  });
  return { weights, names, numbers };
}

/** Whether a number printed in digits says which fact is meant: neither a small one nor a year. */
function isSpecific(word: string): boolean {
  const value = Number(word.replace(/[,%$]/g, ''));
  return value >= minSpecificNumber && !(value >= 1900 && value <= 2100);
}

function readTerms(
  merged: MergedSentence,
  features: WordFeatures,
  agencies: readonly string[],
): ComparedSentence {
  const { words, wordIds } = merged.chosen;
  const terms = weighTerms(merged.chosen, features);
  let weight = 0;
  for (const own of terms.weights.values()) weight += own;
  const verbAt = words.findIndex((word, at) => {
    const term = features.termOf(wordIds[at] ?? 0);
    if (!terms.weights.has(term) || terms.names.has(term)) return false;
    return PAST.test(word) && !OF_NOUNS.has(words[at - 1] ?? '');
  });
  const verb = verbAt < 0 ? undefined : features.termOf(wordIds[verbAt] ?? 0);
  return {
    ...terms,
    merged,
    weight,
    verb,
    agencies: new Set(merged.occurrences.map(({ reportIndex }) => agencies[reportIndex] ?? '')),
    isLead: merged.occurrences.some(({ index }) => index === 0),
    isCut: isCutOff(merged.chosen.text),
  };
}

/** What a sentence shares with each kept one. One object serves all searches, since thousands share words with hundreds each. */
interface SharedTerms {
  weights: number[];
  terms: number[];
  /** Indexes of the kept sentences that share a term. */
  touched: number[];
}

function findHolder(
  next: ComparedSentence,
  kept: readonly ComparedSentence[],
  keptByTerm: readonly (readonly number[] | undefined)[],
  shared: SharedTerms,
  language: string,
  claimsOf: Folding['claimsOf'],
): ComparedSentence | undefined {
  if (next.weights.size < minSharedTerms) return undefined;
  const { weights, terms, touched } = shared;
  for (const place of touched) terms[place] = 0;
  touched.length = 0;
  for (const [term, weight] of next.weights) {
    const places = keptByTerm[term] ?? [];
    if (places.length > maxTermPostings) continue;
    for (const place of places) {
      const count = terms[place] ?? 0;
      if (count === 0) touched.push(place);
      terms[place] = count + 1;
      weights[place] = count === 0 ? weight : (weights[place] ?? 0) + weight;
    }
  }
  let best: ComparedSentence | undefined;
  let bestSimilarity = 0;
  for (const place of touched) {
    const other = kept[place];
    if (other === undefined || (terms[place] ?? 0) < minSharedTerms) continue;
    const weight = weights[place] ?? 0;
    const similarity = (2 * weight) / (next.weight + other.weight);
    const isSameFact =
      (next.isLead && other.isLead) || next.numbers.some((term) => other.numbers.includes(term));
    const leastInEnglish = isSameFact
      ? minSameFactSimilarity
      : haveOtherVerbs(next, other)
        ? minOtherVerbSimilarity
        : minSimilarity;
    const least = language === 'en' ? leastInEnglish : minOtherSimilarity;
    if (similarity >= least && similarity > bestSimilarity && canHold(other, next, claimsOf))
      [best, bestSimilarity] = [other, similarity];
  }
  return best;
}

function canHold(holder: ComparedSentence, next: ComparedSentence, claimsOf: Folding['claimsOf']): boolean {
  for (const agency of next.agencies) if (holder.agencies.has(agency)) return false;
  if (areOtherDeeds(next, holder)) return false;
  if (plainSimilarity(next, holder) < minPlainSimilarity) return false;
  const [own, theirs] = [next.merged.chosen, holder.merged.chosen];
  const isContested = ({ kind }: ReportSentence) => kind === 'denial' || kind === 'unverified';
  if (isContested(own) !== isContested(theirs)) return false;
  if (findClaimDifference(claimsOf(own), claimsOf(theirs)) !== undefined) return false;
  const all = new Set(theirs.words);
  return [...own.text.matchAll(QUOTED)].every(([, quoted = '']) => {
    const words = quoted.length < minQuotedUnits ? [] : splitWords(quoted);
    return words.filter((word) => all.has(word)).length >= minQuotedShare * words.length;
  });
}

function plainSimilarity(a: ComparedSentence, b: ComparedSentence): number {
  const plain = ({ weights, names }: ComparedSentence, other: ComparedSentence | undefined) => {
    let sum = 0;
    for (const [term, weight] of weights)
      if (!names.has(term) && (other === undefined || other.weights.has(term))) sum += weight;
    return sum;
  };
  return (2 * plain(a, b)) / Math.max(1, plain(a, undefined) + plain(b, undefined));
}

/** Each has a verb that the other lacks, and one of them hardly anything else of its own. */
function areOtherDeeds(a: ComparedSentence, b: ComparedSentence): boolean {
  return haveOtherVerbs(a, b) && Math.min(countMissing(a, b), countMissing(b, a)) <= maxWordsBesideVerb;
}

function haveOtherVerbs(a: ComparedSentence, b: ComparedSentence): boolean {
  if (a.verb === undefined || b.verb === undefined) return false;
  return !a.weights.has(b.verb) && !b.weights.has(a.verb);
}

function countMissing({ weights }: ComparedSentence, other: ComparedSentence): number {
  let count = 0;
  for (const term of weights.keys()) if (!other.weights.has(term)) count += 1;
  return count;
}
