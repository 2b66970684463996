// Candidate keys: under which few words a story is filed and looked for. In: a fingerprint. Out: keys of the index.
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { commonKeyWeight, commonRarity, maxKeys, nameKeys, rareKeyPower } from '#core/thresholds.ts';

/**
 * At most 8 keys, at least one for a report with any word that tells something: the two best names, then the best terms.
 * Best is heavy in the report, but neither common (half the world has it) nor so rare that another agency may spell it
 * otherwise. A key is `w` and the hash of the word in base 36.
 */
export function candidateKeys({ names, terms, language }: Fingerprint): string[] {
  const rarity = rarityOf(language);
  const words = [...bestFirst(names, rarity).slice(0, nameKeys), ...bestFirst(terms, rarity)];
  return [...new Set(words)].slice(0, maxKeys).map((word) => `w${word.toString(36)}`);
}

function bestFirst(terms: Terms, rarity: (hash: number) => number): number[] {
  const ranked: [number, number][] = [];
  for (let at = 0; at < terms.length; at += 2) {
    const hash = terms[at] ?? 0;
    const rare = rarity(hash);
    const worth = (terms[at + 1] ?? 0) * rare ** -rareKeyPower * (rare < commonRarity ? commonKeyWeight : 1);
    ranked.push([hash, worth]);
  }
  return ranked.sort(([a, x], [b, y]) => y - x || a - b).map(([hash]) => hash);
}
