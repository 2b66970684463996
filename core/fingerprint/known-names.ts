// Names of a report, also where a capital says nothing: at the start of a sentence and in a headline in title case.
import type { AnnotatedWord } from '#core/fingerprint/annotate-words.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { nameWordsIn } from '#core/fingerprint/name-words.ts';
import { zipfOf } from '#core/fingerprint/term-weight.ts';
import { startsWithCapital } from '#core/fingerprint/words.ts';
import { findCitiesByKey } from '#core/gazetteer/find-cities.ts';
import { findCountryByKey } from '#core/gazetteer/find-country.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';

/** Up to here a capitalised word is nearly always a name: three in a million words. */
const rareZipf = 3;
const lettersOnly = /^[\p{L}']+$/u;

/** German writes every noun with a capital. */
const nounsHaveCapitals = new Set(['de', 'lb']);
/** Words of a run of capitals up to which it is a name ("Nordwerk AG", "Polizeichef Adil Noor"), and one that opens a sentence. */
const runZipf = 5;
const openingRunZipf = 4;
/** Before a place they are offices of it, and no names: "Feuerwehr Orsen". */
const offices = new Set(
  'feuerwehr polizei stadt gemeinde landkreis kreis klinikum amtsgericht landgericht staatsanwaltschaft universität hochschule flughafen bahnhof rathaus bezirk region hafen messe'.split(
    ' ',
  ),
);
/** A compound: two words that texts have, "Wohnung" and "brand". */
const partZipf = 3.5;
const shortestPart = 4;

/** As nameWordsIn; where a capital says nothing, a word is a name if it is a place or rare in the language, and no compound of common words. */
export function knownNamesIn(
  headline: readonly AnnotatedWord[],
  words: readonly AnnotatedWord[],
  outlets: readonly string[],
  language: string,
): Set<string> {
  const zipf = zipfOf(language);
  const hasNounsInCapitals = nounsHaveCapitals.has(language);
  const isCommon = (part: string) => zipf(hashOf(part)) >= partZipf;
  const isCompound = (word: string) => {
    for (let at = shortestPart; at <= word.length - shortestPart; at++)
      if (
        isCommon(word.slice(at)) &&
        (isCommon(word.slice(0, at)) || isCommon(word.slice(0, at).replace(/s$/, '')))
      )
        return true;
    return false;
  };
  const isInRun = hasNounsInCapitals ? runsIn([headline, words], zipf) : undefined;
  return nameWordsIn(headline, words, outlets, hasNounsInCapitals, (word) => {
    const { text, facts } = word;
    if (!lettersOnly.test(text)) return false;
    if (isInRun?.has(word)) return true;
    if (zipf(facts.term) <= rareZipf && !(hasNounsInCapitals && isCompound(facts.lower))) return true;
    const key = foldName(facts.name);
    return findCountryByKey(key) !== undefined || findCitiesByKey(key).length > 0;
  });
}

/** The words that have a capital like the word beside them, with only a blank between the two, neither common. */
function runsIn(
  parts: readonly (readonly AnnotatedWord[])[],
  zipf: (hash: number) => number,
): ReadonlySet<AnnotatedWord> {
  const found = new Set<AnnotatedWord>();
  const mayBe = ({ text, opens, facts }: AnnotatedWord) =>
    startsWithCapital(text) &&
    zipf(facts.term) <= (opens ? openingRunZipf : runZipf) &&
    !offices.has(facts.lower);
  for (const words of parts)
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next === undefined || next.opens || next.start !== word.start + word.text.length + 1) return;
      if (mayBe(word) && mayBe(next)) found.add(word).add(next);
    });
  return found;
}
