import {
  decodePostedTerms,
  encodePostedTerms,
  maxPostedTerms,
  postedLikeness,
  postedTermsOf,
} from '#core/cluster/posted-terms.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const long = fingerprintOf(
  aReport({ paragraphs: [Array.from({ length: 59 }, (_, at) => `vocable${at}x`).join(' ')] }),
);

describe('posted terms', () => {
  test('are read back as they were written, in less than 200 bytes', () => {
    const posted = postedTermsOf(long);
    expect(posted.terms).toHaveLength(2 * maxPostedTerms);
    const bytes = encodePostedTerms(posted);
    expect(bytes.length).toBeLessThan(200);
    expect(decodePostedTerms(bytes)).toEqual(posted);
  });

  test('compare within a language, Dari with Persian, and not between languages', () => {
    const posted = postedTermsOf(long);
    expect(postedLikeness(long, posted)).toBeGreaterThan(0.5);
    expect(postedLikeness({ ...long, language: 'de' }, posted)).toBeUndefined();
    expect(postedLikeness({ ...long, language: 'fa' }, { ...posted, language: 'prs' })).toBeGreaterThan(0.5);
  });
});
