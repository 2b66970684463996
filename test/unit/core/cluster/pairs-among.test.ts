import fc from 'fast-check';
import { eachNearPair } from '#core/cluster/near-pairs.ts';
import { pairScore } from '#core/cluster/pair-score.ts';
import { pairsAmong } from '#core/cluster/pairs-among.ts';
import { compareReadings, type Reading, readingOf } from '#core/cluster/reading.ts';
import { mostSharers } from '#core/thresholds.ts';
import { aReport } from '#test/builders/a-report.ts';

const wordsOf = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => `harbour${(seed * 7 + at * (seed % 3)) % 23}`).join(' ');
const readings = Array.from({ length: 40 }, (_, at) =>
  readingOf(
    aReport({
      ...{ headline: `Tarvik ${wordsOf(at, 3)}`, paragraphs: at % 5 === 0 ? [] : [wordsOf(at, 30)] },
      ...{ externalId: `${at}`, language: at % 7 === 0 ? 'fr' : 'en' },
    }),
  ),
).sort(compareReadings);

const nearIn = (some: readonly Reading[], each: typeof eachNearPair) => {
  const found: string[] = [];
  each(some, (a, b) => found.push(`${a} ${b}`));
  return found.sort();
};

test('of some readings the pairs are those that are found among them alone, and their scores those of the pair', () => {
  fc.assert(
    fc.property(fc.subarray(readings), (some) => {
      const pairs = pairsAmong(readings);
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
  expect(nearIn(readings, eachNearPair).length).toBeGreaterThan(20);
});

test('where a term may be too common among all and not among some, nothing is held', () => {
  const many = Array.from({ length: mostSharers + 1 }, () => readings[1] ?? readingOf(aReport()));
  const few = many.slice(0, 3);
  expect(nearIn(few, pairsAmong(many).eachNear)).toEqual(nearIn(few, eachNearPair));
  expect(nearIn(few, eachNearPair)).toEqual(['0 1', '0 2', '1 2']);
});
