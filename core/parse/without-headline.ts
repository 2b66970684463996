// Bodies that begin with their own headlines (AP's `block`, TT's `h1`, APA's `h1` and `h2`): they are no sentences of the text.
// In and out: paragraphs.
import { foldName } from '#core/gazetteer/fold-name.ts';

/** `paragraphs` without leading ones that only repeat a headline; never without all of them. */
export function withoutHeadline(
  paragraphs: readonly string[],
  ...headlines: readonly (string | undefined)[]
): string[] {
  const folded = new Set(headlines.map((headline) => foldName(headline ?? '')));
  folded.delete('');
  const first = paragraphs.findIndex((paragraph) => !folded.has(foldName(paragraph)));
  return first < 0 ? [...paragraphs] : paragraphs.slice(first);
}
