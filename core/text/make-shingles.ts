// Word shingles as 32-bit hashes, for fast comparison of sentences.

/** Words in a shingle. The redundancy goal is defined for four. */
const shingleWords = 4;
/** Initial value of the hash of a word. */
export const hashSeed = 0x811c9dc5;

/** Adds one UTF-16 code unit to the hash of a word: 32-bit FNV-1a. */
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
 * The distinct four-word shingles as 32-bit integers in order of first appearance; a shorter text is one shingle.
 * Empty only for no words. Two different shingles have the same number with a probability of 1 in 4 thousand million.
 */
export function makeShingles(words: readonly string[]): number[] {
  return makeShinglesOfHashes(words.map(hashWord));
}

/** As makeShingles, of words that are hashed already. */
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

/** Nearly no sentence repeats a shingle, and most are short: direct comparison needs no set. */
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
