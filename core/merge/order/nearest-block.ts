// An index that finds the placed block most similar to another by rare common words.
import type { Block } from '#core/merge/order/group-into-blocks.ts';

/** Weighted share of common words from which a block is placed beside another of its depth band, or of another band. */
const minSimilarity = 0.2;
const minFarSimilarity = 0.35;
/** Words that two neighbouring blocks have in common at least. */
const minSharedWords = 2;
/** A word that more blocks contain proposes no neighbour. Bounds time. */
const maxWordPostings = 32;

/** Searches the blocks added so far. */
export interface NearestBlockIndex {
  add(block: Block, band: number): void;
  /**
   * The most similar block, if it is similar enough; a block of another band must be more similar.
   * @param isLead only words that the opening does not contain count, since all leads are similar
   */
  find(block: Block, band: number, isLead: boolean): Block | undefined;
}

/** A block that was added. */
interface IndexedBlock {
  block: Block;
  band: number;
  weight: number;
}

/**
 * Indexes the long words of `blocks`. A word weighs more the fewer blocks contain it, in integers; a word in
 * more than `maxWordPostings` blocks proposes nothing.
 */
export function makeNearestBlockIndex(
  blocks: readonly Block[],
  opening: readonly Block[],
): NearestBlockIndex {
  const { wordIdsOf, blockCounts } = readTopics(blocks);
  const weights = blockCounts.map((count) => Math.clz32(count) - Math.clz32(blocks.length) + 1);
  const weigh = (wordIds: readonly number[]) =>
    wordIds.reduce((sum, wordId) => sum + (weights[wordId] ?? 0), 0);
  const openingWordIds = new Set(opening.flatMap((block) => wordIdsOf.get(block) ?? []));
  const entries: IndexedBlock[] = [];
  /** Indexes into `entries`, by word id. */
  const added: number[][] = [];
  const shares: SharedWords = { weight: [], words: [], touched: [] };
  return {
    add: (block, band) => {
      const wordIds = wordIdsOf.get(block) ?? [];
      for (const wordId of wordIds) {
        const count = blockCounts[wordId] ?? 0;
        if (count < 2 || count > maxWordPostings) continue;
        const others = added[wordId];
        if (others === undefined) added[wordId] = [entries.length];
        else others.push(entries.length);
      }
      entries.push({ block, band, weight: weigh(wordIds) });
    },
    find: (block, band, isLead) => {
      const all = wordIdsOf.get(block) ?? [];
      const wordIds = isLead ? all.filter((wordId) => !openingWordIds.has(wordId)) : all;
      countSharedWords(wordIds, weights, added, shares);
      return findMostSimilar(shares, weigh(wordIds), entries, band);
    },
  };
}

/** The distinct long words of each block, and how many blocks contain each. */
function readTopics(blocks: readonly Block[]) {
  const blockCounts: number[] = [];
  const lastBlock: (Block | undefined)[] = [];
  const wordIdsOf = new Map<Block, number[]>();
  for (const block of blocks) {
    const wordIds: number[] = [];
    for (const { chosen } of block.sentences) {
      for (let at = 0; at < chosen.wordIds.length; at += 1) {
        const wordId = chosen.wordIds[at] ?? 0;
        if (lastBlock[wordId] === block || (chosen.words[at] ?? '').length <= 4) continue;
        lastBlock[wordId] = block;
        blockCounts[wordId] = (blockCounts[wordId] ?? 0) + 1;
        wordIds.push(wordId);
      }
    }
    wordIdsOf.set(block, wordIds);
  }
  return { wordIdsOf, blockCounts };
}

/**
 * Scores of the entries that share words. One object is reused for all searches, since thousands of blocks
 * share words with hundreds each.
 */
interface SharedWords {
  weight: number[];
  words: number[];
  /** Indexes of the entries with a score. */
  touched: number[];
}

function countSharedWords(
  wordIds: readonly number[],
  weights: readonly number[],
  added: readonly number[][],
  { weight, words, touched }: SharedWords,
): void {
  for (const place of touched) words[place] = 0;
  touched.length = 0;
  for (const wordId of wordIds) {
    const own = weights[wordId] ?? 0;
    for (const place of added[wordId] ?? []) {
      const count = words[place] ?? 0;
      if (count === 0) touched.push(place);
      weight[place] = count === 0 ? own : (weight[place] ?? 0) + own;
      words[place] = count + 1;
    }
  }
}

function findMostSimilar(
  shared: SharedWords,
  weight: number,
  entries: readonly IndexedBlock[],
  band: number,
): Block | undefined {
  let best: Block | undefined;
  let bestShare = 0;
  for (const place of shared.touched) {
    const other = entries[place];
    if (other === undefined || (shared.words[place] ?? 0) < minSharedWords) continue;
    // A long block that covers the same topic among others is similar too.
    const share = (2 * (shared.weight[place] ?? 0)) / (weight + Math.min(other.weight, 2 * weight));
    const least = other.band === band ? minSimilarity : minFarSimilarity;
    if (share >= least && share > bestShare) [best, bestShare] = [other.block, share];
  }
  return best;
}
