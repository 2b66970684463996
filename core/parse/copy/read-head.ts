// Reads the lines above the text: headline, date, byline and signal, and where the text begins.
import { findAgencies, findAgencyName } from '#core/agencies.ts';
import { findPlace } from '#core/gazetteer/find-place.ts';
import type { CopyHints } from '#core/parse/copy/copy.ts';
import {
  isDeskNote,
  isKeywordLine,
  isSlug,
  namesNewLead,
  readDeskMarks,
} from '#core/parse/copy/desk-marks.ts';
import { findByline } from '#core/parse/copy/find-byline.ts';
import { type DatelineHead, findDatelines } from '#core/parse/copy/find-datelines.ts';
import {
  afterReleaseMark,
  embargoIn,
  isSlugLine,
  readHeadlineSignal,
  readSignal,
} from '#core/parse/copy/read-signal.ts';
import { findDate } from '#core/parse/dates/find-date.ts';
import { datelineSpan } from '#core/parse/limits.ts';
import type { Byline, Signal } from '#core/report.ts';

/** The head of a report; `bodyAt` is the first line of the text, with its dateline. */
export interface CopyHead {
  headline?: string;
  filedOn?: string;
  byline?: Byline;
  signal?: Signal;
  dateline?: DatelineHead;
  slugline?: string;
  embargoedText?: string;
  /** Lines for other desks. */
  notes: string[];
  /** Bullet points and further headlines above the text. */
  points: string[];
  /** Agencies named beside the date: "Xinhua | Updated: 2022-01-15". */
  credits: string[];
  bodyAt: number;
}

/** Lines that are searched for a head, and how many of them may form a headline. */
const mostHeadLines = 10;
const mostHeadlineLines = 3;
const longestHeadline = 200;
/** Text around a date of the head that is not prose: labels, the time of day, its zone, marks. */
const DATE_FURNITURE =
  /\b(?:date|dated|filed|published|posted|(?:last )?updated|created|on|at)\b|تاریخ|التاريخ|дата|\b\d{1,2}\s?[:.]\s?\d{2}(?::\d{2})?(?!\d)|\b(?:[ap]\.?m\.?|GMT|UTC|[A-Z]{1,2}[SD]T|IST|PKT)\b|ء|[^\p{L}\p{N}]+/giu;

/**
 * Reads the head. Other lines are left to the text. A line is a headline only when another part of a head or a blank
 * line follows it.
 */
export function readHead(lines: readonly string[], hints: CopyHints, gapEndsHeadline: boolean): CopyHead {
  const head: CopyHead = { credits: [], notes: [], points: [], bodyAt: 0 };
  const headline: number[] = [];
  let settledAt = 0;
  let seen = 0;
  for (let at = 0; at < lines.length && seen < mostHeadLines; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    seen++;
    if (headline.length === 0 && isKeywordLine(line) && hasTextAfter(lines, at)) {
      if (namesNewLead(line)) head.signal ??= 'lead';
      settledAt = at + 1;
      continue;
    }
    const isMark = afterReleaseMark(line) !== undefined || readHeadlineSignal(line) === 'kill';
    const dateline =
      (isMark ? undefined : findDatelines(blockAt(lines, at), hints)) ??
      (headline.length > 0 ? cityAlone(lines, at, hints) : undefined);
    if (dateline !== undefined && !isHeadline(line, dateline)) {
      head.dateline = dateline;
      settledAt = at;
      break;
    }
    const note = noteAt(lines, at);
    if (note !== undefined && hasTextAfter(lines, at + note.lines - 1)) {
      head.notes.push(note.text);
      at += note.lines - 1;
      settledAt = at + 1;
      continue;
    }
    if (headline.length > 0 && isPoint(line) && hasDatelineAfter(lines, at, hints)) {
      head.points.push(line.replace(point, ''));
      settledAt = at + 1;
      continue;
    }
    if (headline.length === 0 && isSlug(line) && hasTextAfter(lines, at)) {
      head.slugline ??= line;
      settledAt = at + 1;
      continue;
    }
    // A line under a note or a byline continues neither.
    const runsOn =
      settledAt < at && (lines[at - 1] ?? '').trim() !== '' && isMidSentence(line, headline.length);
    if (!runsOn && hasTextAfter(lines, at) && takeHeadLine(head, line, hints)) settledAt = at + 1;
    else if (!mayBeHeadline(line) || headline.length === mostHeadlineLines) break;
    else headline.push(at);
  }
  return withHeadline(head, lines, headline, settledAt, gapEndsHeadline);
}

/**
 * The line and those after it up to a blank line: a dateline may continue on the next line, never over a blank line.
 */
function blockAt(lines: readonly string[], at: number): string {
  const gap = lines.findIndex((line, index) => index > at && line.trim() === '');
  const end = Math.min(at + 4, gap < 0 ? lines.length : gap);
  return lines
    .slice(at, end)
    .join('\n')
    .trimStart()
    .slice(0, datelineSpan * 2);
}

/** "ANKARA" or "MADRID, 18 Mar. (EUROPA PRESS) -" on a line of its own above the text, with a blank line between. */
function cityAlone(lines: readonly string[], at: number, hints: CopyHints): DatelineHead | undefined {
  const line = (lines[at] ?? '').trim();
  const isCity =
    line.length <= longestCity &&
    (line === line.toUpperCase() || /[-–—]$/.test(line)) &&
    (lines[at + 1] ?? '').trim() === '';
  const text = isCity ? (lines[at + 2] ?? '').trim() : '';
  return text.length > longestCity
    ? findDatelines(`${line}\n${text.slice(0, datelineSpan)}`, hints)
    : undefined;
}
const longestCity = 40;

/** A line in capitals that looks like a dateline without support ("KABUL: SEVEN KILLED") is a headline. */
function isHeadline(line: string, dateline: DatelineHead): boolean {
  return (
    dateline.filedOn === undefined &&
    dateline.credits.length === 0 &&
    line.length < longestHeadline &&
    line.slice(dateline.length).trim() !== '' &&
    !/\p{Ll}/u.test(line) &&
    /\p{Lu}/u.test(line)
  );
}

/**
 * True for the continuation of a wrapped sentence. Under other lines it begins in lower case or ends with a full
 * stop. Under several it is short and has no year, unlike a date in a head.
 */
function isMidSentence(line: string, linesAbove: number): boolean {
  if (linesAbove === 0) return false;
  return (
    /^\p{Ll}/u.test(line) || /[^.]\.$/u.test(line) || (linesAbove > 1 && /^\p{L}+\.? \d{1,2}$/u.test(line))
  );
}

const point = /^[*•·▪–-]\s+/u;
const isPoint = (line: string): boolean => point.test(line) && line.length <= longestHeadline;

/** Without a dateline below, lines with bullets may be a list of the text. */
function hasDatelineAfter(lines: readonly string[], at: number, hints: CopyHints): boolean {
  return lines
    .slice(at + 1, at + mostHeadLines)
    .some(
      (line) => line.trim() !== '' && findDatelines(line.slice(0, datelineSpan * 2), hints) !== undefined,
    );
}

const mostNoteLines = 5;

/** A note for other desks, which may be wrapped over several lines. */
function noteAt(lines: readonly string[], at: number): { text: string; lines: number } | undefined {
  let text = '';
  for (let count = 1; count <= mostNoteLines; count++) {
    const line = (lines[at + count - 1] ?? '').trim();
    if (line === '') return undefined;
    text = text === '' ? line : `${text} ${line}`;
    if (isDeskNote(text)) return { text, lines: count };
    if (!text.startsWith('(')) return undefined;
  }
  return undefined;
}

/** Reads a line into the head: an embargo, a date, a byline. @returns false for a line that belongs to the text. */
function takeHeadLine(head: CopyHead, given: string, hints: CopyHints): boolean {
  if (given.length > longestHeadline) return false;
  const line = afterReleaseMark(given) || given;
  const embargo = embargoIn(line);
  if (embargo !== undefined) {
    head.embargoedText ??= embargo;
    return true;
  }
  const date = findDate(line, hints.filedNear);
  const around =
    date === undefined ? '' : (line.slice(0, date.start) + line.slice(date.end)).replace(DATE_FURNITURE, '');
  if (date !== undefined && (around === '' || findAgencyName(around) !== undefined)) {
    head.filedOn ??= date.on;
    head.credits.push(...findAgencies(around));
    return true;
  }
  // "Brussels, 15 January 2022" on a line of its own.
  if (date?.end === line.length && findPlace(around.trim(), {}) !== undefined) {
    const dateline = findDatelines(`${line} - Text`, hints);
    if (dateline !== undefined) {
      head.filedOn ??= date.on;
      head.dateline ??= { ...dateline, length: 0 };
      return true;
    }
  }
  const byline = findByline(line);
  if (byline !== undefined) {
    head.byline = head.byline === undefined ? byline : joined(head.byline, byline);
    return true;
  }
  if (!isSlugLine(line)) return false;
  const signal = readSignal(line);
  if (signal !== undefined) head.signal ??= signal;
  return true;
}

function joined(a: Byline, b: Byline): Byline {
  return {
    text: `${a.text}; ${b.text}`,
    people: [...new Set([...a.people, ...b.people])],
    organisations: [...new Set([...a.organisations, ...b.organisations])],
  };
}

function mayBeHeadline(line: string): boolean {
  return line.length <= longestHeadline && !/[^.][.,;۔]["”’]?$/u.test(line);
}

function hasTextAfter(lines: readonly string[], at: number): boolean {
  return lines.slice(at + 1).some((line) => line.trim() !== '');
}

function withHeadline(
  head: CopyHead,
  lines: readonly string[],
  candidates: readonly number[],
  settledAt: number,
  gapEndsHeadline: boolean,
): CopyHead {
  const first = candidates[0];
  const above = candidates.filter((at) => at < settledAt);
  if (above.length === 0 && (first === undefined || !gapEndsHeadline || !standsAlone(lines, first)))
    return { ...head, bodyAt: settledAt };
  const used = above.length > 0 ? above : candidates.slice(0, 1);
  // A blank line ends a headline; what follows it above the text is a second one.
  const gap = used.findIndex((at, index) => {
    const before = used[index - 1];
    return (
      before !== undefined && (isGap(lines, before, at) || isSubhead(lines[before] ?? '', lines[at] ?? ''))
    );
  });
  const [own, further] = gap < 0 ? [used, []] : [used.slice(0, gap), used.slice(gap)];
  const textOf = (at: number): string => (lines[at] ?? '').trim().replace(/\s+/g, ' ');
  const headline = own.map(textOf).join(' ');
  const signal = head.signal ?? readDeskMarks(headline).signal ?? readHeadlineSignal(headline);
  return {
    ...head,
    headline,
    points: [...further.map(textOf), ...head.points],
    ...(signal === undefined ? {} : { signal }),
    bodyAt: Math.max(settledAt, (used.at(-1) ?? -1) + 1),
  };
}

/** A line in sentence case under a headline that capitalises its words. */
function isSubhead(above: string, line: string): boolean {
  const longWords = (text: string) =>
    text
      .trim()
      .split(/\s+/)
      .filter((word) => /^\p{L}{4,}/u.test(word));
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  const isTitle = longWords(above).length > 2 && !longWords(above).some(isSmall) && /\p{Ll}/u.test(above);
  return isTitle && /^\s*\p{Lu}/u.test(line) && longWords(line).some(isSmall);
}

function isGap(lines: readonly string[], before: number, at: number): boolean {
  return lines.slice(before + 1, at).some((line) => line.trim() === '');
}

/** A first line with a blank line under it and a longer text after that. */
function standsAlone(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1).find((line) => line.trim() !== '');
  return (
    (lines[at + 1] ?? '').trim() === '' &&
    next !== undefined &&
    next.length > 40 &&
    (lines[at] ?? '').trim().length <= 150
  );
}
