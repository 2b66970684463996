// What a denial denies. In: a strand and those before it. Out: the strand that it answers.
import type { Strand } from '#core/merge/make-strands.ts';
import { sentenceKind } from '#core/merge/sentence-kind.ts';
import { topicWords } from '#core/merge/topic-words.ts';
import { denialReach, fewestCommonWords } from '#core/thresholds.ts';

/** What a denial denies: of the strands before it the one that it has most words in common with, if enough. */
export function deniedBy(strand: Strand, strands: readonly Strand[], place: number): Strand | undefined {
  if (sentenceKind(strand.head.chosen.text) !== 'denial') return undefined;
  const words = new Set(topicWords(strand));
  let best: Strand | undefined;
  let bestShared = fewestCommonWords - 1;
  for (const other of strands.slice(Math.max(0, place - denialReach), place)) {
    const shared = topicWords(other).filter((word) => words.has(word)).length;
    if (shared > bestShared) [best, bestShared] = [other, shared];
  }
  return best;
}
