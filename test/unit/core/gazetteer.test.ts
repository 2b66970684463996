import { findPlace } from '#core/gazetteer/find-place.ts';
import places from '#core/gazetteer/places.data.json' with { type: 'json' };
import { properCase } from '#core/gazetteer/proper-case.ts';

const where = (name: string, country?: string, alongside?: string[], region?: string) => {
  const place = findPlace(name, { country, alongside, region });
  return place && [place.name, place.country, place.lat === undefined ? 'nowhere' : 'on the map'];
};

describe('a city is found in every script and under its older names', () => {
  test.each([
    ['Kabul', 'Kabul', 'AF'],
    ['KABUL', 'Kabul', 'AF'],
    ['Kaboul', 'Kabul', 'AF'],
    ['کابل', 'Kabul', 'AF'],
    ['كابول', 'Kabul', 'AF'],
    ['Кабул', 'Kabul', 'AF'],
    ['تہران', 'Tehran', 'IR'],
    ['طهران', 'Tehran', 'IR'],
    ['Téhéran', 'Tehran', 'IR'],
    ['اسلام آباد', 'Islamabad', 'PK'],
    ['اسلام‌آباد', 'Islamabad', 'PK'],
    ['إسلام آباد', 'Islamabad', 'PK'],
    ['نیو یارک', 'New York', 'US'],
    ['NEW YORK', 'New York', 'US'],
    ['WASHINGTON', 'Washington', 'US'],
    ['Mazar-i-Sharif', 'Mazar-e Sharif', 'AF'],
    ['MAZAR-E SHARIF', 'Mazar-e Sharif', 'AF'],
    ['Peking', 'Beijing', 'CN'],
    ['Bombay', 'Mumbai', 'IN'],
    ['Kiev', 'Kyiv', 'UA'],
    ['Köln', 'Cologne', 'DE'],
    ['St. Louis', 'St. Louis', 'US'],
    ['Saint Louis', 'St. Louis', 'US'],
    ['SAO PAULO', 'Sao Paulo', 'BR'],
    ['THE HAGUE', 'The Hague', 'NL'],
  ])('%s is %s (%s)', (printed, name, country) => {
    expect(where(printed)).toEqual([name, country, 'on the map']);
  });
});

describe('several places of one name', () => {
  test('without other evidence the largest is chosen', () => {
    expect(where('Paris')).toEqual(['Paris', 'FR', 'on the map']);
    expect(where('Birmingham')).toEqual(['Birmingham', 'GB', 'on the map']);
  });
  test('the one in the country of the source is chosen, unless another is a world city', () => {
    expect(where('Hyderabad', 'PK')).toEqual(['Hyderabad', 'PK', 'on the map']);
    expect(where('Birmingham', 'US')).toEqual(['Birmingham', 'US', 'on the map']);
    expect(where('Paris', 'US')).toEqual(['Paris', 'FR', 'on the map']);
  });
  test('the one in the country of the other places is chosen', () => {
    expect(where('Tripoli', undefined, ['Beirut'])?.[1]).toBe('LY');
    expect(where('Hyderabad', undefined, ['Karachi', 'Lahore'])?.[1]).toBe('PK');
  });
  test('the one in a country that the text mentions, or whose language it uses, is chosen', () => {
    const brest = (context: object) => findPlace('BREST', context)?.country;
    expect(brest({})).toBe('BY');
    expect(brest({ about: 'French officials will cull 24,000 ducks.' })).toBe('FR');
    expect(brest({ about: 'The government of France will cull ducks.' })).toBe('FR');
    expect(brest({ about: 'Belarusian officials spoke.', language: 'fr' })).toBe('BY');
    expect(brest({ language: 'fr' })).toBe('FR');
    expect(brest({ language: 'en' })).toBe('BY');
    expect(findPlace('Hyderabad', { about: 'Pakistani police said' })?.country).toBe('PK');
    expect(findPlace('London', { about: 'Canadian officials said', language: 'en-CA' })?.country).toBe('GB');
  });
  test('the one in the region printed after it is chosen', () => {
    expect(findPlace('Portland', { region: 'Maine' })?.lat).toBeCloseTo(43.66, 1);
    expect(findPlace('Portland', { region: 'Ore.' })?.lat).toBeCloseTo(45.52, 1);
    expect(where('Vancouver', undefined, undefined, 'B.C.')?.[1]).toBe('CA');
    expect(where('Tbilisi', undefined, undefined, 'Georgia')?.[1]).toBe('GE');
    expect(where('Athens', undefined, undefined, 'Georgia')?.[1]).toBe('US');
  });
});

describe('places without an entry of their own', () => {
  test('a country has its code and no coordinates', () => {
    expect(where('Afghanistan')).toEqual(['Afghanistan', 'AF', 'nowhere']);
    expect(where('افغانستان')).toEqual(['Afghanistan', 'AF', 'nowhere']);
    expect(where('Лебедянь Кривая')).toBeUndefined();
  });
  test('a city with the name of its country is the city', () => {
    for (const [name, country] of [
      ['Kuwait', 'KW'],
      ['Singapore', 'SG'],
      ['Luxembourg', 'LU'],
      ['Djibouti', 'DJ'],
    ] as const) {
      expect(where(name)?.slice(1)).toEqual([country, 'on the map']);
    }
  });
  test('a country is chosen before a small town of its name', () => {
    expect(where('Lebanon')).toEqual(['Lebanon', 'LB', 'nowhere']);
  });
  test('the United Nations, ships and camps have no coordinates', () => {
    expect(findPlace('UNITED NATIONS', {})).toEqual({ name: 'United Nations' });
    expect(findPlace('ABOARD AIR FORCE ONE', {})).toEqual({ name: 'Aboard Air Force One' });
  });
  test('a place near a city has the coordinates of the city', () => {
    expect(where('NEAR MOSUL')).toEqual(['Mosul', 'IQ', 'on the map']);
  });
  test.each(['', ' ', '-', 'Xyzzy', 'constructor', '__proto__', '\u0000'])('"%s" is not a place', (name) => {
    expect(findPlace(name, {})).toBeUndefined();
  });
});

test.each([
  ['MAZAR-E SHARIF', 'Mazar-e Sharif'],
  ['PORT-AU-PRINCE', 'Port-au-Prince'],
  ['PORT OF SPAIN', 'Port of Spain'],
  ['RIO DE JANEIRO', 'Rio de Janeiro'],
  ["COEUR D'ALENE", "Coeur d'Alene"],
  ["XI'AN", "Xi'an"],
  ['ST. LOUIS', 'St. Louis'],
  ['LA PAZ', 'La Paz'],
  ['MCALLEN', 'McAllen'],
  ['ÎLE-DE-FRANCE', 'Île-de-France'],
  ['МОСКВА', 'Москва'],
  ['Kabul', 'Kabul'],
  ['کابل', 'کابل'],
])('%s is written %s in running text', (printed, written) => {
  expect(properCase(printed)).toBe(written);
});

test('the generated table stays under 1.5 MB', () => {
  expect(new TextEncoder().encode(places.rows).length).toBeLessThan(1_500_000);
});
