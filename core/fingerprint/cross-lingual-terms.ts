// Cross-lingual terms: names by consonants, places, numbers and concepts, which a translation keeps. In: words.

import type { AnnotatedWord } from '#core/fingerprint/annotate-words.ts';
import { withoutArticle } from '#core/fingerprint/concept-of.ts';
import { consonantKeyOf } from '#core/fingerprint/consonant-key.ts';
import {
  leadWeight,
  leadWords,
  type Terms,
  titleWeight,
  wordsWeighed,
} from '#core/fingerprint/fingerprint.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { TermCounter } from '#core/fingerprint/term-counter.ts';
import type { Word } from '#core/fingerprint/words.ts';
import { findCitiesByKey } from '#core/gazetteer/find-cities.ts';
import { findCountryByKey } from '#core/gazetteer/find-country.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';

/**
 * What a translation keeps: how many such terms, what each kind weighs (tuned on half of ntrex), and how rare a word without
 * capitals must be to be taken for a name. Test: bridge-of.
 */
export const maxBridgeTerms = 32;
const bridgeWeights = {
  name: 3,
  shortName: 2.5,
  place: 4,
  country: 2,
  concept: 2,
  number: 6,
  smallNumber: 1.5,
};
const rareEnoughForName = 4;

/**
 * Terms that a translation keeps: consonant keys of names, places by the gazetteer, countries, numbers, concepts. In scripts
 * without capitals every word that is not common may be a name. The heaviest maxBridgeTerms, scaled as Terms are.
 */
export function crossLingualTermsOf(
  headline: readonly AnnotatedWord[],
  words: readonly AnnotatedWord[],
  language: string,
  names: ReadonlySet<string>,
): Terms {
  const tally = new TermCounter();
  for (const { terms, place } of crossLingualWordsOf(headline, words, language, names))
    for (const { hash, weight } of terms) tally.add(hash, place, weight);
  return tally.topTerms(maxBridgeTerms);
}

/** The words that such terms are made of, with the weight of their place in the report. */
export function* crossLingualWordsOf(
  headline: readonly AnnotatedWord[],
  words: readonly AnnotatedWord[],
  language: string,
  names: ReadonlySet<string>,
): Generator<{ word: AnnotatedWord; terms: WeightedTerm[]; place: number }> {
  const rarity = rarityOf(language);
  for (const part of [headline, words.slice(0, wordsWeighed)]) {
    for (const [at, word] of part.entries()) {
      const { facts } = word;
      const isName = facts.isArabicScript
        ? rarity(facts.hash) >= rareEnoughForName
        : !facts.isNumber && names.has(facts.name);
      // Most words are none of it.
      if (!isName && !facts.isNumber && !facts.isArabicScript && facts.concept === undefined) continue;
      const place = part === headline ? titleWeight : at < leadWords ? leadWeight : 1;
      yield { word, terms: termsOf(word, part[at + 1], isName), place };
    }
  }
}

/** Whether a term is distinctive for an event: a name, a place or a number, but no country and no concept. */
export function isDistinctive(term: number): boolean {
  return term % 2 === 1;
}

/** The number of distinctive terms. */
export function countDistinctive(terms: Terms): number {
  let count = 0;
  for (let at = 0; at < terms.length; at += 2) if (isDistinctive(terms[at] ?? 0)) count++;
  return count;
}

/** The hash with its lowest bit set for distinctive terms, clear for others. */
function withDistinctiveBit(hash: number, weight: number): number {
  return hash - (hash % 2) + (weight > Math.max(bridgeWeights.concept, bridgeWeights.country) ? 1 : 0);
}

interface WeightedTerm {
  hash: number;
  weight: number;
}

function weightedTerm(term: string, weight: number): WeightedTerm {
  return { hash: withDistinctiveBit(hashOf(term), weight), weight };
}

function termsOf({ text, facts }: AnnotatedWord, next: Word | undefined, isName: boolean): WeightedTerm[] {
  if (facts.isNumber) return numberTerms(text);
  const { lower, name, concept, isArabicScript } = facts;
  const place = isName || isArabicScript ? placeTerm(text, next, isName) : undefined;
  const found: WeightedTerm[] = place === undefined ? [] : [place];
  if (concept !== undefined) found.push(weightedTerm(`c${concept}`, bridgeWeights.concept));
  else if (isName && place === undefined) {
    const key = consonantKeyTerm(isArabicScript ? withoutArticle(lower) : name);
    if (key !== undefined) found.push(key);
  }
  return found;
}

function consonantKeyTerm(name: string): WeightedTerm | undefined {
  const key = consonantKeyOf(name);
  if (key.length < 3) return undefined;
  return weightedTerm(`s${key}`, key.length > 3 ? bridgeWeights.name : bridgeWeights.shortName);
}

function placeTerm(text: string, next: Word | undefined, isName: boolean): WeightedTerm | undefined {
  if (next !== undefined && !next.opens) {
    const { country, city } = findPlaces(`${text} ${next.text}`);
    if (country !== undefined || city !== undefined) return country ?? city;
  }
  const bare = withoutArticle(text);
  for (const name of bare === text ? [text] : [text, bare]) {
    const { country, city } = findPlaces(name);
    if (country !== undefined) return country;
    if (isName && city !== undefined) return city;
  }
  return undefined;
}

/** The country with this name, or the largest city with this name if it has 100,000 inhabitants or more. */
function findPlaces(name: string): { country?: WeightedTerm; city?: WeightedTerm } {
  const folded = foldName(name);
  const country = findCountryByKey(folded);
  if (country !== undefined) return { country: weightedTerm(`k${country}`, bridgeWeights.country) };
  const [city, ...namesakes] = findCitiesByKey(folded);
  if (city === undefined) return {};
  const largest = namesakes.reduce((a, b) => (b.thousands > a.thousands ? b : a), city);
  return largest.thousands >= 100
    ? { city: weightedTerm(`p${largest.lat},${largest.lon}`, bridgeWeights.place) }
    : {};
}

/** A number without digit grouping. Years say little, and numbers below 13 are often written as words: both weigh less. */
function numberTerms(text: string): WeightedTerm[] {
  const number = /^\d[\d.,٫٬]*\d|^\d/.exec(text)?.[0] ?? '';
  const plain = /^\d{1,3}(?:[.,٬]\d{3})+$/.test(number)
    ? number.replace(/[.,٬]/g, '')
    : number.replace(/[,٫]/g, '.');
  const value = Number(plain);
  if (!Number.isFinite(value) || value < 2) return [];
  if (value < 13 && Number.isInteger(value)) return [weightedTerm(`n${value}`, bridgeWeights.smallNumber)];
  if (/^(?:19|20)\d\d$/.test(plain)) return [weightedTerm(`n${value}`, bridgeWeights.smallNumber)];
  return [weightedTerm(`n${value}`, bridgeWeights.number)];
}
