import { candidateKeys, maxKeys } from '#core/cluster/candidate-keys.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const keys = (parts: Parameters<typeof aReport>[0]) => candidateKeys(fingerprintOf(aReport(parts)));

describe('candidateKeys', () => {
  test('there are at most 10, each once, and two tellings of one event share some', () => {
    const one = keys({});
    expect(one.length).toBeLessThanOrEqual(maxKeys);
    expect(new Set(one).size).toBe(one.length);
    const other = keys({
      headline: 'Fog: Harwick ferry stuck on sandbank',
      paragraphs: ['The ferry ran onto a sandbank near Harwick.'],
    });
    expect(one.filter((key) => other.includes(key)).length).toBeGreaterThanOrEqual(2);
  });

  test('a copy under the same headline has the same keys, whoever filed it', () => {
    expect(keys({ agency: 'AFP' })).toEqual(keys({ agency: 'Harwick Courier' }));
  });

  test('a word that half of all texts have is a key only where there is nothing better', () => {
    const police = `w${hashOf('polic').toString(36)}`;
    const paragraphs = [
      'Police, police, police: Harwick sandbank lifeboat coastguard estuary ferry fog lighthouse moored.',
    ];
    expect(keys({ headline: 'Harwick', paragraphs })).not.toContain(police);
    expect(keys({ headline: 'Police', paragraphs: [] }).length).toBe(1);
  });

  test('the same event told in Persian and in English shares a key', () => {
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

  test('a report without a word has no key', () => {
    expect(keys({ headline: '', paragraphs: [], externalId: 'empty' })).toEqual([]);
  });
});
