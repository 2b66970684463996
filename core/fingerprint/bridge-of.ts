// Bridge: what of a text is alike in every language. In: words. Out: weighted terms of names, places, numbers and concepts.
import { withoutArticle } from '#core/fingerprint/concept-of.ts';
import type { Terms } from '#core/fingerprint/fingerprint.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { heaviest } from '#core/fingerprint/heaviest.ts';
import { nameOf } from '#core/fingerprint/names-in.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { remembered } from '#core/fingerprint/remembered.ts';
import { skeletonOf } from '#core/fingerprint/skeleton-of.ts';
import { factsOf } from '#core/fingerprint/word-facts.ts';
import type { Word } from '#core/fingerprint/words.ts';
import { citiesNamed } from '#core/gazetteer/city-table.ts';
import { countryOf } from '#core/gazetteer/country-of.ts';
import {
  bridgeWeights,
  countPower,
  leadWeight,
  leadWords,
  maxBridgeTerms,
  rareEnoughForName,
  titleWeight,
  wordsWeighed,
} from '#core/thresholds.ts';

/**
 * Terms that a translation keeps: skeletons of names, places by the gazetteer, countries, numbers, concepts. In scripts
 * without capitals every word that is not common may be a name. The heaviest maxBridgeTerms, scaled as Terms are.
 */
export function bridgeOf(
  headline: readonly Word[],
  words: readonly Word[],
  language: string,
  names: ReadonlySet<string>,
): Terms {
  const rarity = rarityOf(language);
  const told = new Map<number, { count: number; weight: number }>();
  for (const part of [headline, words.slice(0, wordsWeighed)]) {
    part.forEach((word, at) => {
      const place = part === headline ? titleWeight : at < leadWords ? leadWeight : 1;
      for (const [term, weight] of termsOf(word, part[at + 1], names, language, rarity)) {
        const hash = marked(hashOf(term), weight);
        told.set(hash, { count: (told.get(hash)?.count ?? 0) + place, weight });
      }
    });
  }
  const weights = [...told].map(([hash, { count, weight }]): [number, number] => [
    hash,
    count ** countPower * weight,
  ]);
  return heaviest(weights, maxBridgeTerms);
}

/** Whether a term of a bridge tells an event by itself: a name, a place, a number, but no country and no concept. */
export function isTelling(term: number): boolean {
  return term % 2 === 1;
}

/** The hash with its lowest bit set for terms that tell, clear for the others. */
function marked(hash: number, weight: number): number {
  return hash - (hash % 2) + (weight > Math.max(bridgeWeights.concept, bridgeWeights.country) ? 1 : 0);
}

type Weighed = [term: string, weight: number];

function termsOf(
  word: Word,
  next: Word | undefined,
  names: ReadonlySet<string>,
  language: string,
  rarity: (hash: number) => number,
): Weighed[] {
  const { text } = word;
  if (/^\d/.test(text)) return numberTerms(text);
  const { lower, hash, concept } = factsOf(text, language);
  const isName = isArabicScript(text) ? rarity(hash) >= rareEnoughForName : names.has(nameOf(text));
  const place = placeTerm(text, next, isName);
  const found: Weighed[] = place === undefined ? [] : [place];
  if (concept !== undefined) found.push([`c${concept}`, bridgeWeights.concept]);
  else if (isName && place === undefined) {
    const skeleton = skeletonsOf(isArabicScript(text) ? withoutArticle(lower) : nameOf(text));
    if (skeleton.length >= 3)
      found.push([`s${skeleton}`, skeleton.length > 3 ? bridgeWeights.name : bridgeWeights.shortName]);
  }
  return found;
}

const skeletonsOf = remembered(skeletonOf);

function isArabicScript(text: string): boolean {
  return /[\u0600-\u06ff]/.test(text);
}

function placeTerm(text: string, next: Word | undefined, isName: boolean): Weighed | undefined {
  if (!isName && !isArabicScript(text)) return undefined;
  const two = next === undefined || next.opens ? undefined : `${text} ${next.text}`;
  const bare = withoutArticle(text);
  for (const name of two === undefined ? [text, bare] : [two, text, bare]) {
    const named = (name === two ? placesOfTwo : placesOfOne)(name);
    if (named.country !== undefined) return named.country;
    if ((isName || name === two) && named.city !== undefined) return named.city;
  }
  return undefined;
}

/** Two words are seldom the same two: they are remembered apart. */
const [placesOfOne, placesOfTwo] = [remembered(placesNamed), remembered(placesNamed)];

/** The country and the largest city of 100,000 inhabitants or more that a name tells. */
function placesNamed(name: string): { country?: Weighed; city?: Weighed } {
  const country = countryOf(name);
  if (country !== undefined) return { country: [`k${country}`, bridgeWeights.country] };
  const [city, ...namesakes] = citiesNamed(name);
  if (city === undefined) return {};
  const largest = namesakes.reduce((a, b) => (b.thousands > a.thousands ? b : a), city);
  return largest.thousands >= 100 ? { city: [`p${largest.lat},${largest.lon}`, bridgeWeights.place] } : {};
}

/** A number without what groups its digits; years tell little, and numbers below 13 are often written as words. */
function numberTerms(text: string): Weighed[] {
  const number = /^\d[\d.,٫٬]*\d|^\d/.exec(text)?.[0] ?? '';
  const plain = /^\d{1,3}(?:[.,٬]\d{3})+$/.test(number)
    ? number.replace(/[.,٬]/g, '')
    : number.replace(/[,٫]/g, '.');
  const value = Number(plain);
  if (!Number.isFinite(value) || value < 2) return [];
  if (value < 13 && Number.isInteger(value)) return [[`n${value}`, bridgeWeights.smallNumber]];
  if (/^(?:19|20)\d\d$/.test(plain)) return [[`n${value}`, bridgeWeights.smallNumber]];
  return [[`n${value}`, bridgeWeights.number]];
}
