// Chooses the story's summary: the first sentence of the brief and one more.
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';

/** Words that a summary aims for. */
const summaryWords = 45;
/** Sentences among which the second of the summary is chosen, and the share of its long words that must be new. */
const summarySentences = 4;
const minNewShare = 0.5;

/**
 * The first sentence, and the next of the first few that adds enough new words, if both fit into
 * `summaryWords` words. A dependent sentence is used only directly after the first.
 */
export function chooseSummary(sentences: readonly MergedSentence[]): string {
  const [first, ...others] = sentences.slice(0, summarySentences);
  if (first === undefined) return '';
  const used = new Set(first.chosen.words);
  const room = summaryWords - first.chosen.words.length;
  const next = others.find(({ chosen }, place) => {
    if (chosen.words.length > room || (chosen.dependent && place > 0)) return false;
    const longer = chosen.words.filter((word) => word.length > 3);
    return longer.filter((word) => !used.has(word)).length >= minNewShare * longer.length;
  });
  return next === undefined ? first.chosen.text : `${first.chosen.text} ${next.chosen.text}`;
}
