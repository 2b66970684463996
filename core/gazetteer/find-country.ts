// Finds countries by their names in fourteen languages.
import countries from '#core/gazetteer/countries.data.json' with { type: 'json' };
import { foldName } from '#core/gazetteer/fold-name.ts';
import { lazily } from '#core/text/lazily.ts';

/** Names that Unicode's country list lacks: short forms, agency style, and former states (by their main successor). */
const OTHER_NAMES: Record<string, string[]> = {
  US: [
    'USA',
    'U.S.',
    'US',
    'U.S.A.',
    'United States of America',
    'Etats-Unis',
    'EE.UU.',
    'США',
    'امریکہ',
    'امریکا',
    'آمریکا',
    'ایالات متحده',
    'امریکی ریاست',
  ],
  GB: [
    'UK',
    'U.K.',
    'Britain',
    'Great Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'برطانیہ',
    'بریتانیا',
    'انگلینڈ',
    'بريطانيا',
  ],
  RU: ['USSR', 'Soviet Union', 'U.S.S.R.', 'روس'],
  DE: ['West Germany', 'East Germany', 'Fed. Rep. of Germany', 'FRG', 'GDR'],
  AE: ['UAE', 'U.A.E.', 'امارات', 'الإمارات'],
  SA: ['Saudi', 'KSA'],
  CZ: ['Czech Republic', 'Czechoslovakia'],
  RS: ['Yugoslavia'],
  BA: ['Bosnia', 'Bosnia-Herzegovina'],
  MK: ['Macedonia'],
  CI: ['Ivory Coast'],
  CD: ['Zaire', 'DR Congo', 'Democratic Republic of Congo', 'Democratic Republic of the Congo', 'DRC'],
  CG: ['Republic of the Congo', 'Congo'],
  KR: ['S. Korea'],
  KP: ['N. Korea'],
  MM: ['Burma'],
  PS: ['Palestine', 'West Bank', 'Gaza Strip', 'Palestinian Territories', 'فلسطين', 'فلسطین'],
  TT: ['Trinidad', 'Trinidad and Tobago', 'Tobago'],
  AG: ['Antigua and Barbuda', 'Antigua', 'Barbuda'],
  SZ: ['Swaziland'],
  CV: ['Cape Verde'],
  NL: ['Holland', 'The Netherlands'],
  TR: ['Turkey'],
  VA: ['Vatican'],
  TL: ['East Timor'],
  VI: ['U.S. Virgin Islands'],
  CN: ['چین'],
};

const codeIndex = lazily(makeIndex);

/** ISO 3166-1 alpha-2 of a country by any name the table knows, in any case; undefined for anything else. */
export function findCountry(name: string): string | undefined {
  return findCountryByKey(foldName(name));
}

/** The same by the key that foldName gives. */
export function findCountryByKey(key: string): string | undefined {
  return codeIndex().get(key);
}

const englishNames = lazily(() => new Map(rows().map(([code = '', english = '']) => [code, english])));

/** The English name of a country by its ISO 3166-1 alpha-2 code; undefined for codes that are not in the table. */
export function countryName(code: string): string | undefined {
  return englishNames().get(code);
}

function makeIndex(): Map<string, string> {
  const made = new Map<string, string>();
  for (const [code = '', ...names] of rows()) for (const name of names) made.set(foldName(name), code);
  for (const [code, names] of Object.entries(OTHER_NAMES))
    for (const name of names) made.set(foldName(name), code);
  return made;
}

function rows(): string[][] {
  return countries.rows
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}
