// Embeddings of texts, reduced to sign bits that can be compared across languages. In: a vector. Out: 128 bytes.
import { z } from 'zod';
import { digestOf } from '#core/digest.ts';
import { Instant } from '#core/instant.ts';
import { type Report, textOf } from '#core/report.ts';

/** UTF-16 code units of a text that are sent to the model: Cohere accepts 2,048. Test: embedding. */
export const embeddedChars = 2_000;

/** Bytes of a stored embedding: one bit for each sign, for any number of dimensions. */
const signBytes = 128;
const bits = signBytes * 8;

/** The stored form of a text's vector. Embeddings of different models are never compared. */
export const Embedding = z.object({
  model: z.string(),
  /** See signBitsOf. */
  signs: z.array(z.number().int().min(0).max(255)).length(signBytes),
});
export type Embedding = z.infer<typeof Embedding>;

/**
 * A stored embedding, never deleted. Reports received before `since` were placed without it, and every rebuild places
 * them without it again.
 */
export const StoredEmbedding = Embedding.extend({ since: Instant });
export type StoredEmbedding = z.infer<typeof StoredEmbedding>;

/** The text that is sent to the model: the headline and the beginning of the text, as much as every model accepts. */
export function textToEmbed(report: Report): string {
  const text = `${report.headline}\n${textOf(report)}`.trim().slice(0, embeddedChars);
  return text.toWellFormed();
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
