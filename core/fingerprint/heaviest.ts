// The heaviest terms of a text, at one scale. In: hashes with weights. Out: a short list that compares as a vector.
import type { Terms } from '#core/fingerprint/fingerprint.ts';

/** The length that every list of terms is scaled to: see Terms. */
export const unitLength = 255;

/** The `limit` heaviest, ties by smaller hash, scaled to unitLength and sorted by hash. Weights of 0 or less are left out. */
export function heaviest(weights: readonly (readonly [number, number])[], limit: number): Terms {
  const chosen = weights
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit);
  const length = Math.sqrt(chosen.reduce((sum, [, weight]) => sum + weight * weight, 0));
  const terms: Terms = [];
  for (const [hash, weight] of chosen.sort(([a], [b]) => a - b))
    terms.push(hash, Math.max(1, Math.round((weight / length) * unitLength)));
  return terms;
}
