import { readFileSync } from 'node:fs';
import { storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { inputDigest, mergeRuleVersion } from '#core/merge/input-digest.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import { renderCopy } from '#core/render/render-copy.ts';
import { Report, textOf } from '#core/report.ts';
import { makeCard, Story, type StoryContent } from '#core/story.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const noon = Instant.parse('2022-01-15T12:00:00.000Z');
const founder = aReport();

const sentences = (account: StoryContent) => account.paragraphs.flatMap((paragraph) => paragraph.sentences);
const texts = (account: StoryContent) => sentences(account).map(({ text }) => text);
const filed = (agency: string, paragraphs: string[], parts: ReportParts = {}) =>
  aReport({ agency, paragraphs, externalId: `${agency}-1`, ...parts });

const lead = 'The ferry Aurora ran aground on a sandbank off Harwick early on Saturday morning.';
const crew = 'All 214 passengers and 18 crew were taken off by two lifeboats before noon.';
const inquiry = 'Investigators will look at why the ship had left the marked channel.';

describe('sentences', () => {
  test('a sentence that two reports carry verbatim appears once, with both positions', () => {
    const [a, b] = [filed('AFP', [lead, crew]), filed('DPA', [inquiry, lead])];
    const found = sentences(anAccount([a, b])).filter(({ text }) => text === lead);
    expect(found).toHaveLength(1);
    expect(found[0]?.provenance.map(({ agency }) => agency).sort()).toEqual(['AFP', 'DPA']);
    for (const { reportId, start, end } of found[0]?.provenance ?? []) {
      const report = [a, b].find(({ id }) => id === reportId);
      expect(report && textOf(report).slice(start, end)).toBe(lead);
    }
  });

  test('similar wordings appear once, with the other report under alike', () => {
    const reworded = 'The ferry Aurora ran aground on a sandbank off Harwick early on Saturday.';
    const b = filed('DPA', [reworded, inquiry]);
    const found = sentences(anAccount([filed('AFP', [lead, crew]), b])).filter(({ text }) =>
      text.includes('sandbank'),
    );
    expect(found).toHaveLength(1);
    const place = found[0]?.alike?.[0];
    expect(place && textOf(b).slice(place.start, place.end)).toBe(reworded);
  });

  test('a sentence and its negation both appear', () => {
    const yes = 'The captain did answer the call of the coastguard before the ship struck the bank.';
    const no = 'The captain did not answer the call of the coastguard before the ship struck the bank.';
    expect(texts(anAccount([filed('AFP', [lead, yes]), filed('DPA', [lead, no])]))).toEqual(
      expect.arrayContaining([yes, no]),
    );
  });

  test('of equal sentences the one not in capitals is shown', () => {
    const wire = filed('AFP', [lead.toUpperCase(), crew.toUpperCase()], { standing: 5 });
    expect(texts(anAccount([wire, filed('DPA', [lead, crew])]))).toEqual([lead, crew]);
  });

  test('of two sentences that point back to one wording only the first is kept', () => {
    const same = 'Harbour master Ruth Ellery praised the crews of both lifeboats on Saturday.';
    const one = 'She added that the fog had come without warning.';
    const other = 'It was her third speech since the buoys of the channel were painted.';
    const order = texts(anAccount([filed('AFP', [lead, same, one]), filed('DPA', [lead, same, other])]));
    expect(order.filter((text) => text === one || text === other)).toEqual([order[order.indexOf(same) + 1]]);
  });

  test.each([
    ['on a function word', 'Divers will search the hull of the ferry for the log book and'],
    ['in a bracket', 'Divers led by Captain Richard Neal (D-Mass.'],
    [
      'after many words',
      'Divers will search the hull of the ferry for the log book, the radio, the charts of the estuary and the lists of passengers that the coastguard has asked for since the first morning of the week',
    ],
  ])('the last sentence of a report that breaks off %s is left out', (_how, cut) => {
    expect(texts(anAccount([filed('AFP', [lead, crew, cut])]))).toEqual([lead, crew]);
  });

  test('a dependent sentence directly follows the sentence before it in its report', () => {
    const speaker = 'Harbour master Ruth Ellery praised the crews of both lifeboats on Saturday.';
    const added = 'She added that the fog had come without warning.';
    const order = texts(anAccount([filed('AFP', [lead, crew]), filed('DPA', [inquiry, speaker, added])]));
    expect(order[order.indexOf(speaker) + 1]).toBe(added);
  });

  test('a surname appears only after the sentence that gives the full name', () => {
    const full = 'Ruth Ellery, the harbour master, said the fog had come without warning.';
    const short = 'Ellery thanked the crews of both lifeboats for their work in the night.';
    const order = texts(anAccount([filed('AFP', [lead, short]), filed('DPA', [lead, inquiry, crew, full])]));
    expect(order.indexOf(full)).toBeLessThan(order.indexOf(short));
  });

  test('sign-offs, copyright lines and links to other pages are left out', () => {
    const noise = [
      'Read more: ferries in fog',
      'Copyright 2022 The Wire. All rights reserved.',
      'AFP',
      'ab/cd/ef',
    ];
    expect(texts(anAccount([filed('AFP', [lead, crew, ...noise])]))).toEqual([lead, crew]);
  });

  test('sentences are classified as unverified, denial, quote, claim or statement', () => {
    const kinds = [
      ['The claim could not be independently verified.', 'unverified'],
      ['The ministry denied that any ship had left the channel.', 'denial'],
      ['“Nobody on board was hurt at all,” Ruth Ellery said.', 'quote'],
      ['The company said the pilot had twenty years of experience.', 'claim'],
      [lead, 'statement'],
    ] as const;
    const account = anAccount([
      filed(
        'AFP',
        kinds.map(([text]) => text),
      ),
    ]);
    for (const [text, kind] of kinds)
      expect(sentences(account).find((s) => s.text === text)?.kind).toBe(kind);
  });
});

describe('origins', () => {
  const wire = [lead, crew, inquiry, 'The channel off Harwick was dredged for the last time in 2015.'];

  test('ten papers with one agency text are one origin, and only the agency is original', () => {
    const papers = Array.from({ length: 10 }, (_, i) =>
      filed(`Paper ${i}`, wire, { credits: ['AFP'], publishedAt: '2022-01-15T08:00:00.000Z' }),
    );
    const account = anAccount([filed('AFP', wire), ...papers]);
    expect(account.origins).toBe(1);
    expect(sentences(account).map(({ origins }) => origins)).toEqual([1, 1, 1, 1]);
    expect(account.sources.filter(({ role }) => role === 'original').map(({ agency }) => agency)).toEqual([
      'AFP',
    ]);
    expect(account.sources.filter(({ role }) => role === 'copy')).toHaveLength(10);
  });

  test('two agencies that wrote their own texts are two origins of the one sentence they share', () => {
    const own = [
      'Fog had closed the port of Harwick to all traffic since midnight.',
      'Six other ferries waited at anchor until the afternoon.',
      'The operator cancelled every crossing until Monday.',
      lead,
    ];
    const account = anAccount([filed('AFP', wire), filed('DPA', own)]);
    expect(account.origins).toBe(2);
    expect(sentences(account).find(({ text }) => text === lead)?.origins).toBe(2);
    expect(sentences(account).find(({ text }) => text === crew)?.origins).toBe(1);
  });

  test('of a hundred papers that carry a sentence fifty are listed and all are counted', () => {
    const papers = Array.from({ length: 100 }, (_, i) => filed(`Paper ${i}`, wire));
    const [first] = sentences(anAccount([filed('AFP', wire), ...papers]));
    expect(first?.provenance).toHaveLength(50);
    expect(first?.carriers).toBe(101);
    expect(sentences(anAccount([filed('AFP', wire), filed('DPA', wire)]))[0]?.carriers).toBeUndefined();
  });

  test('two texts of one agency have one origin', () => {
    const again = filed('AFP', ['The port of Harwick opened again at dawn on Sunday.'], {
      externalId: 'AFP-2',
    });
    expect(anAccount([filed('AFP', wire), again]).origins).toBe(1);
  });

  test('a report that reuses half of a text is a rewrite: the reused part has one origin, the rest its own', () => {
    const added = [
      'Divers will inspect the hull as soon as the weather allows it.',
      'The mayor of Harwick opened the town hall to the passengers for the night.',
    ];
    const later = filed('DPA', [lead, crew, ...added], { publishedAt: '2022-01-15T10:30:00.000Z' });
    const account = anAccount([filed('AFP', wire), later]);
    expect(account.sources.find(({ agency }) => agency === 'DPA')?.role).toBe('rewrite');
    expect(sentences(account).find(({ text }) => text === crew)?.origins).toBe(1);
  });
});

describe('versions', () => {
  const first = filed('AFP', [lead, 'Nobody was thought to be on board at the time.'], { version: 1 });
  const corrected = filed('AFP', [lead, crew], {
    version: 2,
    signal: 'correction',
    versionCreatedAt: '2022-01-15T10:00:00.000Z',
  });

  test('a corrected report replaces its own earlier text and sets the status', () => {
    const account = anAccount([first, corrected]);
    expect(texts(account)).toEqual([lead, crew]);
    expect(account.status).toBe('corrected');
    expect(account.timeline.map(({ what }) => what)).toEqual(['filed', 'corrected']);
    expect(account.updatedAt).toBe('2022-01-15T10:00:00.000Z');
  });

  test('a withdrawn report removes only its own sentences', () => {
    const kill = filed('DPA', [], { version: 3, status: 'canceled', signal: 'kill' });
    const account = anAccount([corrected, filed('DPA', [lead, inquiry], { version: 1 }), kill]);
    expect(texts(account)).toEqual([lead, crew]);
    expect(JSON.stringify(account)).not.toContain('DPA');
  });

  test('a killed version and those before it are not in the timeline after the report is revived', () => {
    const kill = filed('AFP', [lead], { version: 3, status: 'canceled', signal: 'kill' });
    const revived = filed('AFP', [lead, inquiry], {
      version: 4,
      versionCreatedAt: '2022-01-15T11:00:00.000Z',
    });
    // Made after the kill, but under a number that the kill covers.
    const covered = filed('AFP', [inquiry], { version: 3, versionCreatedAt: '2022-01-15T10:45:00.000Z' });
    const account = anAccount([first, corrected, kill, covered, revived]);
    expect(account.timeline).toEqual([expect.objectContaining({ what: 'filed' })]);
    expect(account.status).toBe('developing');
  });

  test('the input digest changes when a report turns out to have been filed earlier', () => {
    const earlier = Report.parse({ ...first, publishedAt: '2022-01-15T08:00:00.000Z' });
    expect(anAccount([first, earlier]).firstFiledAt).toBe('2022-01-15T08:00:00.000Z');
    expect(inputDigest([first, earlier], noon)).not.toBe(inputDigest([first], noon));
  });

  test('a report under embargo appears when the embargo ends, not before', () => {
    const later = filed('DPA', [inquiry], { embargoedUntil: '2022-01-15T12:00:00.000Z' });
    expect(texts(anAccount([corrected, later], '2022-01-15T11:59:59.999Z'))).not.toContain(inquiry);
    expect(texts(anAccount([corrected, later], noon))).toContain(inquiry);
  });

  test('without a visible report there is no story', () => {
    const kill = filed('AFP', [], { version: 9, status: 'canceled' });
    expect(
      mergeStory({ storyId: storyIdFoundedBy(founder.id), aliases: [], versions: [first, kill], now: noon }),
    ).toBeUndefined();
  });

  test('the input digest changes with content and visibility, not with time alone or an unchanged fetch', () => {
    const before = inputDigest([first], noon);
    expect(inputDigest([first, corrected], noon)).not.toBe(before);
    expect(inputDigest([first, filed('DPA', [lead])], noon)).not.toBe(before);
    expect(inputDigest([first], Instant.parse('2022-01-20T09:30:00.000Z'))).toBe(before);
    expect(
      inputDigest([first, Report.parse({ ...first, receivedAt: '2022-01-15T11:00:00.000Z' })], noon),
    ).toBe(before);
    expect(inputDigest([first, filed('DPA', [lead], { status: 'withheld' })], noon)).toBe(before);
  });
});

describe('languages', () => {
  test('reports in another language follow the main text with their lead only', () => {
    const persian = [
      'کشتی مسافربری صبح شنبه در نزدیکی هارویک به گل نشست.',
      'همه مسافران نجات یافتند.',
      'تحقیقات ادامه دارد.',
    ];
    const account = anAccount([
      filed('AFP', [lead, crew]),
      filed('DPA', [lead, inquiry]),
      filed('IRNA', persian, { language: 'fa', headline: 'کشتی به گل نشست' }),
    ]);
    expect(account.language).toBe('en');
    expect(account.languages).toEqual(['en', 'fa']);
    expect(texts(account).at(-1)).toBe(persian[0]);
    expect(texts(account)).not.toContain(persian[1]);
    expect(account.headline).not.toBe('کشتی به گل نشست');
  });
});

describe('the Tehran meeting, filed by four agencies in four versions', () => {
  const fixture = new URL('../../../fixtures/merge/tehran-meeting.json', import.meta.url);
  const parts: ReportParts[] = JSON.parse(readFileSync(fixture, 'utf8'));
  const account = anAccount(parts.map((report) => aReport(report)));
  const story = Story.parse({ ...account, version: 1 });

  test('equals the expected agency copy', () => {
    const expected = new URL('../../../fixtures/merge/tehran-meeting.expected.txt', import.meta.url);
    expect(renderCopy(story, 'full')).toBe(readFileSync(expected, 'utf8'));
  });

  test('has one byline, four datelines, and three origins of four agencies', () => {
    expect(account.byline).toBe('By SJA Jafri + Bureau Report + Agencies');
    expect(account.datelines.map(({ country }) => country).sort()).toEqual(['AF', 'FR', 'IR', 'PK']);
    expect(account.origins).toBe(3);
    expect(account.sources.map(({ agency, role }) => [agency, role])).toEqual([
      ['IRNA', 'original'],
      ['AFP', 'original'],
      ['Pajhwok', 'original'],
      ['APP', 'copy'],
    ]);
  });

  test('names the speaker in full, and the writer is not among the people', () => {
    const quoted = account.quotes.filter(({ direct }) => direct !== false);
    expect(quoted.map(({ speaker }) => speaker)).toEqual(['Ali Maisam Nazary', 'Ali Maisam Nazary']);
    expect(account.people).toContain('Ahmad Massoud');
    expect(account.people).not.toContain('SJA Jafri');
  });

  test('shows that the agencies agree on the valley and differ on the fighters', () => {
    expect(account.figures.map(({ what, state }) => [what, state])).toEqual([
      ['per cent of Panjshir valley', 'agreed'],
      ['fighters', 'conflicting'],
    ]);
  });

  // After an intended change raise mergeRuleVersion and run with --updateSnapshot. A change with Node means that its Unicode tables moved.
  test('is the stored record of its rule version, on every Node version', () => {
    expect({ mergeRuleVersion, ...account }).toMatchSnapshot();
  });

  test('the alert that the update replaced is left out', () => {
    expect(JSON.stringify(account)).not.toContain('must be gone');
  });

  test('its card counts reports and names agencies', () => {
    const card = makeCard(story);
    expect(card.reports).toBe(4);
    expect(card.agencies).toEqual(['IRNA', 'AFP', 'Pajhwok', 'APP']);
    expect(card.datelineText).toBe(story.datelineText);
  });
});
