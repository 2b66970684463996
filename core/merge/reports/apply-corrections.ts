// Links corrections and kills that agencies file as items of their own to the reports that they name.

import type { ReportId } from '#core/ids.ts';
import { epochMsOf, type Instant } from '#core/instant.ts';
import { readHeadlineMarkers } from '#core/merge/reports/headline-markers.ts';
import { baseLanguage } from '#core/merge/reports/rank-reports.ts';
import { inOrderOfFiling, type VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { findNumbers } from '#core/merge/sentences/find-numbers.ts';
import { isCorrectionLine } from '#core/merge/sentences/is-correction-line.ts';
import { compareText, firstSourceOf, type Report, textOf, voiceKeyOf } from '#core/report.ts';
import type { Correction } from '#core/story.ts';
import { errorWords, insteadOf, killNotices, monthNames } from '#core/tables/correction-words.ts';
import { matchEach } from '#core/text/match-each.ts';
import { NUMBER_WORDS } from '#core/text/read-number.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import { splitWords } from '#core/text/split-words.ts';

/** A longer text is a report, not a notice. */
const maxNoticeWords = 140;
/** Share of the words of a notice's headline or text that the report it names contains. */
const minTargetShare = 0.6;
/** The same for a notice that its headline marks: it names a report, in whatever words. */
const minMarkedShare = 0.3;
/** Further reports are named too if they are nearly as similar as the best one. */
const targetMargin = 0.15;
/** Share of a report's words that a correction with a full text repeats. */
const minReplacedShare = 0.5;

/** What a notice says was wrong in the reports that it corrects. */
export interface WrongClaims {
  /** The report that states it. */
  of: ReportId;
  /** When the notice was filed. */
  at: Instant;
  numbers: readonly number[];
  names: ReadonlySet<string>;
  /** Words of the notice. */
  words: ReadonlySet<string>;
}

export interface CorrectedReports {
  /** The reports that the story is merged from: without notices, killed and replaced reports. */
  reports: VisibleReport[];
  /** Reports that a kill or correction removed, with the time of the notice. */
  removed: { visible: VisibleReport; at: Instant }[];
  wrong: WrongClaims[];
  corrections: Correction[];
}

interface Notice {
  visible: VisibleReport;
  kind: 'kill' | 'correction';
  stem: string;
  quoted: string[];
  words: Set<string>;
  /** Whether its headline says what it is; a text that only reads like a notice needs a report that it names. */
  isMarked: boolean;
}

/**
 * Applies notices to the reports they name: earlier reports of the same agency or source with the same headline, a
 * quoted headline or a reference. A kill removes them, a correction with a full text replaces them, and a correction
 * without one marks what is wrong in them. The notice itself is no report of the story. No agency can correct
 * another's report (law 9).
 * @param canceled reports that are kills of their own: no version of them was ever usable
 */
export function applyCorrections(
  visible: readonly VisibleReport[],
  canceled: readonly Report[] = [],
): CorrectedReports {
  const asVisible = canceled.map((report): VisibleReport => {
    const { publishedAt: at, signal, receivedAt } = report;
    return {
      report,
      text: textOf(report),
      filings: [{ at, signal }],
      filedAt: at,
      revisedAt: at,
      receivedAt,
    };
  });
  const notices = [...visible.flatMap((each) => readNotice(each) ?? []), ...asVisible.map(asKill)].sort(
    (a, b) =>
      compareText(a.visible.filedAt, b.visible.filedAt) ||
      compareText(a.visible.report.id, b.visible.report.id),
  );
  const reports = new Map(visible.map((each) => [each.report.id, each]));
  const removed: CorrectedReports['removed'] = [];
  const wrong: WrongClaims[] = [];
  const corrections: Correction[] = visible.flatMap(correctionsByVersion);
  for (const notice of notices) {
    const { report, filedAt: at } = notice.visible;
    const others = [...reports.values()].filter(
      (other) =>
        isEarlier(other, notice) && !notices.some(({ visible: v, kind }) => v === other && kind === 'kill'),
    );
    const targets = findTargets(notice, others);
    const isFull = notice.kind === 'correction' && isFullText(notice.visible, targets);
    if (targets.length === 0 && !(notice.isMarked && isNoticeText(notice))) continue;
    if (!isFull) reports.delete(report.id);
    for (const target of targets) {
      if (isUndone(notice, target)) continue;
      const of = target.report.id;
      if (notice.kind === 'kill' || isFull) {
        reports.delete(of);
        removed.push({ visible: target, at });
      }
      if (notice.kind === 'kill')
        corrections.push({ at, reportId: report.id, of, was: target.report.headline, now: '' });
      else if (isFull)
        corrections.push({ at, reportId: report.id, of, ...compareReports(target, notice.visible) });
      else {
        const { claims, was, now } = readWrongClaims(notice, target);
        wrong.push({ of, at, ...claims });
        corrections.push({ at, reportId: report.id, of, was, now });
        reports.set(of, withFilings(target, [{ at, signal: 'correction' }]));
      }
    }
    if (isFull) reports.set(report.id, replacing(notice.visible, targets));
  }
  return {
    reports: inOrderOfFiling(visible.flatMap(({ report }) => reports.get(report.id) ?? [])),
    removed,
    wrong,
    corrections: corrections.sort((a, b) => compareText(a.at, b.at)),
  };
}

function withFilings(visible: VisibleReport, filings: VisibleReport['filings']): VisibleReport {
  const all = [...visible.filings, ...filings].sort((a, b) => compareText(a.at, b.at));
  return { ...visible, filings: all, revisedAt: all.at(-1)?.at ?? visible.revisedAt };
}

/** The correction with the filings of the reports that it replaces. */
function replacing(correction: VisibleReport, targets: readonly VisibleReport[]): VisibleReport {
  const own = correction.filings.map(({ at }) => ({ at, signal: 'correction' as const }));
  const earlier = targets.flatMap(({ report, filings }) =>
    filings.map((filing) => ({ reportId: report.id, ...filing })),
  );
  const filings = [...earlier, ...own].sort((a, b) => compareText(a.at, b.at));
  return {
    ...correction,
    report: { ...correction.report, signal: 'correction' },
    filings,
    filedAt: filings[0]?.at ?? correction.filedAt,
    replaces: targets.flatMap(({ report, replaces = [] }) => [...replaces, report.id]),
  };
}

const KILL_TEXT = new RegExp(killNotices.map((source) => `(?:${source})`).join('|'), 'iu');
/** Fast check before KILL_TEXT. */
const KILL_CUE =
  /withdr|retract|kill|remov|delet|disregard|cancel|substitut|verwend|lösch|zurück|annul|supprim|retir|anul|elimin|utili[cz]|public|annull|desconsider|حذف|باطل|لغو|استفاده|отоз|аннул|снят|удал|использ/iu;
const QUOTED = /["“„«‘]([^"”“»’]{12,200})["”“»’]/gu;

/** The kill or correction of an earlier report that this report announces; undefined for ordinary copy. */
function readNotice(visible: VisibleReport): Notice | undefined {
  const { report, text } = visible;
  const { stem, signal } = readHeadlineMarkers(report.headline);
  const start = text.slice(0, 700);
  const isShort = text.length < maxNoticeWords * 8;
  const kills = signal === 'kill' || (isShort && KILL_CUE.test(start) && KILL_TEXT.test(start));
  const corrects =
    signal === 'correction' ||
    report.signal === 'correction' ||
    (isShort && isCorrectionLine(firstSentenceOf(text)));
  // A headline alone corrects no text.
  if (!kills && (!corrects || text === '')) return undefined;
  return asNotice(
    visible,
    kills ? 'kill' : 'correction',
    stem,
    signal !== undefined || report.signal === 'correction',
  );
}

function asKill(visible: VisibleReport): Notice {
  return asNotice(visible, 'kill', readHeadlineMarkers(visible.report.headline).stem, true);
}

function asNotice(visible: VisibleReport, kind: Notice['kind'], stem: string, isMarked: boolean): Notice {
  const quoted = matchEach(visible.text, QUOTED).flatMap(([, title = '']) => title);
  return { visible, kind, stem, quoted, words: contentWords(visible.text), isMarked };
}

function isEarlier({ report, filedAt }: VisibleReport, { visible }: Notice): boolean {
  const isSameAuthor =
    voiceKeyOf(report) === voiceKeyOf(visible.report) ||
    firstSourceOf(report) === firstSourceOf(visible.report);
  return report.id !== visible.report.id && isSameAuthor && epochMsOf(filedAt) <= epochMsOf(visible.filedAt);
}

/** A text that says nothing but that something was wrong; or any short notice that speaks for another agency. */
function isNoticeText({ visible: { text, report }, kind }: Notice): boolean {
  if (text.length >= maxNoticeWords * 8) return false;
  return kind === 'kill' || report.citesAgency === true || (text !== '' && bodyOf(text) === '');
}

/** Whether an editor restored the report after the kill was received. */
function isUndone({ kind, visible }: Notice, { restoredAt }: VisibleReport): boolean {
  return kind === 'kill' && restoredAt !== undefined && visible.receivedAt <= restoredAt;
}

function findTargets(notice: Notice, others: readonly VisibleReport[]): VisibleReport[] {
  const { corrects } = notice.visible.report;
  const referred = others.filter(({ report }) => corrects !== undefined && report.externalId === corrects);
  if (referred.length > 0) return referred;
  const scored = others.map((other) => ({ other, score: targetScore(notice, other) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const least = Math.max(
    notice.isMarked ? Math.min(minTargetShare, Math.max(best, minMarkedShare)) : minTargetShare,
    best - targetMargin,
  );
  return scored.filter(({ score }) => score >= least).map(({ other }) => other);
}

function targetScore({ stem, quoted, words, visible }: Notice, { report, text }: VisibleReport): number {
  const { stem: title } = readHeadlineMarkers(report.headline);
  if ([stem, ...quoted].some((each) => isSameTitle(each, title))) return 1;
  const { slugline, takeKey } = visible.report;
  if (slugline !== undefined && slugline === report.slugline && takeKey === report.takeKey) return 1;
  const titleWords = contentWords(title);
  const textWords = contentWords(`${report.headline} ${text}`);
  return Math.max(
    shareIn(contentWords(stem), titleWords, 2),
    shareIn(words, textWords, 4),
    shareIn(contentWords(firstSentenceOf(text)), words, 4),
  );
}

function firstSentenceOf(text: string): string {
  const first = splitSentences(text.slice(0, 1000))[0];
  return first === undefined ? '' : text.slice(first.start, first.end);
}

/** The text without paragraphs about its own errors. */
function bodyOf(text: string): string {
  return text
    .split('\n')
    .filter((paragraph) => !isCorrectionLine(firstSentenceOf(paragraph)))
    .join('\n');
}

function isSameTitle(a: string, b: string): boolean {
  const [own, other] = [splitWords(a).join(' '), splitWords(b).join(' ')];
  return (
    own !== '' &&
    (own === other ||
      (own.length > 20 && (other.startsWith(own) || own.startsWith(other)) && other.length > 20))
  );
}

/** Share of `words` that are in `others`; 0 for fewer than `least` words. */
function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>, least: number): number {
  if (words.size < least) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}

const NOTICE_WORDS = new Set(
  'story report article item correction corrected earlier version said says headline headlined titled reported this that from with have been will published associated press erroneously incorrectly relying information'.split(
    ' ',
  ),
);

function contentWords(text: string): Set<string> {
  const words = splitWords(text).flatMap((word) => word.split('-'));
  return new Set(words.filter((word) => word.length > 3 && !/^\d/.test(word) && !NOTICE_WORDS.has(word)));
}

/** Whether a correction repeats most of what it corrects, so that it replaces it. */
function isFullText({ text }: VisibleReport, targets: readonly VisibleReport[]): boolean {
  const words = contentWords(bodyOf(text));
  return targets.some((target) => shareIn(contentWords(target.text), words, 1) >= minReplacedShare);
}

/** What later versions of the report corrected. */
function correctionsByVersion({ report: { id }, corrected = [] }: VisibleReport): Correction[] {
  return corrected.flatMap(({ at, before, after }) => {
    const [old, current] = [before, after].map((report) => ({ report, text: textOf(report) }));
    const { was, now } = old && current ? compareReports(old, current) : { was: '', now: '' };
    return was === now ? [] : [{ at, reportId: id, of: id, was, now }];
  });
}

/** Names of a correction that changes more say nothing: it is another text. */
const mostNamesCorrected = 4;

/** What differs between two texts: numbers, else the headlines, else a few names. */
function compareReports(
  target: Pick<VisibleReport, 'report' | 'text'>,
  correction: Pick<VisibleReport, 'report' | 'text'>,
): { was: string; now: string } {
  const language = baseLanguage(target.report.language);
  const [oldText = '', newText = ''] = [target, correction].map(
    ({ report, text }) => `${readHeadlineMarkers(report.headline).stem}\n${bodyOf(text)}`,
  );
  const numbers = differenceOf(valuesIn(oldText, language), valuesIn(newText, language));
  if (numbers.was !== '' && numbers.now !== '') return numbers;
  const { headline: was } = target.report;
  const now = readHeadlineMarkers(correction.report.headline).stem;
  if (was !== now) return { was, now };
  const names = differenceOf(oldText.match(NAMES) ?? [], newText.match(NAMES) ?? [], mostNamesCorrected);
  return names.was === '' || names.now === '' ? { was, now } : names;
}

function differenceOf<T>(old: readonly T[], current: readonly T[], most = Number.POSITIVE_INFINITY) {
  const without = (own: readonly T[], others: readonly T[]) => {
    const left = distinct(own).filter((value) => !others.includes(value));
    return left.length > most ? '' : left.join(', ');
  };
  return { was: without(old, current), now: without(current, old) };
}

const ERROR = new RegExp(errorWords, 'iu');
const INSTEAD = new RegExp(`${insteadOf}\\s+(?<was>[^,.;)]{1,40})`, 'giu');
/** "To 12 from 21", not "information from the court". */
const MAY_BE_WRONG = new RegExp(
  `^(?!from\\b)|^from\\s+(?:the |an? )?(?:[\\p{Lu}\\d$€£"“]|(?:${NUMBER_WORDS})\\b)`,
  'u',
);
const NAMES = /\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** Numbers and names that the notice calls wrong and the report contains. */
function readWrongClaims(notice: Notice, target: VisibleReport) {
  const { text, report } = notice.visible;
  // The headline that it quotes may repeat the error.
  const { wrongText, rightText } = splitError(
    notice.quoted.reduce((rest, title) => rest.replace(title, ' '), text),
  );
  const language = baseLanguage(report.language);
  const known = new Set(valuesIn(`${target.report.headline}\n${target.text}`, language));
  const right = valuesIn(rightText, language);
  const numbers = valuesIn(wrongText, language).filter((value) => known.has(value) && !right.includes(value));
  const targetWords = new Set(splitWords(target.text));
  const rightWords = new Set(splitWords(rightText));
  const names = distinct(namesIn(wrongText)).filter((name) => targetWords.has(name) && !rightWords.has(name));
  const now = right.filter((value) => !known.has(value));
  return {
    claims: { numbers, names: new Set(numbers.length > 0 ? [] : names), words: notice.words },
    was: numbers.join(', ') || names.join(', ') || target.report.headline,
    now: now.join(', ') || rightText.trim(),
  };
}

/** Corrections that reports of the story state in their own text: "An earlier version said that 21 had died." */
export function listOwnCorrections(
  reports: readonly VisibleReport[],
  linesOf: (text: string) => readonly string[],
  known: readonly Correction[],
): Correction[] {
  return reports.flatMap(({ report, text, revisedAt: at }) => {
    const lines = linesOf(text).join(' ');
    if (lines === '' || known.some(({ reportId }) => reportId === report.id)) return [];
    const language = baseLanguage(report.language);
    const { wrongText, rightText } = splitError(lines);
    const was = valuesIn(wrongText, language).join(', ') || distinct(namesIn(wrongText)).join(', ');
    const now = valuesIn(rightText, language).join(', ');
    return [{ at, reportId: report.id, of: report.id, was, now: now || lines }];
  });
}

/** "Amended on 11 February", "paragraph 2", "the national one": no values that were corrected. */
const NO_VALUE = new RegExp(
  [
    String.raw`\b\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de )?(?:${monthNames})(?!\p{L})\.?(?: (?:19|20)\d\d\b)?`,
    String.raw`\b(?:${monthNames})\.? \d{1,2}\b`,
    String.raw`\b(?:paragraph|absatz|paragraphe|párrafo)s? \d+\b`,
    String.raw`\b(?:an?|the|this|that) (?:\p{L}+ )?one\b`,
  ].join('|'),
  'giu',
);

function valuesIn(text: string, language: string): number[] {
  return distinct(findNumbers(text.replace(NO_VALUE, ' '), language));
}

/** The part of a notice that repeats the error, and the rest: "12, not 21", "erroneously reported that 21 died". */
function splitError(text: string): { wrongText: string; rightText: string } {
  const instead = matchEach(text, INSTEAD)
    .filter(([printed]) => MAY_BE_WRONG.test(printed))
    .map(({ groups }) => groups?.was ?? '');
  if (instead.length > 0)
    return {
      wrongText: instead.join(' '),
      rightText: instead.reduce((rest, part) => rest.replace(part, ' '), text),
    };
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const isWrong = (sentence: string) => ERROR.test(sentence);
  return {
    wrongText: sentences.filter(isWrong).join(' '),
    rightText: sentences.filter((sentence) => !isWrong(sentence)).join(' '),
  };
}

function namesIn(text: string): string[] {
  return (text.match(NAMES) ?? []).flatMap(splitWords).filter((name) => name.length > 2);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
