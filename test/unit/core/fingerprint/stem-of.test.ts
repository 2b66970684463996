import { stemOf } from '#core/fingerprint/stem-of.ts';

describe('stemOf', () => {
  test.each([
    ['launches', 'launched', 'launching'],
    ['elections', 'election'],
    ['parties', 'party'],
    ['stopped', 'stopping', 'stops', 'stop'],
    ['killed', 'kill', 'kills', 'killing'],
    ["government's", 'government', 'governments'],
  ])('English forms of one word share a stem: %s', (...forms) => {
    expect(new Set(forms.map((form) => stemOf(form, 'en'))).size).toBe(1);
  });

  test.each([
    ['paris', 'pari'],
    ['thing', 'th'],
    ['news', 'new'],
  ])('%s and %s have different stems', (word, other) => {
    expect(stemOf(word, 'en')).not.toBe(stemOf(other, 'en'));
  });

  test('other languages lose only the possessive', () => {
    expect(stemOf('élections', 'fr')).toBe('élections');
    expect(stemOf('گزارش', 'fa')).toBe('گزارش');
  });
});
