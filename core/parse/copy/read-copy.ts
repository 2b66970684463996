// Reads bureau copy (lines) and the text of feed items (paragraphs): head, dateline, byline, credits, sign-off and
// text.
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { creditedAgencies, withoutPeople } from '#core/parse/copy/credited-agencies.ts';
import { isDeskNote, longestNote } from '#core/parse/copy/desk-marks.ts';
import { findByline } from '#core/parse/copy/find-byline.ts';
import { findCredits } from '#core/parse/copy/find-credits.ts';
import { findDatelines } from '#core/parse/copy/find-datelines.ts';
import { type CopyHead, readHead } from '#core/parse/copy/read-head.ts';
import { splitParagraphs } from '#core/parse/copy/split-paragraphs.ts';
import { type SignedText, stripSignOff } from '#core/parse/copy/strip-sign-off.ts';
import { datelineSpan } from '#core/parse/limits.ts';
import type { Byline } from '#core/report.ts';
import { matchEach } from '#core/text/match-each.ts';

/** How lines become paragraphs, and whether a blank line after the first line makes it a headline. */
interface LineReading {
  paragraphsOf: (lines: readonly string[]) => string[];
  gapEndsHeadline: boolean;
}

/** Lines that may hold a note to other desks with the text behind it. */
const mostNoteLines = 5;
const NOTE_END = /[.!)]\s+(?=\p{Lu})/gu;

/** "Eds: Updates toll. LORN (AP) — …", "(Adds quote) LORN (Reuters) - …" on one line: the note and the text. */
function partNote(line: string, hints: CopyHints): string[] {
  for (const { index, 0: end } of matchEach(line.slice(0, longestNote), NOTE_END)) {
    const at = index + end.length;
    const isText = () =>
      (findDatelines(line.slice(at, at + datelineSpan * 2), hints)?.credits.length ?? 0) > 0;
    if (isDeskNote(line.slice(0, at).trim()) && isText()) return [line.slice(0, at), line.slice(at)];
  }
  return [line];
}

/** Removes head, dateline and sign-off; the rest becomes paragraphs. */
function readLines(given: readonly string[], hints: CopyHints, reading: LineReading): Copy {
  const lines = given.flatMap((line, at) => (at < mostNoteLines ? partNote(line, hints) : line));
  const head = readHead(lines, hints, reading.gapEndsHeadline);
  const body = [...lines.slice(head.bodyAt)];
  const text = withoutPressNotes(
    withoutDateline(body, head),
    (body[0] ?? '').slice(0, head.dateline?.length ?? 0),
  );
  const signed = stripSignOff(text, hints.sourceAgency);
  const paragraphs = reading.paragraphsOf(signed.lines).filter((paragraph) => !rule.test(paragraph));
  const notes = [...head.notes, ...signed.notes];
  const byline = bylineOf(head, signed);
  const filedOn = head.dateline?.filedOn ?? head.filedOn;
  const credits = [
    ...creditedAgencies(withoutPeople(byline)),
    ...head.credits,
    ...(head.dateline?.credits ?? []),
    ...signed.credits,
  ];
  return {
    ...(head.headline === undefined ? {} : { headline: head.headline }),
    ...(filedOn === undefined ? {} : { filedOn }),
    ...(byline === undefined ? {} : { byline }),
    datelines: head.dateline?.datelines ?? [],
    credits: [...new Set([...credits, ...findCredits(paragraphs)])],
    paragraphs,
    ...(head.signal === undefined ? {} : { signal: head.signal }),
    ...(head.embargoedText === undefined ? {} : { embargoedText: head.embargoedText }),
    ...(head.slugline === undefined ? {} : { slugline: head.slugline }),
    ...(head.points.length === 0 ? {} : { summary: head.points.join('; ') }),
    ...(notes.length === 0 ? {} : { editorialNote: notes.join(' ') }),
    ...(hints.language === undefined ? {} : { language: hints.language }),
  };
}

/** A line of signs alone parts sections. */
const rule = /^[\s*_=~#.•·—–-]{3,}$/;

const pressWires = /newswire|business wire|accesswire|newsfile|\bots\b|\bEQS\b|presseportal/iu;
const aboutCompany =
  /^(?:about|über|à propos (?:de|d')|acerca de|sobre|informazioni su)\s+\p{Lu}[^.!?]{1,60}:?$/iu;
const pressNotes =
  /^(?:forward[- ]looking (?:statements?|information).{0,40}|(?:media|press|investors?|company|news|pr)?\s*(?:relations\s*)?(?:contacts?|inquiries|enquiries)(?: information)?\s*(?::.{0,80})?|for (?:more|further) information,? (?:please )?(?:contact|visit).{0,80}|pressekontakt\s*:?|contacts? (?:presse|médias?)\s*:?|contacto(?: de prensa)?\s*:?|safe harbor.{0,40}|source:? .{2,60})$/iu;

/** A press release ends with a portrait of the company, legal notes and contacts: none of them is news. */
function withoutPressNotes(body: string[], dateline: string): string[] {
  const isRelease = pressWires.test(dateline) || body.some((line) => /^\s*#\s?#\s?#\s*$/.test(line));
  const contacts = body.findIndex((line) => pressNotes.test(line.trim()));
  if (!isRelease && contacts < 0) return body;
  const about = body.findIndex((line, at) => at > 0 && aboutCompany.test(line.trim()));
  if (!isRelease && about < 0) return body;
  const end = [contacts, about].filter((at) => at > 0);
  return end.length === 0 ? body : body.slice(0, Math.min(...end));
}

/** The body without the code units of the dateline, which may continue on further lines. */
function withoutDateline(body: string[], head: CopyHead): string[] {
  let left = head.dateline?.length ?? 0;
  if (left === 0) return body;
  const lines = [...body];
  lines[0] = (lines[0] ?? '').trimStart();
  while (lines.length > 0 && left > (lines[0] ?? '').length) {
    left -= (lines[0] ?? '').length + 1;
    lines.shift();
  }
  return [(lines[0] ?? '').slice(Math.max(left, 0)), ...lines.slice(1)];
}

function bylineOf(head: CopyHead, signed: SignedText): Byline | undefined {
  if (head.byline !== undefined) return head.byline;
  const desk = head.dateline?.credit;
  const named =
    desk === undefined ? undefined : (findByline(desk) ?? { text: desk, people: [], organisations: [desk] });
  if (named !== undefined) return named;
  const people = [...new Set(signed.people)];
  return people.length === 0 ? undefined : { text: people.join(', '), people, organisations: [] };
}

const LINE_BREAK = /\r\n?|\n|\u2028|\u2029|\u0085/;

/**
 * Reads bureau copy: date, byline, headline and slug above the text, dateline at its head, sign-off under it. Wrapped
 * lines are joined. A text without any of these gives paragraphs alone. Never throws.
 */
export function readCopy(text: string, hints: CopyHints): Copy {
  return readLines(text.replace(/^\ufeff/, '').split(LINE_BREAK), hints, {
    paragraphsOf: (lines) => splitParagraphs(lines.join('\n')).map((paragraph) => paragraph.text),
    gapEndsHeadline: true,
  });
}

/** Reads the paragraphs of a format that separates them already; none is joined or split. Never throws. */
export function readParagraphs(paragraphs: readonly string[], hints: CopyHints): Copy {
  return readLines(paragraphs, hints, {
    paragraphsOf: (kept) => kept.map(tidied).filter((paragraph) => paragraph !== ''),
    gapEndsHeadline: false,
  });
}

/** Runs of white space become one space; most paragraphs have none. */
function tidied(paragraph: string): string {
  return (/\s{2}|[^\S ]/.test(paragraph) ? paragraph.replace(/\s+/g, ' ') : paragraph).trim();
}
