// Scores of stories on an open stream, in which most reports have no partner. In: labels and stories. Out: shares, 0–1.

import { bCubed } from '#bench/b-cubed.ts';
import { groupBy } from '#bench/group-by.ts';

export interface PlacedItem {
  cluster: string;
  /** Coarser than a cluster: two events of one topic are no grave error. */
  topic: string;
  story: string;
}

export interface StreamScores {
  precision: number;
  recall: number;
  f1: number;
  /** Pairs of one story that are one event, without pairs of two events of one topic. */
  lenientPrecision: number;
  /** Items alone in their topic that were put in a story with others. */
  lonelyJoined: number;
  /** Stories of two and more that hold two topics. */
  spoiled: number;
}

export function streamScores(items: readonly PlacedItem[]): StreamScores {
  const stories = groupBy(items, ({ story }) => story);
  const topics = groupBy(items, ({ topic }) => topic);
  let [right, wrong] = [0, 0];
  for (const members of stories.values())
    members.forEach((one, at) => {
      for (const other of members.slice(0, at)) {
        if (one.cluster === other.cluster) right += 1;
        else if (one.topic !== other.topic) wrong += 1;
      }
    });
  const lonely = items.filter(({ topic }) => topics.get(topic)?.length === 1);
  const several = [...stories.values()].filter(({ length }) => length > 1);
  const share = (part: number, all: number, none: number) => (all === 0 ? none : part / all);
  return {
    ...bCubed(items),
    lenientPrecision: share(right, right + wrong, 1),
    lonelyJoined: share(
      lonely.filter(({ story }) => (stories.get(story)?.length ?? 0) > 1).length,
      lonely.length,
      0,
    ),
    spoiled: share(
      several.filter((of) => new Set(of.map(({ topic }) => topic)).size > 1).length,
      several.length,
      0,
    ),
  };
}
