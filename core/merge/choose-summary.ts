// The story's summary: its first sentences, as far as who, what, where and when need them.
import type { Told } from '#core/merge/unite-sentences.ts';
import { addedBySecond, summarySentences, summaryWords } from '#core/thresholds.ts';

/**
 * The first sentence of the story, verbatim, and the next that adds to it, if both stay within about `summaryWords` words: of the
 * first few, the one of whose longer words half are new; one that points back only directly after the first.
 */
export function chooseSummary(paragraphs: readonly (readonly Told[])[]): string {
  const [first, ...others] = paragraphs.flat().slice(0, summarySentences);
  if (first === undefined) return '';
  const told = new Set(first.chosen.words);
  const room = summaryWords - first.chosen.words.length;
  const next = others.find(({ chosen }, place) => {
    if (chosen.words.length > room || (chosen.dependent && place > 0)) return false;
    const longer = chosen.words.filter((word) => word.length > 3);
    return longer.filter((word) => !told.has(word)).length >= addedBySecond * longer.length;
  });
  return next === undefined ? first.chosen.text : `${first.chosen.text} ${next.chosen.text}`;
}
