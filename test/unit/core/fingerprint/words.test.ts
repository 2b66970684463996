import * as fc from 'fast-check';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';

const words = (text: string) => wordsIn(normalizeSpelling(text)).map((word) => word.text);

describe('plainSpelling', () => {
  test('normalizing a normalized text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeSpelling(text);
        expect(normalizeSpelling(once)).toBe(once);
      }),
    );
  });

  test.each([
    ['Arabic and Persian yeh and kaf', 'يكى', 'یکی'],
    ['alef with and without madda or hamza', 'آأإا', 'اااا'],
    ['Persian, Arabic and Latin digits', '۱۲٣٤56', '123456'],
    ['vowel signs, tatweel and zero-width marks', 'مُحَمّـ\u200cد', 'محمد'],
    ['typographic and plain apostrophes', 'Iran’s', "Iran's"],
  ])('%s become one spelling', (_name, written, spelled) => {
    expect(normalizeSpelling(written)).toBe(spelled);
  });
});

describe('wordsIn', () => {
  test('numbers keep their inner points and commas, and lose the full stop after them', () => {
    expect(words('It cost 1,250.5 crowns, or 7.')).toEqual(['It', 'cost', '1,250.5', 'crowns', 'or', '7']);
  });

  test('an Arabic-script word printed against a number is a word of its own', () => {
    expect(words('دھماکہ،68ہلاک')).toEqual(words('دھماکہ، 68 ہلاک'));
    expect(words('نے1.2ارب')).toHaveLength(3);
    expect(words('5G and B2B')).toEqual(['5G', 'and', 'B2B']);
  });

  test('the final letter of an Urdu word has one spelling', () => {
    expect(words('لڑکے')).toEqual(words('لڑکی'));
  });

  test('the first word after a sentence mark starts a sentence in every script', () => {
    const opening = (text: string) =>
      wordsIn(normalizeSpelling(text)).flatMap((word) => (word.opens ? [word.text] : []));
    expect(opening('Rain fell. Nobody cared: It stopped')).toEqual(['Rain', 'Nobody', 'It']);
    expect(opening('بارش ہوئی۔ سب خوش')).toEqual(['بارش', 'سب']);
  });
});
