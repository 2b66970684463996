import type { MergedLink } from '#adapters/shared/resolve-merged.ts';
import { compareText } from '#core/report.ts';

/** Stories that share a single key with a report and are looked at all the same: half the candidates of before, F1 as before. */
const mostWeakCandidates = 2;

/** Stories looked at under one key, the newest: the work for one report is bounded, whatever the size of the index. */
export const newestPerKey = 64;

/**
 * How many of the stories found, those that share most keys first, are worth a look: all that share two keys or more, and a few
 * that share one; all, where only one was asked for. At most `limit`.
 */
export function countWorthReading(
  sharedKeys: readonly number[],
  askedKeys: number,
  limit: number,
  weak = mostWeakCandidates,
): number {
  const strong = askedKeys > 1 ? sharedKeys.filter((count) => count > 1).length : sharedKeys.length;
  return Math.min(limit, strong + weak);
}

/** The stories that share most keys first, then the newest, then by id; at most `limit`. */
export function rankStories<S extends MergedLink>(shared: ReadonlyMap<S, number>, limit: number): S[] {
  return [...shared]
    .sort(
      ([a, inA], [b, inB]) =>
        inB - inA || compareText(b.lastFiledAt, a.lastFiledAt) || compareText(a.storyId, b.storyId),
    )
    .slice(0, limit)
    .map(([story]) => story);
}
