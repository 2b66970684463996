import { isDistinctive, maxBridgeTerms } from '#core/fingerprint/cross-lingual-terms.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const bridge = (language: string, headline: string, ...paragraphs: string[]) =>
  fingerprintOf(aReport({ language, headline, paragraphs })).bridge;
const distinctiveTerms = (terms: readonly number[]) =>
  terms.filter((term, at) => at % 2 === 0 && isDistinctive(term));
const shared = (a: readonly number[], b: readonly number[]) =>
  distinctiveTerms(a).filter((term) => distinctiveTerms(b).includes(term));

const english = bridge(
  'en',
  'Strong earthquake kills 34 near Kerman',
  'An earthquake of magnitude 6.4 shook Kerman on Saturday, governor Ali Zeinivand said in Tehran.',
);

describe('bridgeOf', () => {
  test.each([
    [
      'fa',
      'زلزله شدید در کرمان ۳۴ کشته داد',
      'زلزله‌ای به بزرگی ۶٫۴ روز شنبه کرمان را لرزاند، زینی‌وند در تهران گفت.',
    ],
    ['ur', 'کرمان میں زلزلہ، 34 ہلاک', 'کرمان میں 6.4 شدت کا زلزلہ آیا، حکام نے تہران میں بتایا۔'],
    [
      'fr',
      'Un séisme fait 34 morts près de Kerman',
      'Un séisme de magnitude 6,4 a secoué Kerman, selon Téhéran.',
    ],
    [
      'ru',
      'Землетрясение в Кермане: 34 погибших',
      'Землетрясение магнитудой 6,4 произошло в Кермане, сообщили в Тегеране.',
    ],
  ])('numbers, places and names of an English text match the same text in %s', (language, headline, text) => {
    expect(shared(english, bridge(language, headline, text)).length).toBeGreaterThanOrEqual(2);
  });

  test('a text about another subject shares no distinctive term', () => {
    expect(
      shared(
        english,
        bridge('fr', 'La banque relève ses taux', 'La Banque de Valdorie relève son taux à 4,25 %.'),
      ),
    ).toEqual([]);
  });

  test('a country, a concept and a small number are not distinctive', () => {
    expect(
      distinctiveTerms(
        bridge('en', 'Police in France arrest 3', 'They said police in France made 3 arrests.'),
      ),
    ).toEqual([]);
  });

  test('a text has at most 32 terms', () => {
    const numbers = Array.from({ length: 90 }, (_, at) => `${at * 17 + 13}`).join(' ');
    expect(bridge('en', 'Numbers', numbers).length).toBe(maxBridgeTerms * 2);
  });
});
