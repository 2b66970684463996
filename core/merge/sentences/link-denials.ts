// Links a denial to the sentence that it denies.
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { SentencePosition } from '#core/story.ts';

/** Blocks or sentences around a denial that are searched for what it denies. */
const denialReach = 60;
/** Long words that a denial shares with what it denies. */
const minCommonWords = 3;

/**
 * Of the blocks before a denial (`place` is its index in `blocks`) the one with most words in common, if
 * enough.
 */
export function findDeniedBlock(
  block: Block,
  blocks: readonly Block[],
  place: number,
  topicOf: (block: Block) => readonly string[],
): Block | undefined {
  if (!isDenial(block.head)) return undefined;
  return findMostCommonWords(topicOf(block), blocks.slice(Math.max(0, place - denialReach), place), topicOf);
}

/**
 * Positions of the sentences that the story's denials deny. That is the sentence before the denial in its own
 * report if it is a claim or a quotation, else the sentence around it with most words in common, if enough.
 */
export function linkDenials(
  paragraphs: readonly (readonly MergedSentence[])[],
): Map<MergedSentence, SentencePosition> {
  const sentences = paragraphs.flat();
  if (!sentences.some(isDenial)) return new Map();
  const positions = new Map(
    paragraphs.flatMap((sentences, paragraph) =>
      sentences.map((each, sentence) => [each, { paragraph, sentence }] as const),
    ),
  );
  const links = new Map<MergedSentence, SentencePosition>();
  for (const [place, each] of sentences.entries()) {
    if (!isDenial(each)) continue;
    const around = sentences.slice(Math.max(0, place - denialReach), place + denialReach);
    const target = findDeniedSentence(each, around);
    const position = target === undefined ? undefined : positions.get(target);
    if (position !== undefined) links.set(each, position);
  }
  return links;
}

function findDeniedSentence(
  denial: MergedSentence,
  around: readonly MergedSentence[],
): MergedSentence | undefined {
  const { reportIndex, index } = denial.chosen;
  const last = around.find(({ chosen }) => chosen.reportIndex === reportIndex && chosen.index === index - 1);
  if (last?.chosen.kind === 'claim' || last?.chosen.kind === 'quote') return last;
  const wordsOfOne = (each: MergedSentence) => topicWords([each]);
  const others = around.filter((each) => each !== denial && !isDenial(each));
  return findMostCommonWords(wordsOfOne(denial), others, wordsOfOne);
}

function isDenial({ chosen }: MergedSentence): boolean {
  return chosen.kind === 'denial';
}

function findMostCommonWords<T>(
  words: readonly string[],
  others: readonly T[],
  wordsOf: (other: T) => readonly string[],
): T | undefined {
  const asked = new Set(words);
  let best: T | undefined;
  let bestShared = minCommonWords - 1;
  for (const other of others) {
    const shared = wordsOf(other).filter((word) => asked.has(word)).length;
    if (shared > bestShared) [best, bestShared] = [other, shared];
  }
  return best;
}

/** The distinct words of more than four letters in the chosen wordings, in order. */
function topicWords(sentences: readonly MergedSentence[]): string[] {
  const words = new Set<string>();
  for (const { chosen } of sentences) for (const word of chosen.words) if (word.length > 4) words.add(word);
  return [...words];
}

/** topicWords of blocks, computed once per block. */
export function makeTopicWordsOf(): (block: Block) => readonly string[] {
  const known = new Map<Block, readonly string[]>();
  return (block) => {
    const words = known.get(block) ?? topicWords(block.sentences);
    known.set(block, words);
    return words;
  };
}
