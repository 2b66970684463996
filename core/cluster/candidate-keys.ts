// Candidate keys: under which few words a story is filed and looked for. In: a fingerprint. Out: keys of the index.
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { joinedHash } from '#core/fingerprint/hash-of.ts';
import { termKeys } from '#core/thresholds.ts';

/** At most 8 keys: the heaviest terms, pairs of the next ones, and two bands of the sketch, which only copies share. */
export function candidateKeys({ title, terms, sketch }: Fingerprint): string[] {
  const byWeight = heaviestFirst(terms);
  const keys = byWeight.slice(0, termKeys).map((hash) => `t${text(hash)}`);
  if (title.length === 0 && terms.length === 0) keys.push(`e${sketch.length}`);
  for (const band of [0, 1]) {
    const rows = sketch.slice(band * 4, band * 4 + 4);
    if (rows.length === 4) keys.push(`c${band}${text(rows.reduce(joinedHash, band + 1))}`);
  }
  return [...new Set(keys)];
}

function heaviestFirst(terms: Terms): number[] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < terms.length; at += 2) pairs.push([terms[at] ?? 0, terms[at + 1] ?? 0]);
  return pairs.sort(([a, x], [b, y]) => y - x || a - b).map(([hash]) => hash);
}

function text(hash: number): string {
  return hash.toString(36);
}
