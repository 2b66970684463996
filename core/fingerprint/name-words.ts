// Name words: words capitalised because they are names, not because of their position. In: words as printed.
import { startsWithCapital, startsWithLowerCase, type Word } from '#core/fingerprint/words.ts';

/** Capitalised words that are not names of the event: days, months, agencies and forms of address. */
const noNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr sen rep gov president minister
  reuters ap afp upi bloomberg xinhua tass irna associated press agence france-presse news agency times post photo image
  i the a an and in on of it he she we they`.split(/\s+/),
);

/** "Q1", "H2", "FY25": a period, which results of all companies have. */
const PERIOD = /^(?:q[1-4]|h[12]|fy\d*|[1-4]q\d*)$/;

/** True when most words of the line are capitalised, as in an American headline: there a capital means nothing. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /\p{L}/u.test(text));
  return long.length > 0 && long.filter(({ text }) => startsWithCapital(text)).length > long.length * 0.7;
}

/**
 * The words of names of persons, organisations and places as nameOf spells them. In scripts without capitals there are
 * none. Names of agencies never count, nor do the given `outlets` (who filed the report) where they are written in full:
 * "Harwick Courier" is not a name, "Harwick" is. `isKnownName` decides where a capital says nothing, in a
 * language whose nouns all have one (`hasNounsInCapitals`) everywhere.
 */
export function nameWordsIn<W extends Word>(
  headline: readonly W[],
  words: readonly W[],
  outlets: readonly string[],
  hasNounsInCapitals = false,
  isKnownName: (word: W) => boolean = () => false,
): Set<string> {
  const read = [...headline, ...words];
  const capitalsBefore = isTitleCase(headline) ? headline.length : 0;
  const own = positionsOf(outlets, read);
  const names = new Set<string>();
  read.forEach((word, at) => {
    const { text, opens } = word;
    if (own.has(at) || !startsWithCapital(text)) return;
    if ((hasNounsInCapitals || opens || at < capitalsBefore) && !isKnownName(word)) return;
    const name = nameOf(text);
    if (name.length > 1 && !noNames.has(name) && !PERIOD.test(name)) names.add(name);
  });
  // A word that the text also has in small letters is not a name.
  for (const { text } of words) if (startsWithLowerCase(text)) names.delete(text);
  return names;
}

/** The positions of words that belong to an outlet's full name. */
function positionsOf(outlets: readonly string[], words: readonly Word[]): Set<number> {
  const places = new Set<number>();
  for (const outlet of outlets) {
    const name = outlet.split(/\s+/).map(nameOf);
    for (let at = 0; at + name.length <= words.length; at++) {
      // The first letter rules out nearly all words without spelling them out.
      if (!startsAlike(name[0] ?? '', words[at]?.text ?? '')) continue;
      if (name.every((part, after) => nameOf(words[at + after]?.text ?? '') === part)) {
        for (let after = 0; after < name.length; after++) places.add(at + after);
      }
    }
  }
  return places;
}

/** False only where `word` in small letters cannot be `name`. */
function startsAlike(name: string, word: string): boolean {
  const [one, other] = [name.charCodeAt(0), word.charCodeAt(0)];
  return one === other || one >= 128 || other >= 128 || (one ^ other) === 32 || name === '' || word === '';
}

/** A word of a name in the form in which names are compared: lower case, without the possessive. */
export function nameOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
