import { annotateWords } from '#core/fingerprint/annotate-words.ts';
import { cosine } from '#core/fingerprint/cosine.ts';
import { letterNgramsOf, letterRun, maxLetterRuns } from '#core/fingerprint/letter-ngrams.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';

const words = (text: string) => annotateWords(wordsIn(normalizeSpelling(text)), 'ur');
const runs = (text: string, headline = '') => letterNgramsOf(words(headline), words(text));

test('words that differ in their endings, or are written together, still have runs in common', () => {
  const one = runs('سیلاب متاثرین');
  expect(cosine(one, runs('سیلابی متاثرہ'))).toBeGreaterThan(0.4);
  expect(cosine(one, runs('سیلاب متاثرینکو'))).toBeGreaterThan(0.6);
  expect(cosine(one, runs('کرکٹ ٹورنامنٹ'))).toBe(0);
});

test(`a word of ${letterRun - 1} letters has two runs, one with the space before it and one with that after it`, () => {
  expect(runs('سڑکیں'.slice(0, letterRun - 1))).toHaveLength(2 * 2);
});

test('the order of words does not count, a headline counts more than a line of text', () => {
  expect(runs('سیلاب میں پل ٹوٹ گیا')).toEqual(runs('گیا ٹوٹ پل میں سیلاب'));
  const flood = runs('سیلاب');
  expect(cosine(flood, runs('کرکٹ', 'سیلاب'))).toBeGreaterThan(cosine(flood, runs('سیلاب', 'کرکٹ')));
});

test('of a long text the heaviest runs are kept', () => {
  const long = Array.from({ length: 900 }, (_, at) => `کتاب${String.fromCodePoint(0x627 + (at % 20))}${at}`);
  expect(runs(long.join(' '))).toHaveLength(2 * maxLetterRuns);
});
