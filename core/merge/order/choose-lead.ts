// Chooses the block that opens the story.
import type { LatestTolls } from '#core/merge/figures/latest-tolls.ts';
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import { type Ranking, sharedWords } from '#core/merge/reports/rank-reports.ts';

/**
 * The lead comes from the earliest place in a report, states the latest toll, is carried by most reports and uses most words
 * of other reports and headlines, in this order; ties go to the strongest report.
 */
export function chooseLead(
  blocks: readonly Block[],
  ranking: Ranking,
  tolls: LatestTolls,
): Block | undefined {
  const keyed = blocks.map((block) => {
    const { chosen, occurrences } = block.head;
    const depth = occurrences.reduce((least, { index }) => Math.min(least, index), chosen.index);
    // If a toll rose, the story opens with the current one.
    const isOutdated = depth === 0 && tolls.outdated.length > 0 && !tolls.statesLatest(chosen);
    const rank = ranking.ranks[chosen.reportIndex] ?? 0;
    return { block, depth, isOutdated, carriers: occurrences.length, rank, index: chosen.index };
  });
  const depth = Math.min(...keyed.map((each) => each.depth));
  return keyed
    .filter((each) => each.depth === depth)
    .map((each) => ({ ...each, shared: sharedWords(each.block.head.chosen, ranking) }))
    .sort(
      (a, b) =>
        Number(a.isOutdated) - Number(b.isOutdated) ||
        b.carriers - a.carriers ||
        b.shared - a.shared ||
        a.rank - b.rank ||
        a.index - b.index,
    )[0]?.block;
}
