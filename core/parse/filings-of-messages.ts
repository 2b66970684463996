// Messages of a text wire -> filings. In: the messages that have an end, how many have none. Out: one filing a message, and problems.
import type { Filing, Reading } from '#core/parse/parsed.ts';
import type { Problem } from '#core/problem.ts';
import { maxDocumentItems } from '#core/thresholds.ts';

/** A filing of each of the first maxDocumentItems messages that holds anything; what was left out is told. */
export function filingsOfMessages<Message>(
  { messages, cut }: { messages: readonly Message[]; cut: number },
  filingOf: (message: Message, at: string) => Filing,
): Reading {
  const problems: Problem[] = [];
  if (cut > 0)
    problems.push({ code: 'truncated', message: `${cut} messages have no end of text and were left out` });
  const left = messages.length - maxDocumentItems;
  if (left > 0) problems.push({ code: 'too_large', message: `the last ${left} messages were not read` });
  const filings = messages.slice(0, maxDocumentItems).flatMap((message, index) => {
    const filing = filingOf(message, `item ${index + 1}`);
    if (filing.headline !== undefined || filing.paragraphs.length > 0) return [filing];
    problems.push({ code: 'item_skipped', message: 'holds nothing at all', at: filing.at });
    return [];
  });
  return { filings, problems };
}
