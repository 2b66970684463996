import { consonantKeyOf } from '#core/fingerprint/consonant-key.ts';
import { normalizeSpelling } from '#core/fingerprint/words.ts';

describe('skeletonOf', () => {
  test.each([
    [['macron', 'макрон', 'ماکرون', 'ماكرون'], 'mkrn'],
    [['tehran', 'teheran', 'téhéran', 'تهران'], 'trn'],
    [['merkel', 'меркель', 'مرکل', 'ميركل'], 'mrkl'],
    [['shanghai', 'schanghai', 'шанхай', 'شانگهای'], 'cnk'],
    [['kabul', 'кабул', 'کابل', 'كابول'], 'kbl'],
    [['zelensky', 'selenskyj', 'зеленский', 'زلنسکی'], 'slnsk'],
  ])('the names %j have one skeleton in every script', (names, skeleton) => {
    expect(names.map((name) => consonantKeyOf(normalizeSpelling(name)))).toEqual(names.map(() => skeleton));
  });

  test('a word with only vowels has no skeleton, and doubled letters count once', () => {
    expect(consonantKeyOf('ahowy')).toBe('');
    expect(consonantKeyOf('hannover')).toBe(consonantKeyOf('hanover'));
  });
});
