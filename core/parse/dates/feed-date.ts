// Reads the dates of feeds and wires. Date.parse reads a date without a zone in the zone of the machine, and no
// library reads all forms in use.

import { findMonthOrSolar } from '#core/parse/dates/months.ts';
import { solarDateToEpochMs } from '#core/parse/dates/resolve-date.ts';

/** A date that was read. `zone` is false when the text names no known zone; it is then read as UTC. */
export interface FeedDate {
  epochMs: number;
  zone: 'given' | 'none' | 'unknown';
}

/** Minutes east of UTC. Of names with two meanings the one used by wires is listed (IST = India, CST = Chicago). */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  irst: 210,
  irdt: 270,
  aft: 270,
  pkt: 300,
  gst: 240,
  npt: 345,
  ict: 420,
  wib: 420,
  wita: 480,
  wit: 540,
  pht: 480,
  sgt: 480,
  hkt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  sast: 120,
  cat: 120,
  eat: 180,
  wat: 60,
  brt: -180,
  art: -180,
};

/** The form of RFC 822 and RSS 2.0 with a year of four digits: nearly every date of a feed. */
const rfc822 =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (GMT|UTC|[+-]\d{4})$/;
const englishMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const isoLike =
  /^(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?:(?:[Tt ]|,\s)\s*(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(.*))?$/;
const clock = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?/i;

/**
 * The moment that `text` names: RFC 822/2822 with named zones, ISO 8601 and W3C, Unix `date`, month names of a dozen
 * languages, seconds or milliseconds since 1970, Persian (Jalali) dates, in any digits. A date without a zone is UTC,
 * never the zone of the machine. Undefined for anything else, also for a 32nd or a 25th hour.
 */
export function readFeedDate(text: string): FeedDate | undefined {
  const mail = rfc822.exec(text);
  if (mail !== null) {
    const [, day, month = '', year, hour, minute, second = '0', zone = ''] = mail;
    return moment(
      [Number(year), (englishMonths.indexOf(month) + 3) / 3, Number(day)],
      [Number(hour), Number(minute), Number(second)],
      zone,
    );
  }
  const plain = latinDigits(text.slice(0, 200)).replace(/\s+/g, ' ').trim();
  if (/^\d{9,10}(?:\.\d+)?$/.test(plain)) return { epochMs: Math.trunc(Number(plain) * 1000), zone: 'given' };
  if (/^\d{12,13}$/.test(plain)) return { epochMs: Number(plain), zone: 'given' };
  const iso = isoLike.exec(plain);
  if (iso !== null) {
    const [, year, month = '01', day = '01', hour = '0', minute = '0', second = '0', rest = ''] = iso;
    return moment(
      [Number(year), Number(month), Number(day)],
      [Number(hour), Number(minute), Number(second)],
      rest,
    );
  }
  return readWords(plain);
}

/** `Sat, 07 Sep 2002 09:42:31 GMT`, `Sep 7, 2002 9:42 AM EST`, `Sat Sep 7 09:42:31 GMT 2002`, `7/9/2002 09:42`. */
function readWords(text: string): FeedDate | undefined {
  const time = clock.exec(text);
  const before = time === null ? text : text.slice(0, time.index);
  const after = time === null ? '' : text.slice(time.index + time[0].length);
  const zoneText = after.replace(/\b\d{4}\b(?!:)(?<![+-]\d{4})/, ' ').trim();
  const yearAfter = /(?<![+-])\b\d{4}\b/.exec(after)?.[0];
  const day = readDay(yearAfter === undefined ? before : `${before} ${yearAfter}`);
  if (day === undefined) return undefined;
  if (time === null) return moment(day, [0, 0, 0], '');
  const [, hour, minute, second = '0', half] = time;
  const hours =
    (Number(hour) % (half === undefined ? 100 : 12)) +
    (half?.toLowerCase().startsWith('p') === true ? 12 : 0);
  return moment(day, [hours, Number(minute), Number(second)], zoneText);
}

/** Year, month and day of the part before the clock time. */
function readDay(text: string): [number, number, number] | undefined {
  const numeric = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (numeric !== null) {
    // Day first, as in most countries; month first only where the other order is impossible.
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
    return second > 12 ? [year, first, second] : [year, second, first];
  }
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '');
  const named = words.map(findMonthOrSolar).find((found) => found !== undefined);
  const month = named?.month;
  const numbers = words
    .filter((word) => /^\d+(?:st|nd|rd|th)?$/.test(word))
    .map((word) => word.replace(/\D+$/, ''));
  const year =
    numbers.find((number) => number.length === 4) ?? numbers.slice(1).find((number) => number.length === 2);
  const day = numbers.find((number) => number.length <= 2);
  if (month === undefined || year === undefined || day === undefined) return undefined;
  if (named?.needsYear === true && !/^1[34]\d\d$/.test(year)) return undefined;
  // RFC 2822 section 4.3: 00-49 is 20xx, 50-99 is 19xx.
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  return [fullYear, month, Number(day)];
}

function moment(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second]: readonly [number, number, number],
  zoneText: string,
): FeedDate | undefined {
  const start = startOfDay(year, month, day);
  if (start === undefined) return undefined;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined;
  const { zone, eastMinutes } = readZone(zoneText);
  // Unix time has no leap second; it counts as the second before.
  const epochMs = start + ((hour * 60 + minute - eastMinutes) * 60 + Math.min(second, 59)) * 1000;
  return { epochMs, zone };
}

/** Years 1300 to 1420 belong to the Iranian calendar: no news is that old. */
function startOfDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  if (year >= 1300 && year <= 1420)
    return day <= (month <= 6 ? 31 : 30) ? solarDateToEpochMs(year, month, day) : undefined;
  const start = new Date(0).setUTCFullYear(year, month - 1, day);
  return new Date(start).getUTCDate() === day ? start : undefined;
}

function readZone(text: string): { zone: FeedDate['zone']; eastMinutes: number } {
  const offset = /([+\u2212-])(\d{1,2}):?(\d{2})?/.exec(text);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? '0');
    const eastMinutes = minutes <= 14 * 60 ? (offset[1] === '+' ? minutes : -minutes) : 0;
    return { zone: minutes <= 14 * 60 ? 'given' : 'unknown', eastMinutes };
  }
  const name = /[a-z]+/.exec(text.toLowerCase())?.[0];
  if (name === undefined) return { zone: 'none', eastMinutes: 0 };
  const eastMinutes = Object.hasOwn(zones, name) ? zones[name] : undefined;
  return eastMinutes === undefined ? { zone: 'unknown', eastMinutes: 0 } : { zone: 'given', eastMinutes };
}

/** Persian and Arabic-Indic digits as 0-9. */
function latinDigits(text: string): string {
  return text
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}
