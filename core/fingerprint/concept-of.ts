// Concepts: maps a word of any of ten languages to the number of its concept.
import { normalizeSpelling } from '#core/fingerprint/words.ts';
import { concepts } from '#core/tables/concepts.ts';
import { lazily } from '#core/text/lazily.ts';

const shortest = 2;

interface ConceptIndex {
  beginnings: ReadonlyMap<string, number>;
  /** The length of the longest beginning with these two first letters: few words are looked up at all. */
  longest: ReadonlyMap<string, number>;
}
const conceptIndex = lazily(makeIndex);

/**
 * The concept of the longest known beginning of the word, as the number of its line in the table; undefined if none is known.
 * The word is lower case, spelled by normalizeSpelling. The Arabic article and the particles joined to it are ignored.
 */
export function conceptOf(word: string): number | undefined {
  const { beginnings, longest } = conceptIndex();
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

function makeIndex(): ConceptIndex {
  const beginnings = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const [concept, line] of concepts.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const beginning = normalizeSpelling(word).toLowerCase();
      const first = beginning.slice(0, shortest);
      beginnings.set(beginning, concept);
      longest.set(first, Math.max(longest.get(first) ?? 0, beginning.length));
    }
  }
  return { beginnings, longest };
}
