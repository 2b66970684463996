import { hashOf } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { normalizeSpelling } from '#core/fingerprint/words.ts';

const rarity = (language: string, word: string) => rarityOf(language)(hashOf(stemOf(word, language)));

describe('rarityOf', () => {
  test.each([
    ['en', 'the', 'police', 'estuary'],
    ['fr', 'dans', 'police', 'estuaire'],
    ['de', 'und', 'polizei', 'mündung'],
    ['es', 'que', 'policía', 'estuario'],
    ['ru', 'что', 'полиция', 'эстуарий'],
    ['fa', 'که', 'پلیس', 'قایقرانی'],
    ['ur', 'کے', 'پولیس', 'کشتیوں'],
    ['ar', 'من', 'الشرطه', 'المستنقعات'],
  ])('in %s "%s" is less rare than "%s", and that less than "%s"', (language, common, known, rare) => {
    expect(rarity(language, common)).toBeLessThan(rarity(language, known));
    expect(rarity(language, known)).toBeLessThan(rarity(language, rare));
  });

  test('the commonest words of Pashto have a low rarity in either spelling without a table', () => {
    for (const word of ['کړي', 'څخه', 'کې', 'کښې', 'هغوی', 'وویل'])
      expect(rarity('ps', normalizeSpelling(word))).toBeLessThan(2);
    expect(rarity('ps', normalizeSpelling('ښوونځی'))).toBeGreaterThan(4);
    expect(rarity('fa', normalizeSpelling('کړي'))).toBeGreaterThan(4);
  });

  test('a word that no table contains is the rarest', () => {
    expect(rarity('en', 'qzxwv')).toBeGreaterThanOrEqual(rarity('en', 'estuary'));
    expect(rarity('en', 'qzxwv')).toBeCloseTo(10.4, 1);
  });

  test('languages without a table use the table of a related language', () => {
    expect(rarity('prs', 'که')).toBe(rarity('fa', 'که'));
    expect(rarity('ps', 'د')).toBeLessThan(rarity('ps', 'qzxwv'));
    expect(rarity('it', 'the')).toBe(rarity('en', 'the'));
  });
});
