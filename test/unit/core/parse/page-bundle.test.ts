import { archiveKeyOf, ReportId, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { readBundle, writeBundle } from '#core/parse/full-text/page-bundle.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { zip } from '#core/parse/text/unzip.ts';

const note = {
  sourceId: SourceId.parse('site'),
  agency: 'Site',
  complete: true,
  receivedAt: Instant.parse('2022-01-15T09:00:00.000Z'),
};
const key = archiveKeyOf(note.sourceId, note.receivedAt, '0'.repeat(64));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const entry = (updated: string) =>
  `<entry><id>ferry</id><title>Ferry aground off Harwick</title><link href="https://site.example/ferry"/><updated>${updated}</updated><summary>A ferry ran aground off Harwick with 214 people.</summary></entry>`;
const feed = bytesOf(
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Site</title>${entry('2022-01-15T08:00:00Z')}</feed>`,
);
const articleOf = (title: string, text: string) =>
  bytesOf(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p><p>${text}</p></article></body></html>`,
  );
const long =
  'A passenger ferry with 214 people on board ran aground on a sandbank off Harwick early on Saturday, and lifeboats took all of them to the harbour.';

async function read(page: Uint8Array, known: ReportId[] = []) {
  const [teaser] = (await parseDocument({ key, bytes: feed, note })).reports;
  if (teaser === undefined) throw new Error('no report');
  const pages = [{ id: teaser.id, url: 'https://site.example/ferry', complete: true, bytes: page }];
  const bytes = await zip(writeBundle({ feed, known, failures: [], pages }));
  return { teaser, bytes, parsed: await parseDocument({ key, bytes, note: { ...note, withPages: true } }) };
}

test('a feed and its pages are read back byte by byte', () => {
  const id = ReportId.parse(`r_${'a'.repeat(20)}`);
  const bundle = {
    feed: Uint8Array.from([0, 10, 255]),
    known: [id],
    failures: [{ id, problem: { code: 'full_text_failed' as const, message: 'status 404' } }],
    pages: [
      {
        id,
        url: 'https://site.example/a',
        contentType: 'text/html',
        complete: true,
        bytes: Uint8Array.from([10, 10]),
      },
      { id, url: 'https://site.example/b', complete: false, bytes: new Uint8Array() },
    ],
  };
  expect(readBundle(writeBundle(bundle))).toEqual(bundle);
});

test('the full text has the id of its teaser and is the later version, also where both name the same time of the last edit', async () => {
  const { teaser, parsed } = await read(articleOf('Ferry aground off Harwick', long));
  const [full] = parsed.reports;
  expect(full).toMatchObject({ id: teaser.id, updatedAt: teaser.updatedAt, paragraphs: [long, long] });
  expect(full?.versionCreatedAt && full.versionCreatedAt > (teaser.updatedAt ?? '')).toBe(true);
});

test('the page of another item is not taken for the text of the item', async () => {
  const other =
    'The parliament in Torvia rejected the pension bill of the government after a debate of nine hours, and the minister offered to resign on Monday.';
  const { parsed, teaser } = await read(articleOf('Parliament rejects pension bill', other));
  expect(parsed.reports).toMatchObject([{ paragraphs: teaser.paragraphs }]);
  expect(parsed.problems).toMatchObject([{ code: 'full_text_unrelated', at: 'item 1' }]);
});

test('an item that an earlier document has with its page is left out', async () => {
  const { teaser } = await read(feed);
  expect((await read(feed, [teaser.id])).parsed).toMatchObject({ reports: [], problems: [] });
});

test('bytes that only look like a feed with pages are not read as one, and damaged ones are a problem', async () => {
  const { bytes } = await read(articleOf('Ferry aground off Harwick', long));
  expect((await parseDocument({ key, bytes, note })).reports).toEqual([]);
  const damaged = await zip(feed);
  const parsed = await parseDocument({ key, bytes: damaged, note: { ...note, withPages: true } });
  expect(parsed).toMatchObject({ reports: [], problems: [{ code: 'malformed' }] });
});
