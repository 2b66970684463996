// Concepts: a word of any of ten languages as what it speaks of. In: a word. Out: the number of its concept, if it has one.
import { plainSpelling } from '#core/fingerprint/words.ts';
import { concepts } from '#core/tables/concepts.ts';

const shortest = 2;
let beginnings: ReadonlyMap<string, number> | undefined;

/**
 * The concept that the longest known beginning of the word tells, as the number of its line; undefined when there is none.
 * The word is lower case, spelled by plainSpelling; the Arabic article and the particles joined to it are looked through.
 */
export function conceptOf(word: string): number | undefined {
  beginnings ??= readBeginnings();
  const whole = beginnings.get(`${word}.`);
  if (whole !== undefined) return whole;
  for (let end = word.length; end >= shortest; end--) {
    const found = beginnings.get(word.slice(0, end));
    if (found !== undefined) return found;
  }
  const bare = withoutArticle(word);
  return bare === word ? undefined : conceptOf(bare);
}

/** An Arabic word without its article and what is joined before it: "والرئیس" -> "رئیس". */
export function withoutArticle(word: string): string {
  return word.replace(/^[وبفك]?(?:ال|لل)(?=\p{L}{3})/u, '');
}

function readBeginnings(): Map<string, number> {
  const read = new Map<string, number>();
  for (const [concept, line] of concepts.trim().split('\n').entries()) {
    for (const beginning of line.split(' ')) read.set(plainSpelling(beginning).toLowerCase(), concept);
  }
  return read;
}
