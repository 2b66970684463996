import { Instant } from '#core/instant.ts';
import { findDatelines } from '#core/parse/copy/find-datelines.ts';

const filedNear = Instant.parse('2022-01-16T00:00:00.000Z');
const read = (paragraph: string, country?: string) => {
  const head = findDatelines(paragraph, { filedNear, country });
  return (
    head && { ...head, rest: paragraph.slice(head.length), places: head.datelines.map((one) => one.place) }
  );
};

describe('a dateline gives its places, its date and its agency, and takes nothing from the text', () => {
  test.each<[form: string, head: string, places: string[], filedOn: string | undefined, credits: string[]]>([
    ['a city in capitals', 'WINNIPEG: ', ['Winnipeg'], undefined, []],
    [
      'four cities, slashes',
      'TEHRAN/ KABUL/ ISLAMABAD/ PARIS: ',
      ['Tehran', 'Kabul', 'Islamabad', 'Paris'],
      undefined,
      [],
    ],
    ['two cities, comma', 'KABUL, ISLAMABAD — ', ['Kabul', 'Islamabad'], undefined, []],
    ['two cities, and', 'PARIS and LONDON - ', ['Paris', 'London'], undefined, []],
    ['three cities, plus', 'LAHORE + KARACHI + QUETTA: ', ['Lahore', 'Karachi', 'Quetta'], undefined, []],
    ['date and agency', 'KABUL, Jan 15 (AFP) - ', ['Kabul'], '2022-01-15', ['AFP']],
    ['initials that no registry has', 'Berlin (TBO) — ', ['Berlin'], undefined, []],
    [
      'an agency that is not registered',
      'Maputo (Northern Dispatch) - ',
      ['Maputo'],
      undefined,
      ['Northern Dispatch'],
    ],
    ['agency alone', 'PARIS (Reuters) – ', ['Paris'], undefined, ['Reuters']],
    ['agency after a colon', 'ISLAMABAD: (APP) ', ['Islamabad'], undefined, ['APP']],
    ['agency before the date', 'KABUL (AP) Jan 15 - ', ['Kabul'], '2022-01-15', ['AP']],
    ['agency between commas', 'Tehran, Jan 15, IRNA – ', ['Tehran'], '2022-01-15', ['IRNA']],
    ['agency between slashes', 'MOSCOW, January 15. /TASS/. ', ['Moscow'], '2022-01-15', ['TASS']],
    ['two hyphens', 'BEIJING, Jan. 15 (Xinhua) -- ', ['Beijing'], '2022-01-15', ['Xinhua']],
    ['an underline', 'WASHINGTON (AP) _ ', ['Washington'], undefined, ['AP']],
    ['title case, no mark', 'New Delhi, Jan 15 (PTI) ', ['New Delhi'], '2022-01-15', ['PTI']],
    [
      'country in square brackets',
      'New Delhi [India], January 15 (ANI): ',
      ['New Delhi'],
      '2022-01-15',
      ['ANI'],
    ],
    ['title case with its country', 'Beirut, Lebanon – ', ['Beirut'], undefined, []],
    ['a line of its own', 'ISLAMABAD\n', ['Islamabad'], undefined, []],
    ['French with article', 'Paris, le 15 janvier 2022 (AFP) - ', ['Paris'], '2022-01-15', ['AFP']],
    ['Dari, date in the brackets', 'کابل (پژواک، ۲۵ جدی ۱۴۰۰): ', ['کابل'], '2022-01-15', ['Pajhwok']],
    ['Persian, hyphen without a space', 'تهران- ایرنا- ', ['تهران'], undefined, ['IRNA']],
    ['Dari, joined letters', 'کابل – طلوع‌نیوز: ', ['کابل'], undefined, ['TOLOnews']],
    [
      'Arabic, month in two namings',
      'دبي 15 يناير كانون الثاني (رويترز) - ',
      ['دبي'],
      '2022-01-15',
      ['Reuters'],
    ],
    ['two agencies', 'CAIRO, Jan 15 (MENA/AFP) - ', ['Cairo'], '2022-01-15', ['MENA', 'AFP']],
    ['weekday', 'KABUL, Saturday, Jan. 15 (AP) — ', ['Kabul'], '2022-01-15', ['AP']],
    ['date with year', 'KABUL, 15 January 2022 (AFP) - ', ['Kabul'], '2022-01-15', ['AFP']],
    ['misprinted month', 'TORONTO, Janaury 15 - ', ['Toronto'], '2022-01-15', []],
    ['last December', 'KABUL, Dec 31 (AFP) - ', ['Kabul'], '2021-12-31', ['AFP']],
    ['US state', 'PORTLAND, Ore., Jan 15 - ', ['Portland'], '2022-01-15', []],
    ['state in capitals', 'RENO, NEV., Jan 15 - ', ['Reno'], '2022-01-15', []],
    ['city that is also a state', 'NEW YORK, Jan 15 - ', ['New York'], '2022-01-15', []],
    ['city and city-state', 'LONDON, SINGAPORE: ', ['London', 'Singapore'], undefined, []],
    ['country with a saint in it', 'CASTRIES, St. Lucia, Jan 15 - ', ['Castries'], '2022-01-15', []],
    ['unknown town with date', 'OLD GREENWHICH, Conn, Jan 15 - ', ['Old Greenwhich'], '2022-01-15', []],
    ['hyphens in the name', 'MAZAR-E SHARIF, Jan 15 (AFP) - ', ['Mazar-e Sharif'], '2022-01-15', ['AFP']],
    ['hyphens and no date', 'PORT-AU-PRINCE: ', ['Port-au-Prince'], undefined, []],
    ['initials in the name', 'ST. LOUIS, Jan 15 - ', ['St. Louis'], '2022-01-15', []],
    ['United Nations', 'UNITED NATIONS: ', ['United Nations'], undefined, []],
    [
      'aboard a ship',
      'ABOARD THE USS NIMITZ, Jan 15 (AP) - ',
      ['Aboard the USS Nimitz'],
      '2022-01-15',
      ['AP'],
    ],
    ['a camp', 'CAMP BASTION, Afghanistan, Jan 15 (AFP) - ', ['Camp Bastion'], '2022-01-15', ['AFP']],
    ['title case', 'Kabul, Jan 15 (AFP) - ', ['Kabul'], '2022-01-15', ['AFP']],
    ['no place', 'Jan 15 (Reuters) - ', [], '2022-01-15', ['Reuters']],
    [
      'no place, an agency that is not registered',
      'Jan 15 (Northern Dispatch) - ',
      [],
      '2022-01-15',
      ['Northern Dispatch'],
    ],
    ['French', 'Kaboul (Afghanistan), 15 jan 2022 (AFP) - ', ['Kaboul'], '2022-01-15', ['AFP']],
    ['French, first of the month', 'PARIS, 1er janvier (AFP) - ', ['Paris'], '2022-01-01', ['AFP']],
    ['German', 'Berlin (dpa) - ', ['Berlin'], undefined, ['dpa']],
    ['German with date', 'BERLIN, 15. Januar (dpa) - ', ['Berlin'], '2022-01-15', ['dpa']],
    ['Spanish', 'Madrid, 15 ene (EFE).- ', ['Madrid'], '2022-01-15', ['EFE']],
    ['Italian', '(ANSA) - ROMA, 15 GEN - ', ['Roma'], '2022-01-15', ['ANSA']],
    ['Russian', 'МОСКВА, 15 января. /ТАСС/. ', ['Москва'], '2022-01-15', ['TASS']],
    [
      'Russian, an agency that is not registered',
      'САРМИН, 15 января /Север Инфо/. ',
      ['Сармин'],
      '2022-01-15',
      [],
    ],
    ['Russian in title case', 'Москва. 15 января. ИНТЕРФАКС - ', ['Москва'], '2022-01-15', ['Interfax']],
    ['Urdu', 'اسلام آباد ۔ 15 جنوری (اے پی پی) ', ['اسلام آباد'], '2022-01-15', ['APP']],
    ['Urdu, first of the month', 'لاہور۔ یکم جنوری (اے پی پی)', ['لاہور'], '2022-01-01', ['APP']],
    ['Urdu, desk', 'کراچی، راولپنڈی(سٹاف رپورٹر) ', ['کراچی', 'راولپنڈی'], undefined, []],
    ['Urdu, Arabic digits', 'پشاور ۔ ١٥ جنوری (آن لائن) ', ['پشاور'], '2022-01-15', ['Online']],
    ['Persian, solar date', 'تهران، ۲۵ دی ۱۴۰۰ (ایرنا) – ', ['تهران'], '2022-01-15', ['IRNA']],
    ['Persian, agency after a dash', 'تهران - ایرنا - ', ['تهران'], undefined, ['IRNA']],
    [
      'Persian, an agency that is not registered',
      'تهران، خبرگزاری پیام: ',
      ['تهران'],
      undefined,
      ['خبرگزاری پیام'],
    ],
    ['Persian, the same after a dash', 'تهران - خبرگزاری پیام: ', ['تهران'], undefined, ['خبرگزاری پیام']],
    ['Persian, two cities', 'کابل/ تهران: ', ['کابل', 'تهران'], undefined, []],
    ['Dari, solar date', 'کابل، ۲۵ جدی (باختر): ', ['کابل'], '2022-01-15', ['Bakhtar']],
    ['Pashto', 'کابل، د ۱۴۰۰ مرغومی ۲۵ (باختر) - ', ['کابل'], '2022-01-15', ['Bakhtar']],
    ['Arabic', 'القاهرة 15 يناير (رويترز) - ', ['القاهرة'], '2022-01-15', ['Reuters']],
    ['Arabic, Levantine month', 'بيروت، ١٥ كانون الثاني ٢٠٢٢ (أ ف ب) - ', ['بيروت'], '2022-01-15', ['AFP']],
    ['Arabic, agency after a slash', 'دمشق - سانا - ', ['دمشق'], undefined, ['SANA']],
  ])('%s', (_form, head, places, filedOn, credits) => {
    const found = read(
      `${head}${/\p{Script=Arabic}/u.test(head) ? 'وزیر' : 'The minister said on Saturday that talks would go on.'}`,
    );
    expect(found?.places).toEqual(places);
    expect(found?.filedOn).toBe(filedOn);
    expect(found?.credits).toEqual(credits);
    expect(found?.rest).toMatch(/^(?:The minister|وزیر)/);
  });
});

describe('a text that only resembles a dateline has none', () => {
  test.each([
    'Paris: a city in love with itself',
    'Paris: The city that never sleeps has found a rival',
    'London has voted.',
    'روز شنبه (۲۵ دی) رهبران دیدار کردند.',
    'ہفتے کے روز (15 جنوری) کو بات چیت ہوئی۔',
    'Lebanon (AP photo) shows the damage',
    'Beirut, Lebanon – and its port – in pictures',
    'Beijing (founded in March 1420) is growing.',
    'Kabul and Islamabad agreed on Monday to reopen the border.',
    'Washington - like Paris before it - has no plan',
    'NATO said on Monday - after a week of silence - that it would stay.',
    'NOTE: The figures are provisional.',
    'BYLINE: Jane Doe.',
    'UPDATE: The Kabul airport is open.',
    'IBM CORP - Shares rose.',
    'By Monday, Jan 15, the toll had risen.',
    'On March 3 (Tuesday) the bank said it would act.',
    'Apple (AAPL) said it would buy a rival.',
    'Beijing (population 21 million) is growing.',
    'تهران پایتخت ایران است.',
    'کابل (پایتخت افغانستان) شهر بزرگی است.',
    'وزیر: ما آماده‌ایم',
    '',
    '- - -',
    '(((((',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('the places of a dateline', () => {
  test('keep the printed form with its region as text, and the usual spelling as place', () => {
    expect(read('PORTLAND, Ore., Jan 15 - The company said')?.datelines).toEqual([
      { text: 'PORTLAND, Ore.', place: 'Portland', country: 'US', lat: 45.52, lon: -122.68 },
    ]);
  });

  test('an older or foreign name keeps its form and gets the coordinates of the city', () => {
    expect(read('PEKING (Xinhua) — The congress')?.datelines[0]).toMatchObject({
      place: 'Peking',
      country: 'CN',
    });
    expect(read('WASHINGTON: The Senate')?.datelines[0]).toMatchObject({
      place: 'Washington',
      country: 'US',
      lat: 38.9,
    });
  });

  test('a place in the country of the source is chosen before a larger one of the same name elsewhere', () => {
    expect(read('HYDERABAD: The governor', 'PK')?.datelines[0]?.country).toBe('PK');
    expect(read('HYDERABAD: The governor', 'IN')?.datelines[0]?.country).toBe('IN');
  });

  test('a state whose abbreviation is that of an agency gives no credit', () => {
    expect(read('ERIE, Pa. — A ferry ran aground')?.credits).toEqual([]);
    expect(read('PITTSBURGH, PA., Jan 15 (AP) - A ferry ran aground')?.credits).toEqual(['AP']);
  });

  test('a town unknown to the gazetteer has the country printed after it', () => {
    expect(read('WUSTERMARK, Germany — The road')?.datelines).toEqual([
      { text: 'WUSTERMARK, Germany', place: 'Wustermark', country: 'DE' },
    ]);
  });

  test('a dateline of eight cities with date and agency is read in full; one that ends far into the paragraph is not', () => {
    const eight = 'TEHRAN/ KABUL/ ISLAMABAD/ PARIS/ LONDON/ WASHINGTON/ BEIJING/ NEW DELHI';
    expect(read(`${eight}, January 15, 2022 (Agence France-Presse) — The envoys`)?.places).toHaveLength(8);
    expect(read(`KABUL ${' '.repeat(300)}: The envoys`)).toBeUndefined();
  });

  test('a town unknown to the gazetteer has the country of the state printed after it', () => {
    expect(read('ARMONK, N.Y., Jan 15 - The company')?.datelines[0]?.country).toBe('US');
    expect(read('ARMONK, Georgia, Jan 15 - The company')?.datelines[0]?.country).toBeUndefined();
  });

  test.each([
    ['CAMP LEMONNIER, Djibouti, Jan 15 (Reuters) - Troops arrived.', 'Camp Lemonnier', 'DJ'],
    ['CAMP BASTION, Afghanistan (AFP) — Troops arrived.', 'Camp Bastion', 'AF'],
    ['FORT LOWE, Ariz. (AP) — Troops arrived.', 'Fort Lowe', 'US'],
  ])('a camp has the country printed after it: %s', (text, place, country) => {
    expect(read(text)?.datelines[0]).toMatchObject({ place, country });
  });

  test.each([
    ['ABOARD THE USS NIMITZ, Jan 15 (AFP) - Sailors cheered.', 'Aboard the USS Nimitz'],
    ['ON BOARD THE MV ARCTIC SUNRISE, Jan 15 (Reuters) - Activists met.', 'On Board the MV Arctic Sunrise'],
    ['ABOARD HMS QUEEN ELIZABETH (Reuters) - Sailors cheered.', 'Aboard HMS Queen Elizabeth'],
  ])('the prefix of a ship’s name stays in capitals: %s', (text, place) => {
    expect(read(text)?.datelines).toMatchObject([{ place }]);
  });

  test('a town and its river are one place', () => {
    expect(read('Frankfurt/Main (dpa) - Die Bank teilte am Samstag mit.')?.datelines).toMatchObject([
      { text: 'Frankfurt/Main', place: 'Frankfurt am Main', country: 'DE', lat: 50.12 },
    ]);
  });

  test('an abbreviation keeps its capitals', () => {
    expect(read('ООН, 15 января. /ТАСС/. Совет проголосовал.')?.datelines).toEqual([
      { text: 'ООН', place: 'ООН' },
    ]);
  });

  test('a solar month in Latin letters counts only with its year, because Mehr is also an agency', () => {
    expect(read('KABUL, 25 Jadi 1400 (Bakhtar) - Officials spoke.')).toMatchObject({ filedOn: '2022-01-15' });
    expect(read('TEHRAN (Mehr) 15 Jan - Officials spoke.')).toMatchObject({
      filedOn: '2022-01-15',
      credits: ['Mehr'],
    });
  });

  test('an Arabic date after "في" ends the names, and the agency between slashes is credited', () => {
    expect(read('دبي في 15 يناير / وام / قال مسؤولون.')).toMatchObject({
      places: ['دبي'],
      filedOn: '2022-01-15',
      credits: ['WAM'],
    });
  });

  test('the United Nations has no coordinates', () => {
    expect(read('UNITED NATIONS: The council')?.datelines).toEqual([
      { text: 'UNITED NATIONS', place: 'United Nations' },
    ]);
  });
});
