// Embeddings of texts, reduced to a few bytes that can be compared across languages. In: a vector. Out: 128 to 512 bytes.
import { z } from 'zod';
import { digestOf } from '#core/digest.ts';
import { Instant } from '#core/instant.ts';
import { type Report, textOf } from '#core/report.ts';
import { areSentencesApart } from '#core/text/sentences-apart.ts';

/** UTF-16 code units of a text that are sent to the model: Cohere accepts 2,048. Test: embedding. */
export const embeddedChars = 2_000;

/** Bytes of a stored embedding: one bit for each sign, for any number of dimensions. */
const signBytes = 128;
const bits = signBytes * 8;

const aByte = z.number().int().min(0).max(255);

/** The stored form of a text's vector. Embeddings of different models are never compared. */
export const Embedding = z.object({
  model: z.string(),
  /** See signBitsOf: of a model that is not known, and of every vector stored before `parts` were. */
  signs: z.array(aByte).length(signBytes).optional(),
  /** See packParts: of the known model. */
  parts: z.array(aByte).optional(),
});
export type Embedding = z.infer<typeof Embedding>;

/**
 * A stored embedding, never deleted. Reports received before `since` were placed without it, and every rebuild places
 * them without it again.
 */
export const StoredEmbedding = Embedding.extend({ since: Instant });
export type StoredEmbedding = z.infer<typeof StoredEmbedding>;

/**
 * The text that is sent to the model: the headline and the beginning of the text, as much as every model accepts. Empty for a list
 * of events: its vector would be that of its headline alone, or of none of them.
 */
export function textToEmbed(report: Report): string {
  const text = textOf(report).slice(0, embeddedChars);
  if (areSentencesApart(report.headline, text)) return '';
  return `${report.headline}\n${text}`.trim().slice(0, embeddedChars).toWellFormed();
}

/** The key of a stored embedding. Equal texts of different sources have one key and are sent to the model once. */
export function embeddingKeyOf(text: string): string {
  return digestOf(['embedded', text]);
}

/**
 * The signs of the vector after a fixed random rotation, eight to a byte. The share of bits that differ between two results is
 * the angle between the vectors, in half turns (see signBitSimilarity). The length of the vector does not matter.
 * @see Charikar, "Similarity estimation techniques from rounding algorithms" (STOC 2002); the rotation is Hadamard's
 *   after random signs (Ailon and Chazelle, STOC 2006).
 */
export function signBitsOf(vector: ArrayLike<number>): number[] {
  const turned = rotate(vector);
  return Array.from({ length: signBytes }, (_, byte) => {
    let eight = 0;
    for (let bit = 0; bit < 8; bit++) if ((turned[byte * 8 + bit] ?? 0) > 0) eight |= 1 << bit;
    return eight;
  });
}

/** The cosine of the two vectors, -1 to 1, estimated from their signs. Fewer dimensions make it less exact. */
export function signBitSimilarity(a: readonly number[], b: readonly number[]): number {
  let differing = 0;
  for (let byte = 0; byte < signBytes; byte++) differing += countOnes((a[byte] ?? 0) ^ (b[byte] ?? 0));
  return Math.cos((Math.PI * differing) / bits);
}

/** Parts are cut at this many times their root mean square: of values like a bell curve the fewest bits are lost. */
const cutAt = 2.5;
const levels = 16;

/** The vector with 4 bits a dimension, two dimensions to a byte: its cosines are off by .01, where those of 1,024 signs are off by .05. Its length is lost. */
export function packParts(vector: ArrayLike<number>): number[] {
  const parts = Array.from(vector);
  const limit = cutAt * Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0) / parts.length);
  const codes = parts.map((part) =>
    Math.max(0, Math.min(levels - 1, Math.floor(((part / limit + 1) * levels) / 2))),
  );
  return Array.from(
    { length: Math.ceil(codes.length / 2) },
    (_, at) => (codes[2 * at] ?? 0) * levels + (codes[2 * at + 1] ?? 0),
  );
}

/** The middles of the levels, in half levels: odd numbers from -15 to 15. */
export function unpackParts(packed: readonly number[]): number[] {
  return packed.flatMap((byte) => [middleOf(byte >> 4), middleOf(byte & 15)]);
}

/** The cosine of the two vectors, -1 to 1. */
export function partSimilarity(a: readonly number[], b: readonly number[]): number {
  return productOf(a, b) / Math.sqrt(productOf(a, a) * productOf(b, b));
}

function productOf(a: readonly number[], b: readonly number[]): number {
  let product = 0;
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] ?? 0, b[at] ?? 0];
    product += middleOf(one >> 4) * middleOf(other >> 4) + middleOf(one & 15) * middleOf(other & 15);
  }
  return product;
}

function middleOf(level: number): number {
  return 2 * level + 1 - levels;
}

/** The rotated vector, padded with zeros to a power of two. Rotations keep angles. */
function rotate(vector: ArrayLike<number>): Float64Array {
  let size = bits;
  while (size < vector.length) size *= 2;
  const turned = Float64Array.from({ length: size }, (_, at) => (vector[at] ?? 0) * signAt(at));
  for (let half = 1; half < size; half *= 2) {
    for (let start = 0; start < size; start += half * 2) {
      for (let at = start; at < start + half; at++) {
        const [x, y] = [turned[at] ?? 0, turned[at + half] ?? 0];
        turned[at] = x + y;
        turned[at + half] = x - y;
      }
    }
  }
  return turned;
}

/** The random sign of a position: the last bit of its hash (the finaliser of MurmurHash3). Stored embeddings depend on it: never change it. */
function signAt(place: number): 1 | -1 {
  let mixed = Math.imul(place + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) & 1) === 0 ? 1 : -1;
}

function countOnes(byte: number): number {
  let count = 0;
  for (let rest = byte; rest !== 0; rest &= rest - 1) count++;
  return count;
}
