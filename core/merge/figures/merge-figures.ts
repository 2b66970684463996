// Merges the figures of all reports: one entry per slot with every value, and whether they agree.

import { type FigureValue, figureState, moneyState } from '#core/merge/figures/figure-state.ts';
import { findEcho, findFigures } from '#core/merge/figures/find-figures.ts';
import { findFiguresByTable, hasFigureWords } from '#core/merge/figures/find-figures-by-table.ts';
import { findMoney } from '#core/merge/figures/find-money.ts';
import {
  type CountedNumber,
  findSharedNumbers,
  type SharedNumber,
} from '#core/merge/figures/find-shared-figures.ts';
import type { FoundFigure } from '#core/merge/figures/read-figures.ts';
import { type FigureMention, isSameSum } from '#core/merge/figures/same-sum.ts';
import { baseLanguage } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { findWithdrawnNumbers } from '#core/merge/sentences/former-numbers.ts';
import { maxProvenancePerItem, provenanceOf } from '#core/merge/sentences/provenance.ts';
import { compareText } from '#core/report.ts';
import type { Figure, Provenance } from '#core/story.ts';
import { matchEach } from '#core/text/match-each.ts';
import { NUMBER, readNumber } from '#core/text/read-number.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Values of one slot that are farther apart than this factor count different things. */
const maxValueRatio = 4;
/** The same where one of them is called the event's toll: it may rise from a first few. */
const maxTollRatio = 40;
/** The same of two first sentences that share words. */
const maxFirstRatio = 10;
const TOLL =
  /\btoll\b|\bnumber of\b|zahl der|opferzahl|bilan|balance|n[úu]mero|cifra|число|количество|شمار|تعداد|آمار|عدد|حصيلة|sayısı/iu;
/** Two sentences count the same thing when they share this many long words, and this share of the shorter one's. */
const minCommonWords = 3;
const minCommonWordShare = 1 / 3;
/** Sentences up to this index report the event itself. Tolls in deeper sentences are compared only if they share this many long words. */
const maxHeadIndex = 1;
const minTollWords = 3;

/** Slots of which an event has one. */
const STORY_TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'magnitude',
  'demonstrators',
]);
/** In a lead these are everyone affected: "Fifteen workers were injured". */
const EVERYONE =
  /^(?:workers|passengers|residents|villagers|miners|others|persons|people|tourists|worshippers|skiers|climbers|hikers|sailors|fishermen|crew members|spectators|fans|guests|schoolchildren|pupils|students|pilgrims|motorists|commuters|employees|inmates|farmers|swimmers|divers|patients|migrants)\s(?=killed|injured|missing)/u;

/** Who says what at an offset of a report's text; empty if no speaker is named. */
type FindSpeaker = (reportIndex: number, offset: number) => string;

/**
 * One figure per slot, in order of first appearance in the strongest report. The count in a report's first
 * sentence is its own if what it gives later is smaller (a part) or attributed to others; a report that
 * otherwise gives a slot several values counts several things and is left out. Other numbers are figures where
 * two origins give them (see findSharedNumbers).
 */
export function mergeFigures(
  reports: readonly VisibleReport[],
  sentence: readonly (readonly ReportSentence[])[],
  order: readonly number[],
  originOf: (reportIndex: number) => string,
  findSpeaker: FindSpeaker,
): Figure[] {
  const slots = new Map<string, FigureMention[]>();
  const known = new Map<string, FoundFigure[]>();
  for (const index of order) {
    const language = baseLanguage(reports[index]?.report.language ?? 'und');
    for (const [key, mentions] of countsOfReport(sentence[index] ?? [], known, language)) {
      const own = ownCount(mentions);
      if (own.length > 0) slots.set(key, [...(slots.get(key) ?? []), ...own]);
    }
  }
  const figures = [...slots.values()].flatMap((mentions) =>
    splitComparable(mentions).flatMap((group) => asFigure(group, reports, findSpeaker) ?? []),
  );
  const isKnown = ({ value, mentions }: SharedNumber) =>
    figures.some(({ values }) =>
      values.some(
        (known) =>
          known.value === value &&
          known.provenance.some((at) => mentions.some((each) => overlaps(at, each, reports))),
      ),
    );
  const shared = findSharedNumbers(reports, sentence, order, originOf)
    .filter((each) => !isKnown(each))
    .flatMap(
      (each) =>
        asFigure(
          each.mentions.map((one) => asMention(one, each)),
          reports,
          findSpeaker,
        ) ?? [],
    );
  return [...figures, ...shared];
}

function overlaps(
  at: Provenance,
  { sentence, start, end }: CountedNumber,
  reports: readonly VisibleReport[],
) {
  const isOneReport = reports[sentence.reportIndex]?.report.id === at.reportId;
  return isOneReport && at.start < sentence.start + end && sentence.start + start < at.end;
}

function asMention(
  { sentence, start, end }: CountedNumber,
  { what, unit, value }: SharedNumber,
): FigureMention {
  const text = sentence.text.slice(start, end);
  const figure = { what, unit, value, text, start, end, isOthers: false, isDisputed: false };
  return { figure, sentence, context: sentence, isDisputed: false };
}

/** A count replaces a higher one: "The toll was revised down to nine". */
const LOWERED =
  /\b(?:revis|lower|reduc|correct|cut)\p{L}*\s(?:[^\s.]+\s){0,4}?(?:to|from)\b|\bdown (?:to|from)\b|(?<!\p{L})(?:statt (?:bisher|zuvor|zunächst)|nach unten|ramené|à la baisse|rebaj|a la baja|снижен|düşürüldü|کاهش یافت)/iu;

/** What one report counts, by slot. */
function countsOfReport(
  sentences: readonly ReportSentence[],
  known: Map<string, FoundFigure[]>,
  language: string,
): Map<string, FigureMention[]> {
  const own = new Map<string, FigureMention[]>();
  let previous: FigureMention | undefined;
  for (const sentence of sentences) {
    const figures = known.get(sentence.text) ?? figuresIn(sentence.text, language);
    known.set(sentence.text, figures);
    const echo = previous === undefined ? undefined : findEcho(sentence.text, previous.figure.what);
    const context = echo === undefined ? sentence : (previous?.sentence ?? sentence);
    previous = undefined;
    for (const figure of echo === undefined ? figures : [echo]) {
      const slot = figure.what.toLowerCase().replace(sentence.index === 0 ? EVERYONE : /(?!)/u, '');
      const mentions = {
        figure: { ...figure, what: slot === figure.what.toLowerCase() ? figure.what : slot },
        sentence,
        context,
        isDisputed: figure.isDisputed,
      };
      const key = figure.money === undefined ? slot : [slot, figure.unit, figure.money.period].join('|');
      addTo(own, key, mentions);
      // A bare number never repeats a sum of money.
      previous = figure.money === undefined ? mentions : undefined;
    }
  }
  return own;
}

function addTo<Key>(lists: Map<Key, FigureMention[]>, key: Key, mention: FigureMention): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [mention]);
  else list.push(mention);
}

/** Counts and sums of money in a sentence. */
export function figuresIn(sentence: string, language: string): FoundFigure[] {
  const counted = hasFigureWords(language) ? findFiguresByTable(sentence, language) : findFigures(sentence);
  return [...counted, ...findMoney(sentence, language)];
}

/** The report's own count of a slot; empty if it gives several values without saying which is its own. */
function ownCount(mentions: readonly FigureMention[]): FigureMention[] {
  const first = mentions[0];
  if (first === undefined) return [];
  const isEchoed = mentions.some(({ sentence, context }) => sentence !== context);
  const others = mentions.filter(({ figure }) => figure.value !== first.figure.value);
  if (others.length === 0 || isEchoed) return [...mentions];
  const isLead = first.sentence.index === 0 && others.every(({ sentence }) => sentence.index > 0);
  const isOwn = others.every(({ figure }) => figure.isOthers || figure.value < first.figure.value);
  if (!isLead || !isOwn) return [];
  const isDisputed = others.some(
    ({ figure, sentence }) => figure.isOthers && !/\bhad\b/u.test(sentence.text),
  );
  return mentions
    .filter(({ figure }) => figure.value === first.figure.value)
    .map((each) => ({ ...each, isDisputed: each.isDisputed || isDisputed }));
}

/**
 * Splits one slot into mentions of the same thing: those that are comparable with the most frequent value or with one that is,
 * and each other value alone. Tolls are comparable within a factor if both are at the head of their reports
 * or share words; other figures only if their sentences share more words.
 */
function splitComparable(mentions: readonly FigureMention[]): FigureMention[][] {
  const byValue = new Map<number, FigureMention[]>();
  for (const each of mentions) addTo(byValue, each.figure.value, each);
  const groups = [...byValue.values()].sort(
    (a, b) => b.length - a.length || firstValueOf(a) - firstValueOf(b),
  );
  const [main, ...others] = groups;
  if (main === undefined) return [];
  const alike = [main];
  for (const one of alike)
    for (const other of others)
      if (!alike.includes(other) && one.some((a) => other.some((b) => isSameThing(a, b)))) alike.push(other);
  return [alike.flat(), ...others.filter((other) => !alike.includes(other))];
}

function firstValueOf(group: readonly FigureMention[]): number {
  return group[0]?.figure.value ?? 0;
}

function isSameThing(a: FigureMention, b: FigureMention): boolean {
  const [low, high] = [Math.min(a.figure.value, b.figure.value), Math.max(a.figure.value, b.figure.value)];
  const isToll = [a, b].some(({ figure }) => STORY_TOLLS.has(figure.what) && TOLL.test(figure.text));
  const areFirst = STORY_TOLLS.has(a.figure.what) && a.sentence.index + b.sentence.index === 0;
  const mayRise = isToll || (areFirst && high <= low * maxFirstRatio && countCommon(a, b) >= minTollWords);
  if (high > low * (mayRise ? maxTollRatio : maxValueRatio)) return false;
  if (a.figure.money !== undefined && !isSameSum(a, b)) return false;
  if (replaces(a, b) || replaces(b, a)) return true;
  if (a.figure.what === 'magnitude' && ![a, b].some(({ sentence }) => OTHER_QUAKE.test(sentence.text)))
    return true;
  const isAtHead = a.sentence.index <= maxHeadIndex && b.sentence.index <= maxHeadIndex;
  if (STORY_TOLLS.has(a.figure.what) && isAtHead) return true;
  const common = countCommon(a, b);
  if (STORY_TOLLS.has(a.figure.what)) return common >= minTollWords;
  const fewest = Math.min(contentWords(a).size, contentWords(b).size);
  return common >= minCommonWords && common >= minCommonWordShare * fewest;
}

function countCommon(a: FigureMention, b: FigureMention): number {
  const others = contentWords(b);
  return [...contentWords(a)].filter((word) => others.has(word)).length;
}

const OTHER_QUAKE =
  /\b(?:aftershocks?|foreshocks?|second|another|earlier|previous)\b|nachbeben|vorbeben|réplique|réplica|афтершок|پس[\s\u200c]?لرزه|پیش[\s\u200c]?لرزه|آفٹر|هزة ارتدادية|artçı/iu;
/** "raised the number of arrests from 19 to 27" */
const FROM_TO = new RegExp(`\\bfrom (${NUMBER}) to (${NUMBER})(?![\\p{L}\\d])`, 'giu');

/** Whether a sentence says that the value of `newer` came after that of `older`. */
function replaces(older: FigureMention, newer: FigureMention): boolean {
  return matchEach(newer.sentence.text, FROM_TO).some(
    ([, from = '', to = '']) =>
      readNumber(from) === older.figure.value && readNumber(to) === newer.figure.value,
  );
}

function isNumber(word: string): boolean {
  return /\d/.test(word) || readNumber(word) !== undefined;
}

/**
 * The long words that say what is counted. The words of a toll itself ("people killed") are in every story.
 */
function contentWords({ context, figure }: FigureMention): Set<string> {
  const own = new Set(STORY_TOLLS.has(figure.what) ? splitWords(figure.text) : []);
  return new Set(context.words.filter((word) => word.length > 3 && !isNumber(word) && !own.has(word)));
}

function asFigure(
  mentions: readonly FigureMention[],
  reports: readonly VisibleReport[],
  findSpeaker: FindSpeaker,
): Figure | undefined {
  const first = mentions[0]?.figure;
  if (first === undefined) return undefined;
  const byValue = new Map<number, FigureMention[]>();
  for (const each of mentions) addTo(byValue, each.figure.value, each);
  const values = [...byValue.values()].flatMap((same) => asValue(same, reports, findSpeaker) ?? []);
  values.sort((a, b) => compareText(a.asOf, b.asOf) || a.value - b.value);
  const { what, unit } = first;
  const latest = values.at(-1)?.value;
  const ofLatest = mentions.filter(({ figure }) => figure.value === latest);
  const isDisputed = ofLatest.some((each) => each.isDisputed);
  const isLowered =
    values.length > 1 &&
    ofLatest.some(({ sentence: { text } }) => {
      const withdrawn = findWithdrawnNumbers(text);
      return LOWERED.test(text) || values.every(({ value }) => value === latest || withdrawn.includes(value));
    });
  return {
    what,
    ...(unit === undefined ? {} : { unit }),
    values,
    state:
      first.money === undefined
        ? figureState(what, values, reports, isDisputed, isLowered)
        : moneyState(what, values, reports),
  };
}

function asValue(
  same: readonly FigureMention[],
  reports: readonly VisibleReport[],
  findSpeaker: FindSpeaker,
): FigureValue | undefined {
  const first = same[0];
  if (first === undefined) return undefined;
  const { value, text, qualifier } = first.figure;
  const provenance = same
    .slice(0, maxProvenancePerItem)
    .map(({ figure, sentence }) => provenanceOf(sentence, reports, figure.start, figure.end));
  const times = same
    .flatMap(({ sentence }) => reports[sentence.reportIndex]?.revisedAt ?? [])
    .sort(compareText);
  const asOf = times[0];
  if (asOf === undefined) return undefined;
  const saidBy = same
    .map(({ sentence, figure }) => findSpeaker(sentence.reportIndex, sentence.start + figure.start))
    .find((speaker) => speaker !== '');
  return {
    value,
    text,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(saidBy === undefined ? {} : { saidBy }),
    asOf,
    provenance,
  };
}
