// Reads numbers as copy prints them: "4,000", "twelve", "2.5 million", "۱۲".
import { matchEach } from '#core/text/match-each.ts';

const SMALL: Readonly<Record<string, number>> = {
  ...{
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
  },
  ...{
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  ...{
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    dozen: 12,
  },
};
const LARGE: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
  ...{ m: 1e6, mn: 1e6, bn: 1e9, k: 1e3, tn: 1e12 },
};
/** The source of a pattern for one number word from zero to ninety; it captures nothing. */
export const NUMBER_WORDS = Object.keys(SMALL).join('|');

/**
 * The source of a pattern for one number: digits with separators or number words, then thousand, million and so on.
 * It captures nothing; add your own bounds. Case-insensitive use is safe.
 */
export const NUMBER = `(?:\\d{1,3}(?:[,\\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:(?:${NUMBER_WORDS})(?:[ -](?:${NUMBER_WORDS}))?))(?:[ -](?:hundred|thousand|million|billion|trillion|lakh|crore|bn|mn)\\b)?`;

const STARTS = new RegExp(`\\d+|(?<![a-z0-9])(?:${NUMBER_WORDS})(?![a-z])`, 'gi');

/**
 * The matches of a pattern with the flag y that begins with NUMBER. It is tried only where a number may start: a pattern with
 * Unicode's tables takes four times as long at every letter.
 */
export function matchNumbers(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const { index } of matchEach(text, STARTS)) {
    if (index < end) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = index + match[0].length;
  }
  return found;
}

/** The value of a match of NUMBER; undefined for anything else. "twenty-five" is 25, "2.5 million" 2,500,000. */
export function readNumber(printed: string): number | undefined {
  let value: number | undefined;
  for (const part of printed.toLowerCase().split(/[ -]+/u)) {
    const factor = LARGE[part];
    if (factor !== undefined && value !== undefined) {
      value *= factor;
      continue;
    }
    if (part === 'dozen') {
      value = 12 * (value ?? 1);
      continue;
    }
    const digits = part.replace(/[,\u00a0]/g, '');
    const next = SMALL[part] ?? (/^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined);
    if (next === undefined) return undefined;
    value = (value ?? 0) + next;
  }
  // 4.1 million in floating point is 4099999.9999999995.
  return value === undefined ? undefined : Number(value.toPrecision(12));
}

/** Lower case, digits of Persian, Urdu and Arabic as 0–9, and no blanks between the thousands. */
export function plainNumber(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[ \u00a0\u202f](?=\d{3})(?<=\d.)/g, '');
}
