// IPTC 7901: text messages -> filings. In: decoded text with its control characters. Out: one filing a whole message.
import { findAgencies } from '#core/agencies.ts';
import { instantOf } from '#core/instant.ts';
import type { CopyHints } from '#core/parse/copy/copy.ts';
import { readSignal } from '#core/parse/copy/read-signal.ts';
import { readFeedDate } from '#core/parse/feed-date.ts';
import { filingsOfMessages } from '#core/parse/filings-of-messages.ts';
import { type Iptc7901Message, readIptc7901Messages } from '#core/parse/iptc7901/iptc7901-wire.ts';
import { splitHead } from '#core/parse/iptc7901/message-head.ts';
import { splitZczcHead } from '#core/parse/iptc7901/zczc-head.ts';
import type { Filing, Reading } from '#core/parse/parsed.ts';
import { readHeadedCopy } from '#core/parse/read-headed-copy.ts';
import { withoutDeskSignOff } from '#core/parse/without-desk-sign-off.ts';

/** Reads IPTC 7901 messages; one without an end of text is left out. Never throws. */
export function readIptc7901(text: string, hints: CopyHints): Reading {
  return filingsOfMessages(readIptc7901Messages(text), (message, at) => filingOf(message, at, hints));
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
