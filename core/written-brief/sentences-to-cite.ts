// Apart from the writing, because the API needs it and must not load the checks.
import { digestOf } from '#core/digest.ts';
import type { Sentence, Story } from '#core/story.ts';

/** Sentences that the model may cite: the brief, then the beginning of the full account. */
const maxGiven = 30;

/** The sentences that a written brief of the story may cite, and the digest that ties it to them. */
export function sentencesToCite({ brief, paragraphs }: Pick<Story, 'brief' | 'paragraphs'>): {
  sentences: Sentence[];
  madeOf: string;
} {
  const texts = new Set(brief.map(({ text }) => text));
  const rest = paragraphs.flatMap(({ sentences }) => sentences).filter(({ text }) => !texts.has(text));
  const sentences = [...brief, ...rest].slice(0, maxGiven);
  return { sentences, madeOf: digestOf(sentences.map(({ text, provenance }) => [text, provenance])) };
}
