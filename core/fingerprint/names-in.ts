// Names: capitalised words that are not capitalised for their place. In: words as printed. Out: words of names, lower case.
import type { Word } from '#core/fingerprint/words.ts';

/** Words that stand with a capital in news and name no one: days, months, and what agencies and forms of address begin with. */
const noNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr sen rep gov president minister
  reuters ap afp upi bloomberg xinhua tass irna associated press agence france-presse news agency times post photo image
  i the a an and in on of it he she we they`.split(/\s+/),
);

/** True when most words of the line are capitalised, as in an American headline: there a capital tells nothing. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /\p{L}/u.test(text));
  return long.length > 0 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.7;
}

/**
 * The words of names of persons, organisations and places as nameOf spells them. In scripts
 * without capitals there are none. Names of agencies and of the given `others` (whose report it is) never count.
 */
export function namesIn(
  headline: readonly Word[],
  words: readonly Word[],
  others: readonly string[],
): Set<string> {
  const own = new Set(others.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const lower = new Set(words.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text));
  const names = new Set<string>();
  for (const { text, opens } of [...(isTitleCase(headline) ? [] : headline), ...words]) {
    if (opens || !/^\p{Lu}/u.test(text)) continue;
    const name = nameOf(text);
    if (name.length > 1 && !noNames.has(name) && !own.has(name) && !lower.has(name)) names.add(name);
  }
  return names;
}

/** A word of a name in the form in which names are compared: lower case, without the possessive. */
export function nameOf(word: string): string {
  return word.toLowerCase().replace(/'s$/, '');
}
