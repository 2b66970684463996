// Counts and weighs the terms of one text. In: hashes. Out: the heaviest terms, normalised.
import type { Terms } from '#core/fingerprint/fingerprint.ts';
import { topTerms } from '#core/fingerprint/top-terms.ts';

/** Exponents that reduce the effect of a word's count and of its rarity. Tuned: (0.5, 0.7, 0.85, log) and (0.5 … 1.5). */
export const countPower = 0.7;

/** Places of the table in which a hash is found, a power of two; a text that fills half of it gets a larger one. */
const fewestPlaces = 1024;
/** Powers of the counts that are multiples of an eighth, as nearly all are. */
const powersOfEighths = Float64Array.from({ length: 1024 }, (_, eighths) => (eighths / 8) ** countPower);

/**
 * Counts of the terms of one text, in flat arrays: a text has some hundreds, and a Map would make as many objects.
 */
export class TermCounter {
  #size = 0;
  #places = new Int32Array(fewestPlaces);
  #hashes = new Uint32Array(fewestPlaces / 2);
  #counts = new Float64Array(fewestPlaces / 2);
  #rarities = new Float64Array(fewestPlaces / 2);

  /** `count` more of the term; `rarity` is what one of it weighs. */
  add(hash: number, count: number, rarity: number): void {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (let known = this.#places[place] ?? 0; known > 0; known = this.#places[place] ?? 0) {
      if (this.#hashes[known - 1] === hash) {
        this.#counts[known - 1] = (this.#counts[known - 1] ?? 0) + count;
        this.#rarities[known - 1] = rarity;
        return;
      }
      place = (place + 1) & mask;
    }
    this.#hashes[this.#size] = hash;
    this.#counts[this.#size] = count;
    this.#rarities[this.#size] = rarity;
    this.#places[place] = ++this.#size;
    if (this.#size === this.#hashes.length) this.#grow();
  }

  /** The `limit` heaviest (see heaviest). A term weighs its count, damped by countPower, times its rarity. */
  topTerms(limit: number): Terms {
    const weights = new Float64Array(this.#size);
    for (let at = 0; at < this.#size; at++)
      weights[at] = dampedCount(this.#counts[at] ?? 0) * (this.#rarities[at] ?? 0);
    return topTerms(this.#hashes, weights, limit);
  }

  #grow(): void {
    const [size, hashes, counts, rarities] = [this.#size, this.#hashes, this.#counts, this.#rarities];
    this.#places = new Int32Array(size * 4);
    [this.#hashes, this.#counts, this.#rarities] = [
      new Uint32Array(size * 2),
      new Float64Array(size * 2),
      new Float64Array(size * 2),
    ];
    this.#size = 0;
    for (let at = 0; at < size; at++) this.add(hashes[at] ?? 0, counts[at] ?? 0, rarities[at] ?? 0);
  }
}

function dampedCount(count: number): number {
  return powersOfEighths[count * 8] ?? count ** countPower;
}
