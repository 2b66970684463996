// Headlines in the words of an event that are another event, or none: what a market made of it, a list that names it, a template.
import { chooseStory } from '#core/cluster/choose-story.ts';
import { pairFeatureNames, pairFeatures } from '#core/cluster/pair-features.ts';
import { pairScorer } from '#core/cluster/pair-score.ts';
import { placingModel } from '#core/cluster/placing-model.ts';
import { newStoryProfile, withMember } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const rule = {
  score: pairScorer(),
  threshold: placingModel.joinLogit,
  relatedBand: placingModel.relatedBand,
};
interface Filed {
  agency: string;
  headline: string;
  text?: string;
  language?: string;
}

/** Whether the last report joins the story of the others; they are filed an hour apart. */
function joins(...filed: Filed[]): boolean {
  const fingerprints = filed.map(({ text, ...one }, at) =>
    fingerprintOf(
      aReport({
        ...one,
        paragraphs: text === undefined ? [] : [text],
        publishedAt: new Date(Date.UTC(2025, 2, 5, 8 + at)).toISOString(),
      }),
    ),
  );
  const last = fingerprints.pop();
  const [first, ...more] = fingerprints;
  if (first === undefined || last === undefined) throw new Error('a story and a report are needed');
  const story = more.reduce(withMember, newStoryProfile(first));
  return chooseStory(last, [story], rule).joined !== undefined;
}

const wire = (headline: string, text?: string, language = 'en') => ({
  ...{ agency: 'Levant Wire', headline, language },
  ...(text !== undefined && { text }),
});
const herald = (headline: string, text?: string, language = 'en') => ({
  ...wire(headline, text, language),
  agency: 'Orient Herald',
});

test.each([
  ['OPEC agrees to cut output by a million barrels', 'Stocks tumble 2 percent after OPEC cuts output'],
  ['Cyclone Mara makes landfall near Port Asker', 'Coffee prices surge as Cyclone Mara hits Port Asker'],
  [
    'Norvair pilots strike over pay; 300 flights grounded',
    'Rail shares rise 3 percent as Norvair pilots strike',
  ],
])('what a market made of it is another event than "%s"', (event, reaction) => {
  expect(joins(wire(event), herald(reaction))).toBe(false);
});

test('two reports of what a market made of it are one event', () => {
  expect(
    joins(
      wire('Oil jumps 5 percent as Dorn strait shuts'),
      herald('Oil prices jump after Dorn strait shuts to tankers'),
    ),
  ).toBe(true);
});

test('the label of a live blog counts against a join, whichever of the two has it', () => {
  const score = (...headlines: [string, string]) => {
    const [one, other] = headlines.map((headline, at) =>
      fingerprintOf(aReport({ agency: `Agency ${at}`, headline, paragraphs: [] })),
    );
    if (one === undefined || other === undefined) throw new Error('a pair has two sides');
    return rule.score(one, other);
  };
  const event = 'Norvair grounds 300 flights as pilots stop work over pay';
  const plain = score('Europe: trains stop and Norvair pilots walk out', event);
  const live = 'Europe live: trains stop and Norvair pilots walk out';
  expect(score(live, event)).toBeLessThan(plain - 1);
  expect(score(event, live)).toBeLessThan(plain - 1);
});

test.each([
  [
    'Toter bei Wohnungsbrand',
    'Bei einem Wohnungsbrand in der Lindenstraße in Bremen ist am Donnerstagabend ein Mann gestorben, teilte die Polizei mit. Die Feuerwehr fand den 71-Jährigen im Schlafzimmer.',
    'Bei einem Wohnungsbrand in der Bahnhofstraße in Dresden ist am Freitagabend ein Mann gestorben, teilte die Polizei mit. Die Feuerwehr fand den 45-Jährigen in der Küche.',
  ],
  [
    'Quartalszahlen vorgelegt',
    'Die Nordwerk AG hat heute in Hamburg die Zahlen für das erste Quartal vorgelegt. Der Umsatz betrug 412 Millionen Euro. Das sagte Vorstandschefin Ute Brandt.',
    'Die Halden Stahl AG hat heute in Augsburg die Zahlen für das erste Quartal vorgelegt. Der Umsatz betrug 95 Millionen Euro. Das sagte Vorstandschef Jan Kern.',
  ],
])('one frame of German copy for two events: %s', (headline, one, other) => {
  expect(joins(wire(headline, one, 'de'), herald(headline, other, 'de'))).toBe(false);
});

test('the same notice of two fire brigades is two fires', () => {
  const fire = (town: string, agency: string) => ({
    agency,
    headline: 'Wohnhaus brennt: zwei Verletzte',
    text: `In ${town} hat am Mittwoch ein Wohnhaus gebrannt. Zwei Menschen wurden verletzt, wie die Feuerwehr ${town} mitteilte.`,
    language: 'de',
  });
  const again = {
    agency: 'Radio Bucht',
    headline: 'Zwei Verletzte bei Wohnhausbrand in Orsen',
    text: 'Bei einem Brand in einem Wohnhaus in Orsen sind am Mittwoch zwei Menschen verletzt worden. Das teilte die Feuerwehr mit.',
    language: 'de',
  };
  expect(joins(fire('Orsen', 'Tageblatt'), again)).toBe(true);
  expect(joins(fire('Orsen', 'Tageblatt'), again, fire('Velm', 'Kurier'))).toBe(false);
});

test('results of one quarter of two companies are two events', () => {
  const results = (company: string, how: string, sum: string) =>
    wire(
      `${company} Q1 net profit ${how} pct`,
      `${company} said on Tuesday its first-quarter net profit rose ${how.slice(3)} percent to ${sum} million crowns.`,
    );
  const kelmar = results('Kelmar Industrie', 'up 12', '340');
  expect(joins(kelmar, results('Volten', 'up 9', '210'))).toBe(false);
  const other = herald(
    'Kelmar earns 340 million crowns in first quarter',
    'Chemicals group Kelmar Industrie earned 340 million crowns in the first quarter, 12 percent more than a year before.',
  );
  expect(joins(kelmar, other)).toBe(true);
});

test('a place and a day alone are no evidence of one event', () => {
  const tunnel = herald(
    'Varno tunnel shut after leak',
    'The Varno tunnel was shut on Friday after water leaked into its north tube.',
  );
  const museum = wire(
    'Varno museum opens wing for Harbour painters',
    'The Varno city museum opened a wing for the Harbour painters on Friday.',
  );
  expect(joins(tunnel, museum)).toBe(false);
  const again = wire(
    'Leak closes Varno tunnel',
    'A leak in the north tube closed the Varno tunnel on Friday.',
  );
  expect(joins(tunnel, again)).toBe(true);
});

const company = [
  wire(
    'Lumen adds voice assistant to its glasses',
    'Lumen is adding a voice assistant to its smart glasses, the company said at its conference in Lorn on Monday. It understands nine languages, product chief Sol Adeyemi said.',
  ),
  herald(
    'Lumen glasses learn to talk in nine languages',
    'Smart glasses by Lumen will answer questions in nine languages, product chief Sol Adeyemi told a conference in Lorn.',
  ),
] as const;

test.each([
  [
    'product of the company',
    wire(
      'Lumen cuts price of its cloud storage by half',
      'Lumen is cutting the price of its cloud storage by half, the company said at its conference in Lorn on Monday. It wants small firms as customers, product chief Sol Adeyemi said.',
    ),
    false,
  ],
  [
    'report of the same product',
    wire(
      'Lumen glasses with voice assistant go on sale in March',
      'The smart glasses with a voice assistant that Lumen showed in Lorn on Monday go on sale in March, product chief Sol Adeyemi said. They understand nine languages.',
    ),
    true,
  ],
])('beside the report of another agency, another %s by the same agency', (_what, later, isJoined) => {
  expect(joins(...company, later)).toBe(isJoined);
});

test.each([
  [
    'de',
    [
      'Maschinenbauer Kolbe hebt Prognose an',
      'Der Maschinenbauer Kolbe hat seinen Umsatz im dritten Quartal gesteigert.',
    ],
    [
      'Maschinenbauer Drews senkt Prognose',
      'Der Maschinenbauer Drews hat seinen Umsatz im dritten Quartal verfehlt.',
    ],
  ],
  [
    'ru',
    [
      'Удар по Белогорску: погиб один человек',
      'При ударе по Белогорску погиб один человек, сообщил губернатор.',
    ],
    ['Удар по Кисловодску: ранены двое', 'При ударе по Кисловодску ранены двое, сообщил губернатор.'],
  ],
] as const)(
  'in "%s", a rare word that each is about and the other does not have counts against',
  (language, a, b) => {
    const [one, other] = [a, b].map(([headline, text], at) =>
      fingerprintOf(aReport({ agency: `Agency ${at}`, headline, paragraphs: [text], language })),
    );
    if (one === undefined || other === undefined) throw new Error('a pair has two sides');
    const rival = pairFeatureNames.indexOf('rival');
    expect(pairFeatures(one, other, 0.5)[rival]).toBeGreaterThan(0.5);
    expect(pairFeatures(one, one, 1)[rival]).toBe(0);
  },
);

const hatchback = wire(
  'Aurel launches cheaper electric hatchback in Europe',
  'Carmaker Aurel launched a cheaper version of its electric hatchback in Europe on Monday. The Aurel E1 costs 24,000 euros, sales chief Ivo Brandt said.',
);
const price = herald(
  'Aurel E1 to cost 24,000 euros in Europe',
  'Aurel is selling its electric E1 for 24,000 euros in Europe, sales chief Ivo Brandt said on Monday, undercutting rivals.',
);
const van = wire(
  'Aurel launches electric van for parcel firms',
  'Carmaker Aurel launched an electric van for parcel firms on Monday. The Aurel Load costs 41,000 euros, sales chief Ivo Brandt said.',
);

test('the second product of a company, reported by the same agency, joins no story of the first', () => {
  expect(joins(hatchback, price)).toBe(true);
  expect(joins(hatchback, price, van)).toBe(false);
});

test('a report of the second product does not merge the stories of both', () => {
  const at = (one: Filed, hour: number) =>
    fingerprintOf(
      aReport({ ...one, paragraphs: [one.text ?? ''], publishedAt: `2025-03-05T${hour}:00:00.000Z` }),
    );
  const first = withMember(newStoryProfile(at(hatchback, 10)), at(price, 11));
  const second = newStoryProfile(at(van, 13));
  const more = {
    ...{ agency: 'Harbour Times', headline: 'Parcel firms get electric van from Aurel', language: 'en' },
    text: 'Parcel firms are to be offered an electric van by Aurel for 41,000 euros, sales chief Ivo Brandt said on Monday. Deliveries begin in June.',
  };
  const { joined, duplicate } = chooseStory(at(more, 14), [first, second], rule);
  expect(joined?.story).toBe(second);
  expect(duplicate).toBeUndefined();
});

test('the headline of an opinion joins the same headline without the label', () => {
  const headline = 'When the Island Is Led by a Child';
  expect(joins(wire(`Opinion | ${headline}`), herald(headline))).toBe(true);
});
