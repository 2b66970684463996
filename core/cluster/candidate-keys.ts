// Candidate keys: the few terms that a story is indexed and searched under. In: a fingerprint. Out: keys of the
// index.
import { withoutCapitals } from '#core/cluster/pair-features.ts';
import { isDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import { topicsOf } from '#core/fingerprint/embedding-model.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { countIn, rarityIn } from '#core/fingerprint/term-weight.ts';

/** How far back candidates are searched; a longer window changed nothing. */
export const searchWindowMs = 60 * 86_400_000;
/** Keys of one report (one query each), and how many of them are words. Test: candidate-keys. */
export const maxKeys = 10;
const maxWordKeys = 7;
/** Factor for a name when keys are chosen. Test: candidate-keys. */
const nameKeyWeight = 1.5;
/** Keys shared between languages, and those searched of a script without capitals, where half of them are rare words and no names. Test: candidate-keys. */
const bridgeKeys = 4;
const uncertainBridgeKeys = 8;
/**
 * Keys that a founder is indexed under, one write each; searches use all keys. With 4 word keys the sample's launch
 * splits in two; with 3, F1 falls by .003 to .004 on three sets; with one cross-lingual key, by .03 between
 * languages. Test: candidate-keys.
 */
const founderWordKeys = 5;
const founderBridgeKeys = 2;
/** Topics of the vector that are searched, and that a founder is indexed under. */
const topicKeys = 3;
const founderTopicKeys = 2;

/**
 * At most maxKeys keys, four more in a script without capitals: up to four cross-lingual ones (`b` and the hash), and the best terms (`w` and the hash in base 36). The best
 * terms are frequent in the report and rare in the language; names count more.
 */
export function candidateKeys({ language, names, terms, bridge, embedding }: Fingerprint): string[] {
  const words = rankByWorth(terms, new Set(names.filter((_, at) => at % 2 === 0)));
  const shared = rankByWeight(bridge)
    .filter(isDistinctive)
    .slice(0, withoutCapitals.test(language) ? uncertainBridgeKeys : bridgeKeys)
    .map((term) => `b${term.toString(36)}`);
  const own = words
    .slice(0, Math.min(maxWordKeys, maxKeys - Math.min(bridgeKeys, shared.length)))
    .map((word) => `w${word.toString(36)}`);
  const topics =
    embedding === undefined ? [] : topicsOf(embedding, topicKeys).map((topic) => `v${topic.toString(36)}`);
  return [
    ...own.flatMap((key, at) => [key, shared[at] ?? []].flat()),
    ...shared.slice(own.length),
    ...topics,
  ];
}

/** The candidate keys that a founder is indexed under. */
export function founderKeys(fingerprint: Fingerprint): string[] {
  const keys = candidateKeys(fingerprint);
  return [
    ...keys.filter((key) => !isCrossLingualKey(key) && !isTopicKey(key)).slice(0, founderWordKeys),
    ...keys.filter(isCrossLingualKey).slice(0, founderBridgeKeys),
    ...keys.filter(isTopicKey).slice(0, founderTopicKeys),
  ];
}

/** Whether reports in other languages have the key too. */
export function isCrossLingualKey(key: string): boolean {
  return key.startsWith('b');
}

/** Whether reports near by their vectors have the key too. */
function isTopicKey(key: string): boolean {
  return key.startsWith('v');
}

function rankByWorth(terms: Terms, names: ReadonlySet<number>): number[] {
  const ranked: [number, number][] = [];
  for (let at = 0; at < terms.length; at += 2) {
    const [hash, weight] = [terms[at] ?? 0, terms[at + 1] ?? 0];
    const worth =
      (1 + Math.log(countIn(weight))) * rarityIn(weight) ** 2 * (names.has(hash) ? nameKeyWeight : 1);
    if (worth > 0) ranked.push([hash, worth]);
  }
  return ranked.sort(([a, x], [b, y]) => y - x || a - b).map(([hash]) => hash);
}

function rankByWeight(terms: Terms): number[] {
  const ranked: [number, number][] = [];
  for (let at = 0; at < terms.length; at += 2) ranked.push([terms[at] ?? 0, terms[at + 1] ?? 0]);
  return ranked.sort(([a, x], [b, y]) => y - x || a - b).map(([hash]) => hash);
}
