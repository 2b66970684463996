// Concepts: maps a word of any of ten languages to the number of its concept.
import { normalizeSpelling } from '#core/fingerprint/words.ts';
import { concepts } from '#core/tables/concepts.ts';

const shortest = 2;
let beginnings: ReadonlyMap<string, number> | undefined;
/** How long the longest beginning is that has these two first letters: few words are looked up at all. */
let longest: ReadonlyMap<string, number> | undefined;

/**
 * The concept of the longest known beginning of the word, as the number of its line in the table; undefined if none is known.
 * The word is lower case, spelled by normalizeSpelling. The Arabic article and the particles joined to it are ignored.
 */
export function conceptOf(word: string): number | undefined {
  beginnings ??= readBeginnings();
  longest ??= lengthsOf(beginnings);
  const whole = `${word}.`;
  for (let end = Math.min(whole.length, longest.get(whole.slice(0, shortest)) ?? 0); end >= shortest; end--) {
    const found = beginnings.get(whole.slice(0, end));
    if (found !== undefined) return found;
  }
  const bare = withoutArticle(word);
  return bare === word ? undefined : conceptOf(bare);
}

/** An Arabic word without its article and what is joined before it: "والرئیس" -> "رئیس". */
export function withoutArticle(word: string): string {
  if (word.charCodeAt(0) < 128) return word;
  return word.replace(/^[وبفك]?(?:ال|لل)(?=\p{L}{3})/u, '');
}

function readBeginnings(): Map<string, number> {
  const read = new Map<string, number>();
  for (const [concept, line] of concepts.trim().split('\n').entries()) {
    for (const beginning of line.split(' ')) read.set(normalizeSpelling(beginning).toLowerCase(), concept);
  }
  return read;
}

function lengthsOf(beginnings: ReadonlyMap<string, number>): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const beginning of beginnings.keys()) {
    const first = beginning.slice(0, shortest);
    lengths.set(first, Math.max(lengths.get(first) ?? 0, beginning.length));
  }
  return lengths;
}
