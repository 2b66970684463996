import { makeShingles } from '#core/text/make-shingles.ts';
import { splitWords } from '#core/text/split-words.ts';

test('Arabic and Persian letter forms of one word are one word', () => {
  expect(splitWords('كابل')).toEqual(splitWords('کابل'));
  expect(splitWords('علي')).toEqual(splitWords('علی'));
});

test('apostrophes and case do not tell words apart, and punctuation is no word', () => {
  expect(splitWords('“Don’t,” HE said…')).toEqual(["don't", 'he', 'said']);
});

test('accents that are composed or not give the same word', () => {
  expect(splitWords('e\u0301tat')).toEqual(splitWords('état'));
});

test('a text shorter than a shingle is one shingle, and no words are none', () => {
  expect(makeShingles(['road', 'closed'])).toHaveLength(1);
  expect(makeShingles([])).toEqual([]);
  expect(makeShingles('a b c d e f'.split(' '))).toHaveLength(3);
});

test('the order of words makes another shingle', () => {
  expect(makeShingles(['dog', 'bites', 'man'])).not.toEqual(makeShingles(['man', 'bites', 'dog']));
});
