// The story's summary: its first sentences, as far as who, what, where and when need them.
import type { Told } from '#core/merge/unite-sentences.ts';
import { summaryWords } from '#core/thresholds.ts';

/** The opening sentences of the story, verbatim, until about `summaryWords` words are told; at least one, at most two. */
export function chooseSummary(paragraphs: readonly (readonly Told[])[]): string {
  const chosen: string[] = [];
  let words = 0;
  for (const sentence of paragraphs.flat().slice(0, 2)) {
    if (chosen.length > 0 && words + sentence.chosen.words.length > summaryWords) break;
    chosen.push(sentence.chosen.text);
    words += sentence.chosen.words.length;
  }
  return chosen.join(' ');
}
