// Sixth step of merging: strands in the order that reads as one text. In: strands. Out: the same, ordered.
import { introduceFirst } from '#core/merge/introduce-first.ts';
import type { LatestTolls } from '#core/merge/latest-tolls.ts';
import type { Strand } from '#core/merge/make-strands.ts';
import { openStory } from '#core/merge/open-story.ts';
import type { Strength } from '#core/merge/rank-reports.ts';
import { sideBySide } from '#core/merge/side-by-side.ts';
import { type Woven, weaveStrands } from '#core/merge/weave-strands.ts';

/**
 * The lead and what else the head of the story must tell; then every other strand where it belongs (see weaveStrands). Strands
 * that nearly say the same stand side by side, and nobody is called by surname alone before a strand that gives the full name, if there is one.
 * @param words of the merge's lexicon, by number
 */
export function orderStrands(
  strands: readonly Strand[],
  strength: Strength,
  tolls: LatestTolls,
  words: readonly string[],
): Woven {
  const depths = new Map(strands.map((strand) => [strand, depthIn(strand)]));
  const depthOf = (strand: Strand) => depths.get(strand) ?? 0;
  const opening = openStory(strands, depthOf, strength, tolls);
  const woven = weaveStrands(strands, opening, strength);
  return { ...woven, strands: introduceFirst(sideBySide(woven.strands), words) };
}

/** How early the report that tells it earliest does so, from 0. */
function depthIn({ head: { chosen, carriers } }: Strand): number {
  return carriers.reduce((least, { index }) => Math.min(least, index), chosen.index);
}
