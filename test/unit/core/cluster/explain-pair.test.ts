import { explainPair } from '#core/cluster/explain-pair.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const member = aReport({
  agency: 'Levant Wire',
  externalId: 'member',
  headline: 'Ferry sinks off Kessin',
  paragraphs: ['The ferry Aurelia sank off Kessin with 214 people on board.'],
  publishedAt: '2024-05-01T08:00:00.000Z',
});
const report = aReport({
  agency: 'Levant Wire',
  externalId: 'report',
  headline: 'Captain Ilse Brandt of Dorn held after ferry sank',
  paragraphs: ['Police held the captain of the Aurelia, which sank with 214 people on board.'],
  publishedAt: '2024-05-01T10:30:00.000Z',
});

test('a person reads which names, numbers and words are shared, what only the report names, and how far apart the two are', () => {
  const reasons = explainPair(report, fingerprintOf(report), fingerprintOf(member));
  const shownFor = (name: string) => reasons.find(({ signal }) => signal === name)?.value;
  expect(shownFor('shared-names')).toBe('Aurelia');
  expect(shownFor('shared-numbers')).toBe('214');
  expect(String(shownFor('shared-words')).split(', ')).toEqual(
    expect.arrayContaining(['ferry', 'sank', 'board']),
  );
  expect(String(shownFor('only-here')).split(', ')).toEqual(
    expect.arrayContaining(['Ilse', 'Brandt', 'Dorn']),
  );
  expect(shownFor('hours-apart')).toBe(2.5);
  expect(shownFor('same-agency')).toBe('Levant Wire');
});

test('the shares of what is shared add up to one', () => {
  const reasons = explainPair(report, fingerprintOf(report), fingerprintOf(member));
  expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 1);
});

test('of two languages a person reads the names, places and numbers that a translation keeps, as the report prints them', () => {
  const english = aReport({
    externalId: 'english',
    headline: 'Missiles hit Kyiv, 31 dead',
    paragraphs: ['At least 31 people were killed when missiles hit Kyiv, mayor Taras Golub said.'],
  });
  const german = aReport({
    externalId: 'german',
    language: 'de',
    headline: '31 Tote bei Angriff auf Kiew',
    paragraphs: [
      'Bei einem Raketenangriff auf Kiew sind 31 Menschen getötet worden, sagte Bürgermeister Taras Holub.',
    ],
  });
  const reasons = explainPair(german, fingerprintOf(german), fingerprintOf(english));
  const shownFor = (name: string) => String(reasons.find(({ signal }) => signal === name)?.value).split(', ');
  expect(shownFor('shared-names')).toEqual(expect.arrayContaining(['Kiew', 'Taras']));
  expect(shownFor('shared-numbers')).toEqual(['31']);
  expect(shownFor('only-here')).not.toContain('Kiew');
});
