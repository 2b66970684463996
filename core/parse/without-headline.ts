// Bodies that begin with their own headline (AP's `block`, TT's `h1`): it is no sentence of the text. In and out: paragraphs.
import { foldName } from '#core/gazetteer/fold-name.ts';

/** `paragraphs` without leading ones that only repeat the headline; never without all of them. */
export function withoutHeadline(paragraphs: readonly string[], headline: string | undefined): string[] {
  const folded = foldName(headline ?? '');
  const first = paragraphs.findIndex((paragraph) => foldName(paragraph) !== folded);
  return folded === '' || first < 0 ? [...paragraphs] : paragraphs.slice(first);
}
