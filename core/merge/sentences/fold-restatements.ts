// Folds a sentence that says in other words what a sentence of another report says: one stays, the other is listed under `alike`.

import { type Ranking, sharedWords } from '#core/merge/reports/rank-reports.ts';
import { type Claims, findClaimDifference, saysWhichPart } from '#core/merge/sentences/claims.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { areOtherStages } from '#core/merge/sentences/event-stage.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { findFormerNumbers } from '#core/merge/sentences/former-numbers.ts';
import { isCutOff } from '#core/merge/sentences/is-boilerplate.ts';
import type { WordFeatures } from '#core/merge/sentences/word-features.ts';
import { matchEach } from '#core/text/match-each.ts';
import { isPlainLatin, splitWords } from '#core/text/split-words.ts';

/** Weighted Dice similarity of the words of two sentences from which one is folded. Measured, see docs/maintainer/merging.md. */
const minSimilarity = 0.36;
/** Of two first sentences, which report the event itself. */
const minLeadSimilarity = 0.33;
/** Of sentences with one number, which report the same fact. */
const minNumberSimilarity = 0.3;
/** Of sentences that differ in verb, subject or stance: they may be about one thing and say different things of it. */
const minOtherClaimSimilarity = 0.55;
/** Sentences that share less may have another name beside any common word; others, and first sentences, only beside one that says which part it plays. */
const minRewordedSimilarity = 0.43;
/** Of sentences of which the folded one would be shown, for the number that only it has. */
const minReplacedSimilarity = 0.4;
/** In other languages than English, where nothing was measured. */
const minOtherSimilarity = 0.6;
/** Words that two sentences share at least. */
const minSharedTerms = 5;
/** The same of their words other than names: who is mentioned alone does not make two sentences one. */
const minPlainSimilarity = 0.2;
/** Part of a sentence's words, by weight, that another one of its agency has if it repeats it. */
const minContainedWeight = 0.9;
/** Of two first sentences of one agency's items about one event. */
const minOwnLeadSimilarity = 0.5;
const minSpecificNumber = 13;
/** Up to this number two sentences have one in common by chance: "two men". */
const maxSmallNumber = 3;
/** Weight of the rarest word, of a number and of an unknown word. */
const maxTermWeight = 8;
/** A word that more sentences contain proposes no pair. Bounds time. */
const maxTermPostings = 40;
/** Names weigh less: the same people do many things. */
const nameWeight = 0.5;
const CAPITALISED = /(?<=[\p{L}\p{N},;:)’'”"]\s)\p{Lu}[\p{L}\p{M}-]+/gu;
/** The same for plain text (see isPlainLatin), without Unicode property tables. */
const CAPITALISED_PLAIN = /[A-Z](?<=[A-Za-z0-9,;:)’'”"]\s[A-Z])[A-Za-z-]+/g;
/** Share of a quotation's words that the other sentence has. */
const minQuotedShare = 0.8;
/** Words, its verb included, that a sentence has and the other lacks, up to which the verb decides: "evacuated the plant", "closed the plant". */
const maxWordsBesideVerb = 2;
/** After these words a past tense is no verb of its own: "the exiled strongman". */
const OF_NOUNS = new Set('the a an his her its their some all of'.split(' '));
/** "On Friday, the board …": the subject comes after it. English only. */
const INTRODUCTION =
  /^(?:After|Although|Amid|As|At|Because|Before|Despite|During|Even as|Following|For|In|Now that|On|Shortly after|Since|Though|When|While|With)\b[^,]{3,160}, /u;
/** Share, by weight, of the words after a clause that opens the sentence which the other one has. */
const minMainShare = 0.3;
const TITLES = new Set(
  'president senator sen representative rep governor gov mayor mr mrs ms dr us u.s new former said one two three'.split(
    ' ',
  ),
);
/** Terms at the start of a sentence that say what it is about. */
const subjectTerms = 3;
/** See About. */
const STANCES = [
  /^(?:Economists|Analysts|Forecasters|Experts|Observers|Markets|Investors|Wall Street)\b.{0,60}\b(?:expect|forecast|predict|project|estimat|anticipat)|\b(?:had|have|has) (?:been )?(?:widely )?(?:expected|anticipated|forecast|predicted)\b/,
  /\bwould\b.*\bif\b|\bif\b.*\bwould\b|\bwhether\b.*\bor\b/i,
  /\bha(?:s|ve|d) yet to\b/,
  /\b(?:will|to|would) appeal\b(?! to)|\bappeal(?:s|ed|ing)? (?:against|the (?:ruling|verdict|sentence|conviction|decision))/i,
  /\bsettl(?:e[sd]?|ing|ement)\b/i,
  /\bapologi[sz]|\b(?:back|walk)(?:ed|s|ing)? (?:away|back|down|off)\b/,
];
/** What is still to come. English only. */
const PLANS =
  /\b(?:may|might|could|will|to be|plans? to|planning to|set to|expected to|considering|about to|poised to|due to|ready to)\b/;
/** A first sentence that reports no plan, so long after one of its agency that does, may report what became of it. */
const planMs = 3_600_000;
const QUOTED = /["“„«]([^"”“»]*)(?:["”“»]|$)/gu;
/** A shorter quotation is a word or a name. */
const minQuotedUnits = 20;

interface Folding {
  ranking: Ranking;
  /** Agency of each report. */
  agencies: readonly string[];
  /** Last revision of each report, in milliseconds. */
  revisedMs: readonly number[];
  language: string;
  features: WordFeatures;
  termsOf: (sentence: ReportSentence) => SentenceTerms;
  claimsOf: (sentence: ReportSentence) => Claims;
}

/**
 * The sentences that stay; the occurrences of each folded one go to the most similar sentence that stays. Two sentences of
 * one agency are folded only if nothing is lost, since the later one was filed for what it adds; never two with different claims (see findClaimDifference), nor a quotation that the other lacks.
 * Sentences of dated reports stay before others, then whole sentences before cut-off ones, then independent ones, the ones that more reports carry, first
 * sentences, those that state a number of 13 and more, of first sentences the one with most words of other reports and headlines (see sharedWords), of others the shorter one, and
 * those of the stronger report. A folded sentence with a count of a kind that the other lacks is shown instead of it.
 */
export function foldRestatements(sentences: readonly MergedSentence[], folding: Folding): MergedSentence[] {
  const { ranking, agencies, features, termsOf } = folding;
  if (new Set(agencies).size < 2) return [...sentences];
  const order = sentences.map((merged) => compareBy(merged, termsOf, features, agencies, ranking));
  const rankOf = ({ merged }: ComparedSentence) => ranking.ranks[merged.chosen.reportIndex] ?? 0;
  const isUndated = ({ merged }: ComparedSentence) => ranking.undated.has(merged.chosen.reportIndex);
  order.sort(
    (a, b) =>
      Number(isUndated(a)) - Number(isUndated(b)) ||
      Number(a.isCut) - Number(b.isCut) ||
      Number(a.merged.chosen.dependent) - Number(b.merged.chosen.dependent) ||
      b.merged.occurrences.length - a.merged.occurrences.length ||
      Number(b.isLead) - Number(a.isLead) ||
      Number(b.numbers.length > 0) - Number(a.numbers.length > 0) ||
      (a.isLead ? b.shared - a.shared : a.merged.chosen.words.length - b.merged.chosen.words.length) ||
      rankOf(a) - rankOf(b) ||
      a.merged.chosen.index - b.merged.chosen.index,
  );
  const kept: ComparedSentence[] = [];
  const keptByTerm: number[][] = [];
  const shared: SharedTerms = {
    weights: new Float64Array(order.length),
    counts: new Int32Array(order.length),
    touched: [],
  };
  const folded = new Set<MergedSentence>();
  for (const next of order) {
    const holder = findHolder(next, kept, keptByTerm, shared, folding);
    const isApart = holder && isUndated(next) && !isUndated(holder) && losesNumber(next, holder, folding);
    if (holder === undefined || isApart) {
      for (const term of next.terms) {
        const places = keptByTerm[term];
        if (places === undefined) keptByTerm[term] = [kept.length];
        else if (places.length <= maxTermPostings) places.push(kept.length);
      }
      kept.push(next);
      continue;
    }
    if (losesNumber(next, holder, folding)) {
      holder.merged.chosen = next.merged.chosen;
      holder.merged.occurrences.unshift(...next.merged.occurrences);
    } else holder.merged.occurrences.push(...next.merged.occurrences);
    for (const agency of next.agencies) holder.agencies.add(agency);
    holder.isLead ||= next.isLead;
    folded.add(next.merged);
  }
  return sentences.filter((each) => !folded.has(each));
}

interface ComparedSentence extends SentenceTerms {
  merged: MergedSentence;
  agencies: Set<string>;
  /** The first verb in the past tense, by term. */
  verb: number | undefined;
  /** Read when it is compared: few sentences are. */
  about?: About;
  isLead: boolean;
  isCut: boolean;
  /** See sharedWords; 0 of sentences other than first ones. */
  shared: number;
}

interface About {
  /** The first terms, without an introduction. */
  subject: readonly number[];
  /** The terms after a clause that opens it, if there is one. */
  main: ReadonlySet<number> | undefined;
  /** Whether it forecasts, sets a condition, says what has not happened yet, or takes back. English only. */
  stance: string;
}

/** What a sentence is compared by. Arrays, because few of thousands of sentences are looked up by term. */
export interface SentenceTerms {
  /** The content words, numbers and names, each once. */
  terms: readonly number[];
  /** Their weights, in the same order. */
  weights: readonly number[];
  /** Sum of `weights`. */
  weight: number;
  /** The terms that are names. */
  names: ReadonlySet<number>;
  /** The terms that are numbers, small ones and years left out. */
  numbers: readonly number[];
}

/** Reads the content words, numbers and names of a sentence, once per sentence; rare ones weigh more, names half. */
export function makeTermsReader(features: WordFeatures): (sentence: ReportSentence) => SentenceTerms {
  const known = new Map<ReportSentence, SentenceTerms>();
  const lastUses: number[] = [];
  return (sentence) => {
    const seen = known.get(sentence);
    if (seen !== undefined) return seen;
    const read = readTerms(sentence, features, lastUses, known.size);
    known.set(sentence, read);
    return read;
  };
}

/** @param lastUses by term, the number of the last sentence that has it, this one being `number`: no set is made for each sentence */
function readTerms(
  { text, words, wordIds }: ReportSentence,
  features: WordFeatures,
  lastUses: number[],
  number: number,
): SentenceTerms {
  const capitalised = capitalisedIn(text);
  const terms: number[] = [];
  const weights: number[] = [];
  let names: Set<number> | undefined;
  const numbers: number[] = [];
  let sum = 0;
  for (let at = 0; at < wordIds.length; at += 1) {
    const { term, isContent, isNumber, isKnown, rarity } = features.of(wordIds[at] ?? 0);
    if (isKnown || !(isContent || isNumber) || lastUses[term] === number) continue;
    lastUses[term] = number;
    const isName = capitalised?.has(words[at] ?? '') === true;
    if (isName) names = (names ?? new Set()).add(term);
    if (isNumber && isSpecific(words[at] ?? '')) numbers.push(term);
    const weight = Math.min(rarity, maxTermWeight) * (isName ? nameWeight : 1);
    terms.push(term);
    weights.push(weight);
    sum += weight;
  }
  return { terms, weights, weight: sum, names: names ?? noNames, numbers };
}

const noNames: ReadonlySet<number> = new Set();

function capitalisedIn(text: string): Set<string> | undefined {
  const found = text.match(isPlainLatin(text) ? CAPITALISED_PLAIN : CAPITALISED);
  return found === null ? undefined : new Set(found.map((word) => word.toLowerCase()));
}

/** Whether a number printed in digits says which fact is meant: neither a small one nor a year. */
function isSpecific(word: string): boolean {
  const value = Number(word.replace(/[,%$]/g, ''));
  return value >= minSpecificNumber && !(value >= 1900 && value <= 2100);
}

function compareBy(
  merged: MergedSentence,
  termsOf: Folding['termsOf'],
  features: WordFeatures,
  agencies: readonly string[],
  ranking: Ranking,
): ComparedSentence {
  const { words, wordIds, text } = merged.chosen;
  const own = termsOf(merged.chosen);
  const verbAt = wordIds.findIndex((wordId, at) => {
    const { term, isPast, isContent, isKnown } = features.of(wordId);
    if (!isPast || !isContent || isKnown || own.names.has(term)) return false;
    return !OF_NOUNS.has(words[at - 1] ?? '');
  });
  const isLead = merged.occurrences.some(({ index }) => index === 0);
  return {
    merged,
    terms: own.terms,
    weights: own.weights,
    weight: own.weight,
    names: own.names,
    numbers: own.numbers,
    verb: verbAt < 0 ? undefined : features.of(wordIds[verbAt] ?? 0).term,
    agencies: new Set(merged.occurrences.map(({ reportIndex }) => agencies[reportIndex] ?? '')),
    isLead,
    isCut: isCutOff(text),
    shared: isLead ? sharedWords(merged.chosen, ranking) : 0,
  };
}

function aboutOf(sentence: ComparedSentence, features: WordFeatures): About {
  const { text } = sentence.merged.chosen;
  sentence.about ??= {
    main: mainTerms(sentence.merged.chosen, features),
    subject: subjectOf(sentence.merged.chosen, sentence.terms, features),
    stance: STANCES.map((stance) => Number(stance.test(text))).join(''),
  };
  return sentence.about;
}

function mainTerms(
  { text, wordIds }: ReportSentence,
  features: WordFeatures,
): ReadonlySet<number> | undefined {
  const introduction = INTRODUCTION.exec(text)?.[0];
  if (introduction === undefined || /^(?:At|During|For|In|On|With)\b/u.test(introduction)) return undefined;
  return new Set(wordIds.slice(splitWords(introduction).length).map((wordId) => features.of(wordId).term));
}

/** The first `subjectTerms` terms after "On Friday, …", titles left out. */
function subjectOf(
  { text, words, wordIds }: ReportSentence,
  terms: readonly number[],
  features: WordFeatures,
): number[] {
  const introduction = INTRODUCTION.exec(text)?.[0];
  const subject: number[] = [];
  for (
    let at = introduction === undefined ? 0 : splitWords(introduction).length;
    at < wordIds.length;
    at += 1
  ) {
    const { term } = features.of(wordIds[at] ?? 0);
    if (TITLES.has(words[at] ?? '') || !terms.includes(term)) continue;
    subject.push(term);
    if (subject.length === subjectTerms) break;
  }
  return subject;
}

/** What a sentence shares with each kept one. One object serves all searches, since thousands share words with hundreds each. */
interface SharedTerms {
  weights: Float64Array;
  counts: Int32Array;
  /** Indexes of the kept sentences that share a term. */
  touched: number[];
}

function findHolder(
  next: ComparedSentence,
  kept: readonly ComparedSentence[],
  keptByTerm: readonly (readonly number[] | undefined)[],
  shared: SharedTerms,
  folding: Folding,
): ComparedSentence | undefined {
  if (next.terms.length < minSharedTerms) return undefined;
  const { weights, counts, touched } = shared;
  for (const place of touched) counts[place] = 0;
  touched.length = 0;
  for (let at = 0; at < next.terms.length; at += 1) {
    const places = keptByTerm[next.terms[at] ?? 0];
    if (places === undefined || places.length > maxTermPostings) continue;
    const weight = next.weights[at] ?? 0;
    for (const place of places) {
      const count = counts[place] ?? 0;
      if (count === 0) touched.push(place);
      counts[place] = count + 1;
      weights[place] = count === 0 ? weight : (weights[place] ?? 0) + weight;
    }
  }
  let best: ComparedSentence | undefined;
  let bestSimilarity = 0;
  for (const place of touched) {
    if ((counts[place] ?? 0) < minSharedTerms) continue;
    const other = kept[place];
    if (other === undefined) continue;
    const weight = weights[place] ?? 0;
    const similarity = (2 * weight) / (next.weight + other.weight);
    const leastInEnglish = next.numbers.some((term) => other.numbers.includes(term))
      ? minNumberSimilarity
      : next.isLead && other.isLead
        ? minLeadSimilarity
        : haveOtherVerbs(next, other)
          ? minOtherClaimSimilarity
          : minSimilarity;
    const least = folding.language === 'en' ? leastInEnglish : minOtherSimilarity;
    if (similarity < least || similarity <= bestSimilarity) continue;
    if (haveOtherStance(next, other, folding)) continue;
    if (endsPlan(next, other, folding) || endsPlan(other, next, folding)) continue;
    if (lacksMain(next, other, folding) || lacksMain(other, next, folding)) continue;
    if (similarity < minOtherClaimSimilarity && haveOtherSubjects(next, other, folding)) continue;
    if (
      losesNumber(next, other, folding) &&
      ((similarity < minReplacedSimilarity && !(next.isLead && other.isLead)) ||
        !canReplace(next, other, folding))
    )
      continue;
    if (canHold(other, next, similarity, folding.claimsOf)) [best, bestSimilarity] = [other, similarity];
  }
  return best;
}

function canHold(
  holder: ComparedSentence,
  next: ComparedSentence,
  similarity: number,
  claimsOf: Folding['claimsOf'],
): boolean {
  const isReworded = (next.isLead && holder.isLead) || similarity >= minRewordedSimilarity;
  const isOfOneAgency = [...next.agencies].some((agency) => holder.agencies.has(agency));
  const isNewLead = next.isLead && holder.isLead && similarity >= minOwnLeadSimilarity;
  if (isOfOneAgency && !isNewLead && !isContained(next, holder)) return false;
  if (areOtherDeeds(next, holder)) return false;
  if (areOtherStages(next.merged.chosen.text, holder.merged.chosen.text)) return false;
  if (hasFormerNumberOf(next, holder, claimsOf) || hasFormerNumberOf(holder, next, claimsOf)) return false;
  if (plainSimilarity(next, holder) < minPlainSimilarity) return false;
  const [own, theirs] = [next.merged.chosen, holder.merged.chosen];
  const isContested = ({ kind }: ReportSentence) => kind === 'denial' || kind === 'unverified';
  if (isContested(own) !== isContested(theirs)) return false;
  if (
    findClaimDifference(claimsOf(own), claimsOf(theirs), isReworded ? saysWhichPart : undefined) !== undefined
  )
    return false;
  return hasQuotesOf(theirs, own);
}

/** Whether the sentence has most words of each quotation in the other. */
function hasQuotesOf({ words }: ReportSentence, { text }: ReportSentence): boolean {
  const all = new Set(words);
  return matchEach(text, QUOTED).every(([, quoted = '']) => {
    const own = quoted.length < minQuotedUnits ? [] : splitWords(quoted);
    return own.filter((word) => all.has(word)).length >= minQuotedShare * own.length;
  });
}

/** "68 on board, correcting an earlier figure of 71": what one states, the other says is no longer so. */
function hasFormerNumberOf(a: ComparedSentence, b: ComparedSentence, claimsOf: Folding['claimsOf']): boolean {
  const former = findFormerNumbers(a.merged.chosen.text);
  if (former.length === 0) return false;
  const theirs = findFormerNumbers(b.merged.chosen.text);
  return claimsOf(b.merged.chosen).numbers.some((value) => former.includes(value) && !theirs.includes(value));
}

/** Whether the sentence counts something of a kind that the other does not count. */
function losesNumber(a: ComparedSentence, b: ComparedSentence, { claimsOf }: Folding): boolean {
  const [own, theirs] = [claimsOf(a.merged.chosen), claimsOf(b.merged.chosen)];
  const isCommon = (value: number, at: number) =>
    value > maxSmallNumber && isCount(own, at) && theirs.numbers.includes(value);
  if (own.numbers.some(isCommon)) return false;
  return own.kinds.some(
    (kind, at) =>
      isCount(own, at) &&
      !theirs.numbers.includes(own.numbers[at] ?? 0) &&
      !theirs.kinds.some((other, place) => other === kind && isCount(theirs, place)),
  );
}

/** Neither "one", nor a year, nor a length of time. */
function isCount({ numbers, kinds }: Claims, at: number): boolean {
  const value = numbers[at] ?? 0;
  return kinds[at] !== 'time' && value > 1 && !(value >= 1900 && value <= 2100);
}

/** Whether the sentence can be shown instead of the one that holds it. */
function canReplace(next: ComparedSentence, holder: ComparedSentence, folding: Folding): boolean {
  const [own, theirs] = [next.merged.chosen, holder.merged.chosen];
  if (next.isCut || (own.dependent && !theirs.dependent)) return false;
  return !losesNumber(holder, next, folding) && hasQuotesOf(own, theirs);
}

/** Whether the holder has nearly all words of the sentence. */
function isContained({ terms, weights, weight }: ComparedSentence, holder: ComparedSentence): boolean {
  const theirs = new Set(holder.terms);
  let shared = 0;
  terms.forEach((term, at) => {
    if (theirs.has(term)) shared += weights[at] ?? 0;
  });
  return shared >= minContainedWeight * weight;
}

function haveOtherStance(a: ComparedSentence, b: ComparedSentence, { features }: Folding): boolean {
  return aboutOf(a, features).stance !== aboutOf(b, features).stance;
}

/** Whether the first sentence `b` of an agency is later than its `a` and has no plan any more. */
function endsPlan(a: ComparedSentence, b: ComparedSentence, { revisedMs }: Folding): boolean {
  if (!a.isLead || !b.isLead || ![...a.agencies].some((agency) => b.agencies.has(agency))) return false;
  const timesOf = ({ merged }: ComparedSentence) =>
    merged.occurrences.map(({ reportIndex }) => revisedMs[reportIndex] ?? 0);
  if (Math.min(...timesOf(b)) - Math.max(...timesOf(a)) < planMs) return false;
  return PLANS.test(a.merged.chosen.text) && !PLANS.test(b.merged.chosen.text);
}

/** Whether `b` has little of what `a` says after the clause that opens it: "Now that he is convicted, he can appeal". */
function lacksMain(a: ComparedSentence, b: ComparedSentence, { features }: Folding): boolean {
  const { main } = aboutOf(a, features);
  if (main === undefined) return false;
  let [shared, all] = [0, 0];
  a.terms.forEach((term, at) => {
    if (!main.has(term)) return;
    all += a.weights[at] ?? 0;
    if (b.terms.includes(term)) shared += a.weights[at] ?? 0;
  });
  return shared < minMainShare * all;
}

/** One of them does not mention what the other is about, and they have no number in common but small ones. */
function haveOtherSubjects(a: ComparedSentence, b: ComparedSentence, folding: Folding): boolean {
  const lacks = (of: ComparedSentence, { terms }: ComparedSentence) => {
    const { subject } = aboutOf(of, folding.features);
    return subject.length > 0 && !subject.some((term) => terms.includes(term));
  };
  if (!lacks(a, b) && !lacks(b, a)) return false;
  const [own, theirs] = [a, b].map(({ merged }) => folding.claimsOf(merged.chosen).numbers);
  return !own?.some((value) => value > maxSmallNumber && theirs?.includes(value));
}

function plainSimilarity(a: ComparedSentence, b: ComparedSentence): number {
  const theirs = new Set(b.terms);
  let [shared, all] = [0, 0];
  for (const [sentence, isFirst] of [
    [a, true],
    [b, false],
  ] as const) {
    sentence.terms.forEach((term, at) => {
      if (sentence.names.has(term)) return;
      const weight = sentence.weights[at] ?? 0;
      all += weight;
      if (isFirst && theirs.has(term)) shared += weight;
    });
  }
  return (2 * shared) / Math.max(1, all);
}

/** Each has a verb that the other lacks, and one of them hardly anything else of its own. */
function areOtherDeeds(a: ComparedSentence, b: ComparedSentence): boolean {
  return haveOtherVerbs(a, b) && Math.min(countMissing(a, b), countMissing(b, a)) <= maxWordsBesideVerb;
}

function haveOtherVerbs(a: ComparedSentence, b: ComparedSentence): boolean {
  if (a.verb === undefined || b.verb === undefined) return false;
  return !a.terms.includes(b.verb) && !b.terms.includes(a.verb);
}

/** Terms that the other lacks, counted up to one more than decides anything. */
function countMissing({ terms }: ComparedSentence, other: ComparedSentence): number {
  let count = 0;
  for (const term of terms) {
    if (!other.terms.includes(term)) count += 1;
    if (count > maxWordsBesideVerb) break;
  }
  return count;
}
