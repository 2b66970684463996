// What a sentence or a strand is about, roughly: its longer words. In: told sentences. Out: distinct words.
import type { Strand } from '#core/merge/make-strands.ts';
import type { Told } from '#core/merge/unite-sentences.ts';

/** The distinct words of more than four letters in the chosen wordings, in order. */
export function topicWords(sentences: readonly Told[]): string[] {
  const words = new Set<string>();
  for (const { chosen } of sentences) for (const word of chosen.words) if (word.length > 4) words.add(word);
  return [...words];
}

/** topicWords of strands, each strand read once. */
export function makeTopicOf(): (strand: Strand) => readonly string[] {
  const known = new Map<Strand, readonly string[]>();
  return (strand) => {
    const words = known.get(strand) ?? topicWords(strand.sentences);
    known.set(strand, words);
    return words;
  };
}
