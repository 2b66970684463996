// Copy: dates of the Iranian and Afghan solar calendar. In: 25 Dey 1400. Out: 2022-01-15.

const dayMs = 86_400_000;
/** Days from 1 Farvardin of year -1595 (a cycle's start) to 1970-01-01. */
const daysBefore1970 = 1_075_196;

/**
 * Milliseconds since 1970 of the day's start in UTC. Exact for the years 1178 to 1633, in which leap years follow the 33-year
 * cycle. Months and days are taken as they are: the caller has checked them.
 */
export function epochMsOfSolar(year: number, month: number, day: number): number {
  const cycleYear = year + 1595;
  const monthDays = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
  const leapDays = Math.floor(cycleYear / 33) * 8 + Math.floor(((cycleYear % 33) + 3) / 4);
  return (365 * cycleYear + leapDays + monthDays + day - daysBefore1970) * dayMs;
}

/** The solar year in which most of the Gregorian year's given day falls. */
export function solarYearNear(epochMs: number): number {
  return Math.floor((epochMs / dayMs + 286.8) / 365.2422) + 1348;
}
