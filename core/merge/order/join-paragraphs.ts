// Joins blocks of one topic into paragraphs.
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';

/** Sentences of a paragraph made from several blocks; a longer one stays separate. */
export const maxJoinedSentences = 5;

/**
 * The paragraphs of the story. A block continues the paragraph of the block that it is attached to if it
 * follows directly, is not a near repetition, and the paragraph stays short; so does a block about a person
 * or thing that the sentence before it introduces. Every other block starts a paragraph.
 */
export function joinParagraphs(
  blocks: readonly Block[],
  beside: ReadonlyMap<Block, Block>,
): (readonly MergedSentence[])[] {
  const paragraphs: MergedSentence[][] = [];
  let open = new Set<Block>();
  for (const block of blocks) {
    const last = paragraphs.at(-1);
    const other = beside.get(block);
    const isBeside = other !== undefined && open.has(other) && !repeatsAny(block, last);
    const isShort = (last?.length ?? 0) + block.sentences.length <= maxJoinedSentences;
    if (last !== undefined && isShort && (isBeside || isIntroduced(block, last.at(-1)))) {
      last.push(...block.sentences);
      open.add(block);
    } else {
      paragraphs.push([...block.sentences]);
      open = new Set([block]);
    }
  }
  return paragraphs;
}

/** Near repetitions with other numbers stay in separate paragraphs. */
function repeatsAny({ head }: Block, paragraph: readonly MergedSentence[] | undefined): boolean {
  return paragraph?.some((each) => each.nearest === head || each === head.nearest) === true;
}

const DEFINITE = /^The (\p{Ll}{3,})(?=[ ,])/u;

/** "…, an aide to Massoud has said." followed in the same report by "The aide, Ali Nazary, …". */
function isIntroduced({ head: { chosen } }: Block, last: MergedSentence | undefined): boolean {
  const before = last?.chosen;
  if (before?.reportIndex !== chosen.reportIndex || before.index > chosen.index) return false;
  const noun = DEFINITE.exec(chosen.text)?.[1];
  const at = noun === undefined ? -1 : before.words.indexOf(noun);
  return at > 0 && before.words.slice(Math.max(0, at - 2), at).some((word) => word === 'a' || word === 'an');
}
