import { shinglesOf } from '#core/text/shingles-of.ts';
import { wordsOf } from '#core/text/words-of.ts';

test('Arabic and Persian letter forms of one word are one word', () => {
  expect(wordsOf('كابل')).toEqual(wordsOf('کابل'));
  expect(wordsOf('علي')).toEqual(wordsOf('علی'));
});

test('apostrophes and case do not tell words apart, and punctuation is no word', () => {
  expect(wordsOf('“Don’t,” HE said…')).toEqual(["don't", 'he', 'said']);
});

test('accents that are composed or not give the same word', () => {
  expect(wordsOf('e\u0301tat')).toEqual(wordsOf('état'));
});

test('a text shorter than a shingle is one shingle, and no words are none', () => {
  expect(shinglesOf(['road', 'closed'])).toHaveLength(1);
  expect(shinglesOf([])).toEqual([]);
  expect(shinglesOf('a b c d e f'.split(' '))).toHaveLength(3);
});

test('the order of words makes another shingle', () => {
  expect(shinglesOf(['dog', 'bites', 'man'])).not.toEqual(shinglesOf(['man', 'bites', 'dog']));
});
