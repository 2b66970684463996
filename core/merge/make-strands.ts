// Fifth step of merging: told sentences that must not be parted. In: told sentences. Out: strands, each readable by itself.
import type { Said } from '#core/merge/said-sentences.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import { longestKeptParagraph } from '#core/thresholds.ts';

/** A sentence that stands alone, and those after it that lean on it. */
export interface Strand {
  head: Told;
  sentences: Told[];
}

/**
 * Every told sentence in exactly one strand. A sentence leans on the one before it in its own report, or on that one's chosen
 * wording, when it points back, or when both stand in one short paragraph that is told as it stands. Heads are in the order of `told`.
 */
export function makeStrands(
  told: readonly Told[],
  said: readonly (readonly Said[])[],
  ranks: readonly number[],
): Strand[] {
  const followers = new Map<Told, Told[]>();
  const heads: Told[] = [];
  const toldOf = new Map<Said, Told>();
  for (const each of told) for (const carrier of each.carriers) toldOf.set(carrier, each);
  const lengths = said.map(paragraphLengths);
  for (const sentence of told) {
    const before = leansOn(sentence.chosen, said, lengths);
    const anchor = before === undefined ? undefined : toldOf.get(before);
    // What only shares a paragraph goes with it as it stands in its own report; told in another's words, it has its own place.
    const isApart = anchor?.chosen !== before && !pointsBack(sentence.chosen);
    if (anchor === undefined || anchor === sentence || isApart) heads.push(sentence);
    else followers.set(anchor, [...(followers.get(anchor) ?? []), sentence]);
  }
  const seen = new Set<Told>();
  const strands = heads.map((head) => gather(head, followers, ranks, seen));
  // Two reports that each lean on the other's wording make a round without a head: the strongest one's sentence opens it.
  for (const sentence of [...told].sort((a, b) => compareSaid(a.chosen, b.chosen, ranks))) {
    if (!seen.has(sentence)) strands.push(gather(sentence, followers, ranks, seen));
  }
  return strands;
}

/** "The guarantee was made public": which one, the sentence before it says. "The aide, Ali Maisam Nazary," says it itself. */
function pointsBack({ dependent, text }: Said): boolean {
  return dependent || /^The \p{Ll}+ (?!of\b)/u.test(text);
}

function leansOn(
  { reportIndex, index, paragraph, dependent }: Said,
  said: readonly (readonly Said[])[],
  lengths: readonly ReadonlyMap<number, number>[],
): Said | undefined {
  const before = said[reportIndex]?.[index - 1];
  if (before === undefined || dependent) return before;
  // A feed that gives all its text as one paragraph has lost its breaks: there is nothing to keep together.
  const own = lengths[reportIndex];
  const isKept = own !== undefined && own.size > 1 && (own.get(paragraph) ?? 0) <= longestKeptParagraph;
  return isKept && before.paragraph === paragraph ? before : undefined;
}

function paragraphLengths(sentences: readonly Said[]): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { paragraph } of sentences) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1);
  return lengths;
}

function gather(
  head: Told,
  followers: ReadonlyMap<Told, readonly Told[]>,
  ranks: readonly number[],
  seen: Set<Told>,
): Strand {
  const sentences: Told[] = [];
  const pending: Told[] = [head];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    sentences.push(next);
    const after = [...(followers.get(next) ?? [])].sort(
      (a, b) => byNeed(a, b, followers) || compareSaid(a.chosen, b.chosen, ranks),
    );
    pending.push(...after.reverse());
  }
  return { head, sentences };
}

const PRONOUN =
  /^["“«„]?(?:he|she|they|it|his|her|their)\b|, (?:he|she|they) (?:said|says|added|told|tells|wrote)\b/i;

/** "He added" must follow at once; then what ends there, then what others lean on. */
function byNeed(a: Told, b: Told, followers: ReadonlyMap<Told, readonly Told[]>): number {
  const place = (told: Told) => (PRONOUN.test(told.chosen.text) ? 0 : followers.has(told) ? 2 : 1);
  return place(a) - place(b);
}

function compareSaid(a: Said, b: Said, ranks: readonly number[]): number {
  return (ranks[a.reportIndex] ?? 0) - (ranks[b.reportIndex] ?? 0) || a.index - b.index;
}
