// Candidate keys: under which few words a story is filed and looked for. In: a fingerprint. Out: keys of the index.
import { isDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import {
  bridgeKeys,
  commonKeyWeight,
  commonRarity,
  founderBridgeKeys,
  founderWordKeys,
  maxKeys,
  maxWordKeys,
  nameKeys,
  rareKeyPower,
} from '#core/thresholds.ts';

/**
 * At most 10 keys, at least one for a report with any word that tells something: up to four that reports in other languages
 * share (names by their consonants, places, numbers; `b` and the hash), then its two best names and its best terms (`w` and
 * the hash of the word in base 36). Best is heavy in the report, but neither common (half the world has it) nor so rare that
 * another agency may spell it otherwise.
 */
export function candidateKeys(fingerprint: Fingerprint): readonly string[] {
  if (latest?.fingerprint !== fingerprint) latest = { fingerprint, keys: keysOf(fingerprint) };
  return latest.keys;
}

/** A report is asked for its keys when it is looked for, when it founds a story, and when it is remembered. */
let latest: { fingerprint: Fingerprint; keys: readonly string[] } | undefined;

function keysOf({ names, terms, bridge, language }: Fingerprint): string[] {
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
