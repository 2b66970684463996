// Copy: the running text of a feed item. In: its paragraphs, markup already off. Out: the same as bureau copy gives.
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { readLines } from '#core/parse/copy/read-lines.ts';

/** Reads paragraphs that a format has already parted, as readCopy reads lines; none is joined or parted again. Never throws. */
export function readParagraphs(paragraphs: readonly string[], hints: CopyHints): Copy {
  return readLines(paragraphs, hints, {
    paragraphsOf: (kept) => kept.map(tidied).filter((paragraph) => paragraph !== ''),
    gapEndsHeadline: false,
  });
}

/** White space runs become one space; most paragraphs have none. */
function tidied(paragraph: string): string {
  return (/\s{2}|[^\S ]/.test(paragraph) ? paragraph.replace(/\s+/g, ' ') : paragraph).trim();
}
