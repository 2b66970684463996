// ANPA 1312: one item for each whole message.
import { findAgencyName } from '#core/agencies.ts';
import { findByline } from '#core/parse/copy/find-byline.ts';
import { readSignal } from '#core/parse/copy/read-signal.ts';
import { type AnpaLine, readAnpaLines } from '#core/parse/formats/anpa1312/anpa1312-lines.ts';
import { type Anpa1312Message, readAnpa1312Messages } from '#core/parse/formats/anpa1312/anpa1312-wire.ts';
import { parseMessages } from '#core/parse/formats/shared/parse-messages.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import type { Signal } from '#core/report.ts';

/** Reads ANPA 1312 messages; one without an end of text is left out. Never throws. */
export function readAnpa1312(text: string): ParseResult {
  return parseMessages(readAnpa1312Messages(text), toParsedItem);
}

/** Priorities as IPTC urgencies, and the signals of the two highest. */
const urgencies: Readonly<Record<string, number>> = { f: 1, b: 2, u: 3, r: 4, d: 5, a: 6, s: 6, w: 7 };
const signals: Readonly<Record<string, Signal>> = { f: 'alert', b: 'alert', u: 'urgent' };

function toParsedItem(message: Anpa1312Message, at: string): ParsedItem {
  const { number, priority = '', category, filedText } = message;
  const head = readHead(readAnpaLines(message.lines));
  const slugline = head.slugline ?? message.slugline;
  const day = filedText?.slice(0, 10);
  const signal = readSignal(head.takeKey ?? '') ?? signalIn(head.note) ?? signals[priority];
  const urgency = urgencies[priority];
  return {
    at,
    // Numbers begin again every day.
    ...(number === undefined || day === undefined
      ? {}
      : { externalId: number, identity: `${day}:${number}` }),
    headline: head.headline,
    summary: head.summary,
    paragraphs: head.paragraphs,
    bylineText: head.byline,
    slugline,
    takeKey: head.takeKey,
    editorialNote: head.note,
    ...(signal === undefined ? {} : { signal }),
    ...(urgency === undefined ? {} : { urgency }),
    publishedText: filedText,
    language: undefined,
    agency: message.agency === undefined ? undefined : findAgencyName(message.agency),
    creators: [],
    categories: category === undefined ? [] : [{ scheme: 'anpa1312', code: category }],
    keywords: [],
    media: [],
  };
}

function signalIn(note: string | undefined): Signal | undefined {
  return /\bCORRECT(?:S|ION|ED)\b|\bcorrects\b/i.test(note ?? '') ? 'correction' : undefined;
}

interface AnpaHead {
  slugline?: string;
  takeKey?: string;
  headline?: string;
  summary?: string;
  note?: string;
  byline?: string;
  paragraphs: string[];
}

/** AP's head: slug with take and word count, headline, pictures, notes to editors, summary, byline; then the text. */
function readHead(lines: readonly AnpaLine[]): AnpaHead {
  const head: AnpaHead = { paragraphs: [] };
  let inHead = true;
  for (const [index, { text, kind }] of lines.entries()) {
    if (kind === 'text' || kind === 'row') inHead = false;
    if (index === 0 && kind === 'head') takeSlug(head, text);
    else if (inHead && kind === 'head') takeHeadLine(head, text);
    else if (inHead && kind === 'centred' && takeByline(head, text, lines[index - 1])) continue;
    else if (!/^_+$/.test(text)) head.paragraphs.push(text);
  }
  return head;
}

/** "BC-BKN--Heat-Hawks, 1st Ld-Writethru,416": slug, take, word count. */
function takeSlug(head: AnpaHead, text: string): void {
  const [slug = '', ...rest] = text.split(',').map((part) => part.trim());
  const takes = rest.filter((part) => part !== '' && !/^\d+$/.test(part));
  if (slug !== '') head.slugline = slug;
  if (takes.length > 0) head.takeKey = takes.join(', ');
}

function takeHeadLine(head: AnpaHead, text: string): void {
  const note = /^\(?Eds?:\s*(.*?)\)?$/i.exec(text)?.[1];
  if (note !== undefined) head.note = [head.note ?? [], note].flat().join(' ');
  else if (/^AP (?:Photos?|Graphics?|Video)\b/.test(text)) return;
  else if (head.headline === undefined) head.headline = text;
  else head.summary ??= text;
}

/** "By CHARLES ODUM=", then the author's role: "AP Sports Writer=". */
function takeByline(head: AnpaHead, text: string, before: AnpaLine | undefined): boolean {
  if (/^By\b/i.test(text) && text.length < 200 && findByline(text) !== undefined) head.byline = text;
  else if (
    head.byline !== undefined &&
    before?.text === head.byline &&
    /\b(?:AP|Associated Press)\b/.test(text)
  )
    head.byline = `${head.byline}, Associated Press`;
  else return false;
  return true;
}
