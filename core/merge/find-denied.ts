// What a denial denies: where it is woven, and what it is linked to. In: a denial and what stands before it. Out: what it answers.
import type { Strand } from '#core/merge/make-strands.ts';
import { topicWords } from '#core/merge/topic-words.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import type { SentencePosition } from '#core/story.ts';
import { denialReach, fewestCommonWords } from '#core/thresholds.ts';

/** Of the strands before a denial (`place` in `strands`) the one that it has most words in common with, if enough. */
export function deniedBy(
  strand: Strand,
  strands: readonly Strand[],
  place: number,
  topicOf: (strand: Strand) => readonly string[],
): Strand | undefined {
  if (!isDenial(strand.head)) return undefined;
  return nearest(topicOf(strand), strands.slice(Math.max(0, place - denialReach), place), topicOf);
}

/**
 * Where the sentences stand that the story's denials deny, by denial: the sentence before it in its own report if that one says
 * what somebody claims or says; else, of those around it, the one with most words in common, if enough. Others are not linked.
 */
export function linkDenials(paragraphs: readonly (readonly Told[])[]): Map<Told, SentencePosition> {
  const told = paragraphs.flat();
  if (!told.some(isDenial)) return new Map();
  const positions = new Map(
    paragraphs.flatMap((sentences, paragraph) =>
      sentences.map((each, sentence) => [each, { paragraph, sentence }] as const),
    ),
  );
  const links = new Map<Told, SentencePosition>();
  for (const [place, each] of told.entries()) {
    if (!isDenial(each)) continue;
    const around = told.slice(Math.max(0, place - denialReach), place + denialReach);
    const target = deniedIn(each, around);
    const position = target === undefined ? undefined : positions.get(target);
    if (position !== undefined) links.set(each, position);
  }
  return links;
}

function deniedIn(denial: Told, around: readonly Told[]): Told | undefined {
  const { reportIndex, index } = denial.chosen;
  const last = around.find(({ chosen }) => chosen.reportIndex === reportIndex && chosen.index === index - 1);
  if (last?.chosen.kind === 'claim' || last?.chosen.kind === 'quote') return last;
  const wordsOfOne = (each: Told) => topicWords([each]);
  const others = around.filter((each) => each !== denial && !isDenial(each));
  return nearest(wordsOfOne(denial), others, wordsOfOne);
}

function isDenial({ chosen }: Told): boolean {
  return chosen.kind === 'denial';
}

function nearest<T>(
  words: readonly string[],
  others: readonly T[],
  wordsOf: (other: T) => readonly string[],
): T | undefined {
  const asked = new Set(words);
  let best: T | undefined;
  let bestShared = fewestCommonWords - 1;
  for (const other of others) {
    const shared = wordsOf(other).filter((word) => asked.has(word)).length;
    if (shared > bestShared) [best, bestShared] = [other, shared];
  }
  return best;
}
