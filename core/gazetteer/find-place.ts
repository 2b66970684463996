// Chooses the place that a printed name means, from the name and its context.
import { type City, findCities } from '#core/gazetteer/find-cities.ts';
import { findCountries, homeCountryOf } from '#core/gazetteer/find-countries.ts';
import { countryName, findCountry } from '#core/gazetteer/find-country.ts';
import { properCase } from '#core/gazetteer/proper-case.ts';
import { findRegions, type Region } from '#core/gazetteer/regions.ts';
import type { Place } from '#core/report.ts';

/**
 * What parts namesakes, in powers of ten of inhabitants: a namesake in the source's country wins over one 30 times larger.
 * Chosen by hand on Paris/Texas, Hyderabad, Birmingham, Cambridge and Brest; held by test/unit/core/gazetteer.test.ts.
 */
const GAZETTEER = {
  sourceCountryWeight: 1.5,
  alongsideWeight: 1,
  capitalWeight: 1,
  namedCountryWeight: 0.8,
  languageWeight: 0.5,
} as const;

/** The context that decides between places with one name. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-2 of the source. */
  country?: string | undefined;
  /** Names printed beside this one: its neighbours in a dateline. */
  alongside?: readonly string[] | undefined;
  /** The state or country printed after the name ("Ore.", "West Germany"). */
  region?: string | undefined;
  /** The beginning of the text under the dateline: cities of the countries that it names are preferred. */
  about?: string | undefined;
  /** BCP 47 of that text. */
  language?: string | undefined;
}

const unitedNations = 'United Nations';
const STANDING = new Map(
  (
    'unitednations un nationsunies nacionesunidas nazioniunite naçõesunidas vereintenationen оон ' +
    'اقواممتحدہ سازمانملل سازمانمللمتحد مللمتحد الأممالمتحدة الاممالمتحدة ملګريملتونه'
  )
    .split(' ')
    .map((name) => [name, unitedNations]),
);
/** Datelines filed from ships, aircraft and camps: places of filing that are on no map. */
const AFLOAT = /^(?:aboard|on board|à bord|an bord|a bordo|camp|fort|uss|hms|mv|ss)\s+\S/iu;
const BESIDE = /^(?:near|outside|close to|près de|bei|cerca de)\s+/iu;

/**
 * The place that `name` means, among namesakes by the region printed after it, then the source's country, the places beside
 * it, the countries that the text speaks of, its language, whether it is a capital, and its population. Countries, the United Nations, ships and camps come without coordinates.
 * @returns the gazetteer's own spelling in `name` ("کابل" gives "Kabul"); undefined for names it does not know.
 */
export function findPlace(name: string, context: PlaceContext): Place | undefined {
  const bare = name.trim().replace(BESIDE, '');
  const standing = STANDING.get(bare.toLowerCase().replace(/[\s.]+/g, ''));
  if (standing !== undefined) return { name: standing };
  const regions = context.region === undefined ? [] : findRegions(context.region);
  const cities = findCities(bare).filter((city) => isIn(city, regions));
  const country = findCountry(bare);
  const best = bestOf(cities, context);
  if (best !== undefined && (country === undefined || (best.capital && best.country === country)))
    return placeOfCity(best);
  if (country !== undefined) return { name: countryName(country) ?? properCase(bare), country };
  if (AFLOAT.test(bare)) return { name: properCase(bare) };
  return undefined;
}

function isIn(city: City, regions: readonly Region[]): boolean {
  if (regions.length === 0) return true;
  return regions.some(
    ({ country, state }) => city.country === country && (state === undefined || city.state === state),
  );
}

function bestOf(cities: readonly City[], context: PlaceContext): City | undefined {
  if (cities.length < 2) return cities[0];
  const beside = new Set((context.alongside ?? []).map(plainCountryOf));
  const named = findCountries(context.about ?? '');
  const home = homeCountryOf(context.language ?? '');
  let best: City | undefined;
  let bestScore = -Infinity;
  for (const city of cities) {
    const score =
      Math.log10(city.thousands + 1) +
      (city.capital ? GAZETTEER.capitalWeight : 0) +
      (city.country === context.country ? GAZETTEER.sourceCountryWeight : 0) +
      (beside.has(city.country) ? GAZETTEER.alongsideWeight : 0) +
      (named.has(city.country) ? GAZETTEER.namedCountryWeight : 0) +
      (city.country === home ? GAZETTEER.languageWeight : 0);
    if (score > bestScore) [best, bestScore] = [city, score];
  }
  return best;
}

/** The country of a neighbour, by its most populous place alone, so that neighbours do not depend on each other. */
function plainCountryOf(name: string): string | undefined {
  return findCountry(name) ?? bestOf(findCities(name), {})?.country;
}

function placeOfCity(city: City): Place {
  return { name: city.name, country: city.country, lat: city.lat, lon: city.lon };
}
