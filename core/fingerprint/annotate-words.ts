// Facts of a word, looked up once for every step that uses them. In: a word as printed. Out: its facts.
import { conceptOf } from '#core/fingerprint/concept-of.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { nameOf } from '#core/fingerprint/name-words.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import type { Word } from '#core/fingerprint/words.ts';

/** Facts of a word in one language. They depend on the word and the language alone. */
interface WordFacts {
  lower: string;
  /** Of `lower`. */
  hash: number;
  /** See nameOf. */
  name: string;
  /** Whether it begins with a digit. */
  isNumber: boolean;
  isArabicScript: boolean;
  /** Hash of the stem: what terms are made of. */
  term: number;
  /** See conceptOf. */
  concept: number | undefined;
  /** See termOf, which sets it: a word without a key has "". */
  spellingKey?: string;
}

/** A word of a text with its facts: looked up once, for every step that asks. */
export interface AnnotatedWord extends Word {
  facts: WordFacts;
}

/** The words with their facts in the language. */
export function annotateWords(words: readonly Word[], language: string): AnnotatedWord[] {
  const known = new Map<string, WordFacts>();
  return words.map(({ text, start, opens }) => {
    const facts = known.get(text) ?? factsOf(text, language);
    known.set(text, facts);
    return { text, start, opens, facts };
  });
}

function factsOf(text: string, language: string): WordFacts {
  const lower = text.toLowerCase();
  return {
    lower,
    hash: hashOf(lower),
    name: nameOf(text),
    isNumber: /^\d/.test(text),
    isArabicScript: /[\u0600-\u06ff]/.test(text),
    term: hashOf(stemOf(lower, language)),
    concept: conceptOf(lower),
  };
}
