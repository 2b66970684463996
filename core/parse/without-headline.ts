// Bodies that begin with their own headline (AP's `block`, TT's `h1`): it is no sentence of the text. In and out: paragraphs.

/** `paragraphs` without leading ones that only repeat the headline; never without all of them. */
export function withoutHeadline(paragraphs: readonly string[], headline: string | undefined): string[] {
  const folded = fold(headline ?? '');
  const first = paragraphs.findIndex((paragraph) => fold(paragraph) !== folded);
  return folded === '' || first < 0 ? [...paragraphs] : paragraphs.slice(first);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
