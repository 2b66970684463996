// Pair table: near pairs and their scores, each computed once.
import { eachNearPair, mostSharers } from '#core/cluster/near-pairs.ts';
import { pairScore } from '#core/cluster/pair-score.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';

export interface PairTable {
  /** As eachNearPair, of some of the items, in their order. */
  eachNear(some: readonly ReportFeatures[], found: (a: number, b: number) => void): void;
  /** As pairScore, of a near pair, the earlier one first. */
  scoreOf(one: ReportFeatures, other: ReportFeatures): number;
}

/** What is known of a pair, below every score: what is not near is apart. */
const [apart, near] = [0, 1];
/** Scores go from -4,000 to 4,000. */
const shift = 5_000;

/**
 * The pairs of some of the items are those of all: as long as they are so few that no term is left out for being too common
 * (see mostSharers), a table of 2 bytes a pair, 2 MB at most, holds what was found out. Of more nothing is held.
 */
export function makePairTable(items: readonly ReportFeatures[]): PairTable {
  const size = items.length;
  if (size > mostSharers) return { eachNear: eachNearPair, scoreOf: pairScore };
  const known = new Uint16Array(size * size);
  eachNearPair(items, (a, b) => {
    known[a * size + b] = near;
  });
  const places = new Map(items.map((item, at) => [item, at]));
  const placeOf = (item: ReportFeatures) => places.get(item) ?? 0;
  return {
    eachNear(some, found) {
      const rows = some.map(placeOf);
      for (const [a, row] of rows.entries())
        for (let b = a + 1; b < rows.length; b++)
          if (known[row * size + (rows[b] ?? 0)] !== apart) found(a, b);
    },
    scoreOf(one, other) {
      const cell = placeOf(one) * size + placeOf(other);
      if (known[cell] === near) known[cell] = pairScore(one, other) + shift;
      return (known[cell] ?? 0) - shift;
    },
  };
}
