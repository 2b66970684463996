// The words of one merge, numbered: what is compared a thousand times is compared as a number. In: sentences. Out: numbers of words.
import { hashOfWord } from '#core/text/shingles-of.ts';
import { wordsOf } from '#core/text/words-of.ts';

/** Distinct folded words (see wordsOf), numbered from 0 in the order in which they were first read. */
export interface Lexicon {
  /** The numbers of the words of `text`, in order. Remembers new words. */
  read(text: string): number[];
  /** Word by number; grows as texts are read. */
  readonly words: readonly string[];
  /** hashOfWord by number. */
  readonly hashes: readonly number[];
}

/** An empty lexicon: one is made for each merge. */
export function makeLexicon(): Lexicon {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const hashes: number[] = [];
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    hashes.push(hashOfWord(word));
    return words.push(word) - 1;
  };
  return { words, hashes, read: (text) => wordsOf(text).map(numberOf) };
}
