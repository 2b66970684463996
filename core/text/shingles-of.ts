// Shingles: runs of words as numbers, so that sentences can be compared fast. In: words. Out: 32-bit hashes.
import { shingleWords } from '#core/thresholds.ts';

/** Hash of a word, 32-bit FNV-1a over UTF-16 code units. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/**
 * The distinct runs of four words, as 32-bit integers in order of first appearance; a text of fewer words is one run. Empty
 * only for no words. Two texts that share a number share the run, but for one chance in four thousand million.
 */
export function shinglesOf(words: readonly string[]): number[] {
  return shinglesOfHashes(words.map(hashOfWord));
}

/** As shinglesOf, of words that are hashed already. */
export function shinglesOfHashes(hashes: readonly number[]): number[] {
  const width = Math.min(shingleWords, hashes.length);
  const runs: number[] = [];
  for (let i = 0; width > 0 && i + width <= hashes.length; i += 1) {
    let shingle = width;
    for (let j = i; j < i + width; j += 1) shingle = mixed(shingle, hashes[j] ?? 0);
    runs.push(shingle);
  }
  const seen = new Set(runs);
  return seen.size === runs.length ? runs : [...seen];
}

function mixed(state: number, next: number): number {
  const turned = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  return Math.imul((turned ^ next) + 0x9e3779b9, 0xc2b2ae35) | 0;
}
