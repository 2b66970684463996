// Laws of the parser for every input: it returns a result and invents no text.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parseDocument } from '#core/parse/parse-document.ts';
import { Report } from '#core/report.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { anyCharacter } from '#test/builders/any-text.ts';
import { runs } from '#test/builders/runs.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url));
const feeds = [
  'plain-rss.xml',
  'bare-ampersand.xml',
  'naked-markup.xml',
  'rdf.xml',
  'atom-xhtml.xml',
  'odd-prefixes.xml',
  'urdu-rss.xml',
  'jsonfeed.json',
];

test('any bytes give valid reports or problems, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, complete) => {
      const { reports } = await parseDocument(anArchived(bytes, { complete }));
      for (const report of reports) Report.parse(report);
    }),
    runs(250),
  );
});

test('any mix of feed tags, text and noise gives valid reports or problems', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<description>',
      '</description>',
      '<![CDATA[',
      ']]>',
      '<feed>',
      '<entry>',
      '</entry>',
      '<guid>',
      '</guid>',
      '<pubDate>',
      '</pubDate>',
      '<!--',
      '-->',
      '&',
      '&amp;',
      '&#0;',
      '<?xml version="1.0"?>',
      '<',
      '>',
      '"',
      "<a b='",
      '<!DOCTYPE x [',
      '{"items":[',
      '<content type="xhtml">',
      '<link href="',
      '<media:group>',
      '<__proto__>',
      '\u0000',
      '\ud800',
    ),
    fc.string({ maxLength: 12, unit: anyCharacter }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 40 }),
      fc.constantFrom('', '<rss version="2.0"><channel>', '<feed xmlns="http://www.w3.org/2005/Atom">'),
      async (parts, head) => {
        const { reports } = await parseDocument(anArchived(head + parts.join('')));
        for (const report of reports) Report.parse(report);
      },
    ),
    runs(250),
  );
});

test.each(feeds)('%s cut at any byte gives only reports of its complete items', async (name) => {
  const bytes = fixture(name);
  const ofWhole = new Set(
    (await parseDocument(anArchived(bytes))).reports.map(({ headline, paragraphs, id }) =>
      JSON.stringify([id, headline, paragraphs]),
    ),
  );
  const { reports: all } = await parseDocument(anArchived(bytes));
  for (let end = 0; end < bytes.length; end++) {
    const { reports, problems } = await parseDocument(anArchived(bytes.subarray(0, end)));
    for (const { headline, paragraphs, id } of reports)
      expect(ofWhole).toContain(JSON.stringify([id, headline, paragraphs]));
    if (reports.length < all.length) expect(problems).not.toEqual([]);
  }
});

/** Documents of one item with one date, in each field that a format has for it. */
const dated: Record<string, (date: string) => string> = {
  rss: (date) =>
    `<rss version="2.0"><channel><item><guid>1</guid><title>Fees rise</title><pubDate>${new Date(date).toUTCString()}</pubDate></item></channel></rss>`,
  atom: (date) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Fees rise</title><published>${date}</published><updated>${date}</updated></entry></feed>`,
  'JSON Feed': (date) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Wire',
      items: [{ id: '1', title: 'Fees rise', date_published: date, date_modified: date }],
    }),
  ninjs: (date) =>
    JSON.stringify({ uri: 'urn:1', headline: 'Fees rise', versioncreated: date, firstcreated: date }),
  'a posted report': (date) =>
    JSON.stringify({
      externalId: '1',
      headline: 'Fees rise',
      publishedAt: date,
      updatedAt: date,
      versionCreatedAt: date,
    }),
  'the date of a dateline': (date) =>
    JSON.stringify({ externalId: '1', headline: 'Fees rise', filedOn: date.slice(0, 10) }),
};

test.each(Object.keys(dated))('no date of %s is later than receipt', async (format) => {
  const document = dated[format];
  if (document === undefined) throw new Error('no such format');
  const [received, day] = [anArchived('').note.receivedAt, 86_400_000];
  const offset = fc.oneof(
    fc.integer({ min: -600, max: 600 }).map((seconds) => seconds * 1000),
    fc.integer({ min: -30, max: 30_000 }).map((days) => days * day),
  );
  await fc.assert(
    fc.asyncProperty(offset, async (ms) => {
      const date = new Date(Date.parse(received) + ms).toISOString();
      const { reports } = await parseDocument(anArchived(document(date)));
      const at = ms > 0 ? received : date;
      const expected = format === 'the date of a dateline' ? undefined : at;
      for (const { publishedAt, updatedAt = publishedAt, versionCreatedAt = publishedAt } of reports)
        expect([publishedAt, updatedAt, versionCreatedAt]).toEqual(Array(3).fill(expected ?? received));
      expect(reports).toHaveLength(1);
      // Where a zone is ahead of UTC, the day after receipt has begun.
      const nextDay = new Date(Date.parse(received) + 14 * 3_600_000).toISOString().slice(0, 10);
      expect((reports[0]?.filedOn ?? '') <= nextDay).toBe(true);
    }),
    runs(60),
  );
});

test('parsing is a pure function of the document', async () => {
  for (const name of feeds) {
    expect(await parseDocument(anArchived(fixture(name)))).toEqual(
      await parseDocument(anArchived(fixture(name))),
    );
  }
});
