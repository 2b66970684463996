import { annotateWords } from '#core/fingerprint/annotate-words.ts';
import { knownNamesIn } from '#core/fingerprint/known-names.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';

const names = (headline: string, text = '') => {
  const words = (one: string) => annotateWords(wordsIn(normalizeSpelling(one)), 'en');
  return [...knownNamesIn(words(headline), words(text), [], 'en')].sort();
};

test('a place and a rare word are names at the start of a sentence', () => {
  expect(names('Toledo court jails former mayor')).toEqual(['toledo']);
  expect(names('Norland votes on Sunday')).toEqual(['norland']);
  expect(names('Kelmarix third-quarter profit rises')).toEqual(['kelmarix']);
});

test('a common word at the start of a sentence is no name', () => {
  expect(names('Museum opens. Drivers walked out.')).toEqual([]);
});

test('a headline in title case has the names that are places or rare words', () => {
  expect(names('House Fire in Toledo Kills Five')).toEqual(['toledo']);
});

test('a German noun is no name: places, rare words that are no compound, and runs of capitals are', () => {
  const words = (one: string) => annotateWords(wordsIn(normalizeSpelling(one)), 'de');
  const found = knownNamesIn(
    words('Toter bei Wohnungsbrand'),
    words('Bei einem Brand in Bremen starb ein Mann, sagte Polizeichef Adil Noor. Die Feuerwehr kam spät.'),
    [],
    'de',
  );
  expect([...found].sort()).toEqual(['adil', 'bremen', 'noor', 'polizeichef']);
});
