// Agglomerating: parts are joined as long as their members, on average, belong together. In: scores of pairs. Out: a partition.

/** Scores of all pairs of `size` members, symmetric, row after row; whole numbers, so that sums have no order. Of parts: their sums. */
export interface Scores {
  size: number;
  of: Float64Array;
}

/**
 * Average linkage (UPGMA; Sokal & Michener 1958): again and again the two parts with the highest mean score are joined, until no
 * mean reaches `threshold`. One member between two parts does not fuse them: the mean is over all pairs. Ties go to the parts
 * whose first members come first. Sums are kept, not means, so that the result depends on the scores only. Of the parts that come
 * out, `scores` then holds the sums, in the rows and columns of their first members.
 * @param from parts to begin with, as they came out of this; the members one by one if none are given.
 * @returns the parts as ascending indices, ordered by their first.
 */
export function agglomerate(scores: Scores, threshold: number, from?: readonly number[][]): number[][] {
  const { size } = scores;
  const parts: number[][] = Array.from({ length: size }, (_, at) => (from === undefined ? [at] : []));
  for (const part of from ?? []) parts[part[0] ?? 0] = [...part];
  const nearest = parts.map((part, at) => (part.length === 0 ? none : nearestOf(at, parts, scores)));
  for (;;) {
    const at = bestOf(nearest);
    const best = nearest[at];
    if (best === undefined || best.mean < threshold) break;
    const [stays, goes] = at < best.other ? [at, best.other] : [best.other, at];
    joinParts(stays, goes, parts, scores);
    nearest[goes] = none;
    refresh(stays, goes, nearest, parts, scores);
  }
  return parts.filter((part) => part.length > 0).map((part) => part.sort((a, b) => a - b));
}

/** The part with the highest mean to another one, and that mean. */
interface NearestCluster {
  other: number;
  mean: number;
}

const none: NearestCluster = { other: -1, mean: Number.NEGATIVE_INFINITY };

function bestOf(nearest: readonly NearestCluster[]): number {
  let best = -1;
  let mean = Number.NEGATIVE_INFINITY;
  nearest.forEach((one, at) => {
    if (one.mean > mean) [best, mean] = [at, one.mean];
  });
  return best;
}

function nearestOf(at: number, parts: readonly (readonly number[])[], scores: Scores): NearestCluster {
  let found = none;
  for (let other = 0; other < scores.size; other++) {
    if (other === at || parts[other]?.length === 0) continue;
    const mean = meanOf(at, other, parts, scores);
    if (mean > found.mean) found = { other, mean };
  }
  return found;
}

function meanOf(a: number, b: number, parts: readonly (readonly number[])[], { of, size }: Scores): number {
  return (of[a * size + b] ?? 0) / ((parts[a]?.length ?? 0) * (parts[b]?.length ?? 0));
}

function joinParts(stays: number, goes: number, parts: number[][], { of, size }: Scores): void {
  for (let other = 0; other < size; other++) {
    const sum = (of[stays * size + other] ?? 0) + (of[goes * size + other] ?? 0);
    of[stays * size + other] = sum;
    of[other * size + stays] = sum;
  }
  parts[stays]?.push(...(parts[goes] ?? []));
  parts[goes] = [];
}

/** Only parts that were nearest to one of the two look around anew; the others compare with what the two became. */
function refresh(
  stays: number,
  goes: number,
  nearest: NearestCluster[],
  parts: readonly (readonly number[])[],
  scores: Scores,
): void {
  nearest[stays] = nearestOf(stays, parts, scores);
  nearest.forEach((known, at) => {
    if (at === stays || parts[at]?.length === 0) return;
    if (known.other === stays || known.other === goes) {
      nearest[at] = nearestOf(at, parts, scores);
      return;
    }
    const mean = meanOf(at, stays, parts, scores);
    if (mean > known.mean || (mean === known.mean && stays < known.other))
      nearest[at] = { other: stays, mean };
  });
}
