import { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { minhashSimilarity } from '#core/fingerprint/minhash.ts';
import { aReport } from '#test/builders/a-report.ts';

describe('fingerprintOf', () => {
  test('the outlet, its headline and the time of receipt do not change the text digest', () => {
    const one = fingerprintOf(aReport({ agency: 'AFP', headline: 'Ferry aground' }));
    const other = fingerprintOf(aReport({ agency: 'Harwick Courier', headline: 'Fog horror at sea' }));
    expect(other.textDigest).toBe(one.textDigest);
    expect(minhashSimilarity(one.sketch, other.sketch)).toBe(1);
    expect(fingerprintOf(aReport({ paragraphs: ['Quite another text.'] })).textDigest).not.toBe(
      one.textDigest,
    );
  });

  test('text from Arabic and Persian keyboards has one fingerprint', () => {
    const parts = { language: 'fa', headline: 'مذاکرات', externalId: '1' };
    const persian = fingerprintOf(
      aReport({ ...parts, paragraphs: ['وزیر خارجه ۲۵ کشور در تهران گفتگو کردند.'] }),
    );
    const arabic = fingerprintOf(
      aReport({ ...parts, paragraphs: ['وزير خارجه ٢٥ كشور در تهران گفتگو كردند.'] }),
    );
    expect(arabic).toEqual(persian);
  });

  test('a fingerprint is valid, bounded, and its terms are sorted', () => {
    const paragraphs = [Array.from({ length: 900 }, (_, at) => `vocable${at}x`).join(' ')];
    const fingerprint = fingerprintOf(aReport({ paragraphs, headline: paragraphs[0] ?? '' }));
    expect(Fingerprint.parse(fingerprint)).toEqual(fingerprint);
    expect(fingerprint.terms.length).toBeLessThanOrEqual(2 * 120);
    const hashes = fingerprint.terms.filter((_, at) => at % 2 === 0);
    expect(hashes).toEqual([...hashes].sort((a, b) => a - b));
  });

  test('a report without text uses its summary, and without a summary its headline', () => {
    const summary = fingerprintOf(aReport({ paragraphs: [], summary: 'A ferry ran aground.' }));
    expect(summary.words).toBe(4);
    const bare = fingerprintOf(aReport({ paragraphs: [] }));
    expect(bare.words).toBe(0);
    expect(bare.terms.length).toBeGreaterThan(0);
  });

  test('a report without words has a fingerprint', () => {
    const empty = fingerprintOf(aReport({ headline: '', paragraphs: [], externalId: 'empty' }));
    expect(empty).toMatchObject({ words: 0, terms: [], names: [], figures: [], sketch: [] });
  });
});
