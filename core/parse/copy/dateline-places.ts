// Reads the place names of a dateline: "PORTLAND, Ore., KABUL and PARIS" gives places with their regions, and
// agencies.

import { findAgencies, findAgencyName } from '#core/agencies.ts';
import { findPlace, type PlaceContext } from '#core/gazetteer/find-place.ts';
import { properCase } from '#core/gazetteer/proper-case.ts';
import { findRegions } from '#core/gazetteer/regions.ts';
import { isOrganisation } from '#core/parse/copy/credited-agencies.ts';
import type { Dateline, Place } from '#core/report.ts';
import { matchEach } from '#core/text/match-each.ts';

/** One name of a dateline before it is accepted. */
export interface DatelinePlace {
  /** As printed, without its region. */
  name: string;
  /** As printed, with its region: "PORTLAND, Ore." */
  text: string;
  region?: string;
  place?: Place;
  /** Printed in capitals, particles aside; always false in scripts without case. */
  inCapitals: boolean;
}

/** The part before date, brackets and dash. */
export interface DatelineNames {
  places: DatelinePlace[];
  agencies: string[];
}

const mostWords = 6;
const mostPlaces = 8;
const longestAbbreviation = 3;
/** "BREST, near the tip of western France" has two lower-case words. */
const mostSmallWords = 3;
const NAME = /^[\p{Lu}\p{Lo}\p{Lt}][\p{L}\p{M}\u200c.'’‘ʻ`\-\s]*$/u;
const LIST_WORD = /\s+(?:and|et|und|y|и|و|اور|او)\s+|\s*&\s*/iu;
/** "Frankfurt/Main", "Frankfurt/Oder": the river is part of the name of one town. */
const RIVER = /^(?:Main|Oder|Saale|Donau|Neckar|Rhein|Elbe|Havel|Ruhr|Lahn|Weser|Inn)$/iu;
const SMALL_WORD =
  /^(?:of|the|de|la|le|les|du|des|del|della|di|da|das|do|dos|el|al|an|am|der|im|in|on|sur|sous|und|ob|den|van|von|upon|y|e|i|d['’]\p{L}+|el-\p{L}+|al-\p{L}+)$/u;
const PARTICLES =
  /(?<=[\s-])(?:of|de|la|le|les|du|des|del|della|di|da|das|do|dos|el|al|am|an|im|in|on|sur|sous|aux|au|and|e|i|und|ob|der|den|upon)(?=[\s-])/g;

/**
 * Reads a list of names separated by "/", "+", commas or "and". A state or country after a city is its region, not a
 * place.
 * @returns undefined when some part cannot be a name, so that this is no dateline.
 */
export function readDatelineNames(printed: string, context: PlaceContext): DatelineNames | undefined {
  if (isProse(printed)) return undefined;
  const found: DatelineNames = { places: [], agencies: [] };
  for (const { text, afterComma } of partsOf(printed)) {
    const [agency] = findAgencies(text);
    const last = found.places.at(-1);
    if (last !== undefined && afterComma && isAround(text, last)) addRegion(last, text);
    else if (agency !== undefined && agency === findAgencyName(text) && last !== undefined)
      found.agencies.push(agency);
    else if (last !== undefined && afterComma && isRegionOf(text, last)) addRegion(last, text);
    else if (last !== undefined && /^\p{Lo}/u.test(text) && isOrganisation(text)) found.agencies.push(text);
    else {
      const place = readName(text);
      if (place === undefined) return undefined;
      found.places.push(place);
    }
  }
  if (found.places.length === 0 || found.places.length > mostPlaces) return undefined;
  locate(found.places, context);
  return found;
}

/** A quick test that rejects most paragraphs: a list of names has few long words without a capital. */
function isProse(printed: string): boolean {
  return findProseEnd(printed) !== undefined;
}

const SMALL = /(?<!\p{L})\p{Ll}{4,}/gu;

/** The offset at which `text` is certainly a sentence and no list of names; undefined when it never is. */
export function findProseEnd(text: string): number | undefined {
  SMALL.lastIndex = 0;
  for (let words = 0; words <= mostSmallWords; words++) if (SMALL.exec(text) === null) return undefined;
  return SMALL.lastIndex;
}

/** The dateline of an accepted name: the gazetteer's spelling where it equals the printed one, else the printed one. */
export function datelineOf({ name, text, place }: DatelinePlace): Dateline {
  const sameName = place !== undefined && place.name.toLowerCase() === name.toLowerCase();
  // "ООН", "UN": the only short names in capitals that are not towns.
  const isAbbreviated =
    place !== undefined && place.country === undefined && name.length <= longestAbbreviation;
  const { name: _, ...where } = place ?? { name };
  return { text, place: sameName ? place.name : isAbbreviated ? name : properCase(name), ...where };
}

function partsOf(printed: string): { text: string; afterComma: boolean }[] {
  const parts: { text: string; afterComma: boolean }[] = [];
  for (const match of matchEach(printed, /([,،]?)[\s/+;؛,،]*([^/+;؛,،]+)/gu)) {
    const text = (match[2] ?? '').replace(/\s+/g, ' ').trim();
    const before = parts.at(-1);
    if (before !== undefined && RIVER.test(text)) {
      before.text += `/${text}`;
      continue;
    }
    const pieces = LIST_WORD.test(text) && findPlace(text, {}) === undefined ? text.split(LIST_WORD) : [text];
    pieces.forEach((piece, at) => {
      const bare = piece.trim().replace(/^(?:and|et|und|y|и|اور)\s+/iu, '');
      if (bare !== '') parts.push({ text: bare, afterComma: at === 0 && match[1] !== '' });
    });
  }
  return parts;
}

/** In a dateline of capitals, text in lower case after a city is its region; elsewhere it must be a known region. */
function isRegionOf(text: string, city: DatelinePlace): boolean {
  if (city.region !== undefined || text.split(' ').length > 3) return false;
  if (city.inCapitals && !isInCapitals(text)) return true;
  return findRegions(text).length > 0 && (isAround(text, city) || findPlace(text, {})?.lat === undefined);
}

/**
 * True when the gazetteer has this city in that state or country: "ERIE, Pa." is in Pennsylvania; PA is no agency
 * here.
 */
function isAround(text: string, city: DatelinePlace): boolean {
  if (city.region !== undefined || findRegions(text).length === 0) return false;
  return findPlace(city.name, { region: text })?.lat !== undefined;
}

function addRegion(city: DatelinePlace, region: string): void {
  city.region = region;
  city.text = `${city.text}, ${region}`;
}

/** A name, with its region in brackets where it has one: "BHAWANA (Chiniot)". */
function readName(text: string): DatelinePlace | undefined {
  const [, town = '', river = ''] = /^(\p{L}[^/]*)\/(\p{L}+)$/u.exec(text) ?? [];
  if (river !== '') {
    const known = [`${town} am ${river}`, `${town} (${river})`].find(
      (name) => findPlace(name, {}) !== undefined,
    );
    return isName(town) ? { name: known ?? town, text, inCapitals: isInCapitals(town) } : undefined;
  }
  const [, printed = text, region] = /^(.+?)\s*\(([^()]+)\)$/u.exec(text) ?? [];
  // A full stop after a whole word ends the name (МОСКВА. 15 января); after an abbreviation it belongs to it (ST.).
  const name = printed.replace(/(?<=\p{L}{4})\.$/u, '');
  if (!isName(name)) return undefined;
  return {
    name,
    text: region === undefined ? name : text,
    inCapitals: isInCapitals(name),
    ...(region === undefined ? {} : { region }),
  };
}

function isName(text: string): boolean {
  const words = text.split(' ');
  if (text.length < 2 || text.length > 45 || words.length > mostWords || !NAME.test(text)) return false;
  return words.every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORD.test(word));
}

function isInCapitals(text: string): boolean {
  const bare = text.replace(PARTICLES, '').replace(/\bMc(?=\p{Lu})/gu, 'MC');
  return bare === bare.toUpperCase() && bare !== bare.toLowerCase();
}

function locate(places: DatelinePlace[], context: PlaceContext): void {
  for (const named of places) {
    const alongside = places.filter((other) => other !== named).map((other) => other.name);
    const place = findPlace(named.name, { ...context, alongside, region: named.region });
    const countries = new Set(findRegions(named.region ?? named.name).map((land) => land.country));
    const [only] = countries;
    // No map has a ship or a camp, but the country printed after it is known.
    if (
      place?.country === undefined &&
      place?.name !== undefined &&
      named.region !== undefined &&
      countries.size === 1
    )
      named.place = { ...place, ...(only === undefined ? {} : { country: only }) };
    else if (place !== undefined) named.place = place;
    else if (only !== undefined && countries.size === 1)
      named.place = { name: properCase(named.name), country: only };
  }
}
