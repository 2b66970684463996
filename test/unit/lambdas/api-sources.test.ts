import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { Fetched, SourceChange } from '#core/ports.ts';
import { poll } from '#core/sources/poll.ts';
import { Source } from '#core/sources/source.ts';
import { openSourceDirectory } from '#core/sources/source-directory.ts';
import { type TestedSource, testSource } from '#lambdas/api/sources/test-source.ts';
import { anApi } from '#test/builders/an-api.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const feed =
  '<rss version="2.0"><channel><title>Wire</title><item><title>Fees rise</title><guid>1</guid><link>https://wire.example/1</link><description>Port fees rise in May.</description></item></channel></rss>';
const wire = Source.parse({
  id: 'wire',
  url: 'https://wire.example/feed',
  agency: 'Wire',
  everySeconds: 300,
});

/** Answers of the site, by address; the others are the feed. */
const pages = new Map<string, Fetched>();
afterEach(() => pages.clear());

async function anAdminApi(answer: Fetched | undefined = undefined) {
  const changes = new Map<SourceId, SourceChange>();
  const store = {
    listSourceChanges: async () => [...changes.values()],
    putSourceChange: async (change: SourceChange) => void changes.set(change.id, change),
  };
  const directory = await openSourceDirectory([wire], store);
  const states = makeMemorySourceStates();
  const body: Fetched = {
    kind: 'body',
    bytes: new TextEncoder().encode(feed),
    url: 'https://wire.example/feed',
    complete: true,
  };
  const world = {
    fetcher: { fetch: async (url: string) => pages.get(url) ?? answer ?? body },
    states,
    archive: makeMemoryArchive(),
    clock: { now: () => instantOf(Date.UTC(2022, 0, 16)) },
    log: { info() {}, warn() {}, error() {} },
  };
  const sources = {
    directory,
    states,
    test: (source: TestedSource) => testSource(source, world),
    poll: async (id: SourceId) => {
      const source = directory.sources.find((one) => one.id === id);
      return source && poll(source, world, 'person');
    },
  };
  const { app, get } = anApi({ sources });
  const send = async (method: string, path: string, json?: unknown) => {
    const answered = await app.request(path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    return { status: answered.status, json: (await answered.json()) as Record<string, unknown> };
  };
  return { app, get, send, directory, store };
}

test('sources are listed, added, changed and removed, and the changes outlive the file', async () => {
  const { get, send, store } = await anAdminApi();
  expect(await get('/v1/sources')).toEqual({ sources: [wire] });
  const put = await send('PUT', '/v1/sources/harbour', {
    url: 'https://harbour.example/rss',
    agency: 'Harbour Post',
  });
  expect(put).toMatchObject({ status: 200, json: { id: 'harbour', everySeconds: 300 } });
  expect(
    (
      await send('PUT', '/v1/sources/harbour', {
        url: 'https://harbour.example/rss',
        agency: 'Harbour Post',
        paused: true,
      })
    ).json,
  ).toMatchObject({ paused: true });
  expect(await get('/v1/sources/harbour/health')).toMatchObject({ state: 'paused' });
  expect(await send('DELETE', '/v1/sources/wire')).toMatchObject({ status: 200 });
  expect((await send('DELETE', '/v1/sources/wire')).status).toBe(404);
  const again = await openSourceDirectory([wire], store);
  expect(again.sources.map(({ id }) => id)).toEqual(['harbour']);
});

test('a second source for one address is refused with the reason', async () => {
  const { send } = await anAdminApi();
  const { status, json } = await send('PUT', '/v1/sources/renamed', { url: wire.url, agency: 'Wire' });
  expect({ status, field: json.field }).toEqual({ status: 400, field: 'url' });
});

test.each([
  [{ agency: 'Wire', url: 'ftp://wire.example/' }, 'url'],
  [{ url: 'https://new.example/' }, 'agency'],
  [{ agency: 'Wire', everySecond: 5 }, 'everySecond'],
  [{ agency: 'Wire', rules: { block: { headline: ['x'] } } }, 'headline'],
  [{ agency: 'Wire', rules: { leaveOut: ['recipes'] } }, 'rules.leaveOut.0'],
  [{ agency: 'Wire', rules: { leaveOut: ['news'] } }, 'rules.leaveOut.0'],
  [{ agency: 'Wire', rules: { keep: {} } }, 'rules.keep'],
  [{ agency: 'Wire', rules: { block: { title: Array(40).fill('x'.repeat(30)) } } }, 'rules'],
])('a source with a wrong field is refused: %j', async (body, field) => {
  const { send } = await anAdminApi();
  expect(await send('PUT', '/v1/sources/new', body)).toMatchObject({ status: 400, json: { field } });
});

test('a poll on demand gives the health after it', async () => {
  const { send } = await anAdminApi();
  const { status, json } = await send('POST', '/v1/sources/wire/poll');
  expect({ status, json }).toMatchObject({
    status: 200,
    json: { state: 'ok', lastNewAt: '2022-01-16T00:00:00.000Z', outcomes: [{ outcome: 'new' }] },
  });
});

test('a source that answers with a login page is not_a_feed, and its rejection names the archived answer', async () => {
  const bytes = new TextEncoder().encode('<!doctype html><form><input type="password"></form>');
  const { send } = await anAdminApi({
    kind: 'body',
    bytes,
    url: 'https://wire.example/feed',
    complete: true,
  });
  const { json } = await send('POST', '/v1/sources/wire/poll');
  expect(json).toMatchObject({
    state: 'not_a_feed',
    rejections: [
      { reason: 'a login page where a feed was expected', archiveKey: expect.stringMatching(/^raw\/wire\//) },
    ],
  });
});

test('a test of a URL shows what would be read and stores nothing', async () => {
  const { send, get } = await anAdminApi();
  const { json } = await send('POST', '/v1/sources/test', { url: 'https://new.example/feed' });
  expect(json).toMatchObject({
    outcome: 'read',
    format: 'rss',
    reports: [{ headline: 'Fees rise', paragraphs: 1 }],
  });
  expect(await get('/v1/sources/wire/health')).toMatchObject({ outcomes: [] });
});

test('a test of a URL with rules names what they would leave out', async () => {
  const { send } = await anAdminApi();
  const body = { url: 'https://new.example/feed', rules: { block: { title: ['fees'] } } };
  const { json } = await send('POST', '/v1/sources/test', body);
  const message = '"Fees rise": block has title "fees"';
  expect(json).toMatchObject({ reports: [], problems: [{ code: 'left_out', message }] });
});

test('a test with full text shows the text of the article page', async () => {
  const { send } = await anAdminApi();
  const article = `<html><head><title>Fees rise</title></head><body><article><h1>Fees rise</h1>${[1, 2, 3].map((nth) => `<p>${'The port of Harwick raises its fees for ferries and cargo in May, officials of the town said, '.repeat(2)} part ${nth}.</p>`).join('')}</article></body></html>`;
  pages.set('https://wire.example/robots.txt', { kind: 'failed', detail: 'status 404', status: 404 });
  pages.set('https://wire.example/1', {
    kind: 'body',
    bytes: new TextEncoder().encode(article),
    contentType: 'text/html',
    url: 'https://wire.example/1',
    complete: true,
  });
  const { json } = await send('POST', '/v1/sources/test', {
    url: 'https://wire.example/feed',
    fullText: true,
  });
  expect(json).toMatchObject({
    reports: [{ headline: 'Fees rise', text: expect.stringContaining('part 3.') }],
    problems: [],
  });
});

test('a test of a web page names the feeds of its head', async () => {
  const html =
    '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"><link rel="stylesheet" href="/x.css"></head></html>';
  const { send } = await anAdminApi({
    kind: 'body',
    bytes: new TextEncoder().encode(html),
    url: 'https://new.example/',
    complete: true,
  });
  const { json } = await send('POST', '/v1/sources/test', { url: 'https://new.example/' });
  expect(json).toMatchObject({ outcome: 'not_a_feed', feeds: ['https://new.example/rss?a=1&b=2'] });
});

test('an export imported elsewhere gives the same sources, and what is wrong is named', async () => {
  const { app, send } = await anAdminApi();
  const rules = { block: { title: ['"Quoted" & <marked>'] }, leaveOut: ['horoscope'] };
  const ruled = { ...wire, speaksFor: ['AFP'], rules };
  expect((await send('PUT', '/v1/sources/wire', { ...ruled, id: undefined })).status).toBe(200);
  const opml = await (await app.request('/v1/sources/export')).text();
  const more = opml.replace(
    '</body>',
    '<outline text="Group"><outline text="A &amp; B" xmlUrl="https://www.ab.example/rss.xml"/><outline text="x" xmlUrl="exec:ls"/></outline></body>',
  );
  const other = await anAdminApi();
  await other.directory.remove(SourceId.parse('wire'));
  const answered = await other.app.request('/v1/sources/import', {
    method: 'POST',
    headers: { 'Content-Type': 'text/x-opml' },
    body: more,
  });
  expect(await answered.json()).toMatchObject({
    added: ['wire', 'ab.example-rss.xml'],
    refused: [{ reason: 'must be an http or https address' }],
  });
  expect(other.directory.sources).toEqual([
    Source.parse({ id: 'ab.example-rss.xml', url: 'https://www.ab.example/rss.xml', agency: 'A & B' }),
    ruled,
  ]);
});

test('an import of sources that are the same stores nothing: they go on following the file', async () => {
  const { app, directory } = await anAdminApi();
  const post = (body: string) =>
    app.request('/v1/sources/import', { method: 'POST', headers: { 'Content-Type': 'text/x-opml' }, body });
  const opml = await (await app.request('/v1/sources/export')).text();
  expect(await (await post(opml)).json()).toEqual({ added: [], unchanged: ['wire'], refused: [] });
  await directory.rebase([Source.parse({ ...wire, agency: 'Renamed Wire' })]);
  expect(directory.sources).toEqual([expect.objectContaining({ agency: 'Renamed Wire' })]);
  expect((await post('{"feeds": []}')).status).toBe(400);
});

test('the page draws the items of each day, with the same as a table', async () => {
  const { app, send } = await anAdminApi();
  const { json } = await send('POST', '/v1/sources/wire/poll');
  expect((json.days as unknown[]).at(-1)).toEqual({ day: '2022-01-16', items: 1 });
  const page = await (await app.request('/sources')).text();
  expect(page).toContain('<svg class="rhythm" role="img" aria-label="Items of Wire a day, at most 1"');
  expect(page).toContain('<tr><th scope="row">2022-01-16</th><td>1</td></tr>');
});

test('the page lists the sources, escaped', async () => {
  const { app, send } = await anAdminApi();
  await send('PUT', '/v1/sources/odd', { agency: '"><img src=x>' });
  const page = await (await app.request('/sources', { headers: { Accept: 'text/html' } })).text();
  expect(page).toContain('2 sources');
  expect(page).not.toContain('<img');
});

describe('the forms of the page', () => {
  async function aPage() {
    const api = await anAdminApi();
    const submit = async (path: string, fields: Record<string, string | File>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const headers = { Accept: 'text/html', Origin: 'http://localhost' };
      const answered = await api.app.request(path, { method: 'POST', headers, body });
      return { status: answered.status, to: answered.headers.get('Location'), text: await answered.text() };
    };
    const ids = () => api.directory.sources.map(({ id }) => id);
    return { ...api, submit, ids };
  }

  test('a feed is added by its address, and polled at once', async () => {
    const { submit, get, ids } = await aPage();
    const added = await submit('/sources', { url: 'https://harbour.example/rss', agency: 'Harbour Post' });
    expect(added).toMatchObject({ status: 303, to: '/sources#source-harbour.example-rss' });
    expect(ids()).toEqual(['harbour.example-rss', 'wire']);
    expect(await get('/v1/sources/harbour.example-rss/health')).toMatchObject({
      outcomes: [{ outcome: 'new' }],
    });
  });

  test('for the address of a site, the feeds that it names are offered', async () => {
    const { submit, ids } = await aPage();
    const site = '<html><link rel="alternate" type="application/rss+xml" href="/world.rss"></html>';
    pages.set('https://harbour.example/', {
      kind: 'body',
      bytes: new TextEncoder().encode(site),
      url: 'https://harbour.example/',
      complete: true,
    });
    const { status, text } = await submit('/sources', {
      url: 'https://harbour.example/',
      agency: 'Harbour <Post>',
    });
    expect(status).toBe(200);
    expect(text).toContain('<input name="url" type="hidden" value="https://harbour.example/world.rss">');
    expect(text).toContain('name="agency" type="hidden" value="Harbour &#60;Post&#62;"');
    expect(ids()).toEqual(['wire']);
  });

  test.each([
    ['ftp://x', '&#34;ftp://x&#34; is no http or https address. Nothing was added.'],
    ['https://wire.example/gone', 'https://wire.example/gone: status 410. Nothing was added.'],
    ['https://wire.example/feed', 'polls or polled this address'],
  ])('%s is refused with the reason', async (url, reason) => {
    pages.set('https://wire.example/gone', { kind: 'failed', detail: 'status 410' });
    const { submit, ids } = await aPage();
    const { status, text } = await submit('/sources', { url, agency: 'Harbour Post' });
    expect(status).toBe(400);
    expect(text).toContain(reason);
    expect(ids()).toEqual(['wire']);
  });

  test('a feed whose id is taken replaces no source', async () => {
    const { submit, get } = await aPage();
    await submit('/sources', { url: 'https://www.harbour.example/rss', agency: 'Harbour Post' });
    const again = await submit('/sources', { url: 'http://harbour.example/rss', agency: 'Other' });
    expect([again.status, again.text]).toEqual([
      400,
      expect.stringContaining('There is a source &#34;harbour.example-rss&#34;. Nothing was added.'),
    ]);
    expect(await get('/v1/sources/harbour.example-rss')).toMatchObject({ agency: 'Harbour Post' });
  });

  test('an OPML file is imported, and what was refused is listed', async () => {
    const { submit, ids } = await aPage();
    const opml =
      '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xmlUrl="ftp://b"/></body></opml>';
    const { status, text } = await submit('/sources/import', { file: new File([opml], 'mine.opml') });
    expect(status).toBe(200);
    expect(text).toContain('1 added, 0 unchanged, 1 refused.');
    expect(text).toContain('<li>ftp---b: must be an http or https address</li>');
    expect(ids()).toEqual(['a.example-rss', 'wire']);
    expect((await submit('/sources/import', { file: new File(['no'], 'no.opml') })).status).toBe(400);
  });

  test('a source is polled, paused, resumed and removed', async () => {
    const { submit, get, ids } = await aPage();
    expect(await submit('/sources/wire', { deed: 'poll' })).toMatchObject({
      status: 303,
      to: '/sources#source-wire',
    });
    expect(await get('/v1/sources/wire/health')).toMatchObject({ outcomes: [{ outcome: 'new' }] });
    await submit('/sources/wire', { deed: 'pause' });
    expect(await get('/v1/sources/wire')).toMatchObject({ paused: true });
    await submit('/sources/wire', { deed: 'resume' });
    expect(await get('/v1/sources/wire')).toEqual(wire);
    expect((await submit('/sources/wire', { deed: 'sell' })).status).toBe(400);
    expect(await submit('/sources/wire', { deed: 'remove' })).toMatchObject({ status: 303, to: '/sources' });
    expect(ids()).toEqual([]);
    expect((await submit('/sources/wire', { deed: 'poll' })).status).toBe(404);
  });
});

test('a host that rests is not asked, and the answer says so', async () => {
  const { send, app } = await anAdminApi({
    kind: 'failed',
    detail: 'the host rests after failures',
    unasked: true,
  });
  expect(await send('POST', '/v1/sources/wire/poll')).toMatchObject({
    status: 503,
    json: { detail: expect.stringContaining('wire.example failed or asked for a pause, and rests.') },
  });
  const answered = await app.request('/sources/wire', {
    method: 'POST',
    headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'deed=poll',
  });
  expect(await answered.text()).toContain('was not polled');
});
