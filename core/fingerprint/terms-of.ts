// Terms of a report: the words that placing compares. In: annotated words. Out: hashes with their counts and rarities.
import type { AnnotatedWord } from '#core/fingerprint/annotate-words.ts';
import { leadWords, type Terms } from '#core/fingerprint/fingerprint.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import type { NewsRarity } from '#core/fingerprint/news-rarity.ts';
import { spellingKeyOf } from '#core/fingerprint/spelling-key.ts';
import {
  commonZipf,
  frozenIdf,
  newsShare,
  rarestZipf,
  stopWordZipf,
  termWeight,
  zipfOf,
} from '#core/fingerprint/term-weight.ts';

/** A word of the headline counts twice; of headline and text only the beginning is compared: later words are background that events share. */
const headlineCount = 2;
/** Languages with many endings are compared by the first letters of a word: 5 did better than 6, 7 and whole words on Russian and Turkish. */
const prefixLanguages = 'ru uk be bg sr tr az kk fi hu pl cs sk hr'.split(' ');
/** Urdu writes few vowels: with 4 letters .718 of pairs of one event were joined, with 5 .674, and 13 and 10 of 84,000 others. */
const prefixLetters = new Map([...prefixLanguages.map((language) => [language, 5] as const), ['ur', 4]]);

/** Whether words of the language have so many endings that their first letters are compared. */
export function isComparedByPrefix(language: string): boolean {
  return prefixLetters.has(language);
}

/** The hash under which two forms of a word are one term. A word that no table has is nearly always a name: its spellings are one. */
export function termOf({ facts }: AnnotatedWord, language: string, zipf: number): number {
  if (facts.isNumber) return facts.term;
  const letters = prefixLetters.get(language);
  if (letters !== undefined)
    return facts.lower.length <= letters ? facts.hash : hashOf(facts.lower.slice(0, letters));
  if (zipf > rarestZipf) return facts.term;
  facts.spellingKey ??= spellingKeyOf(facts.name) ?? '';
  return facts.spellingKey === '' ? facts.term : hashOf(`~${facts.spellingKey}`);
}

/** The words of a report that count: neither stop words nor single letters. */
export function comparedIn(
  headline: readonly AnnotatedWord[],
  text: readonly AnnotatedWord[],
  language: string,
): { word: AnnotatedWord; count: number; zipf: number }[] {
  const zipf = zipfOf(language);
  const weigh = (words: readonly AnnotatedWord[], count: number) =>
    words
      .filter(({ facts }) => facts.lower.length > 1)
      .map((word) => ({ word, count, zipf: zipf(word.facts.term) }))
      .filter((one) => one.zipf < stopWordZipf);
  return [...weigh(headline.slice(0, leadWords), headlineCount), ...weigh(text.slice(0, leadWords), 1)];
}

/** Marks a market reaction among the terms: of no weight in a cosine, and no key. */
const reactionMark = hashOf('~market reaction');

/** Whether the headline reports how a price moved because of something (see isMarketReaction). */
export function hasReactionMark(terms: Terms): boolean {
  for (let at = 0; at < terms.length; at += 2) if (terms[at] === reactionMark) return true;
  return false;
}

/** Sorted by hash. A term that several words share is as common as the commonest of them. */
export function termsOf(
  headline: readonly AnnotatedWord[],
  text: readonly AnnotatedWord[],
  language: string,
  newsRarity: NewsRarity,
  isReaction = false,
): Terms {
  const found = new Map<number, { count: number; zipf: number }>();
  for (const { word, count, zipf } of comparedIn(headline, text, language)) {
    const hash = termOf(word, language, zipf);
    const known = found.get(hash);
    if (known === undefined) found.set(hash, { count, zipf });
    else found.set(hash, { count: known.count + count, zipf: Math.max(known.zipf, zipf) });
  }
  if (isReaction) found.set(reactionMark, { count: 1, zipf: commonZipf });
  const inNews = newsRarity(language);
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([hash, { count, zipf }]) => {
      const rarity = frozenIdf(zipf);
      if (rarity === 0) return [hash, termWeight(count, 0)];
      return [hash, termWeight(count, rarity + newsShare * ((inNews?.(hash) ?? rarity) - rarity))];
    });
}
