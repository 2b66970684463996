// Strands of one topic are one paragraph. In: strands in order, and what each stands beside. Out: paragraphs.
import type { Strand } from '#core/merge/make-strands.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import { longestJoinedParagraph } from '#core/thresholds.ts';

/**
 * The sentences of `strands`, paragraph by paragraph: a strand that was put beside another one for what it says goes on that one's
 * paragraph, if it stands right after it, does not nearly repeat it, and the paragraph stays short; so does one that tells more of
 * somebody or something that the sentence before it brings in. Others have a paragraph of their own.
 */
export function joinParagraphs(
  strands: readonly Strand[],
  beside: ReadonlyMap<Strand, Strand>,
): (readonly Told[])[] {
  const paragraphs: Told[][] = [];
  let open = new Set<Strand>();
  for (const strand of strands) {
    const last = paragraphs.at(-1);
    const other = beside.get(strand);
    const isBeside = other !== undefined && open.has(other) && !repeatsAny(strand, last);
    const isShort = (last?.length ?? 0) + strand.sentences.length <= longestJoinedParagraph;
    if (last !== undefined && isShort && (isBeside || isIntroduced(strand, last.at(-1)))) {
      last.push(...strand.sentences);
      open.add(strand);
    } else {
      paragraphs.push([...strand.sentences]);
      open = new Set([strand]);
    }
  }
  return paragraphs;
}

/** Agencies that count otherwise are told apart. */
function repeatsAny({ head }: Strand, told: readonly Told[] | undefined): boolean {
  return told?.some((each) => each.near === head || each === head.near) === true;
}

const DEFINITE = /^The (\p{Ll}{3,})(?=[ ,])/u;

/** "…, an aide to Massoud has said." and then, in the same report: "The aide, Ali Nazary, …". */
function isIntroduced({ head: { chosen } }: Strand, last: Told | undefined): boolean {
  const before = last?.chosen;
  if (before?.reportIndex !== chosen.reportIndex || before.index > chosen.index) return false;
  const noun = DEFINITE.exec(chosen.text)?.[1];
  const at = noun === undefined ? -1 : before.words.indexOf(noun);
  return at > 0 && before.words.slice(Math.max(0, at - 2), at).some((word) => word === 'a' || word === 'an');
}
