// Moves blocks that contradict each other next to each other.

import type { Block } from '#core/merge/order/group-into-blocks.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { findDeniedBlock, makeTopicWordsOf } from '#core/merge/sentences/link-denials.ts';
import { readNumber } from '#core/text/read-number.ts';

/** Moves a block that repeats an earlier one with other numbers, or denies it, directly after it. */
export function moveConflictsTogether(blocks: readonly Block[]): Block[] {
  const topicOf = makeTopicWordsOf();
  const blockOf = new Map<MergedSentence, Block>(
    blocks.flatMap((s) => s.sentences.map((sentence) => [sentence, s] as const)),
  );
  const findPlace = new Map(blocks.map((block, place) => [block, place]));
  const twins = new Map<Block, Block>();
  for (const block of blocks) {
    const near = block.head.nearest === undefined ? undefined : blockOf.get(block.head.nearest);
    if (near === undefined || near === block || !differsInNumbers(block.head, near.head)) continue;
    const isLater = (findPlace.get(block) ?? 0) > (findPlace.get(near) ?? 0);
    const [later, earlier] = isLater ? [block, near] : [near, block];
    if (!twins.has(later)) twins.set(later, earlier);
  }
  const after = new Map<Block, Block[]>();
  const roots: Block[] = [];
  for (const block of blocks) {
    const place = findPlace.get(block) ?? 0;
    const near = twins.get(block) ?? findDeniedBlock(block, blocks, place, topicOf);
    if (near !== undefined) {
      after.set(near, [...(after.get(near) ?? []), block]);
    } else roots.push(block);
  }
  const ordered: Block[] = [];
  const pending = roots.reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    ordered.push(next);
    pending.push(...(after.get(next) ?? []).reverse());
  }
  return ordered;
}

/** Near repetitions with the same numbers are not placed next to each other. */
function differsInNumbers(a: MergedSentence, b: MergedSentence): boolean {
  return numbersIn(a) !== numbersIn(b);
}

function numbersIn({ chosen }: MergedSentence): string {
  return chosen.words.filter((word) => readNumber(word) !== undefined).join(' ');
}
