// Pairs among reports: which are near each other and how surely they tell one event, each found out once. In: readings.
import { eachNearPair } from '#core/cluster/near-pairs.ts';
import { pairScore } from '#core/cluster/pair-score.ts';
import type { Reading } from '#core/cluster/reading.ts';
import { mostSharers } from '#core/thresholds.ts';

export interface Pairs {
  /** As eachNearPair, of some of the readings, in their order. */
  eachNear(some: readonly Reading[], found: (a: number, b: number) => void): void;
  /** As pairScore, of a near pair, the earlier one first. */
  scoreOf(one: Reading, other: Reading): number;
}

/** What is known of a pair, below every score: what is not near is apart. */
const [apart, near] = [0, 1];
/** Scores go from -4,000 to 4,000. */
const shift = 5_000;

/**
 * The pairs of some of the readings are those of all: as long as they are so few that no term is left out for being too common
 * (see mostSharers), a table of 2 bytes a pair, 2 MB at most, holds what was found out. Of more nothing is held.
 */
export function pairsAmong(readings: readonly Reading[]): Pairs {
  const size = readings.length;
  if (size > mostSharers) return { eachNear: eachNearPair, scoreOf: pairScore };
  const known = new Uint16Array(size * size);
  eachNearPair(readings, (a, b) => {
    known[a * size + b] = near;
  });
  const places = new Map(readings.map((reading, at) => [reading, at]));
  const placeOf = (reading: Reading) => places.get(reading) ?? 0;
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
