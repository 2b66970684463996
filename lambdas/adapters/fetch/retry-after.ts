import { dayMs, epochMsOf, type Instant } from '#core/instant.ts';

const minuteMs = 60_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** IMF-fixdate (RFC 9110 section 5.6.7), the one form a server may send; the older two are read by no one here. */
const fixDate = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

/**
 * How long a server asks to be left alone, in milliseconds, kept within one minute and 24 hours: servers have asked for
 * 88 hours, and for none. A date is read against the answer's own `Date`, else against `now`. Undefined when there is no
 * header or it is neither seconds nor a date (RFC 9110 section 10.2.3).
 */
export function retryAfterMs(
  retryAfter: string | undefined,
  date: string | undefined,
  now: Instant,
): number | undefined {
  const text = retryAfter?.trim() ?? '';
  const asked = /^\d+$/.test(text) ? Number(text) * 1000 : waitUntil(text, date, now);
  return asked === undefined ? undefined : Math.min(Math.max(asked, minuteMs), dayMs);
}

function waitUntil(text: string, date: string | undefined, now: Instant): number | undefined {
  const until = epochMsOfHttpDate(text);
  return until === undefined ? undefined : until - (epochMsOfHttpDate(date?.trim() ?? '') ?? epochMsOf(now));
}

export function epochMsOfHttpDate(text: string): number | undefined {
  const [, day, monthName, year, hour, minute, second] = fixDate.exec(text) ?? [];
  const month = months.indexOf(monthName ?? '');
  if (month < 0) return undefined;
  return Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
}
