// Running text whose headline stands elsewhere: in a message's head, in the subject of a mail. In: the text in lines, and
// that headline. Out: the copy, none of its lines taken for a headline.
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { readCopy } from '#core/parse/copy/read-copy.ts';
import { readParagraphs } from '#core/parse/copy/read-paragraphs.ts';
import { splitParagraphs } from '#core/parse/copy/split-paragraphs.ts';
import { withoutHeadline } from '#core/parse/without-headline.ts';

/** Reads as readCopy does, which looks for a headline only when `headline` is undefined. Never throws. */
export function readHeadedCopy(text: string, headline: string | undefined, hints: CopyHints): Copy {
  if (headline === undefined) return readCopy(text, hints);
  const given = splitParagraphs(text).map((paragraph) => paragraph.text);
  const { headline: taken, ...copy } = readParagraphs(withoutHeadline(given, headline), hints);
  return taken === undefined ? copy : { ...copy, paragraphs: [taken, ...copy.paragraphs] };
}
