import fc from 'fast-check';
import { eachNearPair, mostSharers } from '#core/cluster/near-pairs.ts';
import { pairScore } from '#core/cluster/pair-score.ts';
import { makePairTable } from '#core/cluster/pair-table.ts';
import { compareByTime, type ReportFeatures, reportFeaturesOf } from '#core/cluster/report-features.ts';
import { aReport } from '#test/builders/a-report.ts';

const wordsOf = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => `harbour${(seed * 7 + at * (seed % 3)) % 23}`).join(' ');
const items = Array.from({ length: 40 }, (_, at) =>
  reportFeaturesOf(
    aReport({
      ...{ headline: `Tarvik ${wordsOf(at, 3)}`, paragraphs: at % 5 === 0 ? [] : [wordsOf(at, 30)] },
      ...{ externalId: `${at}`, language: at % 7 === 0 ? 'fr' : 'en' },
    }),
  ),
).sort(compareByTime);

const nearIn = (some: readonly ReportFeatures[], each: typeof eachNearPair) => {
  const found: string[] = [];
  each(some, (a, b) => found.push(`${a} ${b}`));
  return found.sort();
};

test('of some items the pairs are those that are found among them alone, and their scores those of the pair', () => {
  fc.assert(
    fc.property(fc.subarray(items), (some) => {
      const pairs = makePairTable(items);
      const alone = nearIn(some, eachNearPair);
      expect(nearIn(some, pairs.eachNear)).toEqual(alone);
      for (const time of ['first', 'again'])
        pairs.eachNear(some, (a, b) => {
          const [one, other] = [some[a], some[b]];
          if (one && other) expect([time, pairs.scoreOf(one, other)]).toEqual([time, pairScore(one, other)]);
        });
    }),
    { numRuns: 20 },
  );
  expect(nearIn(items, eachNearPair).length).toBeGreaterThan(20);
});

test('where a term may be too common among all and not among some, nothing is held', () => {
  const many = Array.from({ length: mostSharers + 1 }, () => items[1] ?? reportFeaturesOf(aReport()));
  const few = many.slice(0, 3);
  expect(nearIn(few, makePairTable(many).eachNear)).toEqual(nearIn(few, eachNearPair));
  expect(nearIn(few, eachNearPair)).toEqual(['0 1', '0 2', '1 2']);
});
