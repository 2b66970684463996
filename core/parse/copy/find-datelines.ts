// Finds where and when a report was filed, from the head of its first paragraph.
import { findAgencies, findAgencyName } from '#core/agencies.ts';
import { findRegions } from '#core/gazetteer/regions.ts';
import type { CopyHints } from '#core/parse/copy/copy.ts';
import { creditedAgencies, isCredit, isOrganisation } from '#core/parse/copy/credited-agencies.ts';
import {
  type DatelineNames,
  type DatelinePlace,
  datelineOf,
  findProseEnd,
  readDatelineNames,
} from '#core/parse/copy/dateline-places.ts';
import { readDeskMarks } from '#core/parse/copy/desk-marks.ts';
import { type FoundDate, findDate } from '#core/parse/dates/find-date.ts';
import { datelineSpan } from '#core/parse/limits.ts';
import type { Dateline } from '#core/report.ts';

/** The content of a dateline and its length. */
export interface DatelineHead {
  /** In the order printed; empty for "Jan 15 (Reuters) -", which names no place. */
  datelines: Dateline[];
  filedOn?: string;
  /** Canonical agency names. */
  credits: string[];
  /** Brackets that name a desk or a reporter: "(Staff Reporter + Agencies)". */
  credit?: string;
  /** Length of the dateline in UTF-16 code units; the text begins behind it. */
  length: number;
}

const LEAD = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff*]*/;
/** Marks that end the names: bracket, colon, dash; a hyphen only after a space or bracket (MAZAR-E SHARIF). */
const NAMES_END =
  /\((?![^()]{2,30}\)\s*[/+])|[:–—―۔]|(?<![/+,،][ \t]*)\n|--|(?<=[\s)\p{Script=Arabic}])-|\s_\s|\s\u0640|(?<=\u0640)\s|(?<=\p{L}{4})\.\s+(?=\p{Lu}\p{Ll})/u;
/** Some character of each mark in NAMES_END. */
const ANY_MARK = /[(:–—―۔\n_\u0640.-]/;
/** "(ANSA) - ROMA, 15 GEN -", "(Reuters) - The company said". */
const LEADING_CREDIT = /^\(([^()]{2,40})\)\s*(?:[:–—―]|--?)\s*(?=\S)/u;
const NOT_PLACES =
  /^(?:NOTE|BYLINE|HEADLINE|DATELINE|SLUG|SOURCE|CREDIT|EDS?|EDITORS?|UPDATE[DS]?|CORRECT(?:ION|ED|S)|URGENT|ALERT|BREAKING|FLASH|BULLETIN|EXCLUSIVE|ADVISORY|WRAP|LEAD|ATTENTION|WATCH|LIVE|VIDEO|PHOTOS?|PICTURES?|FACTBOX|TIMELINE|ANALYSIS|OPINION|INTERVIEW|FEATURE|QTRLY|PREVIEW|SUMMARY|BACKGROUND|BY|REFILE|REPEAT|RPT|ADDS|SPORTS?|BUSINESS|WORLD|POLITICS|MARKETS?|OIL|GOLD|WEATHER|QUESTION|ANSWER|Q|A|WARNING|NOTICE|EMBARGO(?:ED)?)\b/u;
const COMPANY = /\b(?:INC|CORP|CO|LTD|PLC|SA|AG|GROUP|BANK|COMPANY|LLC)\b\.?/u;

/**
 * Finds the dateline at the head of `firstParagraph`. A sentence that begins with a city has none: capitals, a date
 * or an agency in brackets must support it. With such support, names that the gazetteer lacks are accepted.
 * @returns undefined when there is none. Never throws.
 */
export function findDatelines(firstParagraph: string, hints: CopyHints): DatelineHead | undefined {
  const opening = LEAD.exec(firstParagraph)?.[0].length ?? 0;
  const credit = LEADING_CREDIT.exec(firstParagraph.slice(opening, opening + datelineSpan));
  const agencies = findAgencies(credit?.[1] ?? '');
  if (credit === null || agencies.length === 0) return datelineAt(firstParagraph, opening, hints);
  const length = opening + credit[0].length;
  const found = datelineAt(firstParagraph, length, hints);
  if (found === undefined) return { datelines: [], credits: agencies, length };
  return { ...found, credits: [...new Set([...agencies, ...found.credits])] };
}

function datelineAt(firstParagraph: string, lead: number, hints: CopyHints): DatelineHead | undefined {
  // "New Delhi [India]" becomes "New Delhi (India)", one code unit for one; "/PRNewswire/ --" too.
  const span = firstParagraph
    .slice(lead, lead + datelineSpan)
    .replace(/\[([^[\]()]{2,30})\]/g, '($1)')
    .replace(/\/( ?\p{L}[\p{L} .-]{2,28})\/(?=\s*[–—-]|\.\s)/u, '($1)')
    // "LORN, OH / ACCESSWIRE / March 15, 2022 / "
    .replace(/\/( ?\p{Lu}[\p{Lu} -]{3,28})\/( (?=[^/]*\d)[^/]{8,24} )\/(?= )/u, '($1)$2-');
  if (isPlainProse(span, hints)) return undefined;
  const date = findDate(span, hints.filedNear);
  const namesEnd = Math.min(NAMES_END.exec(span)?.index ?? span.length, date?.start ?? span.length);
  // Without mark, brackets and date nothing supports a dateline.
  if (namesEnd === span.length && date === undefined) return undefined;
  const printed = span.slice(0, namesEnd).replace(/[\s,،.]+$/u, (end) => (end.startsWith('.') ? '.' : ''));
  const tail = readTail(span, namesEnd, date);
  const next = span.slice(tail.length);
  if (printed.trim() === '') return placeless(tail, next, lead);
  const names = readDatelineNames(printed, {
    country: hints.country,
    language: hints.language,
    about: firstParagraph.slice(lead + tail.length),
  });
  if (names === undefined) return undefined;
  // Names do not continue on the next line: a line above a dateline is a headline, unless it has nothing but cities.
  const onOwnLine = span[namesEnd] === '\n';
  if (onOwnLine && !names.places.every((place) => place.inCapitals && place.place?.lat !== undefined))
    return undefined;
  if (!isDateline(names, { ...tail, ended: tail.ended || onOwnLine }, next)) return undefined;
  return headOf(names, tail, lead);
}

/** Code units within which a date before some word has ended. */
const widestDate = 64;

/** A quick test that rejects most paragraphs: words of a sentence come before any mark and any date. */
function isPlainProse(span: string, hints: CopyHints): boolean {
  const proseEnd = findProseEnd(span);
  if (proseEnd === undefined) return false;
  const head = span.slice(0, proseEnd + widestDate);
  if (ANY_MARK.test(span.slice(0, proseEnd)) && (NAMES_END.exec(head)?.index ?? proseEnd) < proseEnd)
    return false;
  const date = findDate(head, hints.filedNear);
  return date === undefined || date.start >= proseEnd;
}

function headOf(names: DatelineNames, tail: DatelineTail, lead: number): DatelineHead {
  const credits = [
    ...new Set([...names.agencies, ...tail.agencies, ...tail.brackets.flatMap(creditedAgencies)]),
  ];
  const credit = tail.brackets.find((text) => isCredit(text) && !isAgenciesOnly(text));
  return {
    datelines: names.places.map(datelineOf),
    ...(tail.date === undefined ? {} : { filedOn: tail.date.on }),
    credits,
    ...(credit === undefined ? {} : { credit }),
    length: lead + tail.length,
  };
}

function isAgenciesOnly(text: string): boolean {
  return text
    .split(/[/+,،;]/)
    .every((part) => findAgencyName(part) !== undefined || isOrganisation(part.trim()));
}

/** "Jan 15 (Reuters) - ": a dateline without a place, as agencies file company news. */
function placeless(tail: DatelineTail, next: string, lead: number): DatelineHead | undefined {
  const isOne = tail.ended && next !== '' && tail.brackets.some((text) => creditedAgencies(text).length > 0);
  return isOne ? headOf({ places: [], agencies: [] }, tail, lead) : undefined;
}

function isDateline(names: DatelineNames, tail: DatelineTail, next: string): boolean {
  const { places } = names;
  if (next.trim() === '' || places.some(({ name }) => NOT_PLACES.test(name) || isDeskMark(name)))
    return false;
  const credited = tail.brackets.some(isCredit) || tail.agencies.length > 0 || names.agencies.length > 0;
  const dated = tail.date !== undefined;
  const bracketed = tail.brackets.length > 0;
  if (!tail.ended && !bracketed) return dated && places.every(isKnown) && /^[\p{Lu}\p{Lo}]/u.test(next);
  const caseless = places.every(({ name }) => name.toLowerCase() === name.toUpperCase());
  if (caseless) return isCaselessDateline(places, tail, credited, dated);
  if (places.every((place) => place.inCapitals))
    return isCapitalDateline(places, tail, next, credited || dated);
  const located = tail.brackets.some((text) => findRegions(text).length > 0);
  if (!tail.ended)
    return tail.brackets.some(isAgenciesOnly) && places.every(isKnown) && /^["“«]?\p{Lu}/u.test(next);
  if (credited || ((dated || located) && places.some(isKnown))) return true;
  return isWithRegion(places, next) || isSigned(places, tail, next);
}

/** "KORREKTUR: Zwölf Tote" */
function isDeskMark(name: string): boolean {
  return name === name.toUpperCase() && readDeskMarks(`${name}: x`).signal !== undefined;
}

/**
 * Arabic script has no capitals: a date, a credit in brackets, or known cities before a mark must support the
 * dateline.
 */
function isCaselessDateline(
  places: readonly DatelinePlace[],
  tail: DatelineTail,
  credited: boolean,
  dated: boolean,
): boolean {
  if (credited || (dated && (tail.brackets.length > 0 || tail.ended))) return true;
  return tail.ended && places.every((place) => place.place?.lat !== undefined);
}

function isCapitalDateline(
  places: readonly DatelinePlace[],
  tail: DatelineTail,
  next: string,
  supported: boolean,
): boolean {
  if (supported) return tail.ended || places.every(isKnown);
  if (!tail.ended) return false;
  if (places.every(isKnown) || (places.length > 1 && places.some(isKnown))) return true;
  return (
    /^["“<‘'\d]?\p{Lu}/u.test(next) && places.every(({ name }) => name.length > 4 && !COMPANY.test(name))
  );
}

/** "Beirut, Lebanon – Police said": a city with its country before a dash, and a new sentence after it. */
function isWithRegion(places: readonly DatelinePlace[], next: string): boolean {
  return (
    places.every(({ region, place }) => region !== undefined && place?.lat !== undefined) &&
    /^["“]?\p{Lu}/u.test(next)
  );
}

/** "Berlin (TBO) — The minister": a known city, initials of an unregistered agency, a mark, a new sentence. */
function isSigned(places: readonly DatelinePlace[], tail: DatelineTail, next: string): boolean {
  return (
    tail.brackets.some((text) => /^\p{Lu}[\p{Lu}\p{N}&]{1,5}$/u.test(text)) &&
    places.every(({ place }) => place?.lat !== undefined) &&
    /^["“„«‘]?\s?[\p{Lu}\p{N}]/u.test(next)
  );
}

function isKnown(named: DatelinePlace): boolean {
  return named.place !== undefined || named.region !== undefined;
}

/** The part after the names: date, brackets, agency, and the mark that ends a dateline. */
interface DatelineTail {
  date?: FoundDate;
  brackets: string[];
  agencies: string[];
  /** A dash, colon or full stop (۔) precedes the text. */
  ended: boolean;
  length: number;
}

const MARKS = /^(?:[\s,،;.۔:–—―_/\u0640\u200e\u200f]|-(?!\d))*/u;
const ENDING = /[:–—―_۔\u0640-]/u;

/** Reads date, brackets and agency in any order, and the marks between them, up to the first word of the text. */
function readTail(span: string, namesEnd: number, date: FoundDate | undefined): DatelineTail {
  const tail: DatelineTail = { brackets: [], agencies: [], ended: false, length: namesEnd };
  const skipMarks = () => {
    const marks = MARKS.exec(span.slice(tail.length))?.[0] ?? '';
    tail.length += marks.length;
    const isCredited = tail.agencies.length > 0 || (tail.date !== undefined && tail.brackets.length > 0);
    tail.ended = ENDING.test(marks) || (marks.includes('.') && isCredited);
  };
  for (;;) {
    skipMarks();
    const rest = span.slice(tail.length);
    const bracket = /^\(([^()]{1,80})\)/u.exec(rest);
    const agency =
      /^([\p{L}][\p{L}\u200c -]{1,30}?)(?:\.(?:ru|com))?\s*(?:\/|(?=[.,:–—―(]|\s-|(?<=\p{Script=Arabic})-))/iu.exec(
        rest,
      );
    if (bracket?.[1] !== undefined && belongsToTail(bracket[1], tail)) {
      takeBracket(bracket[1], tail, date, rest.slice(bracket[0].length));
    } else if (date !== undefined && tail.date === undefined && isDateHere(span, tail, date)) {
      tail.date = date;
      tail.length = date.end;
    } else if (agency?.[1] !== undefined && isAgency(agency[1])) {
      tail.agencies.push(findAgencyName(agency[1]) ?? agency[1]);
      tail.length += agency[0].length;
    } else return tail;
  }
}

/** Without brackets an agency that is not registered is one only in a script without capitals: "خبرگزاری پیام". */
function isAgency(name: string): boolean {
  return findAgencyName(name) !== undefined || (/^\p{Lo}/u.test(name) && isOrganisation(name));
}

/**
 * Records the content of brackets at the end of the tail. A date in them is removed: "KABUL (Pajhwok, Jan 15): ".
 * Brackets with only a date count before an ending mark alone, because "on Saturday (Jan 15) the talks" has brackets
 * too.
 */
function takeBracket(printed: string, tail: DatelineTail, date: FoundDate | undefined, after: string): void {
  const from = tail.length + 1;
  const end = from + printed.length;
  tail.length = end + 1;
  const isInside = date !== undefined && tail.date === undefined && date.start >= from && date.end <= end;
  const rest = isInside ? printed.slice(0, date.start - from) + printed.slice(date.end - from) : printed;
  const bare = rest.replace(/^[\s,،]+|[\s,،]+$/g, '');
  if (isInside && (bare !== '' || ENDING.test(after.trimStart().charAt(0)))) tail.date = date;
  tail.brackets.push(bare);
}

/**
 * After the mark that ends a dated dateline only an agency's brackets still belong to it: "MONTREAL, March 6 - (Dumez
 * Inc) said".
 */
function belongsToTail(bracket: string, tail: DatelineTail): boolean {
  if (tail.brackets.length > 1) return false;
  return !tail.ended || tail.date === undefined || findAgencies(bracket).length > 0;
}

/** A date belongs to the dateline when only marks precede it and, after an ending mark, another mark ends it again. */
function isDateHere(span: string, tail: DatelineTail, date: FoundDate): boolean {
  if (date.start !== tail.length) return false;
  return !tail.ended || /^\s*[(،,.:–—―۔/-]/u.test(span.slice(date.end));
}
