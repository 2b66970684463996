// Event days: the dates of the weekdays that a report names. In: words and the time of filing. Out: days since 1970.
import type { Word } from '#core/fingerprint/words.ts';
import { epochMsOf, type Instant } from '#core/instant.ts';
import { weekdays } from '#core/tables/weekdays.ts';

/** Days kept of a report. */
const maxDays = 3;
const dayMs = 86_400_000;
/** 1 January 1970 was a Thursday; weekdays count from Monday. */
const firstWeekday = 3;
/** Short forms are words as well ("sun", "mon"), and names in Arabic script depend on the word before them. */
const unambiguous = /^[\p{Script=Latin}\p{Script=Cyrillic}]{5,}$/u;
/** "Thursday's bomb". */
const possessive = /['’]s$/;
const weekdayOf = new Map(
  weekdays.flatMap((names, day) =>
    names
      .split(' ')
      .filter((name) => unambiguous.test(name))
      .map((name) => [name, day] as const),
  ),
);

/** Each named weekday as the last such day up to the day of filing: "on Thursday night", filed on Friday, is the day before. Sorted. */
export function eventDaysIn(words: readonly Word[], filedAt: Instant): number[] {
  const filedOn = Math.floor(epochMsOf(filedAt) / dayMs);
  const days = new Set<number>();
  if (filedOn < 7) return [];
  for (const { text } of words) {
    const weekday = weekdayOf.get(text.toLowerCase().replace(possessive, ''));
    if (weekday === undefined) continue;
    days.add(filedOn - ((((filedOn + firstWeekday - weekday) % 7) + 7) % 7));
    if (days.size === maxDays) break;
  }
  return [...days].sort((a, b) => a - b);
}
