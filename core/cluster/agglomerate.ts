// Agglomerative clustering with average linkage. In: pair scores. Out: a partition.

/**
 * A symmetric matrix of pair scores, row by row, as whole numbers so that sums do not depend on order. Of clusters:
 * the sums.
 */
export interface Scores {
  size: number;
  of: Float64Array;
}

/**
 * Average linkage (UPGMA; Sokal & Michener 1958): joins the two clusters with the highest mean score until no mean
 * reaches `threshold`. The mean is over all pairs, so one member between two clusters does not fuse them. Ties go to
 * the clusters whose first members come first. Sums are kept instead of means, so that the result depends on the
 * scores only. Afterwards `scores` holds the sums of the resulting clusters, in the rows and columns of their first
 * members.
 * @param from clusters to start with, as returned before; single members when absent.
 * @returns the clusters as ascending indices, ordered by their first.
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

/** The cluster with the highest mean score to another one. */
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

/** Only clusters whose nearest was one of the two search again; the others compare with the joined cluster. */
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
