// What a strand is about, roughly: its longer words. In: a strand. Out: distinct words.
import type { Strand } from '#core/merge/make-strands.ts';

/** The distinct words of more than four letters in the strand's chosen wordings, in order. */
export function topicWords({ sentences }: Strand): string[] {
  return [...new Set(sentences.flatMap(({ chosen }) => chosen.words.filter((word) => word.length > 4)))];
}
