import * as fc from 'fast-check';
import type { Terms } from '#core/fingerprint/fingerprint.ts';
import { countPower, TermCounter } from '#core/fingerprint/term-counter.ts';
import { unitLength } from '#core/fingerprint/top-terms.ts';

/** The heaviest terms as specified, computed the slow way. */
function heaviestOf(added: readonly Added[], limit: number): Terms {
  const counts = new Map<number, { count: number; rarity: number }>();
  for (const [hash, count, rarity] of added)
    counts.set(hash, { count: (counts.get(hash)?.count ?? 0) + count, rarity });
  const chosen = [...counts]
    .map(([hash, { count, rarity }]) => ({ hash, weight: count ** countPower * rarity }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, limit);
  const length = Math.sqrt(chosen.reduce((sum, { weight }) => sum + weight * weight, 0));
  return chosen
    .sort((a, b) => a.hash - b.hash)
    .flatMap(({ hash, weight }) => [hash, Math.max(1, Math.round((weight / length) * unitLength))]);
}

type Added = [hash: number, count: number, rarity: number];
const hash = fc.oneof(fc.nat(12), fc.constantFrom(2 ** 32 - 1, 2 ** 31, 2 ** 31 - 1), fc.nat(2 ** 31));
const added = fc.array(
  fc.tuple(hash, fc.constantFrom(1, 1.25, 1.5, 2.5, 0.3, 700), fc.constantFrom(0, 1, 2.75, 10.4)),
  { maxLength: 60 },
);

describe('TermCounter', () => {
  test('returns the heaviest terms, ties by smaller hash', () => {
    fc.assert(
      fc.property(added, fc.nat(20), (terms, limit) => {
        const tally = new TermCounter();
        for (const term of terms) tally.add(...term);
        expect(tally.topTerms(limit)).toEqual(heaviestOf(terms, limit));
      }),
      { numRuns: 2_000 },
    );
  });

  test('counts as many terms as a text has', () => {
    const many = Array.from({ length: 5_000 }, (_, at): Added => [(at % 2_500) * 40_503, 1, 1 + at]);
    const tally = new TermCounter();
    for (const term of many) tally.add(...term);
    expect(tally.topTerms(48)).toEqual(heaviestOf(many, 48));
  });
});
