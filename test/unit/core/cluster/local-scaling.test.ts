import fc from 'fast-check';
import { agglomerate, type Scores } from '#core/cluster/agglomerate.ts';
import {
  applyLocalScaling,
  densityPenalty,
  isolationBonus,
  isolationDays,
  type ScaledMember,
} from '#core/cluster/local-scaling.ts';
import { maxPairScore } from '#core/cluster/pair-score.ts';
import { growth } from '#test/doubles/growth.ts';

/** Scores of all pairs as `score` gives them for the smaller and the greater. */
function scoresOf(size: number, score: (a: number, b: number) => number): Scores {
  const of = new Float64Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) if (a !== b) of[a * size + b] = score(Math.min(a, b), Math.max(a, b));
  return { size, of };
}
const alone = (size: number) => Array.from({ length: size }, (_, at) => [at]);
/** Texts filed at once, but for those of which `parts` says more. */
const texts = (size: number, parts: Record<number, { words?: number; day?: number }> = {}) =>
  Array.from({ length: size }, (_, at): ScaledMember => {
    const { words = 100, day = 0 } = parts[at] ?? {};
    return { fingerprint: { words }, filedMs: day * 86_400_000 };
  });
/** What the mean of the first two becomes. */
const weighed = (size: number, score: (a: number, b: number) => number, members = texts(size)) => {
  const scores = scoresOf(size, score);
  applyLocalScaling(alone(size), members, scores);
  return scores.of[1] ?? 0;
};

test('two that are near nobody else need less to be one event', () => {
  expect(weighed(2, () => -200)).toBe(-200 + isolationBonus);
});

test('days later they gain nothing, but lose as others do', () => {
  const later = (day: number) => texts(8, { 1: { day } });
  expect(weighed(2, () => -200, texts(2, { 1: { day: isolationDays } }))).toBe(-200 + isolationBonus);
  expect(weighed(2, () => -200, texts(2, { 1: { day: isolationDays + 1 } }))).toBe(-200);
  const crowded = (a: number, b: number) => (b === 1 ? 300 : a === 0 ? 300 : -3000);
  expect(weighed(8, crowded, later(isolationDays + 1))).toBe(weighed(8, crowded, later(0)));
  expect(weighed(8, crowded, later(0))).toBeLessThan(0);
});

test('of many a little alike, near whom the match is not, two must be surer: the more of them, and the nearer', () => {
  const topic = (others: number, near: number) =>
    weighed(others + 2, (a, b) => (b === 1 ? 300 : a === 0 ? near : -3000));
  expect(topic(6, 300)).toBeLessThan(0);
  expect(topic(6, 300)).toBeLessThan(topic(3, 300));
  expect(topic(6, 300)).toBeLessThan(topic(6, -1000));
  expect(topic(6, -3900)).toBeGreaterThan(300);
  expect(topic(20, 300)).toBe(topic(6, 300));
});

test('parts of one large event, all near each other, are no crowd that parts them', () => {
  const size = 40;
  const scores = scoresOf(size, () => 900);
  applyLocalScaling(alone(size), texts(size), scores);
  expect(agglomerate(scores, 0)).toHaveLength(1);
  // Were they a crowd as others are, they would come apart.
  expect(900 + isolationBonus - densityPenalty / (1 + Math.exp(-0.9))).toBeLessThan(0);
});

test('what shares nothing, and a headline alone, keeps its score', () => {
  expect(weighed(3, () => -maxPairScore)).toBe(-maxPairScore);
  const scores = scoresOf(3, () => 100);
  applyLocalScaling(alone(3), texts(3, { 0: { words: 0 } }), scores);
  expect([scores.of[1], scores.of[2]]).toEqual([100, 100]);
  expect(scores.of[5]).not.toBe(100);
});

test('sums of parts are weighed by their means, both ways alike, and may be agglomerated further', () => {
  const scores = scoresOf(3, (a) => (a === 0 ? 3000 : -300));
  scores.of[2] = -100;
  scores.of[6] = -100;
  const parts = agglomerate(scores, 1000);
  expect(parts).toEqual([[0, 1], [2]]);
  applyLocalScaling(parts, texts(3), scores);
  expect(scores.of[2]).toBe(-400 + 2 * isolationBonus);
  expect(scores.of[6]).toBe(scores.of[2]);
  expect(agglomerate(scores, 0, parts)).toEqual([[0, 1, 2]]);
});

test('members given in another order are weighed alike', () => {
  const size = 9;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -3999, max: 4000 }), { minLength: 36, maxLength: 36 }),
      fc.shuffledSubarray(
        Array.from({ length: size }, (_, at) => at),
        { minLength: size },
      ),
      (drawn, order) => {
        const score = (a: number, b: number) => drawn[(b * (b - 1)) / 2 + a] ?? 0;
        const straight = scoresOf(size, score);
        const mixed = scoresOf(size, (a, b) => {
          const [one, other] = [order[a] ?? 0, order[b] ?? 0];
          return score(Math.min(one, other), Math.max(one, other));
        });
        for (const scores of [straight, mixed]) applyLocalScaling(alone(size), texts(size), scores);
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++)
            if (a !== b)
              expect(mixed.of[a * size + b]).toBe(straight.of[(order[a] ?? 0) * size + (order[b] ?? 0)]);
      },
    ),
  );
});

test('the work grows with the square of the parts', async () => {
  const run = (size: number) =>
    applyLocalScaling(
      alone(size),
      texts(size),
      scoresOf(size, (a, b) => ((a * 31 + b * 17) % 4001) - 2000),
    );
  expect(await growth(run, 400)).toBeLessThan(40);
});
