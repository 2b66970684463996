// Messages of a text wire -> filings. In: the messages that have an end, how many have none. Out: one filing a message, and problems.
import { maxDocumentItems } from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import type { Problem } from '#core/problem.ts';

/** A filing of each of the first maxDocumentItems messages that holds anything; what was left out is told. */
export function parseMessages<Message>(
  { messages, cut }: { messages: readonly Message[]; cut: number },
  toParsedItem: (message: Message, at: string) => ParsedItem,
): ParseResult {
  const problems: Problem[] = [];
  if (cut > 0)
    problems.push({ code: 'truncated', message: `${cut} messages have no end of text and were left out` });
  const left = messages.length - maxDocumentItems;
  if (left > 0) problems.push({ code: 'too_large', message: `the last ${left} messages were not read` });
  const filings = messages.slice(0, maxDocumentItems).flatMap((message, index) => {
    const filing = toParsedItem(message, `item ${index + 1}`);
    if (filing.headline !== undefined || filing.paragraphs.length > 0) return [filing];
    problems.push({ code: 'item_skipped', message: 'holds nothing at all', at: filing.at });
    return [];
  });
  return { items: filings, problems };
}

/** Marks of control characters; what is left of them in a text carries no words. */
export const controlMarks = /[\uE000-\uE01F]+/g;

/**
 * `text` with each control character, tab and line ends aside, as the private-use character U+E000 + its code: SOH is
 * U+E001, STX U+E002, ETX U+E003. Private-use characters that stood there are taken out first.
 */
export function markControls(text: string): string {
  return text
    .replace(/[\uE000-\uE01F\u007F]/g, '')
    .replace(/[^\P{Cc}\t\n\r\u0080-\u009F]/gu, (control) =>
      String.fromCharCode(0xe000 + control.charCodeAt(0)),
    );
}
