// Splits the head off an IPTC 7901 message: dpa's lines up to "=", and the marked lines of a ZCZC message (AAP).
import { findByline } from '#core/parse/copy/find-byline.ts';
import { readSignal } from '#core/parse/copy/read-signal.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import { oneLine } from '#core/parse/text/plain-text.ts';

/** The lines above the text of a message. */
export interface MessageHead {
  headline?: string | undefined;
  slugline?: string | undefined;
  takeKey?: string | undefined;
  byline?: string | undefined;
  dateline?: string | undefined;
  categories?: ParsedItem['categories'];
  text: string[];
}

/** Maximum lines of a head. */
const mostHeadLines = 12;

/** The head ends with the line that ends in "=" (dpa); without one the first line is the headline. */
export function splitHead(lines: readonly string[]): MessageHead {
  const filled = lines.map((line) => line.trim());
  const end = filled.findIndex((line, index) => index < mostHeadLines * 2 && /\s=$|^=$/.test(line));
  if (end < 0) {
    const first = filled.findIndex((line) => line !== '');
    return { headline: filled[first], text: lines.slice(first + 1) };
  }
  const head: MessageHead = { text: lines.slice(end + 1) };
  const headline: string[] = [];
  for (const line of filled
    .slice(0, end + 1)
    .map((part) => oneLine(part.endsWith('=') ? part.slice(0, -1) : part))) {
    if (line === '') continue;
    if (headline.length === 0 && isSlugline(line)) head.slugline ??= line.replace(/^\/|\/$/g, '');
    else if (headline.length === 0 && isTake(line))
      head.takeKey = [head.takeKey ?? [], line].flat().join(' ');
    else if (headline.length > 0 && line.length < 200 && findByline(line) !== undefined) head.byline = line;
    else headline.push(line);
  }
  return { ...head, ...(headline.length === 0 ? {} : { headline: headline.join(' ') }) };
}

/** "Germany-politics/", "/politics/Britain/EU/": no headline ends in a slash. */
function isSlugline(line: string): boolean {
  return /^\/|\/$/.test(line) || (/\//.test(line) && !/\s/.test(line));
}

/** "2ND LEAD", "3RD NET", "CORRECTION": a line that relates this message to earlier ones. */
function isTake(line: string): boolean {
  return (
    line.split(' ').length <= 3 && (readSignal(line) !== undefined || /^\d(?:ST|ND|RD|TH)\b/i.test(line))
  );
}

/** Lines of routing codes above the text: "YY TDR", "%A", "HH TDCom". */
const routing = /^(?:[A-Z]{2}(?: [A-Z]\w{1,5})+|%\w*)$/;
const marked = /^([#$:&*@!~])\s*(.*)$/;
const mostZczcLines = 10;

/** Splits off marked lines: # slug, $ headline, : headline or dateline in brackets, * subject, @ place. */
export function splitZczcHead(lines: readonly string[]): MessageHead {
  const head: MessageHead = { text: [] };
  let at = 0;
  for (; at < Math.min(lines.length, mostZczcLines); at++) {
    const line = oneLine(lines[at] ?? '');
    if (line === '' || routing.test(line)) continue;
    const [, mark, said = ''] = marked.exec(line) ?? [];
    if (mark === undefined) break;
    take(head, mark, said);
  }
  head.text = lines.slice(at);
  return head;
}

function take(head: MessageHead, mark: string, said: string): void {
  if (said === '') return;
  const bracketed = /^\(([^()]+)\)$/.exec(said)?.[1];
  if (mark === ':' && bracketed !== undefined) head.dateline ??= bracketed;
  else if (mark === '#') head.slugline ??= said;
  else if (mark === '$' && said.length > 3) head.headline = said;
  else if (mark === ':') head.headline ??= said;
  else if (mark === '*' && /^\d{8}$/.test(said)) head.categories = [{ scheme: 'subjectcode', code: said }];
}
