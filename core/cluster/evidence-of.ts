// Evidence: what speaks for two reports telling one event. In: two fingerprints. Out: a score with its signals.
import type { Reason } from '#core/decision.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { unitLength } from '#core/fingerprint/heaviest.ts';
import { epochMsOf } from '#core/instant.ts';

/** How near two reports are, 0–1, and why. */
export interface Evidence {
  score: number;
  reasons: Reason[];
}

const dayMs = 86_400_000;

/** Compares two fingerprints; symmetric. */
export function evidenceOf(a: Fingerprint, b: Fingerprint): Evidence {
  const text = cosine(a.terms, b.terms);
  const title = cosine(a.title, b.title);
  const names = cosine(a.names, b.names);
  const apartDays = Math.abs(epochMsOf(a.filedAt) - epochMsOf(b.filedAt)) / dayMs;
  const score = (0.6 * text + 0.25 * title + 0.15 * names) * (1 / (1 + apartDays / 60));
  return {
    score,
    reasons: [
      { signal: 'text', value: text, weight: 0.6 },
      { signal: 'title', value: title, weight: 0.25 },
      { signal: 'names', value: names, weight: 0.15 },
      { signal: 'days-apart', value: apartDays, weight: -1 / 60 },
    ],
  };
}

/** Cosine of two lists of terms, 0–1. */
export function cosine(a: Terms, b: Terms): number {
  let sum = 0;
  let at = 0;
  for (const [hash, weight] of a) {
    while ((b[at]?.[0] ?? Number.POSITIVE_INFINITY) < hash) at++;
    const other = b[at];
    if (other !== undefined && other[0] === hash) sum += weight * other[1];
  }
  return Math.min(1, sum / unitLength ** 2);
}
