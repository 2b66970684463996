// Crowd: where many parts are near, being near tells less. In: parts and the sums of their scores. Out: the sums, weighed anew.

import type { Scores } from '#core/cluster/agglomerate.ts';
import { surestPair } from '#core/cluster/pair-score.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import { dayMs } from '#core/instant.ts';

export const standsOutScore = 500;
export const crowdCost = 3000;
const partCrowdSize = 6;
/** Days between two parts past which they gain nothing by standing out: 1 to 30 were tried. Test: weigh-crowd. */
export const standsOutDays = 3;

/** A part that others may be joined to. */
interface ScaledPart {
  /** Its row in the sums: its first member. */
  row: number;
  members: number;
  /** Whether any member has a text: headlines of one event are a crowd for each other, and are not weighed. */
  hasText: boolean;
  /** When the first and the last member were published, in milliseconds since 1970. */
  fromMs: number;
  toMs: number;
  /** The others nearest to it, the nearest first: one more than make a crowd. */
  nearest: readonly Neighbour[];
}

interface Neighbour {
  other: ScaledPart;
  mean: number;
  /** How surely both are one event, 0–1. */
  likely: number;
}

/** What is asked of a member. */
export type ScaledMember = Pick<ReportFeatures, 'filedMs'> & {
  fingerprint: Pick<ReportFeatures['fingerprint'], 'words'>;
};

/**
 * Adds standsOutScore to the mean score of every two parts and takes crowdCost times the crowd of the one that has more of it:
 * how surely it is one event with each of the partCrowdSize nearest others that are not one with its match, as a mean. So two
 * that are near nobody else need less to be one event; of many that are a little alike, as what is filed on one topic is, two
 * must be surer; and parts of one large event, all near each other, are no crowd. What lies more than standsOutDays apart gains
 * nothing by it. After the local scaling of affinities (Zelnik-Manor & Perona 2004). Whole thousandths, a function of the set.
 * @param parts as agglomerate gives them, of the `members`.
 * @param scores sums of the scores between parts, in the rows of their first members; altered.
 */
export function applyLocalScaling(
  parts: readonly (readonly number[])[],
  members: readonly ScaledMember[],
  scores: Scores,
): void {
  const all = parts.map((part) => partOf(part, members));
  for (const one of all) one.nearest = nearestOthers(one, all, scores);
  const weighed = all.filter(({ hasText }) => hasText);
  // Not before all are weighed: a crowd is of scores as they were.
  const more: [ScaledPart, ScaledPart, number][] = [];
  weighed.forEach((one, at) => {
    for (let after = at + 1; after < weighed.length; after++) {
      const other = weighed[after];
      // What shares nothing stays apart whatever stands about it.
      if (other === undefined || meanOf(one, other, scores) <= -surestPair) continue;
      const crowd = Math.max(densityAround(one, other, scores), densityAround(other, one, scores));
      const score = Math.round(standsOutScore - crowdCost * crowd);
      more.push([one, other, gapInDays(one, other) > standsOutDays ? Math.min(0, score) : score]);
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
    const last = nearest[partCrowdSize];
    if (other === one || (last !== undefined && mean <= last.mean)) continue;
    const after = nearest.findIndex((known) => known.mean < mean);
    nearest.splice(after < 0 ? nearest.length : after, 0, { other, mean, likely: likelihood(mean) });
    nearest.length = Math.min(nearest.length, partCrowdSize + 1);
  }
  return nearest;
}

/** The crowd of a part beside the one that it may be joined to. */
function densityAround({ nearest }: ScaledPart, match: ScaledPart, scores: Scores): number {
  let sum = 0;
  let others = 0;
  for (const { other, likely } of nearest) {
    if (other === match || others === partCrowdSize) continue;
    sum += likely * (1 - likelihood(meanOf(match, other, scores)));
    others++;
  }
  return sum / partCrowdSize;
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
