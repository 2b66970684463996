// Joins blocks into paragraphs.
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';

/** Sentences of a paragraph made from several blocks; a longer one stays separate. */
export const maxJoinedSentences = 5;

/**
 * The paragraphs of the story. A block continues a paragraph that stays short if it is about a person or thing that the last
 * sentence introduces. Every other block starts a paragraph.
 */
export function joinParagraphs(blocks: readonly Block[]): (readonly MergedSentence[])[] {
  const paragraphs: MergedSentence[][] = [];
  for (const block of blocks) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1)?.chosen;
    const isShort = (last?.length ?? 0) + block.sentences.length <= maxJoinedSentences;
    if (before !== undefined && isShort && isIntroduced(block, before)) last?.push(...block.sentences);
    else paragraphs.push([...block.sentences]);
  }
  return paragraphs;
}

const DEFINITE = /^The (\p{Ll}{3,})(?=[ ,])/u;

/** "…, an aide to Massoud has said." followed in the same report by "The aide, Ali Nazary, …". */
function isIntroduced({ head: { chosen } }: Block, before: MergedSentence['chosen']): boolean {
  if (before.reportIndex !== chosen.reportIndex || before.index > chosen.index) return false;
  const noun = DEFINITE.exec(chosen.text)?.[1];
  const at = noun === undefined ? -1 : before.words.indexOf(noun);
  return at > 0 && before.words.slice(Math.max(0, at - 2), at).some((word) => word === 'a' || word === 'an');
}
