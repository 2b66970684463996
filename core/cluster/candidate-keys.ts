// Candidate keys: under which few words a story is filed and looked for. In: a fingerprint. Out: keys of the index.
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { joinedHash } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { commonRarity, maxKeys, nameKeys } from '#core/thresholds.ts';

/**
 * At most 7 keys, at least one for a report with any word that tells something: the heaviest names, then the heaviest
 * terms. A word too common to be a key of its own is joined to the heaviest other one. A key is `w` and a hash in base 36;
 * the same words give the same key in every report of a language.
 */
export function candidateKeys({ names, terms, language }: Fingerprint): string[] {
  const rarity = rarityOf(language);
  const heavy = heaviestFirst(terms);
  const words = [...new Set([...heaviestFirst(names).slice(0, nameKeys), ...heavy])].slice(0, maxKeys);
  const keys = words.map((word) => (rarity(word) >= commonRarity ? word : paired(word, heavy)));
  return [...new Set(keys)].map((key) => `w${key.toString(36)}`);
}

function paired(word: number, heavy: readonly number[]): number {
  const other = heavy.find((term) => term !== word) ?? word;
  return joinedHash(Math.min(word, other), Math.max(word, other));
}

function heaviestFirst(terms: Terms): number[] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < terms.length; at += 2) pairs.push([terms[at] ?? 0, terms[at + 1] ?? 0]);
  return pairs.sort(([a, x], [b, y]) => y - x || a - b).map(([hash]) => hash);
}
