// Measures how much of one text is reused in another, in other words too: shares of words, of word pairs and
// of character shingles.
import { wordsRead } from '#core/fingerprint/fingerprint.ts';
import { hashOf, joinedHash } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';
import { findQuotedSpans } from '#core/text/find-quoted-spans.ts';

/** Letters of a character shingle. */
const shingleLetters = 5;
/** What the logarithm of the ratio of lengths takes off: a text much longer than another has more of its own. */
const lengthPenalty = 0.05;

/** A text prepared for comparison. Names (capitalised words) can match but have no weight. */
export interface ReuseFeatures {
  /** Word hashes, quotations included. */
  words: readonly number[];
  /** Rarity of each word, 0 for a name. */
  rarities: readonly number[];
  /** 1 for each word, 0 for a name. */
  counts: readonly number[];
  /** Pairs of adjacent words outside quotations and their weight: 0 for two names, 1 for one, 2 for none. */
  pairs: readonly (readonly [pair: number, counts: number])[];
  /** Character shingles across word boundaries, and their weight. */
  runs: readonly (readonly [run: number, counts: number])[];
}

/**
 * How much of the later text is in the earlier one. All are shares, 0-1, less a penalty for a difference in
 * length.
 */
export interface TextReuse {
  /** Whether it reuses the text at all: rarer words weigh more. */
  part: number;
  /** Whether it contains anything else: every word weighs the same. */
  whole: number;
  /** Word pairs without quotations and names. */
  pairs: number;
}

/** Reads at most `wordsRead` words of `text`, which may be empty. */
export function extractReuseFeatures(text: string, language: string): ReuseFeatures {
  const base = language.split('-')[0]?.toLowerCase() ?? language;
  const rarity = rarityOf(base);
  const hashes: number[] = [];
  const rarities: number[] = [];
  const counts: number[] = [];
  let letters = '';
  const letterCounts: number[] = [];
  for (const { text: printed } of wordsIn(normalizeSpelling(text)).slice(0, wordsRead)) {
    const word = printed.toLowerCase().replace(INNER, '');
    const count = isName(printed) ? 0 : 1;
    hashes.push(hashOf(word));
    counts.push(count);
    rarities.push(count === 0 ? 0 : rarity(hashOf(stemOf(word, base))));
    letters += word;
    for (let i = 0; i < word.length; i += 1) letterCounts.push(count);
  }
  return { words: hashes, rarities, counts, pairs: pairsOf(text), runs: runsOf(letters, letterCounts) };
}

/** How much of `later` is in `earlier`; undefined if less than `fewestPairs` of its word pairs are. */
export function measureReuse(
  later: ReuseFeatures,
  earlier: ReuseIndex,
  fewestPairs: number,
): TextReuse | undefined {
  const pairs = shareOf(later.pairs, earlier.pairs);
  if (pairs < fewestPairs) return undefined;
  const runs = shareOf(later.runs, earlier.runs);
  const weighted = shareOf(zipped(later.words, later.rarities), earlier.words);
  const plain = shareOf(zipped(later.words, later.counts), earlier.words);
  const longer = lengthPenalty * Math.log((later.words.length + 1) / (earlier.length + 1));
  return { part: (weighted + runs) / 2 - longer, whole: (plain + runs) / 2 - longer, pairs };
}

/** Sets in which the features of a later text are looked up. */
export interface ReuseIndex {
  words: ReadonlySet<number>;
  pairs: ReadonlySet<number>;
  runs: ReadonlySet<number>;
  length: number;
}

/** Indexes the features of a text and of its headline. */
export function makeReuseIndex(read: ReuseFeatures, headline: ReuseFeatures): ReuseIndex {
  return {
    words: new Set([...headline.words, ...read.words]),
    pairs: new Set([...headline.pairs, ...read.pairs].map(([pair]) => pair)),
    runs: new Set([...headline.runs, ...read.runs].map(([run]) => run)),
    length: read.words.length,
  };
}

const INNER = /[-.,'’/]/g;
/** Shorter quotations are treated as ordinary words: desks copy them along with the rest. */
const fewestQuotedUnits = 25;

function isName(printed: string): boolean {
  return /^\p{Lu}/u.test(printed);
}

function pairsOf(text: string): [number, number][] {
  const pairs: [number, number][] = [];
  let before: { hash: number; count: number } | undefined;
  for (const { text: printed } of wordsIn(normalizeSpelling(unquoted(text))).slice(0, wordsRead)) {
    const word = { hash: hashOf(printed.toLowerCase().replace(INNER, '')), count: isName(printed) ? 0 : 1 };
    if (before !== undefined) pairs.push([joinedHash(before.hash, word.hash), before.count + word.count]);
    before = word;
  }
  return pairs;
}

function unquoted(text: string): string {
  if (!/["“”„«»'‘]/.test(text)) return text;
  const kept = text.split('\n').map((paragraph) => {
    const spans = findQuotedSpans(paragraph).filter(({ start, end }) => end - start >= fewestQuotedUnits);
    const starts = [0, ...spans.map(({ end }) => end)];
    return starts.map((start, i) => paragraph.slice(start, spans[i]?.start ?? paragraph.length)).join(' ');
  });
  return kept.join('\n');
}

function runsOf(letters: string, counts: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at + shingleLetters <= letters.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + shingleLetters; i += 1)
      hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    runs.push([hash | 0, counts[at] ?? 0]);
  }
  return runs;
}

function zipped(keys: readonly number[], weights: readonly number[]): [number, number][] {
  return keys.map((key, at) => [key, weights[at] ?? 0]);
}

/** Weighted share of the distinct keys that are in `known`; 0 if nothing has weight. */
function shareOf(weighed: readonly (readonly [number, number])[], known: ReadonlySet<number>): number {
  const seen = new Set<number>();
  let held = 0;
  let all = 0;
  for (const [key, weight] of weighed) {
    if (seen.has(key)) continue;
    seen.add(key);
    all += weight;
    if (known.has(key)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
