import type { Standing } from '#adapters/standing-for.ts';
import { compareText } from '#core/report.ts';

/** Stories looked at under one key, the newest: the work for one report is bounded, whatever the size of the index. */
export const newestPerKey = 64;

/** The stories that share most keys first, then the newest, then by id; at most `limit`. */
export function rankStories<S extends Standing>(shared: ReadonlyMap<S, number>, limit: number): S[] {
  return [...shared]
    .sort(
      ([a, inA], [b, inB]) =>
        inB - inA || compareText(b.lastFiledAt, a.lastFiledAt) || compareText(a.storyId, b.storyId),
    )
    .slice(0, limit)
    .map(([story]) => story);
}
