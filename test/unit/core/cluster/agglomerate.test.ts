import fc from 'fast-check';
import { agglomerate } from '#core/cluster/agglomerate.ts';
import { growth } from '#test/doubles/growth.ts';

/** Scores from the pairs that are given, all others at `rest`. */
function scores(size: number, pairs: readonly (readonly [number, number, number])[], rest = -1000) {
  const of = new Float64Array(size * size).fill(rest);
  for (const [a, b, score] of pairs) {
    of[a * size + b] = score;
    of[b * size + a] = score;
  }
  return { size, of };
}

/** Every pair of 0 … size - 1 with what `score` gives for it. */
function allPairs(size: number, score: (a: number, b: number) => number) {
  const pairs: [number, number, number][] = [];
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) pairs.push([a, b, score(a, b)]);
  return scores(size, pairs);
}

test('one member between two parts does not fuse them', () => {
  const bridge = scores(5, [
    [0, 1, 3000],
    [3, 4, 3000],
    [1, 2, 500],
    [2, 3, 400],
  ]);
  expect(agglomerate(bridge, 0)).toEqual([[0, 1], [2], [3, 4]]);
});

test('parts whose members belong together on average are joined, though one pair does not', () => {
  expect(
    agglomerate(
      scores(3, [
        [0, 1, 2000],
        [1, 2, 2000],
        [0, 2, -500],
      ]),
      0,
    ),
  ).toEqual([[0, 1, 2]]);
});

test('nothing is joined below the threshold, and everything at it', () => {
  expect(agglomerate(scores(2, [[0, 1, -1]]), 0)).toEqual([[0], [1]]);
  expect(agglomerate(scores(2, [[0, 1, 0]]), 0)).toEqual([[0, 1]]);
  expect(agglomerate(scores(0, []), 0)).toEqual([]);
});

test('members given in another order make the same parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 66, maxLength: 66 }),
      fc.shuffledSubarray(
        Array.from({ length: 12 }, (_, at) => at),
        { minLength: 12 },
      ),
      (drawn, order) => {
        // All different, so that no tie is left to the order.
        const score = (a: number, b: number) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const at = (high * (high - 1)) / 2 + low;
          return (drawn[at] ?? 0) * 100_003 + at * at;
        };
        const named = (parts: number[][], name: (at: number) => number) =>
          parts.map((part) => part.map(name).sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
        const straight = agglomerate(allPairs(12, score), 0);
        const mixed = agglomerate(
          allPairs(12, (a, b) => score(order[a] ?? 0, order[b] ?? 0)),
          0,
        );
        expect(named(mixed, (at) => order[at] ?? 0)).toEqual(named(straight, (at) => at));
      },
    ),
  );
});

test('the work grows with the square of the members, not with their cube', async () => {
  const run = (size: number) =>
    agglomerate(
      allPairs(size, (a, b) => ((a * 31 + b * 17) % 4001) - 2000),
      0,
    );
  // 16 is quadratic, 64 cubic.
  expect(await growth(run, 1200)).toBeLessThan(40);
});
