import type { SourceId } from '#core/ids.ts';
import type { SourceChange } from '#core/ports.ts';
import { type PollWorld, poll } from '#core/sources/poll.ts';
import { Source } from '#core/sources/source.ts';
import { openSourceDirectory } from '#core/sources/source-directory.ts';
import { anApi } from '#test/builders/an-api.ts';
import { neverAsked } from '#test/doubles/never-asked.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const url = 'https://harbour.example/feed';
const item = (guid: string, title: string) =>
  `<item><guid>${guid}</guid><title>${title}</title><link>https://harbour.example/${guid}</link><description>${title}, officials of Harwick said.</description></item>`;
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Harbour</title>${items.join('')}</channel></rss>`;
const fees = item('1', 'Port fees of Harwick rise in May');
const rain = item('2', 'Rain floods the streets of Lorn');

async function aDeployment(file: readonly object[]) {
  const changes = new Map<SourceId, SourceChange>();
  const store = {
    listSourceChanges: async () => [...changes.values()],
    putSourceChange: async (change: SourceChange) => void changes.set(change.id, change),
  };
  const directory = await openSourceDirectory(
    file.map((one) => Source.parse(one)),
    store,
  );
  const states = makeMemorySourceStates();
  const sources = { directory, states, ...neverAsked };
  const api = anApi({ listSources: () => directory.sources, sources });
  const polled = async (id: string, body: string) => {
    api.wait(3_600_000);
    const source = directory.sources.find((one) => one.id === id);
    if (source === undefined) throw new Error(`no source ${id}`);
    const fetcher: PollWorld['fetcher'] = {
      fetch: async (asked) => ({
        kind: 'body',
        bytes: new TextEncoder().encode(body),
        url: asked,
        complete: true,
      }),
    };
    const outcome = await poll(source, { ...api.world, fetcher, states }, 'person');
    await api.settle();
    return outcome;
  };
  const put = async (id: string, body: object) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await api.app.request(`/v1/sources/${id}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify(body),
    });
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
  };
  const reports = async () => {
    const { stories } = (await api.get('/v1/stories')) as {
      stories: { id: string; reports: number; version: number }[];
    };
    return stories
      .map(({ id, reports: count, version }) => ({ id, count, version }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  return { api, polled, put, reports, directory };
}

test('a source renamed in the API keeps its reports and its history: what its feed still lists is not filed again', async () => {
  const { api, polled, put, reports, directory } = await aDeployment([
    { id: 'harbour', agency: 'Harbour Post', url },
  ]);
  expect(await polled('harbour', feed(fees))).toBe('taken');
  const before = await reports();
  const refused = await put('harbour-post', { agency: 'Harbour Post', url });
  expect(refused).toMatchObject({ status: 400, json: { field: 'url' } });
  expect(refused.json.detail).toContain('set formerly to "harbour"');
  expect((await put('harbour-post', { agency: 'Harbour Post', url, formerly: 'harbour' })).status).toBe(200);
  expect(directory.sources.map(({ id }) => id)).toEqual(['harbour-post']);
  expect(await api.get('/v1/sources/harbour-post/health')).toMatchObject({ outcomes: [{ outcome: 'new' }] });
  expect(await api.get('/v1/sources/health')).toEqual({
    sources: [expect.objectContaining({ id: 'harbour-post', state: 'ok', lastFetchAt: expect.any(String) })],
  });

  expect(await polled('harbour-post', feed(rain, fees))).toBe('taken');
  const after = await reports();
  expect(after).toHaveLength(2);
  expect(after).toEqual(expect.arrayContaining(before));
  expect(await api.get('/v1/sources/harbour-post/health')).toMatchObject({
    outcomes: [{ outcome: 'new' }, { outcome: 'new' }],
  });
  // Changed under the new name, it is a revision of the report, not another one.
  await polled('harbour-post', feed(rain, fees.replace('rise in May', 'rise in June')));
  expect((await reports()).map(({ count }) => count)).toEqual([1, 1]);
});

test('a source that was removed or renamed in the file without its former id is not polled under another one', async () => {
  const { api, polled, put, reports, directory } = await aDeployment([
    { id: 'harbour', agency: 'Harbour Post', url },
  ]);
  await polled('harbour', feed(fees));
  const before = await reports();
  await directory.rebase([
    Source.parse({ id: 'post', agency: 'Harbour Post', url: 'http://www.harbour.example/feed' }),
  ]);
  expect(await polled('post', feed(fees))).toBe('blocked');
  expect(await reports()).toEqual(before);
  expect(await api.get('/v1/sources/post/health')).toMatchObject({
    state: 'blocked',
    detail:
      '"harbour" polled this address before: without "formerly: harbour" every report would be filed twice',
  });
  expect((await put('other', { agency: 'Harbour Post', url })).status).toBe(400);
  await directory.rebase([Source.parse({ id: 'post', agency: 'Harbour Post', url, formerly: 'harbour' })]);
  expect(await polled('post', feed(fees, rain))).toBe('taken');
  expect(await reports()).toEqual(expect.arrayContaining(before));
  const { outcomes } = (await api.get('/v1/sources/post/health')) as { outcomes: { outcome: string }[] };
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
});

test('no two sources of the API have one first id, whatever the order of renaming', async () => {
  const { put, directory } = await aDeployment([{ id: 'harbour', agency: 'Harbour Post', url }]);
  const ids = () => directory.sources.map(({ id }) => id);
  expect((await put('second', { agency: 'Harbour Post', url, formerly: 'harbour' })).status).toBe(200);
  expect(await put('harbour', { agency: 'Another', url: 'https://another.example/feed' })).toMatchObject({
    status: 400,
    json: { field: 'id', detail: expect.stringContaining('is the former id of "second"') },
  });
  const elsewhere = { agency: 'Harbour Post', url: 'https://harbour.example/new', formerly: 'second' };
  expect(await put('third', elsewhere)).toMatchObject({
    status: 400,
    json: { field: 'formerly', detail: expect.stringContaining('its first id, "harbour"') },
  });
  expect((await put('third', { agency: 'Harbour Post', url, formerly: 'harbour' })).status).toBe(200);
  expect(ids()).toEqual(['third']);
  expect((await put('harbour', { agency: 'Harbour Post', url, formerly: 'harbour' })).status).toBe(200);
  expect(ids()).toEqual(['harbour']);
  // Its change by the API is stored; the file renames it.
  await directory.rebase([Source.parse({ id: 'fourth', agency: 'Harbour Post', url, formerly: 'harbour' })]);
  expect(ids()).toEqual(['fourth']);
});

test('the API refuses what the sources file refuses, with the field', async () => {
  const { put } = await aDeployment([]);
  expect(await put('dateline.wire', { agency: 'Ours' })).toMatchObject({
    status: 400,
    json: { field: 'id' },
  });
  expect(await put('wire', { agency: 'Wire', fullText: true })).toMatchObject({
    status: 400,
    json: { field: 'fullText' },
  });
});
