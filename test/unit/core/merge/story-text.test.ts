import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const filed = (agency: string, paragraphs: string[], parts: ReportParts = {}) =>
  aReport({ agency, paragraphs, externalId: `${agency}-1`, ...parts });
const paragraphsOf = (...versions: ReturnType<typeof aReport>[]) =>
  anAccount(versions).paragraphs.map(({ sentences }) => sentences.map(({ text }) => text));
const orderOf = (...versions: ReturnType<typeof aReport>[]) => paragraphsOf(...versions).flat();

const lead = 'The ferry Aurora ran aground on a sandbank off Harwick early on Saturday morning.';
const second = 'Lifeboats from three harbours reached the stranded vessel within the hour.';
const third = 'Divers will look at the hull as soon as the fog has lifted over the channel.';
const fourth = 'Trains to the capital were crowded with stranded holidaymakers until the evening.';

test('sentences of one short paragraph stay together, in their order', () => {
  const pair = ['All crossings were cancelled by the operator.', 'Passengers were put up in two hotels.'];
  expect(paragraphsOf(filed('AFP', [lead, pair.join(' '), third]))).toContainEqual(pair);
});

test('sentences of a text without paragraph breaks can be separated', () => {
  expect(paragraphsOf(filed('AFP', [[lead, second, third].join(' ')])).length).toBe(3);
});

test('no sentence waits for a thing whose name looks like a person’s', () => {
  const stages = [
    'Stage one of the plan is to chart the sandbank off Harwick by boat.',
    'The wreck will be lifted by two cranes in the spring.',
    'Harbour Stage is what the engineers call the last part of the work.',
  ];
  expect(orderOf(filed('AFP', [lead, ...stages]))).toEqual([lead, ...stages]);
});

test('a sentence with a surname alone waits for the full name of the person', () => {
  const early = 'Verbo had asked for a new buoy at the sandbank in the winter.';
  const late = 'The harbour master, Agnes Verbo, a former diver, was called at once.';
  const order = orderOf(filed('AFP', [lead, early, second, late]));
  expect(order.indexOf(early)).toBeGreaterThan(order.indexOf(late));
});

test('near repetitions with other numbers follow each other', () => {
  const a = 'The operator said the Aurora carried 214 passengers and a crew of eighteen.';
  const b = 'The operator said the Aurora carried 220 passengers and twenty seamen at least.';
  for (const [early, late] of [
    [a, b],
    [b, a],
  ] as const) {
    const order = orderOf(filed('AFP', [lead, second, third, late]), filed('DPA', [lead, early, fourth]));
    expect(Math.abs(order.indexOf(late) - order.indexOf(early))).toBe(1);
  }
});

test('a denial directly follows what it denies', () => {
  const claim =
    'The seamen union claimed the company ignored repeated warnings about broken radar equipment aboard Aurora.';
  const denial = 'The company denied ignoring any warnings about radar equipment aboard the Aurora.';
  const order = orderOf(
    filed('AFP', [lead, second, claim, third]),
    filed('DPA', [lead, fourth, second, third, denial]),
  );
  expect(order[order.indexOf(claim) + 1]).toBe(denial);
});

test('a denial is linked to what it denies and not to a refusal to comment before it', () => {
  const claim =
    'The seamen union claimed the company ignored repeated warnings about broken radar equipment aboard Aurora.';
  const refusal =
    'The union said its letter on the Aurora speaks for itself and declined to comment further.';
  const denial = 'The company denied ignoring any warnings about radar equipment aboard the Aurora.';
  const { paragraphs } = anAccount([filed('AFP', [lead, claim, second, refusal, denial])]);
  const denies = paragraphs.flatMap(({ sentences }) => sentences).find(({ text }) => text === denial)?.denies;
  const target = denies && paragraphs[denies.paragraph]?.sentences[denies.sentence]?.text;
  expect(target).toBe(claim);
});

test('deep in the story the sentences of one topic stay together', () => {
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

test('a shorter sentence contained in another is merged into it', () => {
  const short = 'Lifeboats from three harbours reached the vessel.';
  const long =
    'Lifeboats from three harbours reached the vessel within the hour and took off everyone on board before noon.';
  const order = orderOf(filed('AFP', [lead, short]), filed('DPA', [third, long]));
  expect(order).toContain(long);
  expect(order).not.toContain(short);
});

test('duplicates are found even if all sentences start with the same phrase', () => {
  const all = Array.from(
    { length: 450 },
    (_, i) => `The ministry said in a statement that unit u${i} had left post p${i} at noon.`,
  );
  const again = 'The ministry said in a statement that unit u7 had left post p7 at noon on Monday.';
  const order = orderOf(filed('AFP', all), filed('DPA', [lead, again]));
  expect(order.filter((text) => text.includes('unit u7 '))).toEqual([again]);
});

test('a paper that credits another outlet is its copy from half of the text on, one that does not is a rewrite', () => {
  const wire = [lead, second, third, fourth];
  const own = 'The mayor of Harwick opened the town hall to the passengers on Saturday night.';
  const at = { publishedAt: '2022-01-15T11:00:00.000Z' };
  const roleOf = (credits: string[]) =>
    anAccount([filed('Coast Courier', wire), filed('Paper', [lead, second, own], { ...at, credits })])
      .sources[1]?.role;
  expect(roleOf(['Coast Courier'])).toBe('copy');
  expect(roleOf([])).toBe('rewrite');
});

test('the summary is the opening, up to two sentences and about 45 words', () => {
  const { summary } = anAccount([filed('AFP', [lead, second, third, fourth])]);
  expect(summary).toBe([lead, second].join(' '));
  const long = `${lead.slice(0, -1)} ${'and the fog held on '.repeat(10)}until noon.`;
  expect(anAccount([filed('AFP', [long, second])]).summary).toBe(long);
});

test('the byline names persons, then bureaus, then agencies; three agencies are "Agencies"', () => {
  const by = (people: string[], organisations: string[]) => ({ byline: { text: '', people, organisations } });
  const one = filed('AFP', [lead], by(['Ann Writer'], []));
  const two = filed('DPA', [second], by(['Bob Author', 'Ann Writer'], ['Harwick Bureau']));
  const three = filed('ANSA', [third], by([], []));
  expect(anAccount([one]).byline).toBe('By Ann Writer + AFP');
  expect(anAccount([one, two]).byline).toMatch(
    /^By (Ann Writer \+ Bob Author|Bob Author \+ Ann Writer) \+ Harwick Bureau \+ (AFP \+ DPA|DPA \+ AFP)$/,
  );
  expect(anAccount([one, two, three]).byline).toMatch(/ \+ Harwick Bureau \+ Agencies$/);
});

test('datelines are merged, most frequent first, then the earliest', () => {
  const from = (agency: string, place: string, hour: string) =>
    filed(agency, [lead, `Filed by ${agency} for its readers at home.`], {
      datelines: [{ text: place.toUpperCase(), place }],
      publishedAt: `2022-01-15T${hour}:00:00.000Z`,
    });
  const account = anAccount([
    from('AFP', 'Paris', '08'),
    from('DPA', 'Berlin', '09'),
    from('ANSA', 'Berlin', '10'),
    from('PA', 'Harwick', '07'),
  ]);
  expect(account.datelineText).toBe('BERLIN/ HARWICK/ PARIS:');
});

test('a story lists at most 24 people, the most frequent first', () => {
  const name = (i: number) =>
    `Omar ${String.fromCharCode(65 + i)}${'abcdefghijklmnopqrstuvwxyz'[i] ?? 'a'}rim`;
  const crowd = Array.from(
    { length: 26 },
    (_, i) => `Rescuers carried the baker ${name(i)} out of cabin ${i} of the ferry.`,
  );
  const often = 'Rescuers spoke of captain Leila Noor all night long.';
  const { people } = anAccount([filed('AFP', [...crowd, often]), filed('DPA', [often])]);
  expect(people).toHaveLength(24);
  expect(people[0]).toBe('Leila Noor');
});

test('an alert is left out once its agency has filed in full, and its toll stays a value of the figure', () => {
  const alert = filed('AFP', ['At least 12 people were killed off Harwick on Saturday.'], {
    externalId: 'alert',
    signal: 'urgent',
    publishedAt: '2022-01-15T07:00:00.000Z',
    versionCreatedAt: '2022-01-15T07:00:00.000Z',
  });
  const full = filed('AFP', ['The wreck off Harwick killed 34 people on Saturday.', second, third]);
  expect(orderOf(alert)).toHaveLength(1);
  expect(orderOf(alert, full)).not.toContain('At least 12 people were killed off Harwick on Saturday.');
  expect(anAccount([alert, full]).figures[0]?.values.map(({ value }) => value)).toEqual([12, 34]);
  expect(orderOf(alert, filed('DPA', [lead, second]))).toContain(
    'At least 12 people were killed off Harwick on Saturday.',
  );
});

test('a story opens with the latest toll, not with a revised one', () => {
  const early = [1, 2, 3].map((n) =>
    filed(`Paper ${n}`, [`The wreck of the ferry Aurora off Harwick killed 17 people, paper ${n} learnt.`]),
  );
  const late = filed('AFP', ['The wreck killed 26 people, the coastguard said.', second], {
    publishedAt: '2022-01-15T11:00:00.000Z',
    versionCreatedAt: '2022-01-15T11:00:00.000Z',
  });
  expect(orderOf(...early, late)[0]).toBe('The wreck killed 26 people, the coastguard said.');
});

test('a story opens with deaths that earlier reports did not know of', () => {
  const stabbed =
    'Police arrested a man who stabbed several pupils with a sword at a high school in Harwick.';
  const early = [1, 2].map((n) => filed(`Paper ${n}`, [stabbed, third]));
  const killed = 'One person was killed and five were hurt by a man with a sword in Harwick.';
  const at = (hour: string) => ({
    publishedAt: `2022-01-15T${hour}:00:00.000Z`,
    versionCreatedAt: `2022-01-15T${hour}:00:00.000Z`,
  });
  expect(orderOf(...early, filed('AFP', [killed, second], at('21')))[0]).toBe(killed);
  expect(orderOf(...early, filed('AFP', [killed, second], at('01')))[0]).toBe(stabbed);
});

test('sentences of an outlet about itself are left out', () => {
  const own = [
    'A chronology of wrecks off Harwick is on page 6.',
    'Two coasters bound for our own port arrived late.',
    'More to follow',
  ];
  expect(orderOf(filed('AFP', [lead, second, ...own]))).toEqual([lead, second]);
});

test('a sentence that opens with a time and a pronoun follows its antecedent', () => {
  const bank = 'The bank had been wet on the wrong side for weeks.';
  const broke = 'On Thursday night it broke.';
  const order = orderOf(filed('AFP', [lead, second, third]), filed('DPA', [bank, broke]));
  expect(order[order.indexOf(bank) + 1]).toBe(broke);
});

test('a place printed in two languages is one dateline, in the language of the story', () => {
  const athens = { country: 'GR', lat: 37.98, lon: 23.72 };
  const account = anAccount([
    filed('AFP', ['Le ferry a pris feu.'], {
      language: 'fr',
      datelines: [{ text: 'ATHÈNES', place: 'Athènes', ...athens }],
    }),
    filed('DPA', [lead, second], { datelines: [{ text: 'ATHENS', place: 'Athens', ...athens }] }),
    filed('UPI', [lead, third], { datelines: [] }),
  ]);
  expect(account.datelineText).toBe('ATHENS:');
});

test('an agency printed as a byline is not a person', () => {
  const byline = { text: 'By DPA', people: ['DPA'], organisations: [] };
  const account = anAccount([
    filed('AFP', [lead], { byline }),
    filed('DPA', [lead, second]),
    filed('UPI', [third]),
  ]);
  expect(account.byline).toBe('By Agencies');
});

test('a denial is linked to the claim before it, or to the sentence with most words in common', () => {
  const claim = 'A union of seamen complained that a lorry socket had been faulty for weeks.';
  const denial = 'The operator denied that.';
  const far = 'Adrion Lines denied that a lorry socket had been faulty for weeks before the fire.';
  const unlinked = 'The mayor denied a rumour about the school.';
  const account = anAccount([
    filed('AFP', [lead, claim, denial]),
    filed('DPA', [second, far, third, unlinked]),
  ]);
  const denied = (text: string) => {
    const sentence = account.paragraphs.flatMap((p) => p.sentences).find((each) => each.text === text);
    const at = sentence?.denies;
    return at && account.paragraphs[at.paragraph]?.sentences[at.sentence]?.text;
  };
  expect(denied(denial)).toBe(claim);
  expect(denied(far)).toBe(claim);
  expect(denied(unlinked)).toBeUndefined();
});

const headline = 'Ferry Aurora runs aground on sandbank off Harwick';

test('after the lead each report keeps its own order, and the lead of another report is folded', () => {
  const again =
    'Early on Saturday the Aurora, a ferry, came to rest on a sandbank near the port of Harwick in Wales.';
  const injured = 'Nine passengers of the ferry Aurora broke bones when it ran aground off Harwick.';
  const order = orderOf(
    filed('AFP', [lead, third, fourth], { headline }),
    filed('DPA', [again, second, injured], { headline }),
    filed('UPI', [lead, injured], { headline }),
  );
  expect(order[0]).toBe(lead);
  expect(order.filter((text) => text === third || text === fourth)).toEqual([third, fourth]);
  expect(order.indexOf(fourth) - order.indexOf(third)).toBe(1);
  expect(order).not.toContain(again);
});

test('a sentence that points back to a sentence that is not in the story is left out', () => {
  const order = orderOf(
    filed('AFP', [lead, second]),
    filed('DPA', ['But it was not the first time.', fourth]),
  );
  expect(order).not.toContain('But it was not the first time.');
  expect(order).toContain(fourth);
});

test('sentences from the beginning of a weak report come before those from the end of a stronger one', () => {
  const nouns = 'lamp rope crane gull pilot chart anchor engine cook radar flag hatch'.split(' ');
  const long = nouns.map((noun, i) => `A ${noun} fell on pier ${i + 50} of the ${noun}s.`);
  const early = 'Insurers put the loss at nine million crowns.';
  const order = orderOf(filed('AFP', [lead, second, ...long]), filed('DPA', [lead, early]));
  expect(order.indexOf(early)).toBeLessThan(order.indexOf(long[8] ?? ''));
});

test('two wordings that differ in function words are duplicates', () => {
  const was = 'He said investigators were looking into possible causes.';
  const is = 'He said that investigators are looking into possible causes.';
  const chief = 'The harbour chief Owen Price took questions.';
  const order = orderOf(filed('AFP', [lead, chief, was]), filed('DPA', [second, chief, is]));
  expect(order.filter((text) => text.includes('investigators'))).toHaveLength(1);
});

test('a report with a wrong language label appears in full', () => {
  const said = [
    'The harbour of Harwick was closed for the rest of the day, and the ferries went to the next port.',
    'They were told that it would be open again in the morning.',
  ];
  const order = orderOf(filed('AFP', [lead, second]), filed('DPA', said, { language: 'de' }));
  expect(order).toEqual(expect.arrayContaining(said));
});

test('a sentence leaves its paragraph when the rest of it appears in another wording', () => {
  const own = 'Owen Price keeps goats on the hill above the lighthouse.';
  const longer = `${lead.slice(0, -1)} in thick fog, the coastguard of the county said.`;
  const paragraphs = paragraphsOf(filed('AFP', [longer, third]), filed('DPA', [`${lead} ${own}`, fourth]));
  expect(paragraphs).toContainEqual([own]);
});

test('a sentence that names a thing of the sentence before it follows the other wording of that one', () => {
  const merger = 'European regulators this month approved the merger after a long review.';
  const bid = 'Tessler, an Antwerp company, made a bid for the merger with Delmarsk of Ostren.';
  const longer = `${bid.slice(0, -1)}, the two boards said in a statement on Friday evening.`;
  const order = orderOf(
    filed('AFP', [lead, longer, third, second]),
    filed('DPA', [lead, fourth, `${bid} ${merger}`]),
  );
  expect(order).not.toContain(bid);
  expect(order.indexOf(merger) - order.indexOf(longer)).toBe(1);
});

test('the first sentence of a report stays if it begins with "Both"', () => {
  const both = 'Both harbour masters of Harwick signed a letter against the new ferry line on Wednesday.';
  expect(orderOf(filed('AFP', [both, second]), filed('DPA', [third, fourth]))).toContain(both);
});

test('after a sentence come first pronoun sentences, then those without followers, then the others', () => {
  const captain = 'Captain Owen Price was taken to hospital on Saturday.';
  const chain = ['The hospital said he was stable.', 'It gave no details of his wounds.'];
  const leaf = 'The hospital stands on the hill of Harwick.';
  const he = 'He had been at sea for thirty years.';
  const order = orderOf(
    filed('AFP', [lead, `${captain} ${chain.join(' ')}`, third]),
    filed('DPA', [lead, `${captain} ${leaf}`, fourth]),
    filed('UPI', [lead, `${captain} ${he}`]),
  );
  const at = order.indexOf(captain);
  expect(order.slice(at, at + 5)).toEqual([captain, he, leaf, ...chain]);
});

test('the second sentence of the summary adds to the first', () => {
  const again = 'The ferry Aurora ran aground off Harwick on a sandbank early on Saturday, officials said.';
  const account = anAccount([filed('AFP', [lead, again, second, third])]);
  expect(account.summary).toBe([lead, second].join(' '));
});

test('wordings that differ in hyphens are duplicates', () => {
  const one = 'He said he did not know the blood-alcohol level.';
  const two = 'He said he did not know the blood alcohol level.';
  const chief = 'The harbour chief Owen Price took questions.';
  const order = orderOf(filed('AFP', [lead, chief, one]), filed('DPA', [second, chief, two]));
  expect(order.filter((text) => text.includes('alcohol'))).toHaveLength(1);
});
