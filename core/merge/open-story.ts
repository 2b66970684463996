// The head of the story: what a reader of its first hundred words should know. In: strands. Out: those that open it, in order.
import type { LatestTolls } from '#core/merge/latest-tolls.ts';
import type { Strand } from '#core/merge/make-strands.ts';
import type { Strength } from '#core/merge/rank-reports.ts';
import { deepestOpening, openingWords, unledOpeningShare } from '#core/thresholds.ts';

/** A strand that may open the story. */
interface Candidate {
  strand: Strand;
  /** Its telling words by number, each with its weight: how many other reports and how many headlines use it. */
  weights: Map<number, number>;
  words: number;
  isOutdated: boolean;
}

/**
 * The lead, then strands from the heads of reports until about `openingWords` words are told: each time the one that adds most of
 * what several reports and headlines tell and the story has not told yet, for its length. Another report's lead that says the
 * same again adds little, and is left to be woven in later. The lead is the opening that tells the latest toll, that most
 * reports carry, that tells most; the strongest report's among equals.
 */
export function openStory(
  strands: readonly Strand[],
  depthOf: (strand: Strand) => number,
  strength: Strength,
  tolls: LatestTolls,
): Strand[] {
  const near = strands.filter((strand) => depthOf(strand) <= deepestOpening);
  const candidates = near.map((strand) => asCandidate(strand, depthOf(strand), strength, tolls));
  const lead = findLead(candidates, depthOf, strength);
  if (lead === undefined) return [];
  const opening = [lead];
  const told = new Set(lead.weights.keys());
  const isLed = makeIsLed(opening);
  let words = lead.words;
  const rest = new Set(candidates.filter((each) => each !== lead && !each.isOutdated));
  while (words < openingWords) {
    let best: Candidate | undefined;
    let bestGain = 0;
    for (const candidate of rest) {
      const gain = gainOf(candidate, told) * (isLed(candidate) ? 1 : unledOpeningShare);
      if (gain > bestGain) [best, bestGain] = [candidate, gain];
    }
    if (best === undefined) break;
    rest.delete(best);
    opening.push(best);
    for (const number of best.weights.keys()) told.add(number);
    words += best.words;
  }
  return opening.map(({ strand }) => strand);
}

function asCandidate(
  strand: Strand,
  depth: number,
  { spread, headlined }: Strength,
  tolls: LatestTolls,
): Candidate {
  const weights = new Map<number, number>();
  let count = 0;
  for (const { chosen } of strand.sentences) {
    count += chosen.words.length;
    for (let at = 0; at < chosen.words.length; at += 1) {
      const word = chosen.words[at] ?? '';
      if (word.length <= 3 && !/^\d/.test(word)) continue;
      weights.set(chosen.numbers[at] ?? 0, (spread.get(word) ?? 1) - 1 + (headlined.get(word) ?? 0));
    }
  }
  // Where a toll rose, a story opens with what is known now.
  const isOutdated = depth === 0 && tolls.outdated.length > 0 && !tolls.tellsLatest(strand.head.chosen);
  return { strand, weights, words: count, isOutdated };
}

function findLead(
  candidates: readonly Candidate[],
  depthOf: (strand: Strand) => number,
  { ranks }: Strength,
): Candidate | undefined {
  const keyed = candidates.map((candidate) => {
    const { chosen, carriers, restated = 0 } = candidate.strand.head;
    const own = new Set(chosen.numbers);
    let core = 0;
    for (const [number, weight] of candidate.weights)
      if (own.has(number)) core += weight / Math.sqrt(chosen.words.length);
    const rank = ranks[chosen.reportIndex] ?? 0;
    return {
      candidate,
      depth: depthOf(candidate.strand),
      spread: carriers.length - restated,
      core,
      rank,
      index: chosen.index,
    };
  });
  keyed.sort(
    (a, b) =>
      a.depth - b.depth ||
      Number(a.candidate.isOutdated) - Number(b.candidate.isOutdated) ||
      b.spread - a.spread ||
      b.core - a.core ||
      a.rank - b.rank ||
      a.index - b.index,
  );
  return keyed[0]?.candidate;
}

function gainOf({ weights, words }: Candidate, told: ReadonlySet<number>): number {
  let gain = 0;
  for (const [number, weight] of weights) if (!told.has(number)) gain += weight;
  return gain / Math.sqrt(words);
}

/** Whether what stands before a strand in its report is told already, so that nobody asks what it speaks of. */
function makeIsLed(opening: readonly Candidate[]): (candidate: Candidate) => boolean {
  return ({ strand: { head } }) =>
    head.chosen.index === 0 ||
    opening.some(({ strand }) =>
      strand.sentences.some(({ carriers }) =>
        carriers.some(
          ({ reportIndex, index }) =>
            reportIndex === head.chosen.reportIndex && index === head.chosen.index - 1,
        ),
      ),
    );
}
