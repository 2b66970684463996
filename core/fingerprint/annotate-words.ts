// Facts of a word, looked up once for every step that uses them. In: a word as printed. Out: its facts.
import { conceptOf } from '#core/fingerprint/concept-of.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { nameOf } from '#core/fingerprint/name-words.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import type { Word } from '#core/fingerprint/words.ts';

const rarityPower = 0.65;

/** Facts of a word in one language. They depend on the word and the language alone. */
interface WordFacts {
  text: string;
  language: string;
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
  /** What the rarity of the term counts (see rarityPower). */
  rare: number;
  /** See conceptOf. */
  concept: number | undefined;
}

/** A word of a text with its facts: looked up once, for every step that asks. */
export interface AnnotatedWord extends Word {
  facts: WordFacts;
}

/** The words with their facts in the language. */
export function annotateWords(words: readonly Word[], language: string): AnnotatedWord[] {
  return words.map(({ text, start, opens }) => ({ text, start, opens, facts: factsOf(text, language) }));
}

/** Words kept at a time, a power of two: some 10,000 make nine of ten words of a day's news. */
const places = 65_536;
const cache: (WordFacts | undefined)[] = Array.from({ length: places });

/** The facts of the word. A word has one place, where the next one with the same place takes over. */
function factsOf(text: string, language: string): WordFacts {
  const place = hashOf(text) & (places - 1);
  const known = cache[place];
  if (known !== undefined && known.text === text && known.language === language) return known;
  const lower = text.toLowerCase();
  const term = hashOf(stemOf(lower, language));
  const facts = {
    text,
    language,
    lower,
    hash: hashOf(lower),
    name: nameOf(text),
    isNumber: /^\d/.test(text),
    isArabicScript: /[\u0600-\u06ff]/.test(text),
    term,
    rare: rarityOf(language)(term) ** rarityPower,
    concept: conceptOf(lower),
  };
  cache[place] = facts;
  return facts;
}
