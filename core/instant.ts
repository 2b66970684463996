// Time as it is kept: ISO 8601 in UTC with milliseconds, so that text order is time order. Nothing here reads a clock.
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
  return Date.parse(instant);
}

/** `instant` moved by `byMs` milliseconds, which may be negative. */
export function shifted(instant: Instant, byMs: number): Instant {
  return instantOf(epochMsOf(instant) + byMs);
}
