// Shared by the text wires IPTC 7901 and ANPA 1312: messages become items, control characters become visible marks.
import { maxDocumentItems } from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import type { Problem } from '#core/problem.ts';

/** One item for each of the first maxDocumentItems messages with content. The problems count the others. */
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

/** Marks of control characters; they carry no words of the text. */
export const controlMarks = /[\uE000-\uE01F]+/g;

/**
 * Replaces each control character except tab and line ends by the private-use character U+E000 + its code: SOH is
 * U+E001, STX U+E002, ETX U+E003. Private-use characters of the input are removed first.
 */
export function markControls(text: string): string {
  return text
    .replace(/[\uE000-\uE01F\u007F]/g, '')
    .replace(/[^\P{Cc}\t\n\r\u0080-\u009F]/gu, (control) =>
      String.fromCharCode(0xe000 + control.charCodeAt(0)),
    );
}
