// IPTC 7901: text messages -> filings. In: decoded text with its control characters. Out: one filing a whole message.
import { findAgencies } from '#core/agencies.ts';
import { instantOf } from '#core/instant.ts';
import type { CopyHints } from '#core/parse/copy/copy.ts';
import { findByline } from '#core/parse/copy/find-byline.ts';
import { readSignal } from '#core/parse/copy/read-signal.ts';
import { readFeedDate } from '#core/parse/feed-date.ts';
import { type Iptc7901Message, readIptc7901Messages } from '#core/parse/iptc7901/iptc7901-wire.ts';
import { splitZczcHead } from '#core/parse/iptc7901/zczc-head.ts';
import type { Filing, Reading } from '#core/parse/parsed.ts';
import { oneLine } from '#core/parse/plain-text.ts';
import { readHeadedCopy } from '#core/parse/read-headed-copy.ts';
import { withoutDeskSignOff } from '#core/parse/without-desk-sign-off.ts';
import type { Problem } from '#core/problem.ts';
import { maxDocumentItems } from '#core/thresholds.ts';

/** Reads IPTC 7901 messages; one without an end of text is left out. Never throws. */
export function readIptc7901(text: string, hints: CopyHints): Reading {
  const { messages, cut } = readIptc7901Messages(text);
  const problems: Problem[] = [];
  if (cut > 0)
    problems.push({ code: 'truncated', message: `${cut} messages have no end of text and were left out` });
  const left = messages.length - maxDocumentItems;
  if (left > 0) problems.push({ code: 'too_large', message: `the last ${left} messages were not read` });
  const filings = messages.slice(0, maxDocumentItems).flatMap((message, index) => {
    const filing = filingOf(message, `item ${index + 1}`, hints);
    if (filing.headline !== undefined || filing.paragraphs.length > 0) return [filing];
    problems.push({ code: 'item_skipped', message: 'holds nothing at all', at: filing.at });
    return [];
  });
  return { filings, problems };
}

function filingOf(message: Iptc7901Message, at: string, hints: CopyHints): Filing {
  const { number, category, filedText, routing } = message;
  const head = message.number === undefined ? splitZczcHead(message.lines) : splitHead(message.lines);
  const filedMs = filedText === undefined ? undefined : readFeedDate(filedText)?.epochMs;
  const day = filedMs === undefined ? undefined : new Date(filedMs).toISOString().slice(0, 10);
  const { lines, signOff } = publicLines(head.text);
  const filedNear = filedMs === undefined ? hints.filedNear : instantOf(filedMs);
  const copy = readHeadedCopy(lines.join('\n'), head.headline, { ...hints, filedNear });
  return {
    at,
    // Numbers begin again every day.
    ...(number === undefined || day === undefined
      ? {}
      : { externalId: number, identity: `${day}:${number}` }),
    headline: head.headline ?? copy.headline,
    paragraphs: copy.paragraphs,
    copy,
    bylineText: head.byline,
    datelineText: head.dateline,
    creditText: signOff,
    slugline: head.slugline,
    takeKey: head.takeKey,
    signal: readSignal(head.takeKey ?? ''),
    publishedText: filedText,
    urgency: message.priority,
    agency: findAgencies(routing)[0],
    creators: [],
    categories: [
      ...(category === undefined ? [] : [{ scheme: 'iptc7901', code: category.toLowerCase() }]),
      ...(head.categories ?? []),
    ],
    keywords: [],
    media: [],
    language: hints.language,
  };
}

/** What stands above the text of a message. */
export interface MessageHead {
  headline?: string | undefined;
  slugline?: string | undefined;
  takeKey?: string | undefined;
  byline?: string | undefined;
  dateline?: string | undefined;
  categories?: Filing['categories'];
  text: string[];
}

/** Lines of a head that are looked at. */
const mostHeadLines = 12;

/** The head ends with the line that ends in "=" (dpa); without one the first line is the headline. */
function splitHead(lines: readonly string[]): MessageHead {
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

/** "Germany-politics/", "/politics/Britain/EU/": no headline ends in a stroke. */
function isSlugline(line: string): boolean {
  return /^\/|\/$/.test(line) || (/\//.test(line) && !/\s/.test(line));
}

/** "2ND LEAD", "3RD NET", "CORRECTION": what this filing does to earlier ones, by itself on a line. */
function isTake(line: string): boolean {
  return (
    line.split(' ').length <= 3 && (readSignal(line) !== undefined || /^\d(?:ST|ND|RD|TH)\b/i.test(line))
  );
}

/**
 * The text without what follows it: dpa's notebook ("# dpa NOTEBOOK", "# Notizblock") holds addresses and telephone numbers
 * that are not for publication.
 */
function publicLines(given: readonly string[]): { lines: string[]; signOff: string | undefined } {
  const end = given.findIndex((line) =>
    /^\s*#+\s*(?:dpa[ -])?(?:NOTEBOOK|Notizblock)\b|^\s*\* \* \* \*\s*$/i.test(line),
  );
  const { signOff } = withoutDeskSignOff(given.filter((line) => line.trim() !== ''));
  const lines = end < 0 ? [...given] : given.slice(0, end);
  return { lines: lines.filter((line) => line !== signOff), signOff };
}
