// How much of one text stands in another, in other words too. In: two texts. Out: shares of words, pairs of words and runs of letters.
import { hashOf, joinedHash } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';
import { findQuotedSpans } from '#core/text/find-quoted-spans.ts';
import { reuseLengthWeight, reuseRunLetters, wordsRead } from '#core/thresholds.ts';

/** A text as it is compared; names (words with a capital) are there to be found, but do not count. */
export interface ReadText {
  /** Words by hash; all that is quoted in it as well. */
  words: readonly number[];
  /** How rare each word is, 0 for a name. */
  rarities: readonly number[];
  /** 1 for each word but names. */
  counts: readonly number[];
  /** Pairs of neighbouring words outside quotations, and what each counts: 0 for two names, 1 for one, 2 for none. */
  pairs: readonly (readonly [pair: number, counts: number])[];
  /** Runs of letters over word ends, so that a space more or less changes little, and whether each counts. */
  runs: readonly (readonly [run: number, counts: number])[];
}

/** What of the later text stands in the earlier one. All are shares, 0–1, but for what a difference in length takes off. */
export interface Reuse {
  /** For the question whether it takes from it at all: rarer words count more. */
  part: number;
  /** For the question whether it holds nothing else: every word counts the same. */
  whole: number;
  /** Pairs of words, quotations and names aside: what two desks share that write of one event is mostly these. */
  pairs: number;
}

/** Reads a text of at most `wordsRead` words; `headline` may be empty. */
export function readForReuse(text: string, language: string): ReadText {
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

/** What of `later` stands in `earlier`; undefined when it is not even `fewestPairs` of its pairs of words. */
export function reuseOf(later: ReadText, earlier: EarlierText, fewestPairs: number): Reuse | undefined {
  const pairs = shareOf(later.pairs, earlier.pairs);
  if (pairs < fewestPairs) return undefined;
  const runs = shareOf(later.runs, earlier.runs);
  const telling = shareOf(zipped(later.words, later.rarities), earlier.words);
  const plain = shareOf(zipped(later.words, later.counts), earlier.words);
  const longer = reuseLengthWeight * Math.log((later.words.length + 1) / (earlier.length + 1));
  return { part: (telling + runs) / 2 - longer, whole: (plain + runs) / 2 - longer, pairs };
}

/** A text that others are looked up in. */
export interface EarlierText {
  words: ReadonlySet<number>;
  pairs: ReadonlySet<number>;
  runs: ReadonlySet<number>;
  length: number;
}

/** The words, pairs and runs of a text, to be looked up; those of its headline too. */
export function asEarlier(read: ReadText, headline: ReadText): EarlierText {
  return {
    words: new Set([...headline.words, ...read.words]),
    pairs: new Set([...headline.pairs, ...read.pairs].map(([pair]) => pair)),
    runs: new Set([...headline.runs, ...read.runs].map(([run]) => run)),
    length: read.words.length,
  };
}

const INNER = /[-.,'’/]/g;
/** Shorter quotations are words set apart, which a desk takes over with the rest. */
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
  for (let at = 0; at + reuseRunLetters <= letters.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + reuseRunLetters; i += 1)
      hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    runs.push([hash | 0, counts[at] ?? 0]);
  }
  return runs;
}

function zipped(keys: readonly number[], weights: readonly number[]): [number, number][] {
  return keys.map((key, at) => [key, weights[at] ?? 0]);
}

/** Share of the distinct keys that are among `known`, by weight; 0 where nothing has weight. */
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
