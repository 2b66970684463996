// Chooses the brief: the few sentences of the story that a reader gets first.

import { listKinds } from '#core/kind/report-kind.ts';
import { leadsUp } from '#core/merge/order/choose-lead.ts';
import type { Ranking } from '#core/merge/reports/rank-reports.ts';
import { baseLanguage } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { Claims } from '#core/merge/sentences/claims.ts';
import { isInCapitals, type MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import type { SentenceTerms } from '#core/merge/sentences/fold-restatements.ts';
import { deniesPlainly, findDenied } from '#core/merge/sentences/link-denials.ts';
import { makePhraseWeights, type Phrase, type PhraseWeights } from '#core/merge/summary/phrase-weights.ts';
import { argues, definiteNouns, hasFullForm, readsAlone } from '#core/merge/summary/reads-alone.ts';
import type { Figure } from '#core/story.ts';
import { looksLikePerson } from '#core/text/find-name-spans.ts';
import type { Lexicon } from '#core/text/make-lexicon.ts';
import { matchEach } from '#core/text/match-each.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Bounds of a brief. Words are counted as a reader counts them, between white space. */
const maxBriefWords = 110;
const maxBriefSentences = 6;
/** A shorter brief goes on although nothing that several reports say is left. */
const minBriefWords = 60;
/** A sentence of the brief is among the first of a report that carries it, up to this index. */
const maxBriefIndex = 7;
/** Two sentences of a brief share at most this part of the shorter one's long words. */
const maxSharedWords = 0.5;
/** Part of a sentence's words, weighed by rarity, that the brief may have already. */
const maxCovered = 0.6;
/** Two first sentences, or two with a number in common, report the same event: they share at most this part, weighed likewise. */
const maxCoveredOfEvent = 0.2;
/** Part of the terms of the event in a sentence, weighed likewise, and number of them, from which another sentence reports it again. */
const maxEventShare = 0.5;
const minEventTerms = 3;
/** The same of two first sentences. */
const maxEventShareOfFirst = 0.3;
const minEventTermsOfFirst = 2;
/** Sentences up to this index report the event itself. */
const maxHeadIndex = 1;
/** A report of at most so many sentences consists of its lead. */
const maxLeadSentences = 2;
/** The gain of a sentence is divided by its words to this power: 1 prefers short sentences, 0 long ones. */
const lengthPower = 0.5;

/** What chooseBrief reads beside the sentences. */
export interface BriefContext {
  reports: readonly VisibleReport[];
  sentencesByReport: readonly (readonly ReportSentence[])[];
  ranking: Ranking;
  lexicon: Lexicon;
  language: string;
  figures: readonly Figure[];
  termsOf: (sentence: ReportSentence) => SentenceTerms;
  claimsOf: (sentence: ReportSentence) => Claims;
}

/**
 * At most `maxBriefWords` words in story order. The first sentence begins a report. Each further one adds most
 * weight of phrases that several reports share (see makePhraseWeights). Every sentence can be read on its
 * own, and none but a denial repeats another, or states a revised value. Empty if no sentence qualifies.
 */
export function chooseBrief(inOrder: readonly MergedSentence[], context: BriefContext): MergedSentence[] {
  const places = findPlaces(inOrder, context);
  const read = makeCandidateReader(context, findSurnames(inOrder), findEventTerms(context));
  const { undated } = context.ranking;
  const isUndated = ({ reportIndex }: ReportSentence) => undated.has(reportIndex);
  const isOpenToAll = inOrder.slice(0, 1).every(({ chosen }) => isUndated(chosen));
  const openers = isOpenToAll ? places : places.filter(({ verbatim }) => !verbatim.every(isUndated));
  const findFirst = (test: (candidate: Candidate) => boolean) => {
    for (const place of openers) {
      const candidate = read(place);
      if (candidate !== undefined && test(candidate)) return candidate;
    }
    return undefined;
  };
  // A report may begin with a definite noun or a pronoun for what its headline names: only if nothing else can open the brief.
  const lead =
    findFirst(isLead) ??
    findFirst((each) => isFirst(each) && each.nouns.length > 0) ??
    findFirst(({ isIndependent }) => isIndependent) ??
    findFirst(isFirst);
  if (lead === undefined) return [];
  const weights = makePhraseWeights(context);
  const covered = new Set<Phrase>();
  const keyNumbers = findKeyNumbers(context, weights);
  const bringsNumber = ({ merged: { chosen } }: Candidate) =>
    chosen.wordIds.some((wordId) => keyNumbers.has(wordId) && !covered.has(wordId));
  const brief = new Set<Candidate>();
  const rest = new Set(places);
  let words = 0;
  const findNext = (open: readonly Place[], mayRepeat = false) => {
    for (const place of open) {
      const candidate = read(place);
      if (candidate === undefined) rest.delete(place);
      else if (isFirst(candidate) && leadsUp(place.merged.chosen.text)) continue;
      else if (!mayRepeat && isCovered(candidate, brief, bringsNumber(candidate))) continue;
      else if (canBeRead(candidate, brief, lead)) return candidate;
    }
    return undefined;
  };
  /** What a brief reports is not left without its denial, which repeats it. */
  const denied = new Map([...findDenied(inOrder)].filter(([denial]) => deniesPlainly(denial)));
  const findDenial = (open: readonly Place[]) => {
    const chosen = new Set([...brief].map(({ merged }) => merged));
    const isAnswered = (target: MergedSentence) => [...chosen].some((each) => denied.get(each) === target);
    return findNext(
      open.filter(({ merged }) => {
        const target = denied.get(merged);
        return target !== undefined && chosen.has(target) && !isAnswered(target);
      }),
      true,
    );
  };
  /** Not "The crane sails" after a sentence that has another subject. */
  const isClear = (place: Place) => read(place)?.isIndependent === true || place.merged.chosen.dependent;
  for (let next: Candidate | undefined = lead; next !== undefined; ) {
    brief.add(next);
    rest.delete(next.place);
    words += next.place.length;
    for (const phrase of weights.phrasesOf(next.merged.chosen).keys()) covered.add(phrase);
    const room = maxBriefWords - words;
    const open = brief.size < maxBriefSentences ? [...rest].filter(({ length }) => length <= room) : [];
    const ranked = open
      .map((place) => ({ place, gain: gainOf(place, covered, weights) }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain || a.place.index - b.place.index);
    next = findDenial(open) ?? findNext(ranked.map(({ place }) => place));
    if (next === undefined && words < minBriefWords)
      next = findNext(inFillingOrder(open, lead).filter(isClear));
  }
  return inReadingOrder(brief, lead).map(({ merged }) => merged);
}

/** What follows the lead in its own report, then the story in its order. */
function inFillingOrder(places: readonly Place[], { place: lead }: Candidate): Place[] {
  const indexInReport = ({ verbatim }: Place) =>
    verbatim.find(({ reportIndex }) => reportIndex === lead.verbatim[0]?.reportIndex)?.index;
  return [...places].sort(
    (a, b) =>
      (indexInReport(a) ?? maxBriefIndex + 1) - (indexInReport(b) ?? maxBriefIndex + 1) || a.index - b.index,
  );
}

/** A sentence that the brief may have if it can be read there. */
interface Place {
  merged: MergedSentence;
  /** Where news reports in the main language have it in these words. */
  verbatim: readonly ReportSentence[];
  /** Index in the story. */
  index: number;
  length: number;
}

interface Candidate {
  place: Place;
  merged: MergedSentence;
  verbatim: readonly ReportSentence[];
  longWords: ReadonlySet<string>;
  terms: ReadonlyMap<number, number>;
  /** Sum of the weights of `terms`. */
  weight: number;
  /** Those of `terms` that report the event. */
  eventTerms: readonly number[];
  /** The first sentence of a report that goes on. */
  opensReport: boolean;
  numbers: readonly number[];
  /** It can be read without the sentence before it. */
  isIndependent: boolean;
  /** What an earlier sentence of the brief has to name if it is not independent. */
  nouns: readonly string[];
  /** Surnames alone, which an earlier sentence of the brief has to name. */
  surnames: readonly string[];
}

function findPlaces(
  inOrder: readonly MergedSentence[],
  { reports, sentencesByReport, language }: BriefContext,
): Place[] {
  const mayServe = reports.map(({ report }) => baseLanguage(report.language) === language);
  const isNews = reports.map(
    ({ report: { kind } }, index) =>
      kind !== 'opinion' && !(kind && listKinds.has(kind)) && !argues(sentencesByReport[index] ?? []),
  );
  const hasNews = isNews.some(Boolean);
  const isServed = mayServe.map((may, index) => may && (isNews[index] === true || !hasNews));
  const places = inOrder.flatMap((merged, index): Place[] => {
    const { text } = merged.chosen;
    const verbatim = merged.occurrences.filter(
      (each) => each.text === text && isServed[each.reportIndex] === true,
    );
    if (!verbatim.some((each) => each.index <= maxBriefIndex)) return [];
    return [{ merged, verbatim, index, length: text.split(/\s+/u).length }];
  });
  // A wire in capitals serves only if the story has no other.
  const ordinary = places.filter(({ merged }) => !isInCapitals(merged.chosen));
  return ordinary.length > 0 ? ordinary : places;
}

/** Reads a sentence as a candidate, once; undefined if it cannot be read alone or states a revised value. Few sentences are read. */
function makeCandidateReader(
  context: BriefContext,
  surnames: ReadonlySet<string>,
  eventTerms: ReadonlySet<number>,
): (place: Place) => Candidate | undefined {
  const { reports, sentencesByReport, figures } = context;
  const isOutdated = makeOutdatedCheck(figures, reports);
  const known = new Map<Place, Candidate | undefined>();
  const isReadable = ({ merged, verbatim, length }: Place) => {
    const isWholeText = verbatim.some(({ reportIndex }) => sentencesByReport[reportIndex]?.length === 1);
    return (
      length <= maxBriefWords && hasFullForm(merged.chosen.text, isWholeText) && !verbatim.some(isOutdated)
    );
  };
  return (place) => {
    if (!known.has(place))
      known.set(place, isReadable(place) ? readCandidate(place, context, surnames, eventTerms) : undefined);
    return known.get(place);
  };
}

function readCandidate(
  place: Place,
  { reports, sentencesByReport, termsOf, claimsOf }: BriefContext,
  surnames: ReadonlySet<string>,
  eventTerms: ReadonlySet<number>,
): Candidate {
  const { merged, verbatim } = place;
  const { chosen } = merged;
  const { terms, weights, weight } = termsOf(chosen);
  return {
    place,
    merged,
    verbatim,
    longWords: new Set(chosen.words.filter((word) => word.length > 3)),
    terms: new Map(terms.map((term, at) => [term, weights[at] ?? 0])),
    weight,
    eventTerms: terms.filter((term) => eventTerms.has(term)),
    opensReport: verbatim.some(
      ({ reportIndex, index }) =>
        index === 0 && (sentencesByReport[reportIndex]?.length ?? 0) > maxLeadSentences,
    ),
    numbers: claimsOf(chosen).numbers.filter(isSpecific),
    isIndependent: verbatim.some(readsAlone),
    nouns: chosen.dependent ? [] : definiteNouns(chosen.text),
    surnames: [...loneSurnames(chosen, surnames), ...loneSpeakers(chosen, reports)],
  };
}

/** The terms that the first sentences of two reports share: they report the event. */
function findEventTerms({ sentencesByReport, termsOf }: BriefContext): Set<number> {
  const once = new Set<number>();
  const shared = new Set<number>();
  for (const [first] of sentencesByReport) {
    if (first === undefined) continue;
    for (const term of termsOf(first).terms) (once.has(term) ? shared : once).add(term);
  }
  return shared;
}

/** Last words of the names of people. */
function findSurnames(sentences: readonly MergedSentence[]): Set<string> {
  const names = new Set(sentences.flatMap(({ chosen }) => chosen.names));
  return new Set([...names].filter(looksLikePerson).map((name) => name.slice(name.lastIndexOf(' ') + 1)));
}

/** Surnames in the sentence without a first name or an office beside them. */
function loneSurnames({ text, names }: ReportSentence, surnames: ReadonlySet<string>): string[] {
  const own = new Set(names.flatMap((name) => name.split(' ')));
  return matchEach(text, SURNAME).flatMap(([, office, word = '']) =>
    office === undefined && surnames.has(word) && !own.has(word) ? [word] : [],
  );
}

/** `…,” Noor said`: one word that speaks and that no headline has, which need not be known as a surname. English only. */
function loneSpeakers({ text, names }: ReportSentence, reports: readonly VisibleReport[]): string[] {
  const own = new Set(names.flatMap((name) => name.split(' ')));
  return matchEach(text, LONE_SPEAKER).flatMap(([, before, after]) => {
    const word = before ?? after ?? '';
    return own.has(word) || reports.some(({ report }) => report.headline.includes(word)) ? [] : [word];
  });
}

const LONE_SPEAKER =
  /[”"],?\s(?:(\p{Lu}\p{Ll}{2,})\s(?:said|says|added|told|wrote|tweeted)(?!\p{L})|(?:said|says|added|wrote|tweeted)\s(\p{Lu}\p{Ll}{2,})(?=[.,]|\s(?:in|on|at|of)\s))/gu;

const SURNAME =
  /((?:Mrs?|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Lt|Sgt|Prof|President|Minister|Senator|Governor|Mayor|Chief|Secretary|Justice|Judge|King|Queen|Prince|Princess|Pope|[Cc]hancellor|[Ss]peaker|[Ll]eader|[Dd]irector)\.? )?(?<![\p{L}’'-])(\p{Lu}\p{Ll}[\p{L}-]*)/gu;

/** Word ids of numbers in digits that a headline and the texts of two reports have. */
function findKeyNumbers({ reports, lexicon }: BriefContext, weights: PhraseWeights): Set<number> {
  const printed = reports.flatMap(({ report }) => lexicon.read(report.headline));
  const isNumber = (wordId: number) => isSpecific(Number(lexicon.words[wordId]));
  return new Set(printed.filter((wordId) => isNumber(wordId) && weights.of(wordId) > 0));
}

/** Neither a small number nor a year. */
function isSpecific(value: number): boolean {
  return value > 2 && !(value >= 1900 && value <= 2100);
}

function isLead(candidate: Candidate): boolean {
  return candidate.isIndependent && isFirst(candidate);
}

function isFirst({ verbatim }: Candidate): boolean {
  return verbatim.some(({ index }) => index === 0);
}

/** Whether a sentence states a value that was revised, and not the latest one. */
function makeOutdatedCheck(
  figures: readonly Figure[],
  reports: readonly VisibleReport[],
): (sentence: ReportSentence) => boolean {
  const revised = figures.filter(({ state }) => state === 'revised');
  const old = revised.flatMap(({ values }) => values.slice(0, -1)).flatMap(({ provenance }) => provenance);
  const latest = revised.flatMap(({ values }) => values.at(-1)?.provenance ?? []);
  return ({ reportIndex, start, end }) => {
    const id = reports[reportIndex]?.report.id;
    const isWithin = (at: { reportId: string; start: number; end: number }) =>
      at.reportId === id && at.start >= start && at.end <= end;
    return old.some(isWithin) && !latest.some(isWithin);
  };
}

function gainOf({ merged, length }: Place, covered: ReadonlySet<Phrase>, weights: PhraseWeights): number {
  let gain = 0;
  for (const [phrase, weight] of weights.phrasesOf(merged.chosen)) if (!covered.has(phrase)) gain += weight;
  return gain / length ** lengthPower;
}

/** Whether the brief can be read with the sentence in it. */
function canBeRead(candidate: Candidate, brief: ReadonlySet<Candidate>, lead: Candidate): boolean {
  const ordered = inReadingOrder(new Set([...brief, candidate]), lead);
  return ordered.every((each, place) => {
    const before = ordered.slice(0, place);
    const names = (word: string) => before.some((other) => other.merged.chosen.words.includes(word));
    const isNamed = (surname: string) => before.some((other) => other.merged.chosen.text.includes(surname));
    if (each === lead) return true;
    if (!each.surnames.every(isNamed)) return false;
    return each.isIndependent || follows(each, before.at(-1)) || each.nouns.some(names);
  });
}

/**
 * Whether the brief has most of what the sentence says.
 * @param bringsNumber it states a number of a headline that the brief lacks, and may therefore report the event once more
 */
function isCovered(candidate: Candidate, brief: ReadonlySet<Candidate>, bringsNumber: boolean): boolean {
  const covered = (term: number) => [...brief].some(({ terms }) => terms.has(term));
  return (
    sharedWeight(candidate, covered) > maxCovered * candidate.weight ||
    [...brief].some((other) => repeats(candidate, other, bringsNumber))
  );
}

const QUOTED = /["“„«]([^"”“»]{12,})["”»]/gu;

/** Whether a quotation of one is in one of the other. */
function quoteTheSame(a: Candidate, b: Candidate): boolean {
  const [own = [], theirs = []] = [a, b].map(({ merged }) =>
    matchEach(merged.chosen.text, QUOTED).map(([, quoted = '']) => splitWords(quoted).join(' ')),
  );
  return own.some((quoted) => theirs.some((other) => quoted.includes(other) || other.includes(quoted)));
}

function repeats(a: Candidate, b: Candidate, bringsNumber: boolean): boolean {
  if (a.merged.nearest === b.merged || b.merged.nearest === a.merged) return true;
  const shared = [...a.longWords].filter((word) => b.longWords.has(word)).length;
  if (shared > maxSharedWords * Math.min(a.longWords.size, b.longWords.size)) return true;
  if (quoteTheSame(a, b) || reportsEventOf(a, b, bringsNumber)) return true;
  if (a.opensReport && b.opensReport && !bringsNumber) return true;
  const areOfOneEvent = (isFirst(a) && isFirst(b)) || a.numbers.some((value) => b.numbers.includes(value));
  const weight = sharedWeight(a, (term) => b.terms.has(term));
  return areOfOneEvent && !bringsNumber && weight > maxCoveredOfEvent * Math.min(a.weight, b.weight);
}

/** Whether both are at the head of reports, and of different ones: a report does not repeat its own lead. */
function areFirst(a: Candidate, b: Candidate): boolean {
  const isHead = ({ index }: ReportSentence) => index <= maxHeadIndex;
  return a.verbatim.some(
    (one) =>
      isHead(one) &&
      b.verbatim.some((other) => isHead(other) && other.reportIndex !== one.reportIndex) &&
      !b.verbatim.some(({ reportIndex }) => reportIndex === one.reportIndex),
  );
}

/** Whether `a` has most of what `b` says of the event. */
function reportsEventOf(a: Candidate, b: Candidate, bringsNumber: boolean): boolean {
  const common = b.eventTerms.filter((term) => a.terms.has(term));
  const weightOf = (terms: readonly number[]) =>
    terms.reduce((sum, term) => sum + (b.terms.get(term) ?? 0), 0);
  const [terms, share] =
    areFirst(a, b) && !bringsNumber
      ? [minEventTermsOfFirst, maxEventShareOfFirst]
      : [minEventTerms, maxEventShare];
  return common.length >= terms && weightOf(common) > share * weightOf(b.eventTerms);
}

function sharedWeight({ terms }: Candidate, has: (term: number) => boolean): number {
  let sum = 0;
  for (const [term, weight] of terms) if (has(term)) sum += weight;
  return sum;
}

/** Whether `before` is, in one of its wordings, the sentence before `sentence` in its report. */
function follows({ verbatim }: Candidate, before: Candidate | undefined): boolean {
  return verbatim.some((own) =>
    before?.merged.occurrences.some(
      ({ reportIndex, index }) => reportIndex === own.reportIndex && index === own.index - 1,
    ),
  );
}

/** The lead, then the others in story order; a dependent sentence directly after the one it follows in its report. */
function inReadingOrder(brief: ReadonlySet<Candidate>, lead: Candidate): Candidate[] {
  const ordered: Candidate[] = [];
  for (const next of [...brief].sort(
    (a, b) => Number(b === lead) - Number(a === lead) || a.place.index - b.place.index,
  )) {
    const before = next.isIndependent ? -1 : ordered.findIndex((each) => follows(next, each));
    if (before < 0) ordered.push(next);
    else ordered.splice(before + 1, 0, next);
  }
  return ordered;
}
