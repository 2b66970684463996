import { readTokens } from '#adapters/runtime/tokens.ts';
import { SourceId } from '#core/ids.ts';
import { Source } from '#core/sources/source.ts';
import { openSourceDirectory } from '#core/sources/source-directory.ts';
import { anApi } from '#test/builders/an-api.ts';
import { neverAsked } from '#test/doubles/never-asked.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';
import { post, refusalOf } from '#test/integration/ask-api.ts';

type Api = Awaited<ReturnType<typeof anAdminApi>>;
interface Listed {
  rejections: {
    key: string;
    archiveKey: string;
    sourceId: string;
    problems: { code: string; message: string }[];
  }[];
  next?: string;
}

const wire = Source.parse({ id: 'wire', agency: 'Wire', rules: { block: { title: ['sport'] } } });

async function anAdminApi(parts: Parameters<typeof anApi>[0] = {}) {
  const store = { listSourceChanges: async () => [], putSourceChange: async () => {} };
  const directory = await openSourceDirectory([wire], store);
  const sources = {
    directory,
    states: makeMemorySourceStates(),
    ...neverAsked,
  };
  return anApi({ listSources: () => directory.sources, sources, ...parts });
}

const item = (guid: string, title: string) =>
  `<item><guid>${guid}</guid><title>${title}</title><description>${title}, officials said.</description></item>`;
const feed = (items: string) => `<rss version="2.0"><channel><title>Wire</title>${items}</channel></rss>`;

async function file(api: Api, source: string, body: string): Promise<void> {
  await api.app.request(`/v1/reports?source=${source}`, post(body, 'application/xml'));
  await api.settle();
  api.wait(1000);
}
const list = async (api: Api, query = '') => (await api.get(`/v1/rejections${query}`)) as Listed;

test('documents with rejections are listed, the latest first, with reasons and archive keys; by source, and page by page', async () => {
  const api = await anAdminApi();
  await file(api, 'wire', feed(item('1', 'Port fees rise') + item('2', 'Sport: Velmar wins')));
  await file(api, 'other', feed(item('1', 'Rain in Lorn')));
  await file(api, 'other', '<rss version="2.0"><channel><item><guid>9</guid><title>Cut of');
  const { rejections } = await list(api);
  expect(rejections.map(({ sourceId, problems }) => [sourceId, problems[0]?.code])).toEqual([
    ['other', 'truncated'],
    ['wire', 'left_out'],
  ]);
  const own = await list(api, '?source=wire');
  expect(own.rejections).toMatchObject([
    {
      archiveKey: expect.stringMatching(/^raw\/wire\//),
      problems: [{ message: '"Sport: Velmar wins": block has title "sport"' }],
    },
  ]);
  const first = await list(api, '?limit=1');
  const second = await list(api, `?limit=1&cursor=${first.next}`);
  expect([...first.rejections, ...second.rejections]).toEqual(rejections);
  expect(second.next).toBeUndefined();
  expect(await api.get('/v1/sources/wire/health')).toMatchObject({
    rejections: [
      { reason: 'left_out: "Sport: Velmar wins": block has title "sport"', key: own.rejections[0]?.key },
    ],
  });
});

test('a retry reads the document again; what could be read then is listed no more', async () => {
  const api = await anAdminApi();
  await file(api, 'wire', feed(item('1', 'Port fees rise') + item('2', 'Sport: Velmar wins')));
  const [rejection] = (await list(api)).rejections;
  if (rejection === undefined) throw new Error('nothing was rejected');
  // As a later version of the rules, or of the reader, would see it.
  const { ledger } = api.world;
  const archived = await api.world.archive.get(rejection.archiveKey as never);
  await api.world.archive.replace({ ...archived, note: { ...archived.note, rules: undefined } });
  const answer = await api.app.request(`/v1/rejections/${rejection.key}/retry`, { method: 'POST' });
  expect([answer.status, await answer.json()]).toEqual([202, { archiveKey: rejection.archiveKey }]);
  expect((await list(api)).rejections[0]?.problems[0]?.code).toBe('not_ingested');
  expect(api.ingests).toEqual([{ archiveKey: rejection.archiveKey, isResent: true }]);
  await api.settle();
  expect(await ledger.findReceipt(rejection.archiveKey as never)).toBeDefined();
});

test('a retry from the page leads back to the source', async () => {
  const api = await anAdminApi();
  await file(api, 'wire', feed(item('2', 'Sport: Velmar wins')));
  const page = await (await api.app.request('/sources')).text();
  const [, action = ''] = /action="(\/v1\/rejections\/[\w-]+\/retry)"/.exec(page) ?? [];
  const init = {
    method: 'POST',
    headers: { Accept: 'text/html,*/*;q=0.8', 'Sec-Fetch-Site': 'same-origin' },
  };
  const answer = await api.app.request(action, init);
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/sources#source-wire']);
  expect(page).toContain('block title sport');
  const other = { ...init, headers: { ...init.headers, Origin: 'https://other.example' } };
  expect((await api.app.request(action, other)).status).toBe(403);
});

test('an unknown document, a file of the drop folder and an altered cursor are refused', async () => {
  const api = await anAdminApi();
  const keyOf = (name: string) => Buffer.from(name).toString('base64url');
  const retry = (name: string) => refusalOf(api, `/v1/rejections/${keyOf(name)}/retry`, { method: 'POST' });
  expect(await retry(`raw/wire/2022/01/15/${'0'.repeat(64)}`)).toMatchObject({ status: 404 });
  const dropKey = 'incoming/wire/a.xml' as never;
  const rejections = [{ code: 'empty' as const, message: 'no bytes' }];
  const at = api.world.clock.now();
  await api.world.ledger.putReceipt({ archiveKey: dropKey, at, reports: 0, storyIds: [], rejections });
  expect((await list(api)).rejections).toMatchObject([{ sourceId: SourceId.parse('wire'), canRetry: false }]);
  expect(await retry('incoming/wire/a.xml')).toMatchObject({ status: 422 });
  expect(await refusalOf(api, '/v1/rejections?cursor=abc')).toMatchObject({ status: 400, field: 'cursor' });
});

test('where tokens are needed, sources and rejections need one though stories are public', async () => {
  const tokens = async () => readTokens('reader-token:read,admin-token-1');
  const api = await anAdminApi({ tokens, publicReads: true });
  expect((await api.app.request('/v1/stories')).status).toBe(200);
  for (const path of ['/v1/sources', '/v1/sources/wire/health', '/v1/rejections', '/v1/sources/export'])
    expect((await api.app.request(path)).status).toBe(401);
  const page = await api.app.request('/sources', { headers: { Accept: 'text/html' } });
  expect([page.status, page.headers.get('Location')]).toEqual([303, expect.stringContaining('/sign-in')]);
  const reader = { headers: { Authorization: 'Bearer reader-token' } };
  expect((await api.app.request('/v1/rejections', reader)).status).toBe(200);
});
