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
