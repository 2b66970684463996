// A standfirst above the dateline (dpa's teaser): it is the summary of the report, and no sentence of the text. In and out:
// paragraphs.
import type { CopyHints } from '#core/parse/copy/copy.ts';
import { findDatelines } from '#core/parse/copy/find-datelines.ts';
import { datelineSpan } from '#core/thresholds.ts';

/** `paragraphs` without a first one that is the summary, where the text begins under it with its dateline. */
export function withoutStandfirst(
  paragraphs: readonly string[],
  summary: string | undefined,
  hints: CopyHints,
): readonly string[] {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || first !== summary) return paragraphs;
  const begins = (text: string): boolean =>
    findDatelines(text.slice(0, 2 * datelineSpan), hints) !== undefined;
  return begins(second) && !begins(first) ? paragraphs.slice(1) : paragraphs;
}
