// Sketch: how much of two texts is the same wording, without the texts. In: hashes of words in order. Out: 128 bytes.
import { joinedHash } from '#core/fingerprint/hash-of.ts';

/** Permutations: the likeness is right within 0.04 (one standard deviation). */
export const sketchSize = 128;
/** A text of fewer words has no sketch: its few 3-grams say nothing. */
const leastWords = 8;
const multipliers = Uint32Array.from(
  { length: sketchSize },
  (_, at) => (joinedHash(at + 1, 0x51ed270b) | 1) >>> 0,
);
/** The multipliers and offsets as signed numbers: what a processor multiplies and compares at once. */
const signed = (values: Uint32Array) => Int32Array.from(values);
const offsets = Uint32Array.from({ length: sketchSize }, (_, at) => joinedHash(at + 1, 0x2545f491));

const [factors, addends] = [signed(multipliers), signed(offsets)];
/** Turns unsigned order into signed order, and back. */
const signBit = 0x80000000 | 0;

/**
 * MinHash over word 3-grams (Broder 1997) with the lowest 8 bits of each minimum (b-bit minwise hashing, Li & König 2010).
 * Empty for a text of fewer than 8 words.
 */
export function sketchOf(words: readonly number[]): number[] {
  if (words.length < leastWords) return [];
  const minima = new Int32Array(sketchSize).fill(0x7fffffff);
  const seen = new Set<number>();
  for (let at = 2; at < words.length; at++) {
    const gram = joinedHash(joinedHash(words[at - 2] ?? 0, words[at - 1] ?? 0), words[at] ?? 0);
    if (seen.has(gram)) continue;
    seen.add(gram);
    for (let row = 0; row < sketchSize; row++) {
      const value = (Math.imul(gram, factors[row] ?? 1) + (addends[row] ?? 0)) ^ signBit;
      if (value < (minima[row] ?? 0)) minima[row] = value;
    }
  }
  return Array.from(minima, (minimum) => ((minimum ^ signBit) >>> 8) & 0xff);
}

/** Estimated Jaccard likeness of the 3-grams of two texts, 0–1; 0 when either has no sketch. Chance agreement of 1/256 is taken off. */
export function likenessOf(a: readonly number[], b: readonly number[]): number {
  if (a.length !== sketchSize || b.length !== sketchSize) return 0;
  let same = 0;
  for (let row = 0; row < sketchSize; row++) if (a[row] === b[row]) same++;
  return Math.max(0, (same / sketchSize - 1 / 256) / (1 - 1 / 256));
}
