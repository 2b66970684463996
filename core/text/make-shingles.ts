// Shingles: runs of words as numbers, so that sentences can be compared fast. In: words. Out: 32-bit hashes.

/** Words in a run by which sentences are compared: four, the width that the redundancy goal is stated in. Test: property/merge, "no two told sentences"; split-words, "a text shorter". */
const shingleWords = 4;
/** What the hash of a word begins with. */
export const hashSeed = 0x811c9dc5;

/** Takes one UTF-16 code unit more into the hash of a word: 32-bit FNV-1a. */
export function updateHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Hash of a word, 32-bit FNV-1a over UTF-16 code units. */
export function hashWord(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i += 1) hash = updateHash(hash, word.charCodeAt(i));
  return hash | 0;
}

/**
 * The distinct runs of four words, as 32-bit integers in order of first appearance; a text of fewer words is one run. Empty
 * only for no words. Two texts that share a number share the run, but for one chance in four thousand million.
 */
export function makeShingles(words: readonly string[]): number[] {
  return makeShinglesOfHashes(words.map(hashWord));
}

/** As shinglesOf, of words that are hashed already. */
export function makeShinglesOfHashes(hashes: readonly number[]): number[] {
  const width = Math.min(shingleWords, hashes.length);
  const runs: number[] = [];
  for (let i = 0; width > 0 && i + width <= hashes.length; i += 1) {
    let shingle = width;
    for (let j = i; j < i + width; j += 1) shingle = mixed(shingle, hashes[j] ?? 0);
    runs.push(shingle);
  }
  return hasTwice(runs) ? [...new Set(runs)] : runs;
}

/** Nearly no sentence has a run twice, and most are short: compared one by one they need no set. */
function hasTwice(runs: readonly number[]): boolean {
  if (runs.length > longestCompared) return new Set(runs).size < runs.length;
  for (let at = 1; at < runs.length; at += 1)
    for (let before = 0; before < at; before += 1) if (runs[before] === runs[at]) return true;
  return false;
}

const longestCompared = 32;

function mixed(state: number, next: number): number {
  const turned = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  return Math.imul((turned ^ next) + 0x9e3779b9, 0xc2b2ae35) | 0;
}
