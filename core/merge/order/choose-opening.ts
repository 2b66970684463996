// Chooses the blocks that open the story: about its first hundred words.
import type { LatestTolls } from '#core/merge/figures/latest-tolls.ts';
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import type { Ranking } from '#core/merge/reports/rank-reports.ts';

/** Words of the story's opening: about the first paragraph of agency copy. */
const openingWords = 100;
/** A sentence may be part of the opening up to this index in its report. */
const maxOpeningIndex = 2;
/** Factor on the gain of a block whose report has an earlier sentence that the opening does not contain. Tuned on half of the fusion sets. */
const noPredecessorFactor = 0.7;

/** A block that may be part of the opening. */
interface OpeningCandidate {
  block: Block;
  /**
   * Weight of each long word and number, by word id: how many other reports and how many headlines use it.
   */
  weights: Map<number, number>;
  words: number;
  isOutdated: boolean;
}

/**
 * The lead, then blocks from the beginnings of reports until the opening has about `openingWords` words. Each
 * step takes the block that adds most weight not yet in the opening, relative to its length. The lead is the
 * earliest sentence that states the latest toll, then the one most reports carry, then the one with most
 * weight; ties go to the strongest report.
 */
export function chooseOpening(
  blocks: readonly Block[],
  depthOf: (block: Block) => number,
  ranking: Ranking,
  tolls: LatestTolls,
): Block[] {
  const near = blocks.filter((block) => depthOf(block) <= maxOpeningIndex);
  const candidates = near.map((block) => asCandidate(block, depthOf(block), ranking, tolls));
  const lead = findLead(candidates, depthOf, ranking);
  if (lead === undefined) return [];
  const opening = [lead];
  const covered = new Set(lead.weights.keys());
  const hasPredecessor = makeHasPredecessor(opening);
  let words = lead.words;
  const rest = new Set(candidates.filter((each) => each !== lead && !each.isOutdated));
  while (words < openingWords) {
    let best: OpeningCandidate | undefined;
    let bestGain = 0;
    for (const candidate of rest) {
      const gain = gainOf(candidate, covered) * (hasPredecessor(candidate) ? 1 : noPredecessorFactor);
      if (gain > bestGain) [best, bestGain] = [candidate, gain];
    }
    if (best === undefined) break;
    rest.delete(best);
    opening.push(best);
    for (const wordId of best.weights.keys()) covered.add(wordId);
    words += best.words;
  }
  return opening.map(({ block }) => block);
}

function asCandidate(
  block: Block,
  depth: number,
  { reportFrequency: coverage, headlineFrequency }: Ranking,
  tolls: LatestTolls,
): OpeningCandidate {
  const weights = new Map<number, number>();
  let count = 0;
  for (const { chosen } of block.sentences) {
    count += chosen.words.length;
    for (let at = 0; at < chosen.words.length; at += 1) {
      const word = chosen.words[at] ?? '';
      if (word.length <= 3 && !/^\d/.test(word)) continue;
      weights.set(
        chosen.wordIds[at] ?? 0,
        (coverage.get(word) ?? 1) - 1 + (headlineFrequency.get(word) ?? 0),
      );
    }
  }
  // If a toll rose, the story opens with the current one.
  const isOutdated = depth === 0 && tolls.outdated.length > 0 && !tolls.statesLatest(block.head.chosen);
  return { block, weights, words: count, isOutdated };
}

function findLead(
  candidates: readonly OpeningCandidate[],
  depthOf: (block: Block) => number,
  { ranks }: Ranking,
): OpeningCandidate | undefined {
  const keyed = candidates.map((candidate) => {
    const { chosen, occurrences } = candidate.block.head;
    const own = new Set(chosen.wordIds);
    let core = 0;
    for (const [wordId, weight] of candidate.weights)
      if (own.has(wordId)) core += weight / Math.sqrt(chosen.words.length);
    const rank = ranks[chosen.reportIndex] ?? 0;
    return {
      candidate,
      depth: depthOf(candidate.block),
      coverage: occurrences.length,
      core,
      rank,
      index: chosen.index,
    };
  });
  keyed.sort(
    (a, b) =>
      a.depth - b.depth ||
      Number(a.candidate.isOutdated) - Number(b.candidate.isOutdated) ||
      b.coverage - a.coverage ||
      b.core - a.core ||
      a.rank - b.rank ||
      a.index - b.index,
  );
  return keyed[0]?.candidate;
}

function gainOf({ weights, words }: OpeningCandidate, covered: ReadonlySet<number>): number {
  let gain = 0;
  for (const [wordId, weight] of weights) if (!covered.has(wordId)) gain += weight;
  return gain / Math.sqrt(words);
}

/**
 * Whether the sentence before the block in its report is in the opening, so that the block has its context.
 */
function makeHasPredecessor(opening: readonly OpeningCandidate[]): (candidate: OpeningCandidate) => boolean {
  return ({ block: { head } }) =>
    head.chosen.index === 0 ||
    opening.some(({ block }) =>
      block.sentences.some(({ occurrences }) =>
        occurrences.some(
          ({ reportIndex, index }) =>
            reportIndex === head.chosen.reportIndex && index === head.chosen.index - 1,
        ),
      ),
    );
}
