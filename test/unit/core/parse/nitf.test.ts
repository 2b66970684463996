import { reportIdOf, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { readFixture } from '#test/builders/read-fixture.ts';

const anHourLater = Instant.parse('2026-11-25T00:00:00.000Z');

test('a document whose type refers to a DTD is parsed completely, and the DTD is never read', async () => {
  const { format, reports, problems } = await readFixture('wire/nitf-system-dtd.xml', {
    receivedAt: anHourLater,
  });
  expect({ format, problems }).toEqual({ format: 'nitf', problems: [] });
  expect(reports[0]).toMatchObject({
    externalId: 'coast.1066.b',
    version: 7,
    language: 'en-US',
    headline: 'Weather and tides for Lowe',
    summary: 'High water at noon.',
    byline: { text: 'By Alan Tide, Coast Press', people: ['Alan Tide'], organisations: ['Coast Press'] },
    datelines: [{ text: 'Newport News, VA', place: 'Newport News', country: 'US' }],
    credits: ['AP', 'Coast Press'],
    slugline: 'tides',
    takeKey: 'winter-tides',
    urgency: 3,
    signal: 'correction',
    corrects: 'coast.1066.a',
    editorialNote: 'Today begins an expanded format. CORRECTS high tide to 0413',
    copyright: '2026 Coast Press',
    usageTerms: 'online',
    publishedAt: '2026-11-24T19:30:00.000Z',
    updatedAt: '2026-11-24T20:00:00.000Z',
    categories: [
      { scheme: 'subjectcode', code: '17004000', name: 'Statistics' },
      { scheme: 'EFE', code: 'F01', name: 'ECO' },
    ],
    keywords: ['tides', 'fishing'],
  });
});

test('tables and lists are paragraphs, captions belong to the media, and taglines are left out', async () => {
  const { reports } = await readFixture('wire/nitf-system-dtd.xml');
  expect(reports[0]?.paragraphs).toEqual([
    'The Lowe tide rises & falls.',
    'Tides',
    'Place High',
    'Lowe 0413',
    'Take care',
    'Stay home',
  ]);
  expect(reports[0]?.media).toEqual([
    { type: 'image/jpeg', url: 'https://coast.example/tide.jpg', caption: 'The tide. Monday', credit: 'Jo' },
  ]);
});

test('a release after the issue is an embargo', async () => {
  const { reports } = await readFixture('wire/nitf-pa-embargo.xml');
  expect(reports[0]).toMatchObject({
    status: 'usable',
    embargoedUntil: '2026-11-25T00:01:00.000Z',
    byline: { people: ['Ben Wright'], organisations: ['PA'] },
    categories: [{ scheme: 'category', code: 'HHH' }],
  });
});

test('wrapped lines are one paragraph; a release at the time of issue is not an embargo', async () => {
  const { reports } = await readFixture('wire/nitf-wrapped-lines.xml');
  expect(reports[0]?.paragraphs[0]).toMatch(/^1A\) More extreme weather .* has jumped the road\.$/);
  expect(reports[0]).toMatchObject({
    paragraphs: [expect.anything(), '2. A week of celebrations begins.'],
    datelines: [{ text: 'Sydney' }],
    slugline: 'Monitor 1900',
    takeKey: '2nd Take',
    credits: ['AAP'],
  });
  expect(reports[0]?.embargoedUntil).toBeUndefined();
});

test('an id that ends in its version names one report in all versions', async () => {
  const { reports } = await readFixture('wire/nitf-version-in-id.xml');
  expect(reports[0]).toMatchObject({
    externalId: 'NTB5df9281a-a270-4dc5-a618-869bbc3bbca7_02',
    id: reportIdOf(SourceId.parse('harbour'), 'NTB5df9281a-a270-4dc5-a618-869bbc3bbca7'),
    version: 2,
    byline: { organisations: ['NTB', 'AFP'] },
    datelines: [{ text: 'Bergen' }],
  });
});

test('a field of initials is not a byline and a time stamp not a dateline: the text is read instead', async () => {
  const { reports } = await readFixture('wire/nitf-date-as-dateline.xml');
  expect(reports[0]).toMatchObject({
    agency: 'EFE',
    datelines: [{ text: 'Tegucigalpa', country: 'HN' }],
    filedOn: '2026-11-24',
    paragraphs: ['The president changed his Cabinet.'],
  });
  expect(reports[0]?.byline).toBeUndefined();
});

test('a kill names the document that it kills', async () => {
  const { reports } = await readFixture('wire/nitf-kill-of-another.xml');
  expect(reports[0]).toMatchObject({ status: 'canceled', signal: 'kill', corrects: 'coast.1066.a' });
});
