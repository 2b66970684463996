import { aReport } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const at = (hour: number) => `2022-01-15T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** The figures of a story in which each [agency, hour, text] is one report. */
function figuresOf(...filings: [string, number, string][]) {
  const versions = filings.map(([agency, hour, text], i) =>
    aReport({
      agency,
      externalId: `${agency}-${i}`,
      publishedAt: at(hour),
      versionCreatedAt: at(hour),
      paragraphs: [text],
    }),
  );
  return anAccount(versions).figures.map(({ what, state, values }) => [
    what,
    state,
    values.map(({ value }) => value),
  ]);
}

test('agencies that give different tolls at once conflict', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'The blast in Herat killed 12 people.'],
      ['DPA', 9, 'Fifteen people were killed in the Herat blast.'],
    ),
  ).toEqual([['killed', 'conflicting', [12, 15]]]);
});

test('a toll that rises with time is revised', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'The blast in Herat killed 12 people.'],
      ['DPA', 14, 'Fifteen people were killed in the Herat blast.'],
    ),
  ).toEqual([['killed', 'revised', [12, 15]]]);
});

test('a share that one speaker changes is revised, even if it falls; a toll that falls conflicts', () => {
  const counted = 'Oren has 53 percent of the vote in Kareva, the election commission said.';
  const result = 'Oren won with 51 percent of the vote in Kareva, the election commission said.';
  expect(figuresOf(['AFP', 9, counted], ['DPA', 14, result])).toEqual([
    ['per cent of vote', 'revised', [53, 51]],
  ]);
  expect(
    figuresOf(
      ['AFP', 9, 'The blast in Herat killed 15 people, police said.'],
      ['DPA', 14, 'Twelve people were killed in the Herat blast, police said.'],
    ),
  ).toEqual([['killed', 'conflicting', [15, 12]]]);
});

test('two first sentences of one event have one toll, though it rose more than fourfold', () => {
  const three = 'Three people were hurt when a passenger train left the rails near Kolm.';
  expect(
    figuresOf(
      ['AFP', 9, three],
      ['DPA', 14, 'A passenger train left the rails near Kolm on Tuesday, injuring 13 people.'],
    ),
  ).toEqual([['injured', 'revised', [3, 13]]]);
  expect(
    figuresOf(['AFP', 9, three], ['DPA', 14, 'A boat capsized off Selmo on Tuesday, injuring 13 people.']),
  ).toHaveLength(2);
});

test('a count that a sentence says was raised is one with the count before it, wherever it is in its report', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'Rain fell on the march. Drums were heard. Nineteen people were arrested, officials said.'],
      [
        'DPA',
        14,
        'The pension bill will be voted on. The police raised the number of arrests from 19 to 27.',
      ],
    ),
  ).toEqual([['arrested', 'revised', [19, 27]]]);
});

test('two magnitudes of one quake conflict, that of an aftershock is another', () => {
  const quake = 'A quake of magnitude 5.9 shook Herat.';
  expect(
    figuresOf(
      ['AFP', 9, quake],
      ['DPA', 9, 'Houses fell. It rained. It had magnitude 6.1, the institute said.'],
    ),
  ).toEqual([['magnitude', 'conflicting', [5.9, 6.1]]]);
  expect(
    figuresOf(['AFP', 9, quake], ['DPA', 9, 'Houses fell. It rained. An aftershock had magnitude 4.8.']),
  ).toHaveLength(2);
});

test('police and organisers who count a march differ', () => {
  expect(
    figuresOf(
      [
        'AFP',
        9,
        'Thousands marched in Herat and police said 12,000 took part. Organisers put the turnout at 40,000.',
      ],
      ['DPA', 10, 'More than 40,000 people joined the march in Herat, according to the unions.'],
    ),
  ).toEqual([['demonstrators', 'conflicting', expect.arrayContaining([12000, 40000])]]);
});

test('two speakers that differ within an hour conflict, one that raises its own toll does not', () => {
  const brigade = 'The blast in Herat killed 12 people, the fire brigade said.';
  const ministry = (hour: number): [string, number, string] => [
    'DPA',
    hour,
    'The blast in Herat killed 15 people, the interior ministry said.',
  ];
  expect(figuresOf(['AFP', 9, brigade], ministry(10))[0]?.[1]).toBe('conflicting');
  expect(figuresOf(['AFP', 9, brigade], ministry(11))[0]?.[1]).toBe('revised');
  expect(figuresOf(['AFP', 9, brigade], ['DPA', 10, brigade.replace('12', '15')])[0]?.[1]).toBe('revised');
});

test('a toll that one speaker raises is revised although another one differed from its first count at once', () => {
  const police = (hour: number, count: string): [string, number, string] => [
    'AFP',
    hour,
    `The blast in Herat killed ${count} people, police said.`,
  ];
  const hospital: [string, number, string] = [
    'DPA',
    9,
    'The blast in Herat killed 17 people, the hospital said.',
  ];
  expect(figuresOf(police(9, '14'), hospital)[0]?.[1]).toBe('conflicting');
  expect(figuresOf(police(9, '14'), hospital, police(12, '22'))[0]?.[1]).toBe('revised');
});

test('a toll that falls with time conflicts when another agency says so', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'The blast in Herat killed 15 people.'],
      ['DPA', 14, 'Twelve people were killed in the Herat blast.'],
    ),
  ).toEqual([['killed', 'conflicting', [15, 12]]]);
});

test('a number word in both sentences does not make them count the same thing', () => {
  const school =
    'Shells hit a school. Rain fell. Some 55 people were injured, seven badly, at a refugee camp in Herat.';
  const houses =
    'Aid came late. Rain fell. Shelling of houses in the Bagram refugee camp left seven dead and 16 injured.';
  const injured = figuresOf(['AFP', 9, school], ['DPA', 12, houses])?.filter(([what]) => what === 'injured');
  expect(injured).toEqual([
    ['injured', 'agreed', [16]],
    ['injured', 'agreed', [55]],
  ]);
});

test('a rounded figure agrees with what it rounds', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'About 60 people were injured in Herat.'],
      ['DPA', 9, 'The blast in Herat injured 63 people.'],
    ),
  ).toEqual([['injured', 'agreed', expect.arrayContaining([60, 63])]]);
});

test('the same number in words and digits is one value', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'The blast in Herat killed 12 people.'],
      ['DPA', 10, 'Twelve people were killed in the Herat blast.'],
    ),
  ).toEqual([['killed', 'agreed', [12]]]);
});

test('numbers of different orders of magnitude do not conflict', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'The quake in Herat killed 12 people.'],
      ['DPA', 9, 'Some 2,400 people were killed in the great quake of Herat.'],
    ),
  ).toEqual([
    ['killed', 'agreed', [12]],
    ['killed', 'agreed', [2400]],
  ]);
});

test('counts other than tolls conflict only if their sentences share words', () => {
  const fighters = 'Nazary claimed the front commands 4,000 fighters in the Panjshir valley.';
  const same = 'Nazary claimed the front commands 3,000 fighters in the Panjshir valley.';
  const other = 'The ministry sent 3,000 fighters to the southern border on Monday.';
  expect(figuresOf(['AFP', 9, fighters], ['DPA', 9, same])?.[0]?.[1]).toBe('conflicting');
  expect(figuresOf(['AFP', 9, fighters], ['DPA', 9, other])?.map(([, state]) => state)).toEqual([
    'agreed',
    'agreed',
  ]);
});

test('a report that gives one slot two values contributes neither', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'The blast killed 12 people in Herat.'],
      ['DPA', 9, 'It killed 3 people at the gate. Then 20 people were killed inside.'],
    ),
  ).toEqual([['killed', 'agreed', [12]]]);
});

test('a sum does not conflict with a report that credits its agency', () => {
  const sum = (agency: string, text: string, credits: string[]) =>
    aReport({
      agency,
      credits,
      externalId: agency,
      publishedAt: at(9),
      versionCreatedAt: at(9),
      paragraphs: [text],
    });
  const stateOf = (credits: string[]) =>
    anAccount([
      sum('AFP', 'The court in Ostren fined the bank Orlan $65 million on Monday.', []),
      sum('Dawn', 'The bank Orlan was fined $40 million by the court in Ostren on Monday.', credits),
    ]).figures.map(({ what, state }) => [what, state]);
  expect(stateOf([])).toEqual([['fine', 'conflicting']]);
  expect(stateOf(['AFP'])).toEqual([['fine', 'revised']]);
});

test('a bare number after a sum is not another value of it', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'The storm caused $3 billion in damage along the coast. Officials spoke of 20,000.'],
      ['DPA', 9, 'The storm caused $3 billion in damage along the coast.'],
    ),
  ).toEqual([['damage', 'agreed', [3e9]]]);
});

/** What two origins share, beyond tolls and sums with a known purpose. */
const shared: [string, string, string, [string, number]][] = [
  [
    'jobs',
    'Employers added 224,000 jobs in June, the labour office said.',
    'The labour office counted 224,000 new jobs for June.',
    ['jobs', 224000],
  ],
  [
    'a rate',
    'The unemployment rate rose to 3.7% in Torvia.',
    'In Torvia the unemployment rate was 3.7 percent.',
    ['unemployment rate', 3.7],
  ],
  [
    'what a verb aims at',
    'The bank of Askel lifted its rate to fight inflation that it sees at 6.1 percent.',
    'The bank of Askel forecast inflation of 6.1 percent and lifted its rate.',
    ['inflation', 6.1],
  ],
  [
    'flights',
    'The strike at Orlan airport grounded 310 flights.',
    'At Orlan airport 310 flights did not leave.',
    ['flights', 310],
  ],
  [
    'animals',
    'Keepers of the Selmo zoo counted 46 penguins.',
    'There are 46 penguins at the zoo in Selmo.',
    ['penguins', 46],
  ],
  [
    'a minimum wage',
    'The bill lifts the minimum wage to $15 an hour.',
    'A minimum wage of $15 an hour is in the bill.',
    ['minimum wage', 15],
  ],
];
test.each(shared)('a number that two origins give is a figure: %s', (_what, a, b, [what, value]) => {
  expect(figuresOf(['AFP', 9, a], ['DPA', 9, b])).toContainEqual([what, 'agreed', [value]]);
});

test.each([
  [
    'one agency alone gives it',
    'AFP',
    'The strike grounded 310 flights in Orlan.',
    'The strike grounded 310 flights.',
  ],
  [
    'it counts other things',
    'DPA',
    'The strike grounded 310 flights in Orlan.',
    'The Orlan club sold 310 tickets.',
  ],
  ['it is a year', 'DPA', 'The bridge opened in 1987.', 'The bridge was opened in 1987 by the king.'],
  ['it is an age', 'DPA', 'Ines Holt, 54, left the council.', 'Ines Holt, 54, left the council on Monday.'],
  ['it is a time', 'DPA', 'The council met for 12 hours in Orlan.', 'In Orlan the council met for 12 hours.'],
])('a number of two reports is no figure if %s', (_reason, agency, a, b) => {
  expect(figuresOf(['AFP', 9, a], [agency, 9, b])).toEqual([]);
});

test('a value says who gives it, beside who carries it', () => {
  const [figure] = anAccount([
    aReport({
      agency: 'AFP',
      externalId: '1',
      paragraphs: ['The fire brigade said that 12 people were killed in the Orlan blast.'],
    }),
  ]).figures;
  expect(figure?.values.map(({ value, saidBy }) => [value, saidBy])).toEqual([[12, 'The fire brigade']]);
});

test('a share of counted votes that rises is revised', () => {
  expect(
    figuresOf(
      ['AFP', 9, 'Ilse Brandt led in Torvia after 30 percent of the votes were counted on Sunday night.'],
      ['DPA', 12, 'Ilse Brandt led in Torvia after 67 percent of the votes were counted on Sunday night.'],
    ),
  ).toContainEqual(['per cent of votes counted', 'revised', [30, 67]]);
});
