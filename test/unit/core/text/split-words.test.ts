import { makeShingles } from '#core/text/make-shingles.ts';
import { splitWords } from '#core/text/split-words.ts';

test('Arabic and Persian letter forms of one word are one word', () => {
  expect(splitWords('كابل')).toEqual(splitWords('کابل'));
  expect(splitWords('علي')).toEqual(splitWords('علی'));
});

test('apostrophes and case do not distinguish words, and punctuation is not a word', () => {
  expect(splitWords('“Don’t,” HE said…')).toEqual(["don't", 'he', 'said']);
});

test('composed and decomposed accents give the same word', () => {
  expect(splitWords('e\u0301tat')).toEqual(splitWords('état'));
});

test('a text shorter than a shingle is one shingle, and a text without words has none', () => {
  expect(makeShingles(['road', 'closed'])).toHaveLength(1);
  expect(makeShingles([])).toEqual([]);
  expect(makeShingles('a b c d e f'.split(' '))).toHaveLength(3);
});

test('another order of words gives another shingle', () => {
  expect(makeShingles(['dog', 'bites', 'man'])).not.toEqual(makeShingles(['man', 'bites', 'dog']));
});
