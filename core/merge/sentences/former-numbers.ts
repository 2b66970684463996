// Reads the counts that a sentence calls former: "carrying 68 people, correcting an earlier figure of 71". English only.
import { matchEach } from '#core/text/match-each.ts';
import { NUMBER, readNumber } from '#core/text/read-number.ts';

const LEAD = `(?:at least |about |some )?(${NUMBER})(?![\\p{L}\\d])`;
const WITHDRAWN = new RegExp(
  `\\b(?:(?:earlier|previous|initial|original|first|preliminary) (?:figure|count|toll|estimate|number|tally|report|reading|measurement|magnitude)s? (?:of|put at)|(?:revised|lowered|corrected|downgraded|upgraded) (?:\\p{L}+ )?from|from an? (?:earlier|previous|initial|original|preliminary)|(?:instead of|rather than) the) ${LEAD}`,
  'giu',
);
const PASSED = new RegExp(`\\b(?:up|down|raised) from ${LEAD}`, 'giu');
const CUE = /earlier|previous|initial|original|preliminary|first|from|instead|rather/;

/** Counts that the sentence says were wrong. */
export function findWithdrawnNumbers(text: string): number[] {
  return CUE.test(text) ? numbersOf(text, WITHDRAWN) : [];
}

/** Those, and counts from which something rose or fell. */
export function findFormerNumbers(text: string): number[] {
  return CUE.test(text) ? [...numbersOf(text, WITHDRAWN), ...numbersOf(text, PASSED)] : [];
}

function numbersOf(text: string, form: RegExp): number[] {
  return matchEach(text, form).flatMap(([, printed = '']) => readNumber(printed) ?? []);
}
