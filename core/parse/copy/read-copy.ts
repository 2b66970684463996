// Copy: plain bureau copy. In: text as filed, in lines. Out: headline, date, byline, datelines, credits and paragraphs.
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { readLines } from '#core/parse/copy/read-lines.ts';
import { splitParagraphs } from '#core/parse/copy/split-paragraphs.ts';

export type { Copy, CopyHints };

const LINE_BREAK = /\r\n?|\n|\u2028|\u2029|\u0085/;

/**
 * Reads bureau copy: date, byline, headline and slug above the text, the dateline at its head, the sign-off under it. Wrapped
 * lines are joined again. Never throws; a text without any of these gives its paragraphs alone.
 */
export function readCopy(text: string, hints: CopyHints): Copy {
  return readLines(text.replace(/^\ufeff/, '').split(LINE_BREAK), hints, {
    paragraphsOf: (lines) => splitParagraphs(lines.join('\n')).map((paragraph) => paragraph.text),
    gapEndsHeadline: true,
  });
}
