import { readFileSync } from 'node:fs';
import { Instant } from '#core/instant.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { Report } from '#core/report.ts';
import { anArchived } from '#test/builders/an-archived.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/feeds/${name}`, import.meta.url));
const parsed = (name: string, note = {}) => parseDocument(anArchived(fixture(name), note));
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

describe('a valid RSS feed', () => {
  test('gives every field of an item', async () => {
    const { format, reports, problems } = await parsed('plain-rss.xml');
    expect({ format, problems }).toEqual({ format: 'rss', problems: [] });
    expect(reports).toHaveLength(2);
    expect(reports[0]).toMatchObject({
      externalId: 'harbour-7001',
      url: 'https://harbour.example/2026/ferry?utm_source=rss&id=7',
      publishedAt: '2026-11-23T08:15:00.000Z',
      language: 'en-GB',
      headline: 'Ferry runs aground off Port Lowe',
      summary: 'A ferry with 212 people aboard ran aground.',
      byline: { people: ['Mira Tolan', 'Jon Abbas'] },
      datelines: [{ text: 'PORT LOWE' }],
      credits: ['Reuters'],
      categories: [
        { scheme: 'harbour:desk', code: 'Shipping' },
        { scheme: 'feed', code: 'Accidents' },
      ],
      copyright: '© Harbour Wire',
      status: 'usable',
      signal: 'new',
      version: 0,
      media: [
        { type: 'image/jpeg', url: 'https://harbour.example/ferry.jpg' },
        {
          type: 'image',
          url: 'https://harbour.example/ferry-2.jpg',
          caption: 'The ferry on the rocks',
          credit: 'Mira Tolan',
        },
      ],
    });
  });

  test('leaves scripts, "Read more" and the dateline out of the paragraphs, and decodes references once', async () => {
    const { reports } = await parsed('plain-rss.xml');
    expect(reports[0]?.paragraphs).toEqual([
      'A ferry with 212 people aboard ran aground on Monday, the coast guard said.',
      'Nobody was hurt & all were taken off by noon.',
    ]);
  });

  test('gives the absolute link, the original source, and a correction found in the headline', async () => {
    const { reports } = await parsed('plain-rss.xml');
    expect(reports[1]).toMatchObject({
      url: 'https://harbour.example/2026/fish',
      agency: 'Inland Post',
      headline: 'Fish prices fall again',
      signal: 'correction',
      paragraphs: ['Prices fell by 4 percent.', 'Traders expect more of it.'],
    });
  });

  test('has no updatedAt, because the feed names none', async () => {
    const { reports } = await parsed('plain-rss.xml');
    expect(reports.map(({ updatedAt }) => updatedAt)).toEqual([undefined, undefined]);
  });
});

describe('a damaged RSS feed', () => {
  test('keeps an item with bare ampersands, HTML references and invalid references', async () => {
    const { reports, problems } = await parsed('bare-ampersand.xml');
    expect(codes(problems)).toEqual(['repaired']);
    expect(reports[0]).toMatchObject({
      headline: 'Smith & Sons close … for good',
      url: 'https://a.example/x?a=1&b=2',
    });
    expect(reports[0]?.paragraphs).toEqual(['R&D was cut; profit © costs \uFFFD ’s']);
  });

  test('is parsed with a server warning before it and markup after it', async () => {
    const { reports, problems } = await parsed('text-before-declaration.xml');
    expect(reports.map(({ headline }) => headline)).toEqual(['Bridge reopens']);
    expect(codes(problems)).toEqual(['repaired', 'repaired']);
  });

  test('is parsed with tags in capitals and without a version', async () => {
    const { reports } = await parsed('no-version-capitals.xml');
    expect(reports[0]).toMatchObject({
      headline: 'All in capitals',
      url: 'https://loud.example/1',
      publishedAt: '2026-11-23T15:00:00.000Z',
    });
  });

  test('is parsed by namespace when its prefixes are unusual', async () => {
    const { reports } = await parsed('odd-prefixes.xml');
    expect(reports[0]).toMatchObject({
      byline: { people: ['Ann Odd'] },
      paragraphs: ['First.', 'Second.'],
      updatedAt: '2026-11-23T10:00:00.000Z',
    });
  });

  test('keeps the order of words when the XML contains unescaped markup', async () => {
    const { reports } = await parsed('naked-markup.xml');
    expect(reports[0]).toMatchObject({
      headline: 'One bold word in order',
      paragraphs: ['First then second.', 'Third', 'fourth.'],
    });
  });

  test('is not nested too deeply because of unclosed line breaks', async () => {
    const { reports } = await parsed('depth-unclosed-breaks.xml');
    expect(reports[0]?.paragraphs).toEqual(['one two three', 'four']);
  });

  test('identifies items with one guid by their links', async () => {
    const { reports, problems } = await parsed('repeated-guids.xml');
    expect(new Set(reports.map(({ id }) => id)).size).toBe(3);
    expect(problems).toMatchObject([{ code: 'duplicate_guid', at: 'item 1' }]);
  });
});

test('titles are plain text, decoded once more than XML requires and never twice', async () => {
  const { reports } = await parsed('escaped-titles.xml');
  expect(reports.map(({ headline }) => headline)).toEqual([
    'x',
    'The <script> tag',
    '<script>',
    'AT&T, 5 < 6',
  ]);
});

test('RDF gives the same fields as RSS', async () => {
  const { format, reports } = await parsed('rdf.xml');
  expect(format).toBe('rdf');
  expect(reports[0]).toMatchObject({
    externalId: 'https://rdf.example/1',
    url: 'https://rdf.example/1',
    headline: 'Old format, new news',
    publishedAt: '2026-11-23T05:30:00.000Z',
    byline: { people: ['R. Dee'] },
    categories: [{ code: 'Formats' }],
  });
});

describe('Atom', () => {
  test('keeps the order of words in XHTML and reads links by base and relation', async () => {
    const { reports } = await parsed('atom-xhtml.xml');
    expect(reports[0]).toMatchObject({
      externalId: 'urn:fil:1',
      url: 'https://atom.example/fr/crue.html',
      headline: 'Crue & alerte',
      language: 'fr',
      publishedAt: '2026-11-23T08:00:00.000Z',
      updatedAt: '2026-11-23T10:00:00.000Z',
      byline: { people: ['Léa Morin'] },
      categories: [{ code: 'eau', name: 'Eau' }],
      paragraphs: ['La Loire monte de deux mètres.', "Rien n'est fermé."],
    });
  });

  test('takes a title of type text literally', async () => {
    const { reports } = await parsed('atom-xhtml.xml');
    expect(reports[1]?.headline).toBe('Tags like <b> are text here');
  });

  test('a tombstone becomes a kill of the entry it names, without text', async () => {
    const { reports } = await parsed('atom-xhtml.xml');
    expect(reports[2]).toMatchObject({
      externalId: 'urn:fil:0',
      status: 'canceled',
      signal: 'kill',
      paragraphs: [],
      publishedAt: '2026-11-23T09:30:00.000Z',
      editorialNote: 'Publié par erreur',
    });
  });

  test('a tombstone kills the report that its entry created', async () => {
    const entry =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:fil:0</id><title>Faux</title></entry></feed>';
    const [filed] = (await parseDocument(anArchived(entry))).reports;
    const killed = (await parsed('atom-xhtml.xml')).reports.find(({ status }) => status === 'canceled');
    expect(killed?.id).toBe(filed?.id);
  });
});

describe('JSON', () => {
  test('a JSON Feed keeps its items, names empty ones, and changes no prototype', async () => {
    const { format, reports, problems } = await parsed('jsonfeed.json');
    expect(format).toBe('jsonfeed');
    expect(reports).toMatchObject([
      {
        externalId: 'j1',
        headline: 'Brücke gesperrt',
        language: 'de',
        paragraphs: ['Die Brücke ist zu.', 'Bis Montag.'],
      },
      {
        externalId: '2',
        headline: 'Nur Text',
        paragraphs: ['Nur Text.', 'Zwei Absätze.'],
        media: [{ url: 'https://j.example/b.png' }],
      },
    ]);
    expect(problems).toMatchObject([
      { code: 'item_skipped', at: 'item 3' },
      { code: 'item_skipped', at: 'item 4' },
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a posted Report keeps its fields and gets missing ones from the source', async () => {
    const given = {
      headline: 'Dam holds',
      text: 'PARIS, Nov 23 (AFP) - The dam holds.\n\nFor now.',
      version: 3,
      urgency: 2,
    };
    const { format, reports, problems } = await parseDocument(
      anArchived(JSON.stringify(given), { agency: 'Coast Desk', language: 'en' }),
    );
    expect({ format, problems }).toEqual({ format: 'report', problems: [] });
    expect(reports[0]).toMatchObject({
      agency: 'Coast Desk',
      headline: 'Dam holds',
      version: 3,
      urgency: 2,
      language: 'en',
      credits: ['AFP'],
      datelines: [{ place: 'Paris' }],
      paragraphs: ['The dam holds.', 'For now.'],
      receivedAt: '2026-11-24T12:00:00.000Z',
    });
  });

  test('a Report parsed a second time is unchanged', async () => {
    const { reports } = await parsed('plain-rss.xml');
    const again = await parseDocument(anArchived(JSON.stringify(reports)));
    expect(again.problems).toEqual([]);
    expect(
      again.reports.map(({ headline, paragraphs, byline, datelines, publishedAt, media }) => ({
        headline,
        paragraphs,
        byline,
        datelines,
        publishedAt,
        media,
      })),
    ).toEqual(
      reports.map(({ headline, paragraphs, byline, datelines, publishedAt, media }) => ({
        headline,
        paragraphs,
        byline,
        datelines,
        publishedAt,
        media,
      })),
    );
  });

  test('a bad Report in a list is named by its field, the others are kept', async () => {
    const { reports, problems } = await parseDocument(
      anArchived(JSON.stringify([{ headline: 'Good' }, { headline: 'Bad', urgency: 12 }, {}])),
    );
    expect(reports.map(({ headline }) => headline)).toEqual(['Good']);
    expect(problems).toMatchObject([
      { code: 'bad_report', at: '1.urgency' },
      { code: 'bad_report', at: '2.headline' },
    ]);
  });

  test('text that is not JSON is bad_json', async () => {
    const { reports, problems } = await parseDocument(anArchived('{"headline": "x",}'));
    expect(reports).toEqual([]);
    expect(codes(problems)).toEqual(['bad_json']);
  });
});

describe('plain copy', () => {
  const text =
    '15-01-2022\nBy Mira Tolan + Agencies\nTEHRAN/ PARIS: Talks ended without a result, a diplomat told AFP.\nThey go on in spring.\n';

  test('is one report with date, byline, datelines and a headline made from its first sentence', async () => {
    const { format, reports } = await parseDocument(anArchived(text));
    expect(format).toBe('text');
    expect(reports).toMatchObject([
      {
        filedOn: '2022-01-15',
        publishedAt: '2022-01-15T00:00:00.000Z',
        headline: 'Talks ended without a result, a diplomat told AFP',
        byline: { people: ['Mira Tolan'], organisations: ['Agencies'] },
        datelines: [
          { place: 'Tehran', country: 'IR' },
          { place: 'Paris', country: 'FR' },
        ],
        credits: ['AFP'],
        paragraphs: ['Talks ended without a result, a diplomat told AFP.', 'They go on in spring.'],
        language: 'en',
      },
    ]);
  });

  test('keeps its id when it arrives again on another day', async () => {
    const [first] = (await parseDocument(anArchived(text))).reports;
    const receivedAt = Instant.parse('2026-11-29T12:00:00.000Z');
    const [second] = (await parseDocument(anArchived(text, { receivedAt }))).reports;
    expect(second?.id).toBe(first?.id);
  });

  test('that was cut off in transfer gives no report', async () => {
    const { reports, problems } = await parseDocument(anArchived(text, { complete: false }));
    expect(reports).toEqual([]);
    expect(codes(problems)).toEqual(['truncated']);
  });
});

test('every report of every fixture is a valid Report', async () => {
  for (const name of [
    'plain-rss.xml',
    'bare-ampersand.xml',
    'rdf.xml',
    'atom-xhtml.xml',
    'jsonfeed.json',
    'bad-dates.xml',
    'urdu-rss.xml',
  ]) {
    for (const report of (await parsed(name)).reports) expect(Report.parse(report)).toEqual(report);
  }
});

test('the language of an Urdu feed that declares none is detected', async () => {
  const { reports } = await parsed('urdu-rss.xml');
  expect(reports[0]).toMatchObject({ language: 'ur', publishedAt: '2026-11-23T05:00:00.000Z' });
});
