// Folds a sentence that says in other words what a sentence of another report says: one stays, the other is listed under `alike`.

import { type Ranking, sharedWords } from '#core/merge/reports/rank-reports.ts';
import { type Claims, findClaimDifference } from '#core/merge/sentences/claims.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { isCutOff } from '#core/merge/sentences/is-boilerplate.ts';
import type { WordFeatures } from '#core/merge/sentences/word-features.ts';
import { splitWords } from '#core/text/split-words.ts';

/**
 * Weighted Dice similarity of the words of two sentences from which one is folded. First sentences report the event itself, so
 * fewer common words are enough. Measured, see docs/maintainer/merging.md.
 */
const minSimilarity = 0.41;
const minLeadSimilarity = 0.36;
/** In other languages than English, where nothing was measured. */
const minOtherSimilarity = 0.6;
/** Words that two sentences share at least. */
const minSharedTerms = 5;
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
const QUOTED = /["“„«]\s*[^"”“»]{20,}/gu;

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
 * Whole sentences stay before cut-off ones, then independent ones, the ones that more reports carry, those with most words of
 * other reports and headlines (see sharedWords), and those of the stronger report.
 */
export function foldRestatements(
  sentences: readonly MergedSentence[],
  { ranking, agencies, language, features, claimsOf }: Folding,
): MergedSentence[] {
  if (new Set(agencies).size < 2) return [...sentences];
  const order = sentences.map((merged) => ({
    ...readTerms(merged, features, agencies),
    shared: sharedWords(merged.chosen, ranking),
  }));
  order.sort(
    ({ merged: a, isCut, shared: own }, { merged: b, isCut: isOtherCut, shared: other }) =>
      Number(isCut) - Number(isOtherCut) ||
      Number(a.chosen.dependent) - Number(b.chosen.dependent) ||
      b.occurrences.length - a.occurrences.length ||
      other - own ||
      (ranking.ranks[a.chosen.reportIndex] ?? 0) - (ranking.ranks[b.chosen.reportIndex] ?? 0) ||
      a.chosen.index - b.chosen.index,
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

interface ComparedSentence {
  merged: MergedSentence;
  /** Weight of each content word, number and name, by term. */
  weights: ReadonlyMap<number, number>;
  weight: number;
  agencies: Set<string>;
  /** The first verb in the past tense, by term. */
  verb: number | undefined;
  isLead: boolean;
  isCut: boolean;
}

function capitalisedIn(text: string): Set<string> {
  return new Set((text.match(CAPITALISED) ?? []).map((word) => word.toLowerCase()));
}

/** The weight of each content word, number and name of a sentence, by term. */
export function weighTerms(
  { text, words, wordIds }: ReportSentence,
  features: WordFeatures,
): Map<number, number> {
  const capitalised = capitalisedIn(text);
  const weights = new Map<number, number>();
  wordIds.forEach((wordId, at) => {
    const { term, isContent, isNumber, isKnown, rarity } = features.of(wordId);
    if (weights.has(term) || isKnown || !(isContent || isNumber)) return;
    weights.set(term, Math.min(rarity, maxTermWeight) * (capitalised.has(words[at] ?? '') ? nameWeight : 1));
  });
  return weights;
}

function readTerms(
  merged: MergedSentence,
  features: WordFeatures,
  agencies: readonly string[],
): ComparedSentence {
  const { text, words, wordIds } = merged.chosen;
  const weights = weighTerms(merged.chosen, features);
  let weight = 0;
  for (const own of weights.values()) weight += own;
  const capitalised = capitalisedIn(text);
  const verbAt = words.findIndex(
    (word, at) =>
      PAST.test(word) &&
      !capitalised.has(word) &&
      !OF_NOUNS.has(words[at - 1] ?? '') &&
      weights.has(features.termOf(wordIds[at] ?? 0)),
  );
  const verb = verbAt < 0 ? undefined : features.termOf(wordIds[verbAt] ?? 0);
  return {
    merged,
    weights,
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
    const leastInEnglish = next.isLead && other.isLead ? minLeadSimilarity : minSimilarity;
    const least = language === 'en' ? leastInEnglish : minOtherSimilarity;
    if (similarity >= least && similarity > bestSimilarity && canHold(other, next, claimsOf))
      [best, bestSimilarity] = [other, similarity];
  }
  return best;
}

function canHold(holder: ComparedSentence, next: ComparedSentence, claimsOf: Folding['claimsOf']): boolean {
  for (const agency of next.agencies) if (holder.agencies.has(agency)) return false;
  if (isOtherDeed(next, holder) || isOtherDeed(holder, next)) return false;
  const [own, theirs] = [next.merged.chosen, holder.merged.chosen];
  const isContested = ({ kind }: ReportSentence) => kind === 'denial' || kind === 'unverified';
  if (isContested(own) !== isContested(theirs)) return false;
  if (findClaimDifference(claimsOf(own), claimsOf(theirs)) !== undefined) return false;
  const all = new Set(theirs.words);
  return (own.text.match(QUOTED) ?? []).every((quoted) => {
    const words = splitWords(quoted);
    return words.filter((word) => all.has(word)).length >= minQuotedShare * words.length;
  });
}

/** Nearly everything but the verb is in the other sentence. */
function isOtherDeed(sentence: ComparedSentence, other: ComparedSentence): boolean {
  if (sentence.verb === undefined || other.weights.has(sentence.verb)) return false;
  let own = 0;
  for (const term of sentence.weights.keys()) if (!other.weights.has(term)) own += 1;
  return own <= maxWordsBesideVerb;
}
