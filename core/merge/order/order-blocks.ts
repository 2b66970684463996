// Orders the blocks of a story: opening, then by depth in the reports, with related blocks attached to each
// other.

import type { LatestTolls } from '#core/merge/figures/latest-tolls.ts';
import { chooseOpening } from '#core/merge/order/choose-opening.ts';
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import { moveConflictsTogether } from '#core/merge/order/move-conflicts-together.ts';
import { makeNearestBlockIndex } from '#core/merge/order/nearest-block.ts';
import { orderByFirstMention } from '#core/merge/order/order-by-first-mention.ts';
import type { Ranking } from '#core/merge/reports/rank-reports.ts';

/** Sentences of each report in the first depth band. */
const firstBandSentences = 3;
/** Blocks of a digression, and how many digressions are placed before the main thread continues. */
const maxDigressionBlocks = 2;
const maxDigressions = 3;

/** A block in the order tree. Its children come before the next sibling. */
interface OrderNode {
  block: Block;
  band: number;
  children: OrderNode[];
  /** Number of blocks in its subtree, itself included; set by computeSizes. */
  size: number;
}

/** The ordered blocks, and the block that each one was attached to because it is about the same. */
export interface BlockOrder {
  blocks: Block[];
  attachedTo: Map<Block, Block>;
}

/**
 * `opening` first, then the other blocks in bands of depth (sentences 1-3 of the reports, the next four, the
 * next eight, …; the strongest report one band ahead). Within a band the strongest report is the main thread;
 * a block of another report is attached to the most similar placed block, else follows its predecessor in its
 * own report, else starts a thread at the end of the band.
 */
function arrangeBlocks(
  blocks: readonly Block[],
  opening: readonly Block[],
  { order, ranks }: Ranking,
): BlockOrder {
  const blocksOfReport = blocksByReport(blocks);
  const bands = new Map(blocks.map((block) => [block, bandOf(block, ranks)]));
  const state = makeOrderingState(blocks, opening, bands);
  const reportsByBand = new Map<number, Set<number>>();
  for (const [report, reportBlocks] of blocksOfReport) {
    for (const block of reportBlocks) {
      const band = bands.get(block) ?? 0;
      reportsByBand.set(band, (reportsByBand.get(band) ?? new Set()).add(report));
    }
  }
  for (const [band, reports] of [...reportsByBand].sort(([a], [b]) => a - b))
    for (const report of order)
      if (reports.has(report)) placeReportBlocks(blocksOfReport.get(report) ?? [], band, state);
  return { blocks: flatten(state.roots), attachedTo: state.attachedTo };
}

/** The blocks that each report carries, in its order. */
function blocksByReport(blocks: readonly Block[]): Map<number, Block[]> {
  const carried = new Map<number, { block: Block; index: number }[]>();
  for (const block of blocks) {
    const first = new Map<number, number>();
    for (const { occurrences } of block.sentences)
      for (const { reportIndex, index } of occurrences)
        first.set(reportIndex, Math.min(index, first.get(reportIndex) ?? index));
    for (const [report, index] of first) {
      const list = carried.get(report);
      if (list === undefined) carried.set(report, [{ block, index }]);
      else list.push({ block, index });
    }
  }
  for (const list of carried.values()) list.sort((a, b) => a.index - b.index);
  return new Map([...carried].map(([report, list]) => [report, list.map(({ block }) => block)]));
}

/**
 * Sentences 1-3 of a report are band 0, the next four band 1, the next eight band 2; the earliest occurrence
 * counts.
 */
function bandOf({ head }: Block, ranks: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { index, reportIndex } of head.occurrences) {
    const band = index < firstBandSentences ? 0 : Math.floor(Math.log2(index + 1)) - 1;
    least = Math.min(least, ranks[reportIndex] === 0 ? Math.max(0, band - 1) : band);
  }
  return least;
}

type OrderingState = ReturnType<typeof makeOrderingState>;

function makeOrderingState(
  blocks: readonly Block[],
  opening: readonly Block[],
  bands: ReadonlyMap<Block, number>,
) {
  const nearest = makeNearestBlockIndex(blocks, opening);
  const isOpening = new Set(opening);
  const nodes = new Map<Block, OrderNode>();
  const attachedTo = new Map<Block, Block>();
  const roots: OrderNode[] = [];
  const put = (block: Block, band: number, anchor: OrderNode | undefined): OrderNode => {
    const node = { block, band, children: [], size: 1 };
    nodes.set(block, node);
    nearest.add(block, band);
    if (anchor === undefined) roots.push(node);
    else anchor.children.push(node);
    return node;
  };
  for (const block of opening) put(block, 0, undefined);
  const head = roots.at(-1);
  return {
    roots,
    attachedTo,
    put,
    isOpening,
    knotOf: (block: Block) => nodes.get(block),
    bandOf: (block: Block) => bands.get(block) ?? 0,
    /** Nothing is placed between the blocks of the opening. */
    attachmentPoint: (node: OrderNode) => (isOpening.has(node.block) && head !== undefined ? head : node),
    findAnchor: (block: Block, band: number): OrderNode | undefined => {
      const isLead = block.head.occurrences.some(({ index }) => index === 0);
      const found = nearest.find(block, band, isLead);
      if (found === undefined) return undefined;
      attachedTo.set(block, found);
      return nodes.get(found);
    },
  };
}

/** Places the blocks of one report in one band. */
function placeReportBlocks(reportBlocks: readonly Block[], band: number, state: OrderingState): void {
  let last: OrderNode | undefined;
  let waiting: Block[] = [];
  for (const block of reportBlocks) {
    const placed = state.knotOf(block);
    if (placed === undefined && state.bandOf(block) !== band) continue;
    const anchor = placed ?? state.findAnchor(block, band) ?? last;
    if (anchor === undefined) waiting.push(block);
    else if (anchor.band !== band) {
      last = undefined;
      if (placed === undefined) state.put(block, anchor.band, anchor);
    } else {
      last = state.attachmentPoint(anchor);
      // A block that leads to a sentence of the opening waits for the next placed block.
      if (placed !== undefined && state.isOpening.has(block)) continue;
      for (const each of waiting) last = state.put(each, band, last);
      waiting = [];
      if (placed === undefined) last = state.put(block, band, last);
    }
  }
  let thread: OrderNode | undefined;
  for (const block of waiting) thread = state.put(block, band, thread);
}

function flatten(roots: readonly OrderNode[]): Block[] {
  computeSizes(roots);
  const ordered: Block[] = [];
  const pending = [...roots].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    ordered.push(next.block);
    for (const children of digressionsFirst(next.children).reverse()) pending.push(children);
  }
  return ordered;
}

/** Short additions of other reports come before the thread continues, a few of them only. */
function digressionsFirst(children: readonly OrderNode[]): OrderNode[] {
  if (children.length < 2) return [...children];
  const asides = new Set(children.filter(({ size }) => size <= maxDigressionBlocks).slice(0, maxDigressions));
  return [...asides, ...children.filter((node) => !asides.has(node))];
}

function computeSizes(roots: readonly OrderNode[]): void {
  const all = [...roots];
  for (let at = 0; at < all.length; at += 1) all.push(...(all[at]?.children ?? []));
  for (const node of all.reverse()) for (const { size } of node.children) node.size += size;
}

/**
 * The opening, then all other blocks (see arrangeBlocks). Near repetitions are placed next to each other, and
 * a block with a full name comes before blocks that use the surname alone.
 * @param words of the lexicon, by word id
 */
export function orderBlocks(
  blocks: readonly Block[],
  strength: Ranking,
  tolls: LatestTolls,
  words: readonly string[],
): BlockOrder {
  const depths = new Map(blocks.map((block) => [block, earliestIndex(block)]));
  const depthOf = (block: Block) => depths.get(block) ?? 0;
  const opening = chooseOpening(blocks, depthOf, strength, tolls);
  const arranged = arrangeBlocks(blocks, opening, strength);
  return { ...arranged, blocks: orderByFirstMention(moveConflictsTogether(arranged.blocks), words) };
}

/** The smallest index that the head has in any report. */
function earliestIndex({ head: { chosen, occurrences } }: Block): number {
  return occurrences.reduce((least, { index }) => Math.min(least, index), chosen.index);
}
