// Finds cities by name in the generated table, which is indexed on first use.
import { foldName } from '#core/gazetteer/fold-name.ts';
import places from '#core/gazetteer/places.data.json' with { type: 'json' };
import { lazily } from '#core/text/lazily.ts';

/** A row of the gazetteer: `state` is GeoNames' admin1 code, kept for US, CA and AU only; `thousands` are inhabitants. */
export interface City {
  name: string;
  country: string;
  state: string;
  thousands: number;
  lat: number;
  lon: number;
  capital: boolean;
}

const { rows } = places;

/** Folded name -> offsets of lines in rows; the country of a line is found by bisection. */
interface CityIndex {
  linesOf: Map<string, number | number[]>;
  countryStarts: { at: number; country: string }[];
}

const cityIndex = lazily(makeIndex);

/** The cities with this name or alias, in the order of the table (by country); empty when there is none. */
export function findCities(name: string): City[] {
  return findCitiesByKey(foldName(name));
}

/** The same by the key that foldName gives. */
export function findCitiesByKey(key: string): City[] {
  const { linesOf, countryStarts } = cityIndex();
  const lines = linesOf.get(key);
  if (lines === undefined) return [];
  return (typeof lines === 'number' ? [lines] : lines).map((at) => readCity(at, countryStarts));
}

function makeIndex(): CityIndex {
  const made: CityIndex = { linesOf: new Map(), countryStarts: [] };
  for (let at = 1; at < rows.length; ) {
    const end = rows.indexOf('\n', at);
    if (rows[at] === '=') made.countryStarts.push({ at, country: rows.slice(at + 1, end) });
    else addLine(made.linesOf, at, end);
    at = end + 1;
  }
  return made;
}

function addLine(linesOf: CityIndex['linesOf'], at: number, end: number): void {
  addName(linesOf, rows.slice(at, rows.indexOf('\t', at)), at);
  const aliasesAt = rows.lastIndexOf('\t', end);
  // Seven fields: only rows with aliases have the seventh, and only then is the last field neither a number nor "C".
  const last = rows.slice(aliasesAt + 1, end);
  if (last === 'C' || /^-?[\d.]+$/.test(last)) return;
  for (const alias of last.split('|')) addName(linesOf, alias, at);
}

function addName(linesOf: CityIndex['linesOf'], name: string, at: number): void {
  const key = foldName(name);
  const known = linesOf.get(key);
  if (known === undefined) linesOf.set(key, at);
  else if (typeof known === 'number') {
    if (known !== at) linesOf.set(key, [known, at]);
  } else if (!known.includes(at)) known.push(at);
}

function readCity(at: number, starts: CityIndex['countryStarts']): City {
  const [name = '', state = '', thousands, lat, lon, capital] = rows
    .slice(at, rows.indexOf('\n', at))
    .split('\t');
  const country = starts.findLast((start) => start.at < at)?.country ?? '';
  return {
    name,
    country,
    state,
    thousands: Number(thousands),
    lat: Number(lat),
    lon: Number(lon),
    capital: capital === 'C',
  };
}
