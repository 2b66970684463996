// Names of a report, also where a capital says nothing: at the start of a sentence and in a headline in title case.
import type { AnnotatedWord } from '#core/fingerprint/annotate-words.ts';
import { nameWordsIn } from '#core/fingerprint/name-words.ts';
import { zipfOf } from '#core/fingerprint/term-weight.ts';
import { findCitiesByKey } from '#core/gazetteer/find-cities.ts';
import { findCountryByKey } from '#core/gazetteer/find-country.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';

/** Up to here a capitalised word is nearly always a name: three in a million words. */
const rareZipf = 3;
const lettersOnly = /^[\p{L}']+$/u;

/** As nameWordsIn; where a capital says nothing, a word is a name if it is a place or rare in the language. */
export function knownNamesIn(
  headline: readonly AnnotatedWord[],
  words: readonly AnnotatedWord[],
  outlets: readonly string[],
  language: string,
): Set<string> {
  const zipf = zipfOf(language);
  return nameWordsIn(headline, words, outlets, ({ text, facts }) => {
    if (!lettersOnly.test(text)) return false;
    if (zipf(facts.term) <= rareZipf) return true;
    const key = foldName(facts.name);
    return findCountryByKey(key) !== undefined || findCitiesByKey(key).length > 0;
  });
}
