// One document cannot exhaust a worker. Processor time, not the clock, is measured: it does not depend on the load of the machine.
import { parseDocument } from '#core/parse/parse-document.ts';
import type { ArchiveNote } from '#core/ports.ts';
import { anArchived } from '#test/builders/an-archived.ts';

const rss = (item: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item>${item}</item></channel></rss>`;
const body = '<description>The port fees rise in May, the port said.</description>';
const million = 1_000_000;
const sums = Array.from({ length: 60_000 }, (_, at) => `$${at}.5 million and`).join(' ');
const quotes = Array.from({ length: 4_000 }, (_, at) => `"We are ${at}," said Ann Lee.`).join(' ');

const documents: readonly [title: string, document: string, note?: Partial<ArchiveNote>][] = [
  ['a title of a million &', rss(`<title>${'&'.repeat(million)}</title>${body}`)],
  ['a title of a million &amp;', rss(`<title>${'&amp;'.repeat(million)}</title>${body}`)],
  ['a title of a million <b', rss(`<title>${'&lt;b'.repeat(million)}</title>${body}`)],
  ['400,000 references', rss(`<title>x</title><description>${'&#233;'.repeat(400_000)}</description>`)],
  [
    '400,000 unknown references',
    rss(`<title>x</title><description>${'&bogus;'.repeat(400_000)}</description>`),
  ],
  ['an attribute of 5 MB', rss(`<title a="${'x'.repeat(5 * million)}">x</title>${body}`)],
  [
    'an enclosure of 5 MB',
    rss(`<title>x</title><enclosure url="http://a.example/${'x'.repeat(5 * million)}"/>${body}`),
  ],
  [
    '10,000 combining marks',
    rss(`<title>a${'\u0301'.repeat(10_000)}b</title><description>a${'\u0301'.repeat(10_000)}b</description>`),
  ],
  [
    'a megabyte of sums of money',
    rss(`<title>x</title><description>${sums.slice(0, million)}</description>`),
  ],
  ['4,000 quotations', rss(`<title>x</title><description>${quotes}</description>`)],
  ['100,000 authors', rss(`<title>x</title><author>${'Ann Lee, '.repeat(100_000)}</author>${body}`)],
  [
    'a million spaces',
    rss(`<title>a${' '.repeat(million)}b</title><description>a${' '.repeat(million)}b</description>`),
  ],
  ['notes without end', `${'(Adds quote\n'.repeat(80_000)}KABUL (AFP) - x.`, { contentType: 'text/plain' }],
  [
    'bullet points without end',
    `Head line\n${'* point\n'.repeat(100_000)}KABUL (AFP) - x.`,
    { contentType: 'text/plain' },
  ],
  ['wrapped lines without end', `${'A'.repeat(50)}\n`.repeat(20_000), { contentType: 'text/plain' }],
  [
    'wrapped lines of a wire body without end',
    `<nitf><head><title>x</title></head><body><body.content><pre>${`${'A'.repeat(70)}\n`.repeat(20_000)}</pre></body.content></body></nitf>`,
  ],
  ['synchronisation characters without end', '\u0016'.repeat(500_000)],
  ['ends of text without end', `\u0001${'\u0004'.repeat(500_000)}`],
  [
    'pages that end again and again',
    `<html><body>${'</html><!--'.repeat(100_000)}`,
    { asPage: true, contentType: 'text/html' },
  ],
  ['headers without end', `${'Ab: c\n'.repeat(150_000)}?`],
];

const cases = documents.map(([title, document, note = {}]) => ({ title, document, note }));
test.each(cases)('$title: parsed in 2 s of processor time', async ({ document, note }) => {
  const archived = anArchived(document, note);
  const before = process.cpuUsage();
  const { reports, problems } = await parseDocument(archived);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(2);
  for (const { headline, paragraphs } of reports) {
    expect(headline.length).toBeLessThanOrEqual(1_000);
    expect(paragraphs.join('').length).toBeLessThanOrEqual(200_000);
  }
  expect(problems.length).toBeLessThanOrEqual(100);
});

test('a headline is cut at 1,000 code units, and a problem names the field', async () => {
  const { reports, problems } = await parseDocument(
    anArchived(rss(`<title>${'ab '.repeat(1_000)}</title>${body}`)),
  );
  expect(reports.map(({ headline }) => headline.length)).toEqual([1_000]);
  expect(problems).toEqual([{ code: 'too_large', message: 'too long, cut: headline', at: 'item 1' }]);
});

test('lists are cut at 200 entries, and a link that is too long is left out', async () => {
  const categories = Array.from({ length: 300 }, (_, at) => `<category>c${at}</category>`).join('');
  const link = `<link>http://a.example/${'x'.repeat(3_000)}</link>`;
  const { reports, problems } = await parseDocument(
    anArchived(rss(`<title>x</title>${categories}${link}${body}`)),
  );
  expect(reports[0]?.categories).toHaveLength(200);
  expect(reports[0]?.url).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual(['too long, cut: externalId, categories, url']);
});
