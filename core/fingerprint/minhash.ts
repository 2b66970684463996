// MinHash signatures: estimate the shared wording of two texts. In: hashes of words in order. Out: 128 bytes.
import { joinedHash } from '#core/fingerprint/hash-of.ts';

/** Texts whose similarity reaches this are copies: copies of wire text reach .52, rewrites .04 at most. Test: find-copied. */
export const copyLikeness = 0.53;

/** Permutations: the likeness is right within 0.04 (one standard deviation). */
export const minhashSize = 128;
/** A text of fewer words has no sketch: its few 3-grams say nothing. */
const leastWords = 8;
const multipliers = Uint32Array.from(
  { length: minhashSize },
  (_, at) => (joinedHash(at + 1, 0x51ed270b) | 1) >>> 0,
);
/** The multipliers and offsets as signed numbers: what a processor multiplies and compares at once. */
const signed = (values: Uint32Array) => Int32Array.from(values);
const offsets = Uint32Array.from({ length: minhashSize }, (_, at) => joinedHash(at + 1, 0x2545f491));

const [factors, addends] = [signed(multipliers), signed(offsets)];
/** Turns unsigned order into signed order, and back. */
const signBit = 0x80000000 | 0;
const highest = 0x7fffffff;

/**
 * MinHash over word 3-grams (Broder 1997) with the lowest 8 bits of each minimum (b-bit minwise hashing, Li & König 2010).
 * Empty for a text of fewer than 8 words.
 */
export function minhashOf(words: readonly number[]): number[] {
  if (words.length < leastWords) return [];
  const grams = shinglesFrom(words);
  const sketch: number[] = [];
  for (let row = 0; row < minhashSize; row += 4) sketch.push(...fourMinima(grams, row));
  return sketch;
}

/** The lowest bits of the minima of four rows: at once, so that each gram is read once for them and no minimum is stored. */
function fourMinima(grams: Int32Array, row: number): [number, number, number, number] {
  const [factor0, addend0] = [factors[row] ?? 1, addends[row] ?? 0];
  const [factor1, addend1] = [factors[row + 1] ?? 1, addends[row + 1] ?? 0];
  const [factor2, addend2] = [factors[row + 2] ?? 1, addends[row + 2] ?? 0];
  const [factor3, addend3] = [factors[row + 3] ?? 1, addends[row + 3] ?? 0];
  let [least0, least1, least2, least3] = [highest, highest, highest, highest];
  for (let at = 0; at < grams.length; at++) {
    const gram = grams[at] ?? 0;
    const value0 = (Math.imul(gram, factor0) + addend0) ^ signBit;
    const value1 = (Math.imul(gram, factor1) + addend1) ^ signBit;
    const value2 = (Math.imul(gram, factor2) + addend2) ^ signBit;
    const value3 = (Math.imul(gram, factor3) + addend3) ^ signBit;
    if (value0 < least0) least0 = value0;
    if (value1 < least1) least1 = value1;
    if (value2 < least2) least2 = value2;
    if (value3 < least3) least3 = value3;
  }
  return [lowBits(least0), lowBits(least1), lowBits(least2), lowBits(least3)];
}

function lowBits(minimum: number): number {
  return ((minimum ^ signBit) >>> 8) & 0xff;
}

/** The 3-grams of the words, as signed numbers. Repeated ones are kept, since they change no minimum. */
function shinglesFrom(words: readonly number[]): Int32Array {
  const grams = new Int32Array(words.length - 2);
  for (let at = 0; at < grams.length; at++)
    grams[at] = joinedHash(joinedHash(words[at] ?? 0, words[at + 1] ?? 0), words[at + 2] ?? 0);
  return grams;
}

/** Estimated Jaccard likeness of the 3-grams of two texts, 0–1; 0 when either has no sketch. Chance agreement of 1/256 is taken off. */
export function minhashSimilarity(a: readonly number[], b: readonly number[]): number {
  if (a.length !== minhashSize || b.length !== minhashSize) return 0;
  let same = 0;
  for (let row = 0; row < minhashSize; row++) if (a[row] === b[row]) same++;
  return Math.max(0, (same / minhashSize - 1 / 256) / (1 - 1 / 256));
}
