// Stored times: ISO 8601 in UTC with milliseconds, so that text order is time order. This file reads no clock.
import { z } from 'zod';

/** A moment, `2022-01-15T09:30:00.000Z`: always UTC, always milliseconds, years 0000–9999; compares as text. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** The moment `epochMs` milliseconds after 1970-01-01T00:00Z. @throws RangeError outside the years 0000–9999. */
export function instantOf(epochMs: number): Instant {
  return Instant.parse(new Date(epochMs).toISOString());
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochMsOf(instant: Instant): number {
  const year = numberIn(instant, 0, 4);
  const day = numberIn(instant, 8, 10);
  const hour = numberIn(instant, 11, 13);
  // Four times as fast as Date.parse, which handles the rest: the first century, days that a month may lack, 24:00.
  if (year < 100 || day > 28 || hour > 23 || instant.length !== 24) return Date.parse(instant);
  const month = numberIn(instant, 5, 7) - 1;
  const second = numberIn(instant, 17, 19);
  return Date.UTC(year, month, day, hour, numberIn(instant, 14, 16), second, numberIn(instant, 20, 23));
}

function numberIn(digits: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + digits.charCodeAt(at) - zeroDigit;
  return value;
}
const zeroDigit = 48;

/** `instant` moved by `byMs` milliseconds, which may be negative. */
export function shifted(instant: Instant, byMs: number): Instant {
  return instantOf(epochMsOf(instant) + byMs);
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
