// Lists of events, a sentence each, as channels of headlines post them. In: a headline and a text. Out: whether they are one.
import { splitSentences } from '#core/text/split-sentences.ts';

const fewestStems = 3;
const sentencesRead = 5;

/**
 * Whether the headline and the first sentences, two or more, share no word with one another: 2 of 33 labelled round-ups, 4 of 1,682
 * news items.
 */
export function areSentencesApart(headline: string, text: string): boolean {
  const sentences = splitSentences(text).slice(0, sentencesRead);
  const stems = [headline, ...sentences.map(({ start, end }) => text.slice(start, end))]
    .map(stemsIn)
    .filter(({ size }) => size >= fewestStems);
  const counted = stems.reduce((sum, { size }) => sum + size, 0);
  return stems.length > 2 && new Set(stems.flatMap((one) => [...one])).size === counted;
}

/** The first letters of the long words, so that two forms of a word are one. */
function stemsIn(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 4)));
}
