import { reportIdOf, SourceId } from '#core/ids.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { readFixture } from '#test/builders/read-fixture.ts';

test('ninjs 1 gives every field, the longest body, and one picture of each associated item', async () => {
  const { format, reports, problems } = await readFixture('wire/ninjs-1.json');
  expect({ format, problems }).toEqual({ format: 'ninjs', problems: [] });
  expect(reports[0]).toMatchObject({
    externalId: 'urn:newsml:sun.example:2026:1',
    version: 2,
    agency: 'AAP',
    language: 'en',
    headline: 'Ferry & rescue',
    summary: 'A ferry ran aground.',
    slugline: 'ferry',
    byline: { people: ['Ann Lee', 'Jon Abbas'] },
    datelines: [{ text: 'Port Lowe' }],
    paragraphs: ['A ferry ran aground.', 'All were saved.'],
    urgency: 3,
    status: 'usable',
    signal: 'correction',
    editorialNote: 'CORRECTION to figure',
    usageTerms: 'Online',
    categories: [
      { scheme: 'subjectcode', code: '03010000', name: 'transport accident' },
      { scheme: 'mediatopic', code: '20000139' },
      { scheme: 'mediatopic', code: '20000148', name: 'rescue' },
    ],
    media: [
      { type: 'image/jpeg', url: 'https://sun.example/f.jpg', caption: 'The ferry.', credit: 'Jon Abbas' },
    ],
  });
});

describe('a list of ninjs 3', () => {
  test('a future embargo is kept, the main headline is used, and a caption is not a body', async () => {
    const { reports } = await readFixture('wire/ninjs-3-list.json');
    expect(reports[0]).toMatchObject({
      status: 'usable',
      embargoedUntil: '2026-11-25T06:00:00.000Z',
      headline: 'Haushalt wächst',
      paragraphs: ['Der Haushalt wächst.'],
      byline: { text: 'Von Christian Holm, dpa', people: ['Christian Holm'], organisations: ['dpa'] },
    });
  });

  test('a cancellation of an unknown item is a tombstone with its version', async () => {
    const { reports } = await readFixture('wire/ninjs-3-list.json');
    expect(reports[1]).toMatchObject({
      externalId: 'urn:x:unknown',
      version: 9,
      status: 'canceled',
      paragraphs: [],
    });
  });

  test('versions of one item in one document keep their order by number, under one id', async () => {
    const { reports, problems } = await readFixture('wire/ninjs-3-list.json');
    expect(problems).toEqual([]);
    expect(reports.slice(2, 4).map(({ version }) => version)).toEqual([4, 3]);
    expect(new Set(reports.slice(2, 4).map(({ id }) => id)).size).toBe(1);
  });

  test('a body in NITF is read as NITF', async () => {
    const { reports } = await readFixture('wire/ninjs-3-list.json');
    expect(reports[4]).toMatchObject({ status: 'withheld', paragraphs: ['Ein Absatz.'] });
  });
});

test('an agency’s envelope is unwrapped, and a query that changes with the version does not change the report', async () => {
  const { reports } = await readFixture('wire/ninjs-ap-envelope.json');
  expect(reports[0]).toMatchObject({
    id: reportIdOf(
      SourceId.parse('harbour'),
      'https://api.example/media/v/content/5ee9b4b40ea5fe9c9ca60f890fb2e1d9',
    ),
    agency: 'AP',
    version: 3,
    byline: { people: ['JULIE PACE', 'ZEKE MILLER'], organisations: ['AP'] },
    datelines: [{ text: 'WASHINGTON' }],
    keywords: ['Staff'],
  });
});

test('a key named __proto__ and properties of the wrong type are ignored', async () => {
  const odd =
    '{"__proto__":{"polluted":1},"uri":"urn:odd","version":{"a":1},"headline":["no"],"headlines":[{"value":"Kept"},7],"pubstatus":5,"body_text":"Text."}';
  const { reports } = await parseDocument(anArchived(odd));
  expect(reports[0]).toMatchObject({
    externalId: 'urn:odd',
    version: 0,
    headline: 'Kept',
    status: 'usable',
    paragraphs: ['Text.'],
  });
  expect('polluted' in {}).toBe(false);
});

test('a JSON Report of ours is not parsed as ninjs', async () => {
  const own = '{"headline":"Ours","url":"https://a.example/1","paragraphs":["Text."],"uri":"x"}';
  const { format } = await parseDocument(anArchived(own));
  expect(format).toBe('report');
});

test('an item without byline and dateline has those of its NITF body', async () => {
  const value =
    '<nitf><body><body.head><byline>By Ann Lee</byline><dateline>OSLO</dateline></body.head>' +
    '<body.content><p>The lake froze over.</p></body.content></body></nitf>';
  const item = {
    uri: 'urn:lake',
    headlines: [{ value: 'Lake' }],
    bodies: [{ contentType: 'text/vnd.IPTC.NITF', value }],
  };
  const { reports } = await parseDocument(anArchived(JSON.stringify(item)));
  expect(reports).toMatchObject([
    { byline: { people: ['Ann Lee'] }, datelines: [{ place: 'Oslo' }], paragraphs: ['The lake froze over.'] },
  ]);
});

test('a page of search hits gives its items, and their HTML 5 has priority over a shorter text', async () => {
  const { format, reports } = await readFixture('wire/ninjs-hits.json');
  expect(format).toBe('ninjs');
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({
    agency: 'TT',
    slugline: 'lowe-farja-6',
    byline: { people: ['Anna Larsson'], organisations: ['TT'] },
    paragraphs: ['En färja gick på grund i natt.', 'Ingen skadades.'],
  });
});

test('the authors of Superdesk sign an item without a byline, its editors do not', async () => {
  const item = {
    uri: 'urn:lake',
    headline: 'Lake freezes',
    body_html: '<p>The lake froze over.</p>',
    authors: [
      { name: 'Ann Lee', role: 'writer' },
      { name: 'Jon Abbas', role: 'editor' },
      { name: 'Mira Tolan' },
    ],
  };
  const { reports } = await parseDocument(anArchived(JSON.stringify(item)));
  expect(reports[0]?.byline?.people).toEqual(['Ann Lee', 'Mira Tolan']);
  const marked = JSON.stringify({ ...item, byline: '<p>By Jon Abbas</p>' });
  expect((await parseDocument(anArchived(marked))).reports[0]?.byline).toMatchObject({
    text: 'By Jon Abbas',
    people: ['Jon Abbas'],
  });
});
