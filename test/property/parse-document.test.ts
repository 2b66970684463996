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

test('parsing is a pure function of the document', async () => {
  for (const name of feeds) {
    expect(await parseDocument(anArchived(fixture(name)))).toEqual(
      await parseDocument(anArchived(fixture(name))),
    );
  }
});
