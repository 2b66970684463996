import { createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { anApi } from '#test/builders/an-api.ts';
import { type Deployment, deploy } from '#test/deployed/deployment.ts';
import { type FeedServer, startFeedServer } from '#test/deployed/feed-server.ts';
import type { GatewayAnswer, GatewayRequest } from '#test/deployed/gateway.ts';
import { deniedAccesses, unusedGrants } from '#test/deployed/grants.ts';
import { largeReport, posts } from '#test/deployed/posts.ts';
import { archiveSample, digestsOf } from '#test/deployed/stories.ts';
import { type Synthesised, synthesise } from '#test/deployed/synthesise.ts';
import { aDataFolder, endAll, startDateline } from '#test/doubles/running-dateline.ts';

const tokens = { admin: 'admin-token', reader: 'reader-token' };
const secret = `${tokens.admin}:admin,${tokens.reader}:read`;
const publicUrl = 'https://news.example.com';
const minute = 60_000;
let folder = '';
let feed: FeedServer;
let synthesised: Synthesised;
let deployed: Deployment;
/** Every request that was made, as `METHOD path`. */
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-deployed-'));
  feed = await startFeedServer();
  const sources = path.join(folder, 'sources.yaml');
  await writeFile(
    sources,
    `sources:\n  - { id: harwick-wire, url: "${feed.origin}/feed.rss", agency: Harwick Wire, language: en, everySeconds: 60 }\n`,
  );
  synthesised = await synthesise(path.join(folder, 'cdk.out'), sources, [`publicUrl=${publicUrl}`]);
  deployed = await deploy(synthesised, {
    secret,
    env: {
      fetch: { ALLOW_PRIVATE_SOURCES: `127.0.0.1:${feed.port}` },
      api: { ALLOW_PRIVATE_SOURCES: `127.0.0.1:${feed.port}` },
    },
  });
});
afterAll(async () => {
  endAll();
  await deployed?.stop();
  await feed?.stop();
  await rm(folder, { recursive: true, force: true });
});

function ask(pathAndQuery: string, request: GatewayRequest = {}): Promise<GatewayAnswer> {
  asked.push(`${request.method ?? 'GET'} ${pathAndQuery.split('?')[0]}`);
  const headers = { authorization: `Bearer ${tokens.admin}`, ...request.headers };
  return deployed.gateway.ask(pathAndQuery, { ...request, headers });
}
async function read<Answer = unknown>(pathAndQuery: string): Promise<Answer> {
  const answer = await ask(pathAndQuery);
  if (answer.status !== 200) throw new Error(`${answer.status} for ${pathAndQuery}: ${answer.text}`);
  return answer.json as Answer;
}
/** Files a body and waits until it is in a story. */
async function post(body: unknown, source = 'desk'): Promise<string> {
  const answer = await ask(`/v1/reports?source=${source}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([answer.status, answer.text]).toEqual([202, expect.any(String)]);
  await deployed.settle();
  return (answer.json as { reports: { id: string }[] }).reports[0]?.id ?? '';
}
interface Card {
  id: string;
  headline: string;
  status: string;
  reports: number;
}
async function cards(): Promise<Card[]> {
  return (await read<{ stories: Card[] }>('/v1/stories?limit=100')).stories;
}
async function cardWith(words: string): Promise<Card> {
  const all = await cards();
  const [found, another] = all.filter(({ headline }) => headline.includes(words));
  if (found === undefined || another !== undefined)
    throw new Error(`not one story about ${words}: ${all.map(({ headline }) => headline).join(' / ')}`);
  return found;
}

test('the bundled sample ends in the stories of npm start: the same ids, the same digests', async () => {
  const local = await startDateline({ DATA_DIR: await aDataFolder(), SOURCES: path.resolve('sources.yaml') });
  const expected = await digestsOf((one) => local.get(one));
  await local.end('SIGTERM');
  await archiveSample(deployed);
  expect(Object.keys(expected).length).toBeGreaterThan(5);
  expect(await digestsOf(read)).toEqual(expected);
});

test('a schedule polls a feed, its items become stories, and a revised item a new version', async () => {
  const item = {
    guid: 'urn:harwick:1',
    title: 'Lighthouse at Harwick goes dark after a storm',
    text: 'The lighthouse at Harwick went dark on Saturday after a storm, the coastguard said.',
  };
  feed.publish([item]);
  await deployed.callSchedule('dispatch');
  await deployed.settle();
  const { id } = await cardWith('Lighthouse');
  deployed.advance(minute);
  await deployed.callSchedule('dispatch');
  await deployed.settle();
  feed.publish([{ ...item, text: `${item.text} It was lit again by noon.` }]);
  deployed.advance(minute);
  await deployed.callSchedule('dispatch');
  await deployed.settle();
  expect(feed.answered).toEqual([200, 304, 200]);
  expect((await ask(`/v1/stories/${id}`, { headers: { accept: 'text/plain' } })).text).toContain(
    'lit again by noon',
  );
});

describe('a post', () => {
  test('is ingested under every content type that /openapi.json lists', async () => {
    const openapi = await read<{
      paths: Record<string, { post?: { requestBody: { content: Record<string, unknown> } } }>;
    }>('/openapi.json');
    const content = openapi.paths['/v1/reports']?.post?.requestBody.content ?? {};
    expect(Object.keys(content).sort()).toEqual(Object.keys(posts).sort());
    for (const { contentType, body } of Object.values(posts)) {
      const answer = await ask('/v1/reports?source=desk', {
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
      });
      expect([contentType, answer.status, answer.text]).toEqual([contentType, 202, expect.any(String)]);
    }
    await deployed.settle();
    const headlines = (await cards()).map(({ headline }) => headline);
    for (const { shows } of Object.values(posts)) expect(headlines.join('\n')).toContain(shows);
  });

  test('of bytes that the gateway would alter is refused as text', async () => {
    const body = posts['application/octet-stream']?.body ?? '';
    const headers = { 'content-type': 'text/plain; charset=windows-1252' };
    expect((await ask('/v1/reports?source=desk', { method: 'POST', headers, body })).status).toBe(400);
  });

  test('too large for the gateway goes straight to the archive, by a presigned URL', async () => {
    const answer = await ask('/v1/uploads', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ source: 'desk', contentType: 'text/plain' }),
    });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    const { url, headers } = answer.json as { url: string; headers: Record<string, string> };
    const body =
      '15-01-2022\nBy Mina Farrokh\nBERGEN: A whale swam into Bergen harbour on Saturday, fishermen said.';
    expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(200);
    await deployed.settle();
    const { id } = await cardWith('whale');
    expect((await ask(`/v1/stories/${id}`)).text).toContain('Bergen harbour');
  });

  test('of 4.5 MB becomes a story; a kill removes its text from every version', async () => {
    const report = largeReport(4_500_000);
    await post(report, 'court');
    const { id } = await cardWith('harbour inquiry');
    const [key] = await deployed.storyBodies();
    expect(key).toContain(id);
    expect((await ask(`/v1/stories/${id}`)).text).toContain('Commissioner');
    await post(
      { externalId: report.externalId, status: 'canceled', version: 1, date: '2022-01-15T12:00:00Z' },
      'court',
    );
    expect((await ask(`/v1/stories/${id}`)).status).toBe(410);
    expect((await ask(`/v1/stories/${id}?version=1`)).status).toBe(410);
    expect(await deployed.storyBodies()).toEqual([]);
  });

  test('that corrects another marks the story as corrected', async () => {
    const wrong = {
      externalId: 'urn:court:toll',
      date: '2022-01-15T12:30:00Z',
      headline: 'Avalanche near Innsbruck kills six skiers',
    };
    const text = (dead: string) =>
      `INNSBRUCK: An avalanche near Innsbruck killed ${dead} skiers on Saturday, police said.`;
    await post({ ...wrong, text: text('six') });
    await post({
      ...wrong,
      version: 1,
      date: '2022-01-15T13:30:00Z',
      signal: 'correction',
      headline: 'Avalanche near Innsbruck kills five skiers',
      text: text('five'),
    });
    const { status, id } = await cardWith('Avalanche near Innsbruck');
    expect(status).toBe('corrected');
    expect((await ask(`/v1/stories/${id}`)).text).not.toContain('six skiers');
  });

  test('under embargo is shown once a sweep ran after its end, and not before', async () => {
    const embargoedUntil = new Date(Date.now() + 60 * minute).toISOString();
    await post({
      externalId: 'urn:desk:budget',
      date: '2022-01-15T14:00:00Z',
      embargoedUntil,
      headline: 'Norway raises its research budget by a tenth',
      text: 'OSLO: Norway raises its research budget by a tenth next year, minister Ola Borten said.',
    });
    await deployed.callSchedule('sweep');
    await deployed.settle();
    expect((await cards()).map(({ headline }) => headline).join()).not.toContain('Norway');
    deployed.advance(61 * minute);
    await deployed.callSchedule('sweep');
    await deployed.settle();
    expect((await cardWith('Norway')).reports).toBe(1);
    // A wake-up is removed once it surely was heard.
    deployed.advance(60 * minute);
    await deployed.callSchedule('sweep');
    await deployed.settle();
  });
});

test('what an editor decides stays: merge, split and move, and the merged id answers for the other', async () => {
  const clocks = await post({
    externalId: 'urn:desk:clocks',
    date: '2022-01-15T15:00:00Z',
    headline: 'Museum of clocks opens in Prague',
    text: 'PRAGUE: A museum of clocks opened in Prague on Saturday, its director said.',
  });
  const pilots = await post(
    {
      externalId: 'urn:desk:pilots',
      date: '2022-01-15T15:10:00Z',
      headline: 'Ferry pilots in Piraeus end their strike over pay',
      text: 'PIRAEUS: Ferry pilots went back to work after a week, their union told reporters.',
    },
    'other-desk',
  );
  const [one, two] = [await cardWith('Museum of clocks'), await cardWith('Ferry pilots')];
  const decide = async (path: string, body: unknown) => {
    const answer = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect([path, answer.status, answer.text]).toEqual([path, 202, expect.any(String)]);
    await deployed.settle();
    return (answer.json as { storyId: string }).storyId;
  };
  const merged = await decide(`/v1/stories/${one.id}/merge`, { with: two.id });
  const gone = merged === one.id ? two.id : one.id;
  expect((await ask(`/v1/stories/${gone}`)).status).toBe(308);
  const why = await read<{ decision: string }>(`/v1/stories/${merged}/reports/${pilots}/why`);
  expect(why).toBeDefined();
  const split = await decide(`/v1/stories/${merged}/split`, { reportIds: [clocks] });
  expect((await read<{ reports: { id: string }[] }>(`/v1/stories/${split}/reports`)).reports).toHaveLength(1);
  await decide(`/v1/stories/${split}/move`, { reportIds: [clocks], to: merged });
  const reportsOf = async (id: string) =>
    (await read<{ reports: { id: string }[] }>(`/v1/stories/${id}/reports`)).reports;
  expect(await reportsOf(merged)).toHaveLength(2);
  // The same by the forms of the pages.
  const submit = async (path: string, fields: Record<string, string>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
    const body = String(new URLSearchParams(fields));
    const { status, headers: sent } = await ask(path, { method: 'POST', headers, body });
    expect([path, status]).toEqual([path, 303]);
    await deployed.settle();
    return String(sent.location).replace('/stories/', '');
  };
  const parted = await submit(`/stories/${merged}/split`, { reportId: clocks });
  expect(await reportsOf(parted)).toHaveLength(1);
  const kept = await submit(`/stories/${merged}/merge`, { with: parted });
  expect(await reportsOf(kept)).toHaveLength(2);
});

test('a source that the API adds is polled by the schedule, changed, renamed and removed, without a deployment', async () => {
  const headers = { 'content-type': 'application/json' };
  const send = async (method: string, pathAndQuery: string, body?: unknown) => {
    const answer = await ask(pathAndQuery, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, json: answer.json };
  };
  const url = `${feed.origin}/feed.rss?of=tarn`;
  feed.publish(
    [
      {
        guid: 'urn:tarn:1',
        title: 'Quarry at Tarnvik floods overnight',
        text: 'The quarry at Tarnvik flooded overnight, its owner said.',
        page:
          'The quarry at Tarnvik flooded overnight, its owner said. Pumps of the fire brigade of Holm were brought in before dawn, and the road to the quarry stays closed. ' +
          'The owner expects that the water will have left the lower gallery in nine days, and that none of the forty workers will lose their wages.',
      },
      {
        guid: 'urn:tarn:2',
        title: 'Sport: Tarnvik wins the cup',
        text: 'Tarnvik won the cup on Saturday, the league said.',
      },
    ],
    'tarn',
  );
  const rules = { block: { title: ['sport'] } };
  expect(await send('POST', '/v1/sources/test', { url, rules })).toMatchObject({
    status: 200,
    json: { reports: [{ headline: 'Quarry at Tarnvik floods overnight' }], problems: [{ code: 'left_out' }] },
  });
  const source = { url, agency: 'Tarn Wire', everySeconds: 60, rules, fullText: true };
  expect(await send('PUT', '/v1/sources/tarn', source)).toMatchObject({ status: 200, json: { id: 'tarn' } });
  deployed.advance(minute);
  await deployed.callSchedule('dispatch');
  await deployed.settle();
  const { id } = await cardWith('Quarry at Tarnvik');
  expect(JSON.stringify(await read(`/v1/stories/${id}`))).toContain('Pumps of the fire brigade of Holm');
  expect((await cards()).map(({ headline }) => headline).join()).not.toContain('wins the cup');
  const health = await read<{ state: string; rejections: { key: string }[] }>('/v1/sources/tarn/health');
  expect(health).toMatchObject({
    state: 'ok',
    rejections: [{ reason: expect.stringContaining('left_out') }],
  });
  const { rejections } = await read<{ rejections: { key: string }[] }>('/v1/rejections?source=tarn');
  expect(rejections).toHaveLength(1);
  expect(await send('POST', `/v1/rejections/${rejections[0]?.key}/retry`)).toMatchObject({ status: 202 });
  await deployed.settle();
  expect((await send('PUT', '/v1/sources/tarn-wire', source)).status).toBe(400);
  expect((await send('PUT', '/v1/sources/tarn-wire', { ...source, formerly: 'tarn' })).status).toBe(200);
  const polled = await send('POST', '/v1/sources/tarn-wire/poll');
  expect(polled).toMatchObject({ status: 200, json: { state: 'ok' } });
  await deployed.settle();
  await cardWith('Quarry at Tarnvik');
  const { sources } = await read<{ sources: { id: string }[] }>('/v1/sources');
  expect(sources.map(({ id }) => id)).toEqual(['harwick-wire', 'tarn-wire']);
  expect((await ask('/v1/sources/tarn-wire')).status).toBe(200);
  const opml = await ask('/v1/sources/export');
  expect(opml.text).toContain('id="tarn-wire"');
  const imported = await ask('/v1/sources/import', {
    method: 'POST',
    headers: { 'content-type': 'text/x-opml' },
    body: opml.text,
  });
  expect(imported.status).toBe(200);
  expect((await ask('/sources')).text).toContain('Tarn Wire');
  for (const [deed, isPaused] of [
    ['pause', true],
    ['resume', undefined],
  ] as const) {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask('/sources/tarn-wire', { method: 'POST', headers: form, body: `deed=${deed}` });
    expect(answer.status).toBe(303);
    expect((await read<{ paused?: boolean }>('/v1/sources/tarn-wire')).paused).toBe(isPaused);
  }
  expect((await send('DELETE', '/v1/sources/tarn-wire')).status).toBe(200);
});

test('a hub is subscribed to, and what it says leads to a poll only with its signature', async () => {
  const lantern = (guid: string, title: string) => ({ guid, title, text: `${title}, the town said.` });
  const first = lantern('urn:lantern:1', 'Tram line at Oppdal closes for repairs');
  feed.publish([first], 'hub');
  const topic = `${feed.origin}/feed.rss?of=hub`;
  const source = { url: topic, agency: 'Lantern Wire', everySeconds: 60 };
  const headers = { 'content-type': 'application/json' };
  const added = await ask('/v1/sources/lantern', { method: 'PUT', headers, body: JSON.stringify(source) });
  expect([added.status, added.text]).toEqual([200, expect.any(String)]);
  deployed.advance(minute);
  await deployed.callSchedule('dispatch');
  await deployed.settle();
  expect(feed.subscribed).toMatchObject([{ 'hub.mode': 'subscribe', 'hub.topic': topic }]);
  const { 'hub.callback': callback = '', 'hub.secret': key = '' } = feed.subscribed[0] ?? {};
  expect(new URL(callback).origin).toBe(publicUrl);
  // Hubs send no token.
  const { ask: askAsHub } = deployed.gateway;
  const { pathname } = new URL(callback);
  const query = new URLSearchParams({
    ...{ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c-1', 'hub.lease_seconds': '864000' },
  });
  expect(await askAsHub(`${pathname}?${query}`)).toMatchObject({ status: 200, text: 'c-1' });
  expect((await askAsHub(`${pathname}x?${query}`)).status).toBe(404);
  feed.publish([first, lantern('urn:lantern:2', 'Glassworks at Hadeland lights a third furnace')], 'hub');
  const notify = async (signedWith: string) => {
    const body = 'anything';
    const signature = `sha256=${createHmac('sha256', signedWith).update(body).digest('hex')}`;
    const sent = { 'content-type': 'application/rss+xml', 'x-hub-signature': signature };
    expect((await askAsHub(pathname, { method: 'POST', headers: sent, body })).status).toBe(202);
    await deployed.settle();
  };
  const polled = feed.answered.length;
  await notify('guessed');
  expect(feed.answered).toHaveLength(polled);
  await notify(key);
  await cardWith('Glassworks at Hadeland');
  expect((await ask('/v1/sources/lantern', { method: 'DELETE' })).status).toBe(200);
});

test('a kill that an editor undoes brings the report back', async () => {
  const report = {
    externalId: 'urn:desk:pier',
    date: '2022-01-15T16:00:00Z',
    headline: 'Pier at Skagen collapses in a gale',
    text: 'SKAGEN: The pier at Skagen collapsed in a gale on Saturday, the harbour master said.',
  };
  await post(report);
  const { id } = await cardWith('Pier at Skagen');
  await post({ ...report, status: 'canceled', version: 1 });
  expect((await ask(`/v1/stories/${id}`)).status).toBe(410);
  const headers = { 'content-type': 'application/json' };
  expect((await ask(`/v1/stories/${id}/restore`, { method: 'POST', headers, body: '{}' })).status).toBe(202);
  await deployed.settle();
  expect((await ask(`/v1/stories/${id}`)).text).toContain('harbour master');
});

test('pages and versions of a story are served', async () => {
  const { id } = await cardWith('Lighthouse');
  const pages = [
    `/stories/${id}`,
    `/stories/${id}/reports`,
    `/stories/${id}/diff?from=1&to=2`,
    `/v1/stories/${id}/diff?from=1&to=2`,
    `/v1/stories/${id}/history`,
  ];
  for (const page of pages) expect([page, (await ask(page)).status]).toEqual([page, 200]);
});

test('a body that is no report is refused, kept, and gets a receipt', async () => {
  const answer = await ask('/v1/reports?source=desk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"title":7}',
  });
  expect([answer.status, answer.json]).toEqual([
    422,
    expect.objectContaining({ archiveKey: expect.any(String) }),
  ]);
});

test('the sweep ingests a document after its notice was lost', async () => {
  const archive = makeS3Archive(deployed.s3, deployed.archiveBucket);
  const receivedAt = instantOf(Date.now());
  const bytes = new TextEncoder().encode(
    '15-01-2022\nBy Mina Farrokh\nNAIROBI: Kenya doubled its levy on tea exports, the trade ministry said.',
  );
  await archive.keep(bytes, {
    sourceId: SourceId.parse('desk'),
    contentType: 'text/plain',
    complete: true,
    receivedAt,
  });
  await deployed.loseMessages();
  // A younger document may still be on its way.
  deployed.advance(3 * 60 * minute);
  await deployed.callSchedule('sweep');
  await deployed.settle();
  expect((await cardWith('tea exports')).reports).toBe(1);
});

test('every route of the app was driven', async () => {
  for (const page of [
    '/',
    '/style.css',
    '/page.js',
    '/health',
    '/feed.rss',
    '/feed.atom',
    '/feed.json',
    '/feeds',
    '/sign-in',
    '/v1/changes',
  ])
    expect([page, (await ask(page)).status]).toEqual([page, 200]);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const signIn = await ask('/sign-in', { method: 'POST', headers: form, body: `token=${tokens.reader}` });
  expect([signIn.status, signIn.cookies]).toEqual([303, [expect.stringContaining('HttpOnly')]]);
  const cookie = signIn.cookies[0]?.split(';')[0] ?? '';
  expect((await deployed.gateway.ask('/', { headers: { cookie } })).status).toBe(200);
  expect((await ask('/sign-out', { method: 'POST', headers: form, body: '' })).status).toBe(303);
  // Where the archive signs no URLs, the app takes uploads itself; on AWS it does not.
  const makeUploadUrl = () => Promise.reject(new Error('not asked'));
  const routes = anApi({ makeUploadUrl }).app.routes.filter(
    ({ method, path: route }) => method !== 'ALL' && !route.endsWith('*'),
  );
  const matches = (method: string, route: string) => {
    const pattern = new RegExp(`^${method} ${route.replaceAll(/:[^/]+/g, '[^/]+')}$`);
    return asked.some((one) => pattern.test(one));
  };
  const undriven = routes.filter(({ method, path: route }) => !matches(method, route));
  expect([...new Set(undriven.map(({ method, path: route }) => `${method} ${route}`))]).toEqual([]);
});

test('the gateway and the api refuse what they must', async () => {
  const [wrongMethod, noToken, readOnly] = await Promise.all([
    ask('/v1/stories', { method: 'DELETE' }),
    deployed.gateway.ask('/v1/stories'),
    ask('/v1/reports', { method: 'POST', headers: { authorization: `Bearer ${tokens.reader}` }, body: 'x' }),
  ]);
  expect([wrongMethod.status, noToken.status, readOnly.status]).toEqual([405, 401, 403]);
  expect(wrongMethod.headers.allow).toContain('GET');
  const large = (bytes: number) =>
    ask('/v1/reports', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: Buffer.alloc(bytes, 'a'),
    });
  expect((await large(6_500_000)).status).toBe(413);
  expect((await large(10_500_000)).status).toBe(413);
});

const poller = 'CDK grants it for the poller of Lambda, which the harness plays with fewer calls.';
/** Grants that no step uses, each with its reason. A reason whose grant is gone or used fails too. */
const unusedWithReason: [grant: RegExp, reason: string][] = [
  [/ sqs:ChangeMessageVisibility /, poller],
  [/ sqs:GetQueueAttributes /, poller],
  [/ sqs:GetQueueUrl /, poller],
  [
    / s3:ListBucket (bodies|archiveraw)$/i,
    'S3 tells an absent object from a forbidden one only to a role that may list.',
  ],
  [/^IngestRole dynamodb:BatchGetItem /, 'For more candidates than the drive has.'],
  [/^MergeRole dynamodb:BatchGetItem /, 'For stories of more reports than the drive has.'],
  [/^MergeRole dynamodb:BatchWriteItem /, 'For the rows of many reports that move when stories join.'],
  [/ sqs:SendMessage DispatchScheduleDead$/, 'For a scheduled call that fails.'],
  [/ sqs:SendMessage SweepScheduleDead$/, 'For a scheduled call that fails.'],
  [/^IngestRole sqs:SendMessage IngestQueue$/, 'For a document of more items than one call takes.'],
  [/^MergeRole sqs:SendMessage MergeQueue/, 'For stories that join while they are merged.'],
];

describe('over the whole drive', () => {
  test('no call was denied', () => {
    expect(deniedAccesses(deployed.proxy.accesses)).toEqual([]);
  });
  test('every grant was used, or is listed with its reason', () => {
    const unused = unusedGrants(deployed.stack.roles, deployed.proxy.accesses);
    const withoutReason = unused.filter((grant) => !unusedWithReason.some(([listed]) => listed.test(grant)));
    const stale = unusedWithReason.filter(([listed]) => !unused.some((grant) => listed.test(grant)));
    expect({ withoutReason, stale }).toEqual({ withoutReason: [], stale: [] });
  });
  test('nothing lies in a dead-letter queue, and no function logged an error', async () => {
    expect(await deployed.deadLetters()).toEqual([]);
    const errors = deployed.stack.functions.flatMap(({ name }) =>
      deployed.functionNamed(name).logged.filter((line) => line.includes('"level":"ERROR"')),
    );
    expect(errors).toEqual([]);
  });
});

test('a grant that is taken away shows as a denied call by name', async () => {
  const broken = await deploy(synthesised, {
    secret,
    engine: 'dynalite',
    change({ Resources }) {
      for (const [id, { Type, Properties }] of Object.entries(Resources)) {
        if (Type !== 'AWS::IAM::Policy' || !id.startsWith('ApiRole')) continue;
        const document = Properties?.PolicyDocument as { Statement: { Action: string | string[] }[] };
        document.Statement = document.Statement.filter(({ Action }) => Action !== 's3:PutObject');
      }
    },
  });
  try {
    const headers = { authorization: `Bearer ${tokens.admin}`, 'content-type': 'text/plain' };
    const { body } = posts['text/plain'] as { body: string };
    expect((await broken.gateway.ask('/v1/reports', { method: 'POST', headers, body })).status).toBe(500);
    expect(deniedAccesses(broken.proxy.accesses)).toEqual([
      expect.stringMatching(/^ApiRole s3:PutObject ArchiveRaw\/raw\/api\//i),
    ]);
  } finally {
    await broken.stop();
  }
});
