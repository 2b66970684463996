// IPTC 7901: one item for each whole message.
import { findAgencies } from '#core/agencies.ts';
import { instantOf } from '#core/instant.ts';
import type { CopyHints } from '#core/parse/copy/copy.ts';
import { readSignal } from '#core/parse/copy/read-signal.ts';
import { readFeedDate } from '#core/parse/dates/feed-date.ts';
import { type Iptc7901Message, readIptc7901Messages } from '#core/parse/formats/iptc7901/iptc7901-wire.ts';
import { splitHead, splitZczcHead } from '#core/parse/formats/iptc7901/message-head.ts';
import { parseMessages } from '#core/parse/formats/shared/parse-messages.ts';
import { readHeadedCopy, stripDeskSignOff } from '#core/parse/formats/shared/wire-text.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';

/** Reads IPTC 7901 messages; one without an end of text is left out. Never throws. */
export function readIptc7901(text: string, hints: CopyHints): ParseResult {
  return parseMessages(readIptc7901Messages(text), (message, at) => toParsedItem(message, at, hints));
}

function toParsedItem(message: Iptc7901Message, at: string, hints: CopyHints): ParsedItem {
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

/**
 * Cuts dpa's notebook ("# dpa NOTEBOOK", "# Notizblock") off the text: addresses and telephone numbers that are not
 * for publication.
 */
function publicLines(given: readonly string[]): { lines: string[]; signOff: string | undefined } {
  const end = given.findIndex((line) =>
    /^\s*#+\s*(?:dpa[ -])?(?:NOTEBOOK|Notizblock)\b|^\s*\* \* \* \*\s*$/i.test(line),
  );
  const { signOff } = stripDeskSignOff(given.filter((line) => line.trim() !== ''));
  const lines = end < 0 ? [...given] : given.slice(0, end);
  return { lines: lines.filter((line) => line !== signOff), signOff };
}
