import { storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';

const filed = (agency: string, paragraphs: string[], parts: ReportParts = {}) =>
  aReport({ agency, paragraphs, externalId: `${agency}-1`, ...parts });

function merged(...versions: ReturnType<typeof aReport>[]) {
  const now = Instant.parse('2022-01-15T12:00:00.000Z');
  const account = mergeStory({ storyId: storyIdFoundedBy(aReport().id), aliases: [], versions, now });
  if (account === undefined) throw new Error('no report is visible');
  return account;
}
const paragraphsOf = (...versions: ReturnType<typeof aReport>[]) =>
  merged(...versions).paragraphs.map(({ sentences }) => sentences.map(({ text }) => text));
const orderOf = (...versions: ReturnType<typeof aReport>[]) => paragraphsOf(...versions).flat();

const lead = 'The ferry Aurora ran aground on a sandbank off Harwick early on Saturday morning.';
const second = 'Lifeboats from three harbours reached the stranded vessel within the hour.';
const third = 'Divers will look at the hull as soon as the fog has lifted over the channel.';
const fourth = 'Trains to the capital were crowded with stranded holidaymakers until the evening.';

test('sentences of one short paragraph stay together, in their order', () => {
  const pair = ['The operator cancelled all crossings.', 'Passengers were put up in two hotels.'];
  expect(paragraphsOf(filed('AFP', [lead, pair.join(' '), third]))).toContainEqual(pair);
});

test('a text that came as one paragraph is not taken for one thought', () => {
  expect(paragraphsOf(filed('AFP', [[lead, second, third].join(' ')])).length).toBe(3);
});

test('sentences that nearly say the same stand side by side', () => {
  const a = 'The operator said the Aurora carried 214 passengers and a crew of eighteen.';
  const b = 'The operator said the Aurora carried 220 passengers and twenty seamen at least.';
  for (const [early, late] of [
    [a, b],
    [b, a],
  ] as const) {
    const order = orderOf(filed('AFP', [lead, second, third, late]), filed('DPA', [lead, early, fourth]));
    expect(order.indexOf(late) - order.indexOf(early)).toBe(1);
  }
});

test('a denial stands directly after what it denies', () => {
  const claim =
    'The seamen union claimed the company ignored repeated warnings about broken radar equipment aboard Aurora.';
  const denial = 'The company denied ignoring any warnings about radar equipment aboard the Aurora.';
  const order = orderOf(
    filed('AFP', [lead, second, claim, third]),
    filed('DPA', [lead, fourth, second, third, denial]),
  );
  expect(order[order.indexOf(claim) + 1]).toBe(denial);
});

test('deep in the story one topic is told before the next', () => {
  const radar = [
    'The broken radar equipment was bought in Denmark.',
    'Denmark had recalled the radar equipment in spring.',
  ];
  const hotel = [
    'Hotel guests lined the harbour promenade all day.',
    'The harbour promenade was closed to hotel guests later.',
  ];
  const order = orderOf(
    filed('AFP', [lead, second, third, radar[0] ?? '', hotel[0] ?? '']),
    filed('DPA', [lead, second, third, hotel[1] ?? '', radar[1] ?? '']),
  );
  expect(Math.abs(order.indexOf(radar[0] ?? '') - order.indexOf(radar[1] ?? ''))).toBe(1);
});

test('a shorter sentence that another holds whole is told by that one', () => {
  const short = 'Lifeboats from three harbours reached the vessel.';
  const long =
    'Lifeboats from three harbours reached the vessel within the hour and took off everyone on board before noon.';
  const order = orderOf(filed('AFP', [lead, short]), filed('DPA', [third, long]));
  expect(order).toContain(long);
  expect(order).not.toContain(short);
});

test('repeats are found even of sentences that open with a phrase that all use', () => {
  const all = Array.from(
    { length: 450 },
    (_, i) => `The ministry said in a statement that unit u${i} had left post p${i} at noon.`,
  );
  const again = 'The ministry said in a statement that unit u7 had left post p7 at noon on Monday.';
  const order = orderOf(filed('AFP', all), filed('DPA', [lead, again]));
  expect(order.filter((text) => text.includes('unit u7 '))).toEqual([again]);
});

test('a paper that credits the agency is its copy from half of the text on, one that does not is a rewrite', () => {
  const wire = [lead, second, third, fourth];
  const own = 'The mayor of Harwick opened the town hall to the passengers on Saturday night.';
  const at = { publishedAt: '2022-01-15T11:00:00.000Z' };
  const roleOf = (credits: string[]) =>
    merged(filed('AFP', wire), filed('Paper', [lead, second, own], { ...at, credits })).sources[1]?.role;
  expect(roleOf(['AFP'])).toBe('copy');
  expect(roleOf([])).toBe('rewrite');
});

test('the summary is the opening, up to three sentences and about 45 words', () => {
  const { summary } = merged(filed('AFP', [lead, second, third, fourth]));
  expect(summary).toBe([lead, second, third].join(' '));
  const long = `${lead.slice(0, -1)} ${'and the fog held on '.repeat(10)}until noon.`;
  expect(merged(filed('AFP', [long, second])).summary).toBe(long);
});

test('the byline names persons, then bureaus, then agencies; three agencies are "Agencies"', () => {
  const by = (people: string[], organisations: string[]) => ({ byline: { text: '', people, organisations } });
  const one = filed('AFP', [lead], by(['Ann Writer'], []));
  const two = filed('DPA', [second], by(['Bob Author', 'Ann Writer'], ['Harwick Bureau']));
  const three = filed('ANSA', [third], by([], []));
  expect(merged(one).byline).toBe('By Ann Writer + AFP');
  expect(merged(one, two).byline).toMatch(
    /^By (Ann Writer \+ Bob Author|Bob Author \+ Ann Writer) \+ Harwick Bureau \+ (AFP \+ DPA|DPA \+ AFP)$/,
  );
  expect(merged(one, two, three).byline).toMatch(/ \+ Harwick Bureau \+ Agencies$/);
});

test('datelines are united, most filed first, then the one filed from first', () => {
  const from = (agency: string, place: string, hour: string) =>
    filed(agency, [lead, `Filed by ${agency} for its readers at home.`], {
      datelines: [{ text: place.toUpperCase(), place }],
      publishedAt: `2022-01-15T${hour}:00:00.000Z`,
    });
  const account = merged(
    from('AFP', 'Paris', '08'),
    from('DPA', 'Berlin', '09'),
    from('ANSA', 'Berlin', '10'),
    from('PA', 'Harwick', '07'),
  );
  expect(account.datelineText).toBe('BERLIN/ HARWICK/ PARIS:');
});

test('a story lists at most 24 people, those told most often first', () => {
  const name = (i: number) =>
    `Omar ${String.fromCharCode(65 + i)}${'abcdefghijklmnopqrstuvwxyz'[i] ?? 'a'}rim`;
  const crowd = Array.from(
    { length: 26 },
    (_, i) => `Rescuers carried ${name(i)} out of cabin ${i} of the ferry.`,
  );
  const often = 'Rescuers spoke of Leila Noor all night long.';
  const { people } = merged(filed('AFP', [...crowd, often]), filed('DPA', [often]));
  expect(people).toHaveLength(24);
  expect(people[0]).toBe('Leila Noor');
});
