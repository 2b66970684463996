// The heaviest terms of a text, at one scale. In: hashes with weights. Out: a short list that compares as a vector.
import type { Terms } from '#core/fingerprint/fingerprint.ts';

/** The length that every list of terms is scaled to: see Terms. */
export const unitLength = 255;
/** A hash below 2 ** 32 and its byte in one number: such sort without being compared by us. */
const byteValues = 256;

/**
 * The `limit` heaviest, ties by smaller hash, scaled to unitLength and sorted by hash. Weights of 0 or less are left out.
 * @param hashes each once, the weight of one at the same place.
 */
export function topTerms(hashes: Uint32Array, weights: Float64Array, limit: number): Terms {
  const rising = weights.slice().sort();
  const first = Math.max(rising.length - limit, firstAbove(rising, 0));
  let square = 0;
  // The heaviest first: sums of fractions depend on their order.
  for (let at = rising.length - 1; at >= first; at--) square += (rising[at] ?? 0) * (rising[at] ?? 0);
  const scale = (weight: number) => Math.max(1, Math.round((weight / Math.sqrt(square)) * unitLength));
  const least = rising[first] ?? Number.POSITIVE_INFINITY;
  const chosen = new Float64Array(rising.length - first);
  const ties: number[] = [];
  let count = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight < least) continue;
    const packed = (hashes[at] ?? 0) * byteValues + scale(weight);
    if (weight > least) chosen[count++] = packed;
    else ties.push(packed);
  }
  ties.sort((a, b) => a - b);
  for (let tie = 0; count < chosen.length; tie++) chosen[count++] = ties[tie] ?? 0;
  const terms: Terms = [];
  for (const packed of chosen.sort()) {
    const hash = Math.floor(packed / byteValues);
    terms.push(hash, packed - hash * byteValues);
  }
  return terms;
}

/** The first place of the rising values that is greater. */
function firstAbove(rising: Float64Array, value: number): number {
  let at = 0;
  while (at < rising.length && (rising[at] ?? 0) <= value) at++;
  return at;
}
