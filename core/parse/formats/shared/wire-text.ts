// Removes the parts of a wire text that are not prose: repeated headlines, notices to the desk, sign-offs.

import { findAgencies } from '#core/agencies.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { readCopy, readParagraphs } from '#core/parse/copy/read-copy.ts';
import { readSignal } from '#core/parse/copy/read-signal.ts';
import { splitParagraphs } from '#core/parse/copy/split-paragraphs.ts';

interface WireText {
  paragraphs: string[];
  signOff?: string;
  notice?: string;
}

/** Removes headlines repeated above the text, a notice between rules, and the desk's sign-off. */
export function readWireText(
  paragraphs: readonly string[],
  ...headlines: readonly (string | undefined)[]
): WireText {
  const { text, notice } = withoutNotice(stripHeadline(paragraphs, ...headlines));
  return { ...stripDeskSignOff(text), ...(notice === undefined ? {} : { notice }) };
}

const rule = /^[-–—_=*]{5,}$/;
const longestNotice = 8;

/** "-----", "KORREKTUR-HINWEIS", the correction, "-----" (APA): for the desk, not part of the text. */
function withoutNotice(paragraphs: string[]): { text: string[]; notice?: string } {
  const [first = '', title = ''] = paragraphs;
  if (!rule.test(first) || readSignal(title) === undefined) return { text: paragraphs };
  const end = paragraphs.findIndex((line, at) => at > 0 && rule.test(line));
  const text = paragraphs.slice(end + 1);
  if (end < 0 || end > longestNotice || text.length === 0) return { text: paragraphs };
  return { text, notice: paragraphs.slice(1, end).join(' ') };
}

/** The notes of an item and of its text as one. */
export function joinNotes(...notes: readonly (string | undefined)[]): string | undefined {
  const given = notes.filter((note) => note !== undefined);
  return given.length === 0 ? undefined : given.join(' ');
}

/** An agency, then initials of editors or a desk in capitals, and nothing else. */
const signedByDesk =
  /^[\s(=©/–—-]*(\p{Lu}{2,6}|dpa|epd|sda|ats|Kyodo|Belga|Ritzau)(?:[ /](?:\p{Lu}{2,8}|\p{Ll}{1,6}\d?)){0,6}[\s)=]*$/u;
const longestSignOff = 60;

/**
 * `paragraphs` without the desk's sign-off ("dpa wsz jln npr", "AAP RTV ar", "(©NTB)"), and that line. A text of one
 * paragraph keeps it.
 */
export function stripDeskSignOff(paragraphs: readonly string[]): {
  paragraphs: string[];
  signOff?: string;
} {
  const last = paragraphs.at(-1) ?? '';
  const agency = last.length > longestSignOff ? undefined : signedByDesk.exec(last)?.[1];
  const isSigned = paragraphs.length > 1 && agency !== undefined && findAgencies(agency).length > 0;
  return isSigned ? { paragraphs: paragraphs.slice(0, -1), signOff: last } : { paragraphs: [...paragraphs] };
}

/**
 * `paragraphs` without leading ones that only repeat a headline (AP, TT and APA begin bodies so); at least one is
 * kept.
 */
export function stripHeadline(
  paragraphs: readonly string[],
  ...headlines: readonly (string | undefined)[]
): string[] {
  const folded = new Set(headlines.map((headline) => foldName(headline ?? '')));
  folded.delete('');
  const first = paragraphs.findIndex((paragraph) => !folded.has(foldName(paragraph)));
  return first < 0 ? [...paragraphs] : paragraphs.slice(first);
}

/** Reads as readCopy does, but searches for a headline only when `headline` is undefined. Never throws. */
export function readHeadedCopy(text: string, headline: string | undefined, hints: CopyHints): Copy {
  if (headline === undefined) return readCopy(text, hints);
  const given = splitParagraphs(text).map((paragraph) => paragraph.text);
  const { headline: taken, ...copy } = readParagraphs(stripHeadline(given, headline), hints);
  return taken === undefined ? copy : { ...copy, paragraphs: [taken, ...copy.paragraphs] };
}
