// Finds the first date of a text, in the forms of datelines and bureau heads.

import type { Instant } from '#core/instant.ts';
import { findMisspelledMonth, type Month } from '#core/parse/dates/months.ts';
import { resolveDate } from '#core/parse/dates/resolve-date.ts';

/** A date in a text; `start` and `end` are UTF-16 code units, weekday and year included. */
export interface FoundDate {
  /** `2022-01-15`. */
  on: string;
  start: number;
  end: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** Words of a month's name, in two forms: "يناير كانون الثاني". */
const mostMonthWords = 4;
const TOKEN = /(?<!\d)\d{1,20}(?!\d)(?:st|nd|rd|th|er|°|º)?(?![\p{L}\d]{0,30}\d)|[\p{L}\p{M}\u200c]+/giu;
const CONNECTOR = /^(?:de|of|da|di|del)$/i;
/** "first", "31st". */
const longestDay = 5;
const FIRST = /^(?:یکم|اول|first|1er|1°|1º)$/iu;
/** A text without a number or one of these words has no date. */
const DAY_SOMEWHERE = /[\d٠-٩۰-۹]|یکم|اول|first/iu;
const WEEKDAY =
  /(?:^|[\s,،])((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|شنبه|یک‌?شنبه|دوشنبه|سه‌?شنبه|چهارشنبه|پنج‌?شنبه|جمعه|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار)[.,،]?\s*$/iu;
const NUMERIC = /(?<![\d.])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?![\d])/;
const DIGITS: Record<string, string> = Object.fromEntries(
  ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].flatMap((row) => [...row].map((digit, value) => [digit, String(value)])),
);

/** Arabic-Indic and Persian digits as ASCII, one code unit for one, so that offsets stay valid. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => DIGITS[digit] ?? digit);
}

/**
 * The first whole date in `text`: day and month in words in a dozen languages, or numbers; `DD-MM-YYYY` unless that
 * is no date. Iranian and Afghan solar dates become Gregorian. A date without a year is the last such day before `near`.
 * @returns undefined when there is none, or when day and month do not exist ("Feb 30"). Never reads a clock.
 */
export function findDate(text: string, near: Instant): FoundDate | undefined {
  if (!DAY_SOMEWHERE.test(text)) return undefined;
  const western = westernDigits(text);
  const found = earlier(numericDate(western, near), wordDate(western, near));
  if (found === undefined) return undefined;
  const article = /(?<=[\s,])(?:le|el|den|am|il|في)\s+$/i.exec(western.slice(0, found.start));
  if (article !== null) found.start = article.index;
  const weekday = WEEKDAY.exec(western.slice(0, found.start));
  return weekday === null
    ? found
    : { ...found, start: weekday.index + (weekday[0].length - weekday[0].trimStart().length) };
}

function earlier(a: FoundDate | undefined, b: FoundDate | undefined): FoundDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.start < a.start ? b : a;
}

function numericDate(text: string, near: Instant): FoundDate | undefined {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [year, a, b] = (
    match[1] === undefined ? [match[8], match[7], match[5]] : [match[1], match[3], match[4]]
  ).map(Number);
  if (year === undefined || a === undefined || b === undefined) return undefined;
  const calendar = year < 1700 ? 'solar' : 'gregorian';
  const on =
    resolveDate({ calendar, month: a }, b, year, near) ?? resolveDate({ calendar, month: b }, a, year, near);
  return on === undefined ? undefined : { on, start: match.index, end: match.index + match[0].length };
}

function wordDate(text: string, near: Instant): FoundDate | undefined {
  const tokens = tokensOf(text);
  const days: boolean[] = [];
  for (const { text: word } of tokens) days.push(word.length <= longestDay && dayOf(word) !== undefined);
  if (!days.includes(true)) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    // A month is next to its day; checking the neighbours first is cheaper than looking the word up.
    if (!isBesideDay(days, at)) continue;
    const month = monthAt(tokens, at);
    if (month === undefined) continue;
    const found = aroundMonth(text, tokens, at, month, near);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isBesideDay(days: readonly boolean[], at: number): boolean {
  if (days[at - 1] === true) return true;
  for (let next = at + 1; next <= at + mostMonthWords; next++) if (days[next] === true) return true;
  return false;
}

/** The month at a token. Reuters in Arabic prints it in two forms ("يناير كانون الثاني"): both belong to it. */
function monthAt(tokens: readonly Token[], at: number): (Month & { words: number }) | undefined {
  const month = oneMonthAt(tokens, at);
  if (month === undefined || !/^\p{Script=Arabic}/u.test(tokens[at]?.text ?? '')) return month;
  const again = oneMonthAt(tokens, at + month.words);
  if (again?.month !== month.month || again.calendar !== month.calendar) return month;
  return { ...month, words: month.words + again.words };
}

/** A month of one word, or of the two words of the Levant ("كانون الثاني"), counted at the first. */
function oneMonthAt(tokens: readonly Token[], at: number): (Month & { words: number }) | undefined {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const two = /^(?:كانون|تشرين)$/u.test(first) ? findMisspelledMonth(`${first} ${second}`) : undefined;
  if (two !== undefined) return { ...two, words: 2 };
  const one = /^\d/.test(first) ? undefined : findMisspelledMonth(first);
  return one === undefined ? undefined : { ...one, words: 1 };
}

function aroundMonth(
  text: string,
  tokens: readonly Token[],
  at: number,
  month: Month & { words: number },
  near: Instant,
): FoundDate | undefined {
  const last = tokens[at + month.words - 1];
  const first = tokens[at];
  if (first === undefined || last === undefined) return undefined;
  const after = tokens[at + month.words];
  const before = dayBefore(text, tokens, at);
  const dayAfter =
    after !== undefined && /^[\s.]*$/.test(text.slice(last.end, after.start)) ? dayOf(after.text) : undefined;
  const dayFirst = before !== undefined;
  const day = before?.day ?? dayAfter;
  if (day === undefined) return undefined;
  const end = dayFirst ? last : after;
  const yearToken = tokens[at + month.words + (dayFirst ? 0 : 1)];
  const yearBefore = dayFirst ? undefined : pashtoYear(tokens, at);
  const year = end !== undefined && yearToken !== undefined ? yearAfter(text, end, yearToken) : undefined;
  const printedYear = year ?? yearBefore?.year;
  if (month.needsYear === true && !isSolarYear(printedYear)) return undefined;
  const on = resolveDate(month, day, printedYear, near);
  if (on === undefined || end === undefined) return undefined;
  return {
    on,
    start: before?.start ?? yearBefore?.start ?? first.start,
    end: year === undefined ? end.end : (yearToken?.end ?? end.end),
  };
}

function isSolarYear(year: number | undefined): boolean {
  return year !== undefined && year > 1300 && year < 1500;
}

/** Pashto prints year and "د" (of) first: "د ۱۴۰۰ مرغومی ۲۵". */
function pashtoYear(tokens: readonly Token[], at: number): { year: number; start: number } | undefined {
  const [particle, year] = [tokens[at - 2], tokens[at - 1]];
  if (year === undefined || !/^\d{4}$/.test(year.text)) return undefined;
  return { year: Number(year.text), start: particle?.text === 'د' ? particle.start : year.start };
}

/** The day of the month in the word before that of the month: "15 January", "15 de enero". */
function dayBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
): { day: number; start: number } | undefined {
  const [token, month] = [tokens[at - 1], tokens[at]];
  if (token === undefined || month === undefined) return undefined;
  const between = text.slice(token.end, month.start);
  const day = /^[\s.]*(?:de |of |da |di )?$/u.test(between) ? dayOf(token.text) : undefined;
  return day === undefined ? undefined : { day, start: token.start };
}

function dayOf(text: string): number | undefined {
  if (FIRST.test(text)) return 1;
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|e|\.)?$/i.exec(text);
  const day = match === null ? NaN : Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearAfter(text: string, before: Token, token: Token): number | undefined {
  const between = text.slice(before.end, token.start);
  return /^[\s,،.]*(?:de |ء)?$/u.test(between) && /^\d{4}$/.test(token.text) ? Number(token.text) : undefined;
}

/** Numbers with their endings, and words; "de" and similar words between day, month and year are skipped. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [word] = found;
    if (word.length <= 3 && CONNECTOR.test(word)) continue;
    tokens.push({ text: word, start: found.index, end: found.index + word.length });
  }
  return tokens;
}
