// Plain bureau copy: one text is one item, and its dateline, byline and date are read here.
import type { CopyHints } from '#core/parse/copy/copy.ts';
import { readCopy } from '#core/parse/copy/read-copy.ts';
import { maxTextChars } from '#core/parse/limits.ts';
import { type ParseResult, refuse } from '#core/parse/parse-result.ts';
import { removeControls } from '#core/parse/text/remove-controls.ts';

/**
 * Reads a whole plain text. Its identity is the document's own URL, else its text. Nothing marks the end of plain copy, so a
 * text that was cut off is refused.
 */
export function readText(
  text: string,
  url: string | undefined,
  complete: boolean,
  hints: CopyHints,
): ParseResult {
  if (!complete) return refuse('truncated', 'plain copy that was cut off is not read');
  const copy = readCopy(removeControls(text.slice(0, maxTextChars)), hints);
  const item = {
    at: 'item 1',
    externalId: url,
    url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
    paragraphs: copy.paragraphs,
    copy,
    publishedText: startOfEarlierDay(copy.filedOn, hints.filedNear),
    creators: [],
    categories: [],
    keywords: [],
    media: [],
    language: copy.language,
    signal: copy.signal,
  };
  if (text.length <= maxTextChars) return { items: [item], problems: [] };
  const message = `${text.length} characters: only the first ${maxTextChars} were read`;
  return { items: [item], problems: [{ code: 'too_large', message }] };
}

/** The printed date counts as the time of publication only when it lies before the day of receipt. */
function startOfEarlierDay(filedOn: string | undefined, receivedAt: string): string | undefined {
  return filedOn === undefined || filedOn >= receivedAt.slice(0, 10) ? undefined : `${filedOn}T00:00:00Z`;
}
