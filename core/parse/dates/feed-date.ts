// Reads the dates of feeds and wires. Date.parse reads a date without a zone in the zone of the machine, and no
// library reads all forms in use.

import { findFeedMonth, type Month } from '#core/parse/dates/months.ts';
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
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
};

/** Cities in "به وقت تهران" and the like; wires write no other zone there. */
const zonesOfCities: readonly (readonly [RegExp, string])[] = [
  [/تهران|طهران|ایران|\btehran\b/i, 'Asia/Tehran'],
  [/کابل|كابول|افغانستان|\bkabul\b/i, 'Asia/Kabul'],
  [/(?<!\p{L})(?:мск|по москве)(?!\p{L})/iu, 'Europe/Moscow'],
  [/(?<!\p{L})(?:по киеву|за києвом)(?!\p{L})/iu, 'Europe/Kyiv'],
  [/گرینویچ|غرينتش|\bgreenwich\b/i, 'UTC'],
];

/** The form of RFC 822 and RSS 2.0 with a year of four digits: nearly every date of a feed. */
const rfc822 =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (GMT|UTC|[+-]\d{4})$/;
const englishMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const isoLike =
  /^(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?:(?:[Tt ]|,\s)\s*(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(.*))?$/;
/** A point separates hours and minutes only outside a date such as 03.03.2022. */
const clock =
  /(?<![\d.])(\d{1,2})(?: ?h ?|:|\.(?!\d{1,2}\.\d))(\d{2})(?!\d)(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?(?:uhr|hrs?|hours|h)\b)?/i;

/** Marks of the two halves of a day, after the time or before it, in Latin, Arabic, Persian, Greek, Chinese, Japanese and Korean. */
const time12 = String.raw`(?<![\d:.])(\d{1,2})((?:[:.]\d{2}){0,2})`;
const markAfter = new RegExp(
  String.raw`${time12}(?:[.,]\d+)? ?(?:([ap])\. ?m\.?|([ap])m|(ص(?:باحا|باحًا)?|ق\.? ?ظ|قبل از ظهر|صبح|πμ|π\.μ)|(م(?:ساء|ساءً)?|ب\.? ?ظ|بعد از ظهر|عصر|شام|μμ|μ\.μ))\.?(?![\p{L}\p{M}])`,
  'iu',
);
const markBefore = new RegExp(
  `(?:(上午|午前|오전|凌晨|早上|صباحا|صباحًا|صبح|सुबह)|(下午|午後|오후|晚上|مساء|مساءً|شام|عصر|سہ پہر|शाम)|(رات|شب|रात)) ?${time12}`,
  'u',
);

/**
 * The moment that `text` names: RFC 822/2822 with named zones, ISO 8601 and W3C, Unix `date`, month names of two dozen
 * languages, seconds or milliseconds since 1970, Persian (Jalali) dates, in any digits, with the time before or after the
 * date and on a clock of 12 or 24 hours. A date without a zone is UTC, never the zone of the machine. Undefined for
 * anything else, also for a 32nd or a 25th hour.
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
  const printed = plainOf(text);
  if (/^\d{9,10}(?:\.\d+)?$/.test(printed))
    return { epochMs: Math.trunc(Number(printed) * 1000), zone: 'given' };
  if (/^\d{12,13}$/.test(printed)) return { epochMs: Number(printed), zone: 'given' };
  const plain = on24HourClock(printed);
  const iso = isoLike.exec(paddedIso(plain));
  if (iso !== null) {
    const [, year, month = '01', day = '01', hour = '0', minute = '0', second = '0', rest = ''] = iso;
    return moment(
      [Number(year), Number(month), Number(day)],
      [Number(hour), Number(minute), Number(second)],
      rest,
    );
  }
  return readWords(plain, plain !== printed);
}

/** One line with Latin digits, without direction marks; the date signs of Chinese, Japanese and Korean become hyphens. */
function plainOf(text: string): string {
  return (
    latinDigits(text.slice(0, 200))
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/(\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g, '$1-$2-$3 ')
      .replace(/[（(][月火水木金土日월화수목금토일][）)]/g, ' ')
      .replace(
        /(\d{1,2}) ?[時时点點시](?: ?(\d{1,2}) ?[分분])?/g,
        (_, hour: string, minute = '0') => `${hour}:${minute.padStart(2, '0')}`,
      )
      .replace(/(?<![\d:.])(\d{1,2}) ?h\b(?! ?\d)/i, '$1:00')
      .replace(/(?<!\d)(\d{1,2})\. (\d{1,2})\. (?=\d{4})/, '$1.$2.')
      // The day of the Islamic calendar beside that of the Gregorian one.
      .replace(/\d{1,2} [^\d]{2,30}1[34]\d\d(?: ?هـ)?(?=.{0,60}\b20\d\d\b)/, ' ')
      .replace(/\bnoon\b/i, '12:00')
      .replace(/\bmidnight\b/i, '00:00')
      // Times without any separator.
      .replace(/^((?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d)(\d{4}(?:\d{2})?)$/, '$1T$2')
      .replace(/^@(?=\d)/, '')
      .replace(/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?= |$)/, '$1-$2-$3')
      // The clock of wires: "1603 GMT".
      .replace(/(?<![\d:.+-])([01]\d|2[0-3])([0-5]\d)(?= ?(?:GMT|UTC)\b)/, '$1:$2')
      .replace(/،/g, ',')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** `text` with a time such as "5:30 PM", "9 p.m." or "下午 5:30" rewritten as "17:30". */
function on24HourClock(text: string): string {
  const after = markAfter.exec(text);
  const before = after === null ? markBefore.exec(text) : null;
  const found = after ?? before;
  if (found === null) return text;
  const [hour = '', minutes = ''] = after === null ? found.slice(4) : found.slice(1);
  // The hours of a night are those before midnight and those after it.
  const isLate = Number(hour) >= 6 && Number(hour) < 12;
  const isAfternoon =
    after === null
      ? found[2] !== undefined || (found[3] !== undefined && isLate)
      : /p/i.test(found[3] ?? found[4] ?? '') || found[6] !== undefined;
  const hours = Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  const rewritten = `${String(hours).padStart(2, '0')}${minutes === '' ? ':00' : minutes}`;
  return `${text.slice(0, found.index)}${rewritten}${text.slice(found.index + found[0].length)}`;
}

/** Unpadded, ordinal and two-digit forms as ISO 8601; a weekday in front is removed. */
function paddedIso(text: string): string {
  return text
    .replace(/^\p{L}+\.?,? (?=\d{4}[-/.]\d)/u, '')
    .replace(
      /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
      (_, year: string, _mark, month: string, day: string) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{4})-?(\d{3})(?!\d)/, (_, year: string, day: string) =>
      new Date(Date.UTC(Number(year), 0, Number(day))).toISOString().slice(0, 10),
    )
    .replace(/^(\d{2})-(\d{2})-(\d{2})(?!\d)/, (_, year: string, month: string, day: string) =>
      [fullYear(year), month, day].join('-'),
    )
    .replace(/^([\d-]{8,10}(?:[Tt ]|, ))(\d\d?)\.(\d\d)(?:\.(\d\d))?(?= |$)/, '$1$2:$3:$4')
    .replace(/^([\d-]{8,10}(?:[Tt ]|, ))(\d):/, '$10$2:');
}

/** `Sat, 07 Sep 2002 09:42:31 GMT`, `Sat Sep 7 09:42:31 GMT 2002`, `7/9/2002 09:42`, `14:30, 3 March 2022`. */
function readWords(text: string, had12HourClock: boolean): FeedDate | undefined {
  const time = clock.exec(text);
  if (time === null) {
    const day = readDay(text, had12HourClock);
    return day === undefined ? undefined : moment(day, [0, 0, 0], '');
  }
  const before = text.slice(0, time.index);
  const after = text.slice(time.index + time[0].length);
  const yearAfter = /(?<![+-])\b\d{4}\b/.exec(after)?.[0];
  const [, hour, minute, second = '0'] = time;
  const timeOfDay = [Number(hour), Number(minute), Number(second)] as const;
  const day = readDay(yearAfter === undefined ? before : `${before} ${yearAfter}`, had12HourClock);
  if (day !== undefined)
    return moment(day, timeOfDay, after.replace(/\b\d{4}\b(?!:)(?<![+-]\d{4})/, ' ').trim());
  // The time comes first: a zone may come before the date, or at the end.
  const zone = /^[\s,(]*((?:UTC|GMT)?[+-]\d{2}:?\d{2}|[A-Z]{2,5}\b)\)?/.exec(after);
  const dayAfter = readDay(after.slice(zone?.[0].length ?? 0), had12HourClock);
  const zoneText = zone?.[1] ?? /[\s(]((?:UTC|GMT)?[+-]\d{2}:?\d{2}|[A-Z]{2,5})\)?$/.exec(after)?.[1] ?? '';
  return dayAfter === undefined ? undefined : moment(dayAfter, timeOfDay, zoneText);
}

/** Year, month and day of a text without a clock time. */
function readDay(text: string, isAmerican: boolean): [number, number, number] | undefined {
  const numeric = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numeric !== null) {
    // Day first, as in most countries; month first where the other order is impossible, or on an American clock.
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), fullYear(numeric[4] ?? '')];
    const monthFirst = second > 12 || (isAmerican && numeric[2] === '/' && first <= 12);
    return monthFirst ? [year, first, second] : [year, second, first];
  }
  const yearFirst = /(?<!\d)(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst !== null) return [Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])];
  const words = text
    .toLowerCase()
    .replace(/(?<=\d)t(?=\s|$)/g, ' ')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '');
  const named = monthBesideDay(words);
  const numbers = words
    .filter((word) => /^\d+(?:st|nd|rd|th|er|e|º|ª)?$/.test(word))
    .map((word) => word.replace(/\D+$/, ''));
  const year =
    numbers.find((number) => number.length === 4) ?? numbers.slice(1).find((number) => number.length === 2);
  const day = numbers.find((number) => number.length <= 2);
  if (named === undefined || year === undefined || day === undefined) return undefined;
  if (named.needsYear === true && !/^1[34]\d\d$/.test(year)) return undefined;
  return [fullYear(year), named.month, Number(day)];
}

/**
 * The month of a date in words. "mar., 15 janv." begins with mardi: the name after the day of the month counts first, then
 * one before it, then any.
 */
function monthBesideDay(words: readonly string[]): Month | undefined {
  const isDay = (word: string | undefined): boolean => /^\d{1,2}\D{0,2}$/.test(word ?? '');
  const months = words.flatMap((word, at) => {
    const month = findFeedMonth(`${word} ${words[at + 1] ?? ''}`) ?? findFeedMonth(word);
    return month === undefined ? [] : [{ month, at }];
  });
  const isAfterDay = ({ at }: { at: number }): boolean =>
    isDay(words[at - 1]) || (/^(?:de|d|of|da|di)$/.test(words[at - 1] ?? '') && isDay(words[at - 2]));
  return (months.find(isAfterDay) ?? months.find(({ at }) => isDay(words[at + 1])) ?? months[0])?.month;
}

/** RFC 2822 section 4.3: 00-49 is 20xx, 50-99 is 19xx. */
function fullYear(year: string): number {
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

function moment(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second]: readonly [number, number, number],
  zoneText: string,
): FeedDate | undefined {
  const start = startOfDay(year, month, day);
  if (start === undefined) return undefined;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined;
  const { zone, eastMinutes } = readZone(zoneText, start + (hour * 60 + minute) * 60_000);
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

/** The zone that `text` names, at the local time `localMs` (as if it were UTC), because daylight saving time changes it. */
function readZone(text: string, localMs: number): { zone: FeedDate['zone']; eastMinutes: number } {
  if (text === '') return { zone: 'none', eastMinutes: 0 };
  const region =
    /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/-]+/.exec(text)?.[0] ??
    zonesOfCities.find(([city]) => city.test(text))?.[1];
  const ofRegion = region === undefined ? undefined : offsetOfRegion(region, localMs);
  if (ofRegion !== undefined) return { zone: 'given', eastMinutes: ofRegion };
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

/** The offset of a zone of the tz database ("Asia/Kabul"); undefined when it has no such zone. */
function offsetOfRegion(region: string, localMs: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: region, timeZoneName: 'longOffset' });
    const minutesAt = (ms: number): number => {
      const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
      return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    };
    return minutesAt(localMs - minutesAt(localMs) * 60_000);
  } catch {
    return undefined; // RangeError: no such zone.
  }
}

/** Persian, Arabic-Indic and Indian digits as 0-9. */
function latinDigits(text: string): string {
  return text
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u0966-\u096F\u09E6-\u09EF\u0A66-\u0A6F\u0AE6-\u0AEF]/g, (digit) =>
      String((digit.charCodeAt(0) & 15) - 6),
    );
}
