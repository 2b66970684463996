// Tolls: how many were killed or hurt, by the headline and the lead of a report. In: annotated words. Out: packed numbers.
import type { AnnotatedWord } from '#core/fingerprint/annotate-words.ts';
import { conceptOf } from '#core/fingerprint/concept-of.ts';
import { plainNumber, readNumber } from '#core/text/read-number.ts';

/** A toll is packed as its concept times this and the number. */
const packedBy = 2 ** 20;
/** Words between the number and what it counts: "21 people were killed", "killed at least 21". */
const reach = 3;
/** Words for the dead that are no word of the concept. */
const theDead = /^(?:tolls?|bod(?:y|ies)|drown(?:s|ed)?|victime?s?|bilan|opfer|víctimas?)$/;

/** The highest number of the killed and of the hurt, sorted. */
export function tollsIn(words: readonly AnnotatedWord[]): number[] {
  const killed = conceptOf('killed');
  const injured = conceptOf('injured');
  const countedBy = ({ facts }: AnnotatedWord) =>
    theDead.test(facts.lower)
      ? killed
      : facts.concept === killed || facts.concept === injured
        ? facts.concept
        : undefined;
  const counted = words.map(countedBy);
  const highest = new Map<number, number>();
  words.forEach(({ text, facts }, at) => {
    if (facts.concept !== undefined) return;
    const after = counted.slice(at + 1, at + 1 + reach);
    const before = counted.slice(Math.max(0, at - reach), at).reverse();
    const concept = [...after, ...before].find((one) => one !== undefined);
    if (concept === undefined) return;
    const value = readNumber(plainNumber(text));
    if (value === undefined || value < 1 || value >= packedBy || !Number.isInteger(value)) return;
    highest.set(concept, Math.max(value, highest.get(concept) ?? 0));
  });
  return [...highest].map(([concept, value]) => concept * packedBy + value).sort((a, b) => a - b);
}

/** Whether the later tolls have a number that the earlier ones have as high or lower, of the same concept: a toll rises. */
export function isHigherToll(earlier: readonly number[], later: readonly number[]): boolean {
  return later.some((toll) => earlier.some((other) => conceptIn(other) === conceptIn(toll) && other <= toll));
}

function conceptIn(toll: number): number {
  return Math.floor(toll / packedBy);
}
