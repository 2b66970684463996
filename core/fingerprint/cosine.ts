// Cosine similarity of two lists of terms. Out: 0–1. The counterpart of topTerms, which scales the lists.
import type { Terms } from '#core/fingerprint/fingerprint.ts';
import { unitLength } from '#core/fingerprint/top-terms.ts';

/** Cosine of two lists of terms: 1 for equal ones, 0 when they share none. Symmetric. */
export function cosine(a: Terms, b: Terms): number {
  let sum = 0;
  let other = 0;
  for (let at = 0; at < a.length; at += 2) {
    const hash = a[at] ?? 0;
    while (other < b.length && (b[other] ?? 0) < hash) other += 2;
    if (b[other] === hash) sum += (a[at + 1] ?? 0) * (b[other + 1] ?? 0);
  }
  return Math.min(1, sum / unitLength ** 2);
}
