import { candidateKeys, maxKeys } from '#core/cluster/candidate-keys.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const keys = (parts: Parameters<typeof aReport>[0]) => candidateKeys(fingerprintOf(aReport(parts)));

describe('candidateKeys', () => {
  test('a report has at most 10 distinct keys, and two reports of one event share some', () => {
    const one = keys({});
    expect(one.length).toBeLessThanOrEqual(maxKeys);
    expect(new Set(one).size).toBe(one.length);
    const other = keys({
      headline: 'Fog: Harwick ferry stuck on sandbank',
      paragraphs: ['The ferry ran onto a sandbank near Harwick.'],
    });
    expect(one.filter((key) => other.includes(key)).length).toBeGreaterThanOrEqual(2);
  });

  test('copies under one headline have the same keys for any outlet', () => {
    expect(keys({ agency: 'AFP' })).toEqual(keys({ agency: 'Harwick Courier' }));
  });

  test('a word found in half of all texts is a key only if no rarer word exists', () => {
    const police = `w${hashOf('polic').toString(36)}`;
    const paragraphs = [
      'Police, police, police: Harwick sandbank lifeboat coastguard estuary ferry fog lighthouse moored.',
    ];
    expect(keys({ headline: 'Harwick', paragraphs })).not.toContain(police);
    expect(keys({ headline: 'Police', paragraphs: [] }).length).toBe(1);
  });

  test('reports of one event in Persian and in English share a key', () => {
    const english = keys({
      headline: 'Raisi meets Merkel in Tehran',
      paragraphs: ['The president received Angela Merkel in Tehran on Saturday.'],
    });
    const persian = keys({
      headline: 'دیدار رئیسی و مرکل در تهران',
      paragraphs: ['رئیس جمهور روز شنبه در تهران با آنگلا مرکل دیدار کرد.'],
      language: 'fa',
    });
    expect(english.filter((key) => persian.includes(key)).length).toBeGreaterThanOrEqual(2);
  });

  test('a report without words has no key', () => {
    expect(keys({ headline: '', paragraphs: [], externalId: 'empty' })).toEqual([]);
  });
});

test('a text without capitals is searched by more keys that a translation keeps, as half of them are no names', () => {
  const shared = (language: string) =>
    candidateKeys({
      ...fingerprintOf(aReport()),
      language,
      bridge: Array.from({ length: 12 }, (_, at) => [2 * at + 101, 100 - at]).flat(),
    }).filter((key) => key.startsWith('b')).length;
  expect(shared('en')).toBe(4);
  expect(shared('fa')).toBe(8);
});
