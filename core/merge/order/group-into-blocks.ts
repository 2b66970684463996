// Groups sentences that must stay together into blocks that can be read on their own.

import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { definiteNouns } from '#core/merge/summary/reads-alone.ts';
import { matchEach } from '#core/text/match-each.ts';

/** Sentences of one source paragraph that stay together. A longer paragraph comes from a feed that lost its line breaks. */
const maxKeptParagraph = 3;

/** An independent sentence and the sentences that depend on it. */
export interface Block {
  head: MergedSentence;
  sentences: MergedSentence[];
}

/**
 * Every merged sentence in exactly one block, but for those that point back to a sentence that is not in the story, or to one
 * that another sentence follows. A sentence depends on the one before it in its report if it points back to it, or if both are in
 * one short paragraph whose wording is used as it is. Heads keep the order of `sentences`.
 */
export function groupIntoBlocks(
  sentences: readonly MergedSentence[],
  sentencesByReport: readonly (readonly ReportSentence[])[],
  ranks: readonly number[],
  supersededBy: ReadonlyMap<MergedSentence, MergedSentence | undefined>,
): Block[] {
  const followers = new Map<MergedSentence, MergedSentence[]>();
  const heads: MergedSentence[] = [];
  const mergedOf = new Map<ReportSentence, MergedSentence>();
  for (const each of sentences) for (const occurrence of each.occurrences) mergedOf.set(occurrence, each);
  for (const [superseded, current] of supersededBy)
    if (current !== undefined)
      for (const occurrence of superseded.occurrences) mergedOf.set(occurrence, current);
  const lengths = sentencesByReport.map(paragraphLengths);
  for (const sentence of sentences) {
    const before = findDependency(sentence.chosen, sentencesByReport, lengths);
    const anchor = before === undefined ? undefined : mergedOf.get(before);
    // A sentence that only shares a paragraph stays with it in the wording of its own report only, or if it names a thing of it.
    const isApart =
      anchor?.chosen !== before && !pointsBack(sentence.chosen) && !namesAgain(sentence.chosen, before);
    if (anchor === undefined || anchor === sentence || isApart) heads.push(sentence);
    else followers.set(anchor, [...(followers.get(anchor) ?? []), sentence]);
  }
  const seen = new Set<MergedSentence>();
  const blocks = heads.map((head) => collectBlock(head, followers, ranks, seen));
  // Two reports in which each sentence depends on the other's wording form a cycle without a head; the
  // strongest report's sentence becomes the head.
  for (const sentence of [...sentences].sort((a, b) => comparePosition(a.chosen, b.chosen, ranks))) {
    if (!seen.has(sentence)) blocks.push(collectBlock(sentence, followers, ranks, seen));
  }
  // A sentence that points back to what is not in the story cannot be read.
  const readable = blocks.filter(({ head }) => !head.chosen.dependent);
  return readable.length > 0 ? readable : blocks;
}

/** "The guarantee was made public" needs the sentence before it; "The aide, Ali Maisam Nazary," does not. */
function pointsBack({ dependent, text }: ReportSentence): boolean {
  return dependent || /^The \p{Ll}+ (?!of\b)/u.test(text);
}

/** "European regulators approved the merger": the sentence before says which one. */
function namesAgain({ text }: ReportSentence, before: ReportSentence | undefined): boolean {
  if (before === undefined) return false;
  return matchEach(text, DEFINITE).some(([, noun = '']) => before.words.includes(noun));
}

const DEFINITE = /\bthe (\p{Ll}{4,})(?! of\b)/gu;

function findDependency(
  sentence: ReportSentence,
  sentencesByReport: readonly (readonly ReportSentence[])[],
  lengths: readonly ReadonlyMap<number, number>[],
): ReportSentence | undefined {
  const { reportIndex, index, paragraph } = sentence;
  const before = sentencesByReport[reportIndex]?.[index - 1];
  if (before === undefined || sentence.dependent) return before;
  const own = lengths[reportIndex];
  // A feed that delivers its text as one paragraph has lost its line breaks.
  if (own === undefined || own.size === 1) return pointsBack(sentence) ? before : undefined;
  const isKept = (own.get(paragraph) ?? 0) <= maxKeptParagraph;
  return isKept && before.paragraph === paragraph ? before : undefined;
}

function paragraphLengths(sentences: readonly ReportSentence[]): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { paragraph } of sentences) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1);
  return lengths;
}

function collectBlock(
  head: MergedSentence,
  followers: ReadonlyMap<MergedSentence, readonly MergedSentence[]>,
  ranks: readonly number[],
  seen: Set<MergedSentence>,
): Block {
  const sentences: MergedSentence[] = [];
  const pending: MergedSentence[] = [head];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    sentences.push(next);
    const after = [...(followers.get(next) ?? [])].sort(
      (a, b) => compareFollowers(a, b, followers) || comparePosition(a.chosen, b.chosen, ranks),
    );
    const kept = after.filter(
      (each, place) => place === 0 || canFollow(each, [...sentences, ...after.slice(0, place)]),
    );
    for (const each of after) if (!kept.includes(each)) seen.add(each);
    pending.push(...kept.reverse());
  }
  return { head, sentences };
}

/**
 * Of the sentences that point back to one sentence only the first follows it directly. Others are left out, unless they
 * deny something or `before` names what they point to.
 */
function canFollow({ chosen, rivals }: MergedSentence, before: readonly MergedSentence[]): boolean {
  if (!pointsBack(chosen) || chosen.kind === 'denial' || rivals !== undefined) return true;
  if (chosen.dependent) return false;
  const nouns = definiteNouns(chosen.text);
  return nouns.length === 0 || nouns.some((noun) => before.some((each) => each.chosen.words.includes(noun)));
}

const PRONOUN =
  /^["“«„]?(?:he|she|they|it|his|her|their)\b|, (?:he|she|they) (?:said|says|added|told|tells|wrote)\b/i;

/** "He added" follows at once, then sentences without followers, then those with followers. */
function compareFollowers(
  a: MergedSentence,
  b: MergedSentence,
  followers: ReadonlyMap<MergedSentence, readonly MergedSentence[]>,
): number {
  const place = (sentences: MergedSentence) =>
    sentences.chosen.dependent || PRONOUN.test(sentences.chosen.text) ? 0 : followers.has(sentences) ? 2 : 1;
  return place(a) - place(b);
}

function comparePosition(a: ReportSentence, b: ReportSentence, ranks: readonly number[]): number {
  return (ranks[a.reportIndex] ?? 0) - (ranks[b.reportIndex] ?? 0) || a.index - b.index;
}
