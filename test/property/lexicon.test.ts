import fc from 'fast-check';
import { makeLexicon } from '#core/text/make-lexicon.ts';
import { hashWord } from '#core/text/make-shingles.ts';
import { splitWords } from '#core/text/split-words.ts';

const letters = [...'abZ09 .’‘`\'-"“—\n', 'é', 'İ', 'ك', ' '];
const copy = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });

test('a lexicon gives the words that wordsOf gives, also for plain text letter by letter', () => {
  fc.assert(
    fc.property(fc.array(copy, { maxLength: 8 }), (texts) => {
      const { read, words, hashes } = makeLexicon();
      for (const text of texts) expect(read(text).map((number) => words[number])).toEqual(splitWords(text));
      expect(new Set(words).size).toBe(words.length);
      expect(hashes).toEqual(words.map(hashWord));
    }),
  );
});

test('a lexicon distinguishes all of thousands of words', () => {
  const { read, words } = makeLexicon();
  const text = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ');
  const first = read(text);
  expect(read(text.toUpperCase())).toEqual(first);
  expect(new Set(first).size).toBe(20_000);
  expect(words[first[19_999] ?? 0]).toBe('w19999');
});
