// Containment (Broder 1997): the share of one list of terms that another contains. Out: 0–1.
import type { Terms } from '#core/fingerprint/fingerprint.ts';

/** The share of `part`, by the squares of its weights, whose terms `all` has; 0 of an empty list. `all` may be ever so much longer. */
export function containment(part: Terms, all: Terms): number {
  let held = 0;
  let whole = 0;
  let other = 0;
  for (let at = 0; at < part.length; at += 2) {
    const hash = part[at] ?? 0;
    const square = (part[at + 1] ?? 0) ** 2;
    whole += square;
    while (other < all.length && (all[other] ?? 0) < hash) other += 2;
    if (all[other] === hash) held += square;
  }
  return whole === 0 ? 0 : held / whole;
}
