// Candidate keys: under which few words a story is filed and looked for. In: a fingerprint. Out: keys of the index.
import { isDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';

/** How far back candidates are looked for: half of long-running events span more than 3 days; a longer look changed nothing. */
export const searchWindowMs = 60 * 86_400_000;
/** Keys of one report (a look-up each), how many of them are words, and how many of those names may take first. Test: candidate-keys. */
export const maxKeys = 10;
const maxWordKeys = 7;
const nameKeys = 2;
/** Keys among them that reports in other languages share. Test: candidate-keys. */
const bridgeKeys = 4;
/** Rarity (see rarityOf) below which a word makes a poor key, and what its weight counts then. Test: candidate-keys. */
const commonRarity = 3.5;
const commonKeyWeight = 0.3;
/** How much of a word's rarity is taken back when keys are chosen: a power. Tuned (-0.3 … 0.65). */
const rareKeyPower = 0.2;
/**
 * Keys that a founder is posted under, words and those shared between languages, each a write: looked for is under all. With 4
 * words B-cubed of seven sets stays within .002, but the sample's launch falls in two; with 3 it falls by .003 to .004 on three
 * sets, with one shared key by .03 between languages. Test: candidate-keys, placing; sample, "one story".
 */
const founderWordKeys = 5;
const founderBridgeKeys = 2;

/**
 * At most 10 keys, at least one for a report with any word that tells something: up to four that reports in other languages
 * share (names by their consonants, places, numbers; `b` and the hash), then its two best names and its best terms (`w` and
 * the hash of the word in base 36). Best is heavy in the report, but neither common (half the world has it) nor so rare that
 * another agency may spell it otherwise.
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

/** Those of its candidate keys that a report is posted under when it founds a story. */
export function founderKeys(fingerprint: Fingerprint): string[] {
  const keys = candidateKeys(fingerprint);
  return [
    ...keys.filter((key) => !isCrossLingualKey(key)).slice(0, founderWordKeys),
    ...keys.filter(isCrossLingualKey).slice(0, founderBridgeKeys),
  ];
}

/** Whether reports in other languages share the key. */
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
