// Reads the counts that a sentence calls former: "carrying 68 people, correcting an earlier figure of 71". English only.
import { matchEach } from '#core/text/match-each.ts';
import { NUMBER, readNumber } from '#core/text/read-number.ts';

const LEAD = `(?:at least |about |some )?(${NUMBER})(?![\\p{L}\\d])`;
const WITHDRAWN = new RegExp(
  `\\b(?:(?:earlier|previous|initial|original) (?:figure|count|toll|estimate|number|tally|report) of|(?:revised|lowered|corrected) from) ${LEAD}`,
  'giu',
);
const PASSED = new RegExp(`\\b(?:up|down|raised) from ${LEAD}`, 'giu');
const CUE = /earlier|previous|initial|original|from/;

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
