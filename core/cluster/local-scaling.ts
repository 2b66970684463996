// Local scaling: in dense neighbourhoods similarity says less. In: clusters and their score sums. Out: adjusted sums.

import type { Scores } from '#core/cluster/agglomerate.ts';
import { maxPairScore } from '#core/cluster/pair-score.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import { dayMs } from '#core/instant.ts';

export const isolationBonus = 500;
export const densityPenalty = 3000;
const densitySize = 6;
/** Days between two clusters beyond which isolation gains nothing; 1 to 30 were tried. Test: local-scaling. */
export const isolationDays = 3;

/** A cluster that others may be joined to. */
interface ScaledPart {
  /** Its row in the sums: its first member. */
  row: number;
  members: number;
  /** Whether any member has a text. Bare headlines of one event are dense, and are not adjusted. */
  hasText: boolean;
  /** When the first and the last member were published, in milliseconds since 1970. */
  fromMs: number;
  toMs: number;
  /** Its densitySize + 1 nearest clusters, the nearest first. */
  nearest: readonly Neighbour[];
}

interface Neighbour {
  other: ScaledPart;
  mean: number;
  /** Probability of one event, 0–1. */
  likely: number;
}

/** The fields used of a member. */
export type ScaledMember = Pick<ReportFeatures, 'filedMs'> & {
  fingerprint: Pick<ReportFeatures['fingerprint'], 'words'>;
};

/**
 * Adjusts the mean score of every two clusters: plus isolationBonus, minus densityPenalty times the higher of their densities. The
 * density of a cluster is the mean probability of being one event with each of its densitySize nearest others, where these are not
 * one event with its match. So two isolated clusters need less evidence, clusters among many similar ones (reports on one topic)
 * need more, and the parts of one large event do not count as dense. Clusters more than isolationDays apart gain nothing. After the
 * local scaling of affinities (Zelnik-Manor & Perona 2004). In whole thousandths; a function of the set.
 * @param parts as agglomerate gives them, of the `members`.
 * @param scores sums of the scores between clusters, in the rows of their first members; changed in place.
 */
export function applyLocalScaling(
  parts: readonly (readonly number[])[],
  members: readonly ScaledMember[],
  scores: Scores,
): void {
  const all = parts.map((part) => partOf(part, members));
  for (const one of all) one.nearest = nearestOthers(one, all, scores);
  const weighed = all.filter(({ hasText }) => hasText);
  // Collected first and added last: densities are of the unadjusted scores.
  const more: [ScaledPart, ScaledPart, number][] = [];
  weighed.forEach((one, at) => {
    for (let after = at + 1; after < weighed.length; after++) {
      const other = weighed[after];
      // Clusters without shared terms are never joined.
      if (other === undefined || meanOf(one, other, scores) <= -maxPairScore) continue;
      const crowd = Math.max(densityAround(one, other, scores), densityAround(other, one, scores));
      const score = Math.round(isolationBonus - densityPenalty * crowd);
      more.push([one, other, gapInDays(one, other) > isolationDays ? Math.min(0, score) : score]);
    }
  });
  for (const [one, other, score] of more) add(score * one.members * other.members, one, other, scores);
}

function partOf(part: readonly number[], members: readonly ScaledMember[]): ScaledPart {
  const own = part.flatMap((at) => members[at] ?? []);
  const times = own.map(({ filedMs }) => filedMs);
  return {
    row: part[0] ?? 0,
    members: part.length,
    hasText: own.some(({ fingerprint }) => fingerprint.words > 0),
    fromMs: Math.min(...times),
    toMs: Math.max(...times),
    nearest: [],
  };
}

/** From the end of the earlier to the beginning of the later one; less than 0 where they overlap. */
function gapInDays(one: ScaledPart, other: ScaledPart): number {
  return Math.max(one.fromMs - other.toMs, other.fromMs - one.toMs) / dayMs;
}

function nearestOthers(one: ScaledPart, all: readonly ScaledPart[], scores: Scores): Neighbour[] {
  const nearest: Neighbour[] = [];
  for (const other of all) {
    const mean = meanOf(one, other, scores);
    const last = nearest[densitySize];
    if (other === one || (last !== undefined && mean <= last.mean)) continue;
    const after = nearest.findIndex((known) => known.mean < mean);
    nearest.splice(after < 0 ? nearest.length : after, 0, { other, mean, likely: likelihood(mean) });
    nearest.length = Math.min(nearest.length, densitySize + 1);
  }
  return nearest;
}

/** The density around a cluster, without the cluster that it may be joined to. */
function densityAround({ nearest }: ScaledPart, match: ScaledPart, scores: Scores): number {
  let sum = 0;
  let others = 0;
  for (const { other, likely } of nearest) {
    if (other === match || others === densitySize) continue;
    sum += likely * (1 - likelihood(meanOf(match, other, scores)));
    others++;
  }
  return sum / densitySize;
}

/** Of a logit in thousandths. */
function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score / 1000));
}

function meanOf(one: ScaledPart, other: ScaledPart, { of, size }: Scores): number {
  return (of[one.row * size + other.row] ?? 0) / (one.members * other.members);
}

function add(sum: number, one: ScaledPart, other: ScaledPart, { of, size }: Scores): void {
  for (const place of [one.row * size + other.row, other.row * size + one.row])
    of[place] = (of[place] ?? 0) + sum;
}
