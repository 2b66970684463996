// Copy: what follows the names of a dateline. In: the head of a paragraph and where the names end. Out: date, brackets, agencies.
import { agencyNamed, findAgencies } from '#core/agencies.ts';
import type { FoundDate } from '#core/parse/copy/find-date.ts';

/** What follows the names: date, brackets, agency, and the mark that ends a dateline. */
export interface DatelineTail {
  date?: FoundDate;
  brackets: string[];
  agencies: string[];
  /** A dash, colon or full stop (۔) stands before the text. */
  ended: boolean;
  length: number;
}

const MARKS = /^(?:[\s,،;.۔:–—―_/\u0640\u200e\u200f]|-(?!\d))*/u;
const ENDING = /[:–—―_۔\u0640-]/u;

/** Reads date, brackets and agency in any order, and the marks between them, up to the first word of the text. */
export function readTail(span: string, namesEnd: number, date: FoundDate | undefined): DatelineTail {
  const tail: DatelineTail = { brackets: [], agencies: [], ended: false, length: namesEnd };
  const skipMarks = () => {
    const marks = MARKS.exec(span.slice(tail.length))?.[0] ?? '';
    tail.length += marks.length;
    tail.ended = ENDING.test(marks) || (marks.includes('.') && tail.agencies.length > 0);
  };
  for (;;) {
    skipMarks();
    const rest = span.slice(tail.length);
    const bracket = /^\(([^()]{1,80})\)/u.exec(rest);
    const agency =
      /^([\p{L}][\p{L}\u200c -]{1,30}?)\s*(?:\/|(?=[.,:–—―(]|\s-|(?<=\p{Script=Arabic})-))/u.exec(rest);
    if (bracket?.[1] !== undefined && belongsToTail(bracket[1], tail)) {
      takeBracket(bracket[1], tail, date, rest.slice(bracket[0].length));
    } else if (date !== undefined && tail.date === undefined && isDateHere(span, tail, date)) {
      tail.date = date;
      tail.length = date.end;
    } else if (agency?.[1] !== undefined && agencyNamed(agency[1]) !== undefined) {
      tail.agencies.push(agencyNamed(agency[1]) ?? agency[1]);
      tail.length += agency[0].length;
    } else return tail;
  }
}

/**
 * Notes what the brackets at the tail's end say. A date in them is taken out: "KABUL (Pajhwok, Jan 15): "; nothing but a date
 * counts only before an ending mark, for "on Saturday (Jan 15) the talks" has brackets too.
 */
function takeBracket(printed: string, tail: DatelineTail, date: FoundDate | undefined, after: string): void {
  const from = tail.length + 1;
  const end = from + printed.length;
  tail.length = end + 1;
  const isInside = date !== undefined && tail.date === undefined && date.start >= from && date.end <= end;
  const rest = isInside ? printed.slice(0, date.start - from) + printed.slice(date.end - from) : printed;
  const bare = rest.replace(/^[\s,،]+|[\s,،]+$/g, '');
  if (isInside && (bare !== '' || ENDING.test(after.trimStart().charAt(0)))) tail.date = date;
  tail.brackets.push(bare);
}

/** After the mark that ends a dated dateline only an agency's brackets still belong to it: "MONTREAL, March 6 - (Dumez Inc) said". */
function belongsToTail(bracket: string, tail: DatelineTail): boolean {
  if (tail.brackets.length > 1) return false;
  return !tail.ended || tail.date === undefined || findAgencies(bracket).length > 0;
}

/** A date is the dateline's when nothing but marks stand before it and, after an ending mark, something ends it again. */
function isDateHere(span: string, tail: DatelineTail, date: FoundDate): boolean {
  if (date.start !== tail.length) return false;
  return !tail.ended || /^\s*[(،,.:–—―۔/-]/u.test(span.slice(date.end));
}
