// Orders the blocks of a story: the lead, then report by report, the beginnings before the background.
import { chooseLead, type LeadContext } from '#core/merge/order/choose-lead.ts';
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import { orderByFirstMention } from '#core/merge/order/order-by-first-mention.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { findDenied } from '#core/merge/sentences/link-denials.ts';

/** Sentences of a report up to this index are news, later ones background. */
const maxNewsIndex = 3;

/**
 * The lead, then the news of each report, the strongest report first, then the background in the same order. A sentence
 * that several reports carry takes its place in the strongest of them, so that each report keeps its own order.
 * @param people names of proven people, by the name as printed
 * @param words of the lexicon, by word id
 */
export function orderBlocks(
  blocks: readonly Block[],
  context: LeadContext,
  people: ReadonlyMap<string, string>,
  words: readonly string[],
): Block[] {
  const { ranks } = context.ranking;
  const lead = chooseLead(blocks, context);
  const keyed = blocks
    .filter((block) => block !== lead)
    .map((block) => ({ block, ...placeOf(block, ranks) }));
  keyed.sort(
    (a, b) =>
      Number(a.index > maxNewsIndex) - Number(b.index > maxNewsIndex) || a.rank - b.rank || a.index - b.index,
  );
  const ordered = [...(lead === undefined ? [] : [lead]), ...keyed.map(({ block }) => block)];
  return orderByFirstMention(moveConflictsTogether(ordered), people, words);
}

/** Rank and index of the head in the strongest report that carries it. */
function placeOf({ head }: Block, ranks: readonly number[]): { rank: number; index: number } {
  let best = { rank: Number.POSITIVE_INFINITY, index: 0 };
  for (const { reportIndex, index } of head.occurrences) {
    const rank = ranks[reportIndex] ?? 0;
    if (rank < best.rank || (rank === best.rank && index < best.index)) best = { rank, index };
  }
  return best;
}

/** A sentence that repeats an earlier one with another claim, or denies it, comes directly after it. */
function moveConflictsTogether(blocks: readonly Block[]): Block[] {
  const blockOf = new Map(blocks.flatMap((block) => block.sentences.map((each) => [each, block] as const)));
  const placeOf = new Map(blocks.map((block, place) => [block, place]));
  const followers = new Map<Block, Block[]>();
  const moved = new Set<Block>();
  const join = (block: Block, target: MergedSentence | undefined) => {
    const other = target && blockOf.get(target);
    if (other === undefined || other === block) return;
    const isLater = (placeOf.get(block) ?? 0) > (placeOf.get(other) ?? 0);
    const [later, earlier] = isLater ? [block, other] : [other, block];
    if (moved.has(later)) return;
    moved.add(later);
    followers.set(earlier, [...(followers.get(earlier) ?? []), later]);
  };
  const denied = findDenied(blocks.flatMap(({ sentences }) => sentences));
  for (const block of blocks) {
    join(block, block.head.rivals?.[0]);
    join(block, denied.get(block.head));
  }
  // A block is moved to an earlier one only, so that no block is lost.
  const withFollowers = (block: Block): Block[] => [
    block,
    ...(followers.get(block) ?? []).flatMap(withFollowers),
  ];
  return blocks.filter((block) => !moved.has(block)).flatMap(withFollowers);
}
