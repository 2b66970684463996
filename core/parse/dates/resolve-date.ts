// The day that a printed month and day mean, in the Gregorian or the solar calendar, with or without a year.
import { dayMs, epochMsOf, type Instant } from '#core/instant.ts';
import type { Month } from '#core/parse/dates/months.ts';

/**
 * The day as `2022-01-15`; without a year the last such day before `near`, or the day after it, where a zone is ahead. Undefined
 * for days that do not exist.
 */
export function resolveDate(
  month: Month,
  day: number,
  year: number | undefined,
  near: Instant,
): string | undefined {
  const nearMs = epochMsOf(near);
  if (year !== undefined) return isoOf(dayStart(month, day, year));
  const about = month.calendar === 'solar' ? solarYearNear(nearMs) : new Date(nearMs).getUTCFullYear();
  // 29 February may be eight years back.
  const years = Array.from({ length: 10 }, (_, back) => about + 1 - back);
  return isoOf(
    years
      .map((candidate) => dayStart(month, day, candidate))
      .find((ms) => ms !== undefined && ms <= nearMs + dayMs),
  );
}

function dayStart({ calendar, month }: Month, day: number, year: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (calendar === 'solar') return day === 31 && month > 6 ? undefined : solarDateToEpochMs(year, month, day);
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms : undefined;
}

function isoOf(ms: number | undefined): string | undefined {
  if (ms === undefined || !Number.isFinite(ms) || Math.abs(ms) > 100_000 * dayMs) return undefined;
  return new Date(ms).toISOString().slice(0, 10);
}

/** Days from 1 Farvardin of year -1595 (the start of a cycle) to 1970-01-01. */
const daysBefore1970 = 1_075_196;

/**
 * Milliseconds since 1970 of the start of the day in UTC. Exact for the years 1178 to 1633, in which leap years
 * follow the 33-year cycle. The caller has checked month and day.
 */
export function solarDateToEpochMs(year: number, month: number, day: number): number {
  const cycleYear = year + 1595;
  const monthDays = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
  const leapDays = Math.floor(cycleYear / 33) * 8 + Math.floor(((cycleYear % 33) + 3) / 4);
  return (365 * cycleYear + leapDays + monthDays + day - daysBefore1970) * dayMs;
}

/** The solar year that contains most of the Gregorian year. */
function solarYearNear(epochMs: number): number {
  return Math.floor((epochMs / dayMs + 286.8) / 365.2422) + 1348;
}
