// Strands that are read together: a repetition with another figure, a denial. In: strands in order. Out: the same, those moved.
import { deniedBy } from '#core/merge/find-denied.ts';
import type { Strand } from '#core/merge/make-strands.ts';
import { makeTopicOf } from '#core/merge/topic-words.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import { readNumber } from '#core/text/read-number.ts';

/** Moves a strand that repeats an earlier one with other numbers, or denies what it says, directly after it. */
export function sideBySide(strands: readonly Strand[]): Strand[] {
  const topicOf = makeTopicOf();
  const strandOf = new Map<Told, Strand>(
    strands.flatMap((s) => s.sentences.map((told) => [told, s] as const)),
  );
  const placeOf = new Map(strands.map((strand, place) => [strand, place]));
  const twins = new Map<Strand, Strand>();
  for (const strand of strands) {
    const near = strand.head.near === undefined ? undefined : strandOf.get(strand.head.near);
    if (near === undefined || near === strand || !differsInNumbers(strand.head, near.head)) continue;
    const isLater = (placeOf.get(strand) ?? 0) > (placeOf.get(near) ?? 0);
    const [later, earlier] = isLater ? [strand, near] : [near, strand];
    if (!twins.has(later)) twins.set(later, earlier);
  }
  const after = new Map<Strand, Strand[]>();
  const roots: Strand[] = [];
  for (const strand of strands) {
    const place = placeOf.get(strand) ?? 0;
    const near = twins.get(strand) ?? deniedBy(strand, strands, place, topicOf);
    if (near !== undefined) {
      after.set(near, [...(after.get(near) ?? []), strand]);
    } else roots.push(strand);
  }
  const ordered: Strand[] = [];
  const pending = roots.reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    ordered.push(next);
    pending.push(...(after.get(next) ?? []).reverse());
  }
  return ordered;
}

/** Agencies that count otherwise are read together; what only says the same in other words is not told twice in a row. */
function differsInNumbers(a: Told, b: Told): boolean {
  return numbersIn(a) !== numbersIn(b);
}

function numbersIn({ chosen }: Told): string {
  return chosen.words.filter((word) => readNumber(word) !== undefined).join(' ');
}
