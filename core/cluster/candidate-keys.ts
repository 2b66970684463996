// Candidate keys: the few terms that a story is indexed and searched under. In: a fingerprint. Out: keys of the
// index.
import { isDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';

/** How far back candidates are searched; a longer window changed nothing. */
export const searchWindowMs = 60 * 86_400_000;
/**
 * Keys of one report (one query each); how many are words; how many of those are names first. Test: candidate-keys.
 */
export const maxKeys = 10;
const maxWordKeys = 7;
const nameKeys = 2;
/** Keys shared between languages. Test: candidate-keys. */
const bridgeKeys = 4;
/** Rarity (see rarityOf) below which a word is a poor key, and its factor then. Test: candidate-keys. */
const commonRarity = 3.5;
const commonKeyWeight = 0.3;
/** Power by which a word's rarity is reduced when keys are chosen. Tuned (-0.3 … 0.65). */
const rareKeyPower = 0.2;
/**
 * Keys that a founder is indexed under, one write each; searches use all keys. With 4 word keys the sample's launch
 * splits in two; with 3, F1 falls by .003 to .004 on three sets; with one cross-lingual key, by .03 between
 * languages. Test: candidate-keys.
 */
const founderWordKeys = 5;
const founderBridgeKeys = 2;

/**
 * At most 10 keys: up to four cross-lingual ones (`b` and the hash), then the two best names and the best terms (`w`
 * and the hash in base 36). The best terms weigh much in the report, are not common, and are not so rare that another
 * agency may spell them differently.
 */
export function candidateKeys({ names, terms, bridge, language }: Fingerprint): string[] {
  const rarity = rarityOf(language);
  const words = [...rankByWorth(names, rarity).slice(0, nameKeys), ...rankByWorth(terms, rarity)];
  const shared = rankByWeight(bridge)
    .filter(isDistinctive)
    .slice(0, bridgeKeys)
    .map((term) => `b${term.toString(36)}`);
  const own = [...new Set(words)]
    .slice(0, Math.min(maxWordKeys, maxKeys - shared.length))
    .map((word) => `w${word.toString(36)}`);
  return own.flatMap((key, at) => [key, shared[at] ?? []].flat()).concat(shared.slice(own.length));
}

/** The candidate keys that a founder is indexed under. */
export function founderKeys(fingerprint: Fingerprint): string[] {
  const keys = candidateKeys(fingerprint);
  return [
    ...keys.filter((key) => !isCrossLingualKey(key)).slice(0, founderWordKeys),
    ...keys.filter(isCrossLingualKey).slice(0, founderBridgeKeys),
  ];
}

/** Whether reports in other languages have the key too. */
export function isCrossLingualKey(key: string): boolean {
  return key.startsWith('b');
}

function rankByWorth(terms: Terms, rarity: (hash: number) => number): number[] {
  const ranked: [number, number][] = [];
  for (let at = 0; at < terms.length; at += 2) {
    const hash = terms[at] ?? 0;
    const rare = rarity(hash);
    const worth = (terms[at + 1] ?? 0) * rare ** -rareKeyPower * (rare < commonRarity ? commonKeyWeight : 1);
    ranked.push([hash, worth]);
  }
  return ranked.sort(([a, x], [b, y]) => y - x || a - b).map(([hash]) => hash);
}

function rankByWeight(terms: Terms): number[] {
  const ranked: [number, number][] = [];
  for (let at = 0; at < terms.length; at += 2) ranked.push([terms[at] ?? 0, terms[at + 1] ?? 0]);
  return ranked.sort(([a, x], [b, y]) => y - x || a - b).map(([hash]) => hash);
}
