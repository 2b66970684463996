// Copy: which day a printed month and day mean. In: month, day, and a year when one is printed. Out: `2022-01-15`.
import { epochMsOf, type Instant } from '#core/instant.ts';
import { epochMsOfSolar, solarYearNear } from '#core/parse/copy/gregorian-of-solar.ts';
import type { Month } from '#core/parse/copy/months.ts';

const dayMs = 86_400_000;

/** The day in the Gregorian calendar; without a year the one nearest to `near`. Undefined for days that do not exist. */
export function dateOn(
  month: Month,
  day: number,
  year: number | undefined,
  near: Instant,
): string | undefined {
  const nearMs = epochMsOf(near);
  if (year !== undefined) return isoOf(dayStart(month, day, year));
  const about = month.calendar === 'solar' ? solarYearNear(nearMs) : new Date(nearMs).getUTCFullYear();
  const nearest = [about - 1, about, about + 1]
    .map((candidate) => dayStart(month, day, candidate))
    .filter((ms) => ms !== undefined)
    .sort((a, b) => Math.abs(a - nearMs) - Math.abs(b - nearMs));
  return isoOf(nearest[0]);
}

function dayStart({ calendar, month }: Month, day: number, year: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (calendar === 'solar') return day === 31 && month > 6 ? undefined : epochMsOfSolar(year, month, day);
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms : undefined;
}

function isoOf(ms: number | undefined): string | undefined {
  if (ms === undefined || !Number.isFinite(ms) || Math.abs(ms) > 100_000 * dayMs) return undefined;
  return new Date(ms).toISOString().slice(0, 10);
}
