// Calendar: the days, dates and ordinals in a report, which separate one event from the next of its kind.
import { wordsRead } from '#core/fingerprint/fingerprint.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { normalizeSpelling, type Word, wordsIn } from '#core/fingerprint/words.ts';
import { findMonth } from '#core/parse/dates/months.ts';
import { type Report, textOf } from '#core/report.ts';
import { weekdays } from '#core/tables/weekdays.ts';

/** Each list holds a value once, sorted. */
export interface Calendar {
  /** 0 (Monday) to 6. */
  weekdays: number[];
  /** 1 to 12, those of the solar calendar 13 to 24. */
  months: number[];
  years: number[];
  /** Ordinals from 3 on ("third", "13th"): first and second part no events. */
  ordinals: number[];
  /** What an ordinal in figures counts, with the ordinal: "13th package" -> hash of "package" -> [13]. */
  counted: ReadonlyMap<number, readonly number[]>;
}

const dayOfWord = new Map(
  weekdays.flatMap((names, day) => names.split(' ').map((name) => [normalize(name), day] as const)),
);
const ordinalWords = new Map(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at) => [word, at + 3] as const),
);
/** English months that are other words as well: they need a number beside them. */
const ambiguousMonths = new Set(['may', 'march', 'mars']);
const shortestMonth = 4;

/** The calendar of the headline and the first wordsRead words. A pure function of text and language. */
export function calendarOf(report: Report): Calendar {
  const text = textOf(report);
  const language = report.language.split('-')[0] ?? '';
  const headline = wordsIn(normalizeSpelling(report.headline));
  const words = wordsIn(normalizeSpelling(text === '' ? (report.summary ?? '') : text)).slice(0, wordsRead);
  const told = [...headline, ...words];
  const found = {
    weekdays: new Set<number>(),
    months: new Set<number>(),
    years: new Set<number>(),
    ordinals: new Set<number>(),
  };
  const counted = new Map<number, number[]>();
  told.forEach(({ text: word }, at) => {
    const lower = normalize(word);
    const day = dayOfWord.get(lower);
    if (day !== undefined && (lower.length > shortestMonth || !isLatin(lower))) found.weekdays.add(day);
    if (/^(?:19|20)\d\d$/.test(lower)) found.years.add(Number(lower));
    const month = monthAt(told, at, lower);
    if (month !== undefined) found.months.add(month);
    const ordinal = ordinalAt(told, at, lower);
    if (ordinal === undefined) return;
    found.ordinals.add(ordinal);
    const next = told[at + 1];
    if (!/^\d/.test(lower) || next === undefined || next.opens) return;
    const noun = hashOf(stemOf(next.text.toLowerCase(), language));
    counted.set(noun, [...(counted.get(noun) ?? []), ordinal]);
  });
  return {
    weekdays: sorted(found.weekdays),
    months: sorted(found.months),
    years: sorted(found.years),
    ordinals: sorted(found.ordinals),
    counted,
  };
}

/** A short form or a doubtful name is a month only beside the number of a day or year. */
function monthAt(words: readonly Word[], at: number, lower: string): number | undefined {
  const month = findMonth(lower);
  if (month === undefined) return undefined;
  const beside = [words[at - 1], words[at + 1]].some((word) =>
    /^\d{1,4}(?:st|nd|rd|th)?$/.test(word?.text ?? ''),
  );
  const isSure = isLatin(lower) && lower.length >= shortestMonth && !ambiguousMonths.has(lower);
  if (!beside && !isSure) return undefined;
  return month.calendar === 'solar' ? month.month + 12 : month.month;
}

function ordinalAt(words: readonly Word[], at: number, lower: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(lower)?.[1];
  if (digits === undefined) return ordinalWords.get(lower);
  // "July 4th" is a day.
  if (
    findMonth(words[at - 1]?.text ?? '') !== undefined ||
    findMonth(words[at + 1]?.text ?? '') !== undefined
  )
    return undefined;
  return Number(digits);
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

function normalize(word: string): string {
  return normalizeSpelling(word).toLowerCase();
}

function sorted(values: ReadonlySet<number>): number[] {
  return [...values].sort((a, b) => a - b);
}
