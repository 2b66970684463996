// One byte a term: how often a report has it, and how rare the word is in its language. In: a count and a frequency. Out: a byte.
import { rarityOf } from '#core/fingerprint/rarity-of.ts';

/** Steps of each half byte. */
const steps = 15;
/** Words in a text of ordinary length, as rarityOf has it. */
const wordsPerText = 300;
/** Zipf scale (log10 of occurrences in 10^9 words): 7.5 is worth nothing, 2 and below as much as a word can be. */
export const commonZipf = 7.5;
export const rarestZipf = 2;
/** Share of the frequency in news in the rarity of a term; the rest is the frequency in the language. Tuned on sets left out of the counts (0, .5, .7, 1). */
export const newsShare = 0.7;
/** Words from here on ("said", "year") are stop words. */
export const stopWordZipf = 6.2;

/** The byte for a term that occurs `count` times and whose word has this rarity. */
export function termWeight(count: number, rarity: number): number {
  return Math.min(count, steps) * (steps + 1) + Math.round(rarity * steps);
}

export function countIn(weight: number): number {
  return weight >> 4;
}

/** Weight of a term in a cosine: log of its count times its rarity. Frozen tables alone, so that a placing does not depend on what the process saw before. */
export function cosineWeight(weight: number): number {
  return cosineWeights[weight] ?? 0;
}

/** Rarity, 0–1. */
export function rarityIn(weight: number): number {
  return (weight & steps) / steps;
}

/** Zipf frequency of the word by the frozen tables: 2 for words that no table knows. */
export function zipfOf(language: string): (hash: number) => number {
  const rarity = rarityOf(language);
  return (hash) => {
    const share = Math.exp(-rarity(hash));
    const frequency = share >= 1 ? 0.1 : 1 - (1 - share) ** (1 / wordsPerText);
    return Math.max(rarestZipf, Math.log10(frequency) + 9);
  };
}

/** Frozen inverse document frequency, 0–1. */
export function frozenIdf(zipf: number): number {
  return Math.min(1, Math.max(0, (commonZipf - zipf) / (commonZipf - rarestZipf)));
}

/** By byte: logarithms of millions of terms took most of the time of placing. */
const cosineWeights = Float64Array.from(
  { length: 256 },
  (_, weight) => Math.max(0, 1 + Math.log(countIn(weight))) * rarityIn(weight),
);
