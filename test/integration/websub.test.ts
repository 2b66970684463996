import { createHmac } from 'node:crypto';
import { makeGuardedFetcher, makeHubCaller } from '#adapters/fetch/fetcher-guarded.ts';
import { makeHubs } from '#adapters/fetch/hubs.ts';
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { instantOf, shifted } from '#core/instant.ts';
import { poll } from '#core/sources/poll.ts';
import { intervalMsOf } from '#core/sources/poll-interval.ts';
import { Source } from '#core/sources/source.ts';
import { openSourceDirectory } from '#core/sources/source-directory.ts';
import { makeApp } from '#lambdas/api/app.ts';
import { fetchSources } from '#lambdas/fetch/fetch-sources.ts';
import { startMachine } from '#local/machine.ts';
import { anApi } from '#test/builders/an-api.ts';
import { startCanary } from '#test/doubles/canary.ts';
import { bodyOf, type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';
import { neverAsked } from '#test/doubles/never-asked.ts';
import { aDataFolder } from '#test/doubles/running-dateline.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

/** A feed and its hub on loopback, and a Dateline with a public address. `hubUrl` in place of the real one. */
async function aPublisher({ hubUrl = '', isPublic = true, asLinkHeader = false } = {}) {
  const asked: Record<string, string>[] = [];
  let items = 1;
  let fetches = 0;
  const server: LoopbackServer = await serve(async (request, response) => {
    if (request.method === 'POST') {
      asked.push(Object.fromEntries(new URLSearchParams((await bodyOf(request)).toString())));
      return void response.writeHead(202).end();
    }
    fetches++;
    const hub = hubUrl === '' ? `${server.origin}/hub` : hubUrl;
    const links = `<atom:link rel="hub" href="${hub}"/><atom:link rel="self" href="${server.origin}/topic"/>`;
    const list = Array.from(
      { length: items },
      (_, at) => `<item><title>Item ${at}</title><guid>${at}</guid></item>`,
    );
    if (asLinkHeader) response.setHeader('link', `<${hub}>; rel="hub", <${server.origin}/topic>; rel=self`);
    response.end(`<rss version="2.0"><channel>${asLinkHeader ? '' : links}${list.join('')}</channel></rss>`);
  });
  running.push(server);
  const allowPrivate = [`127.0.0.1:${server.port}`];
  let now = instantOf(Date.UTC(2022, 0, 15));
  const states = makeMemorySourceStates();
  const source = Source.parse({ id: 'wire', url: `${server.origin}/feed`, agency: 'Wire' });
  const logged: unknown[] = [];
  const write = (event: string, fields = {}) => void logged.push({ event, ...fields });
  const world = {
    fetcher: makeGuardedFetcher({ allowPrivate }),
    states,
    archive: makeMemoryArchive(),
    clock: { now: () => now },
    log: { info: write, warn: write, error: write },
    hubs: isPublic ? makeHubs('https://news.example.com', makeHubCaller({ allowPrivate })) : undefined,
  };
  const directory = await openSourceDirectory([source], {
    listSourceChanges: async () => [],
    putSourceChange: async () => {},
  });
  const pollNow = () => poll(source, world, 'person');
  const { app } = anApi({
    tokens: async () => new Map(),
    publicReads: false,
    clock: world.clock,
    sources: {
      ...{ directory, states, ...neverAsked, poll: pollNow },
      pollSoon: isPublic
        ? (id) => fetchSources({ sourceIds: [id], hasNews: true }, { ...world, sources: [source] })
        : undefined,
    },
  });
  const callback = () => new URL(asked.at(-1)?.['hub.callback'] ?? '').pathname;
  const challenge = (more: Record<string, string> = {}, path = callback()) => {
    const query = new URLSearchParams({
      ...{ 'hub.mode': 'subscribe', 'hub.topic': `${server.origin}/topic`, 'hub.challenge': 'c&<1>' },
      ...{ 'hub.lease_seconds': '864000', extra: 'x', ...more },
    });
    return app.request(`${path}?${query}`);
  };
  const notify = (signature: (body: string, secret: string) => string | undefined, path = callback()) => {
    const body = 'anything';
    const signed = signature(body, asked.at(-1)?.['hub.secret'] ?? '');
    const headers = {
      'Content-Type': 'application/rss+xml',
      ...(signed === undefined ? {} : { 'X-Hub-Signature': signed }),
    };
    return app.request(path, { method: 'POST', headers, body });
  };
  return {
    ...{ asked, pollNow, challenge, notify, callback, logged, source, allowPrivate },
    fetches: () => fetches,
    publish: () => items++,
    pass: (ms: number) => {
      now = shifted(now, ms);
    },
    state: () => states.findState(source.id),
    now: () => Date.parse(now),
  };
}
const day = 86_400_000;
const signedWith = (algorithm: string) => (body: string, secret: string) =>
  `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;

test.each([false, true])(
  'a feed that names a hub is subscribed to, verified, and polled when the hub says so (Link header: %s)',
  async (asLinkHeader) => {
    const { asked, pollNow, challenge, notify, publish, fetches, state, now } = await aPublisher({
      asLinkHeader,
    });
    await pollNow();
    expect(asked).toMatchObject([
      {
        'hub.mode': 'subscribe',
        'hub.lease_seconds': '864000',
        'hub.secret': expect.stringMatching(/^[\w-]{32}$/),
      },
    ]);
    expect(asked[0]?.['hub.callback']).toMatch(/^https:\/\/news\.example\.com\/v1\/websub\/wire\/[\w-]{32}$/);
    const answer = await challenge();
    expect([answer.status, answer.headers.get('Content-Type'), await answer.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'c&<1>',
    ]);
    expect(intervalMsOf((await state()) ?? {}, now())).toBe(3_600_000);
    for (const algorithm of ['sha1', 'sha256', 'sha384', 'sha512']) {
      publish();
      const before = fetches();
      expect((await notify(signedWith(algorithm))).status).toBe(202);
      expect(fetches()).toBe(before + 1);
    }
  },
);

test('a forged notice, a wrong signature or none polls nothing, and is logged', async () => {
  const { pollNow, challenge, notify, fetches, logged } = await aPublisher();
  await pollNow();
  await challenge();
  const before = fetches();
  for (const signature of [
    () => undefined,
    () => 'sha256=00',
    () => `sha256=${'0'.repeat(64)}`,
    (body: string) => signedWith('sha256')(body, 'guessed'),
    (body: string, secret: string) => signedWith('sha256')(`${body}!`, secret),
    (body: string, secret: string) => `md5=${createHmac('md5', secret).update(body).digest('hex')}`,
  ])
    expect((await notify(signature)).status).toBe(202);
  expect(fetches()).toBe(before);
  expect(logged).not.toContainEqual(expect.objectContaining({ event: 'source.failed' }));
});

test('a challenge or notice for an unknown topic, source or token is 404, and so is an unsubscription', async () => {
  const { pollNow, challenge, notify, callback, fetches, state } = await aPublisher();
  await pollNow();
  const before = fetches();
  for (const answer of [
    await challenge({ 'hub.topic': 'https://other.example/feed' }),
    await challenge({ 'hub.mode': 'unsubscribe' }),
    await challenge({}, `${callback()}x`),
    await challenge({}, callback().replace('/wire/', '/other/')),
    await challenge({}, '/v1/websub/%00/x'),
    await notify(signedWith('sha256'), `${callback()}x`),
    await notify(signedWith('sha256'), callback().replace('/wire/', '/other/')),
  ])
    expect(answer.status).toBe(404);
  expect([fetches(), (await state())?.websub?.leaseUntil]).toEqual([before, undefined]);
});

test('a subscription is renewed before its lease ends, under the same callback and secret', async () => {
  const { asked, pollNow, challenge, pass, state } = await aPublisher();
  await pollNow();
  await challenge();
  pass(5.9 * day);
  await pollNow();
  expect(asked).toHaveLength(1);
  pass(0.2 * day);
  await pollNow();
  expect(asked).toHaveLength(2);
  expect(asked[1]).toEqual(asked[0]);
  const { leaseUntil } = (await state())?.websub ?? {};
  await challenge();
  expect(Date.parse((await state())?.websub?.leaseUntil ?? '')).toBeGreaterThan(Date.parse(leaseUntil ?? ''));
});

test('a hub that does not confirm or denies is asked again after a day, and polling goes on as before', async () => {
  const { asked, pollNow, challenge, pass, state, now } = await aPublisher();
  await pollNow();
  await pollNow();
  expect(asked).toHaveLength(1);
  expect(intervalMsOf((await state()) ?? {}, now())).toBe(0);
  await challenge();
  await challenge({ 'hub.mode': 'denied' });
  expect(intervalMsOf((await state()) ?? {}, now())).toBe(0);
  pass(1.1 * day);
  await pollNow();
  expect(asked).toHaveLength(2);
});

test('a hub on a private address is never connected to', async () => {
  const canary = await startCanary();
  running.push(canary);
  for (const hubUrl of [
    `http://127.0.0.1:${canary.port}/`,
    `http://[::1]:${canary.port}/`,
    `http://localhost:${canary.port}/`,
  ]) {
    const { pollNow, logged } = await aPublisher({ hubUrl });
    await pollNow();
    expect(logged).toContainEqual({ event: 'websub.asked', sourceId: 'wire', detail: expect.any(String) });
  }
  expect(canary.connections()).toBe(0);
});

test('one machine with a public address subscribes, and polls through its queue when the hub has news', async () => {
  const { asked, fetches, callback, publish, source, allowPrivate } = await aPublisher();
  const log = { info() {}, warn() {}, error() {} };
  const options = { folder: await aDataFolder(), sources: [source], allowPrivate, log };
  const machine = await startMachine({
    ...options,
    tokens: 'open',
    publicUrl: 'https://news.example.com',
  });
  running.push(machine);
  const app = makeApp(machine.apiWorld);
  await machine.fetches.send([{ sourceIds: [source.id] }]);
  await machine.idle();
  const { 'hub.topic': topic = '', 'hub.secret': secret = '' } = asked[0] ?? {};
  const query = new URLSearchParams({
    ...{ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c', 'hub.lease_seconds': '864000' },
  });
  expect(await (await app.request(`${callback()}?${query}`)).text()).toBe('c');
  publish();
  const headers = { 'X-Hub-Signature': signedWith('sha256')('anything', secret) };
  const answer = await app.request(callback(), { method: 'POST', headers, body: 'anything' });
  await machine.idle();
  expect([answer.status, fetches()]).toEqual([202, 2]);
});

test('without a public address no hub is asked, and the callback does not exist', async () => {
  const { asked, pollNow, challenge } = await aPublisher({ isPublic: false });
  await pollNow();
  expect(asked).toEqual([]);
  const answer = await challenge({}, '/v1/websub/wire/token');
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('No such address')]);
});

test('no other address is open to callers without a token by a path below that of the callback', async () => {
  const { challenge, notify } = await aPublisher();
  for (const path of [
    '/v1/websub/../stories',
    '/v1/websub/%2e%2e/sources/wire',
    '/v1/websub/x/..%2f..%2fsources',
    '/v1/websub',
    '//v1/websub/wire/x',
    '/v1/Websub/wire/x',
  ])
    for (const answer of [await challenge({}, path), await notify(signedWith('sha256'), path)])
      expect([path, [401, 404].includes(answer.status)]).toEqual([path, true]);
  expect((await challenge({}, '/v1/websub/../sources')).status).toBe(401);
  expect((await notify(signedWith('sha256'), '/v1/websub/%2e%2e/reports')).status).toBe(401);
});
