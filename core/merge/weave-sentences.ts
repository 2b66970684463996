// Fifth step of merging: the told sentences in one order that reads as one text. In: told sentences. Out: paragraphs of them.
import type { Said } from '#core/merge/said-sentences.ts';
import type { Told } from '#core/merge/unite-sentences.ts';

/** A sentence that stands alone, and those after it that point back to it: never parted. */
interface Strand {
  head: Told;
  sentences: Told[];
  depth: number;
  rank: number;
  spread: number;
}

/**
 * Paragraphs of the story: the strongest report leads, and what others add comes where it stands in the reports that carry it.
 * A sentence that points back follows the sentence it follows in its own report, or that sentence's chosen wording.
 */
export function weaveSentences(
  told: readonly Told[],
  said: readonly Said[][],
  ranks: readonly number[],
): Told[][] {
  const toldOf = new Map<Said, Told>(
    told.flatMap((sentence) => sentence.carriers.map((carrier) => [carrier, sentence] as const)),
  );
  const followers = new Map<Told, Told[]>();
  const heads: Told[] = [];
  for (const sentence of told) {
    const before = sentence.chosen.dependent ? predecessor(sentence, said, toldOf) : undefined;
    if (before === undefined) heads.push(sentence);
    else follow(followers, before, sentence);
  }
  const seen = new Set<Told>();
  const strands = heads.map((head) => makeStrand(head, followers, ranks, seen));
  // Two reports that each follow the other's wording: the strongest report's sentence opens the round.
  for (const sentence of [...told].sort((a, b) => compareDepth(a.chosen, b.chosen, ranks))) {
    if (!seen.has(sentence)) strands.push(makeStrand(sentence, followers, ranks, seen));
  }
  return strands.sort(compareStrands).map((strand) => strand.sentences);
}

/** What the sentence follows in its own report: the chosen wording of the sentence before it. */
function predecessor(
  sentence: Told,
  said: readonly Said[][],
  toldOf: ReadonlyMap<Said, Told>,
): Told | undefined {
  const { reportIndex, index } = sentence.chosen;
  const before = said[reportIndex]?.[index - 1];
  const found = before === undefined ? undefined : toldOf.get(before);
  return found === sentence ? undefined : found;
}

function follow(followers: Map<Told, Told[]>, before: Told, sentence: Told): void {
  const known = followers.get(before);
  if (known === undefined) followers.set(before, [sentence]);
  else known.push(sentence);
}

function makeStrand(
  head: Told,
  followers: ReadonlyMap<Told, Told[]>,
  ranks: readonly number[],
  seen: Set<Told>,
): Strand {
  const sentences: Told[] = [];
  const pending: Told[] = [head];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    sentences.push(next);
    const after = [...(followers.get(next) ?? [])].sort((a, b) => compareDepth(a.chosen, b.chosen, ranks));
    pending.push(...after.reverse());
  }
  const depth = Math.min(...head.carriers.map((carrier) => carrier.index));
  return { head, sentences, depth, rank: ranks[head.chosen.reportIndex] ?? 0, spread: head.carriers.length };
}

function compareDepth(a: Said, b: Said, ranks: readonly number[]): number {
  return (ranks[a.reportIndex] ?? 0) - (ranks[b.reportIndex] ?? 0) || a.index - b.index;
}

function compareStrands(a: Strand, b: Strand): number {
  return (
    a.depth - b.depth || b.spread - a.spread || a.rank - b.rank || a.head.chosen.index - b.head.chosen.index
  );
}
