import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '#test/doubles/loopback-server.ts';
import { aDataFolder, endAll, startDateline } from '#test/doubles/running-dateline.ts';

afterEach(endAll);

test('the credentials that a source names go to its own origin, not to one that it redirects to, and into no answer of the API', async () => {
  const asked: (string | undefined)[][] = [[], []];
  const feed =
    '<rss version="2.0"><channel><title>Wire</title><item><guid>1</guid><title>Fees rise</title><description>Port fees rise.</description></item></channel></rss>';
  const elsewhere = await serve((request, response) => {
    asked[1]?.push(request.headers.authorization);
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
  });
  const wire = await serve((request, response) => {
    asked[0]?.push(request.headers.authorization);
    if (request.headers.authorization !== 'Bearer sesame') response.writeHead(401).end();
    else response.writeHead(302, { location: `${elsewhere.origin}/feed` }).end();
  });
  const folder = await aDataFolder();
  const sources = path.join(folder, 'sources.yaml');
  await writeFile(
    sources,
    `sources:\n  - {id: wire, url: "${wire.origin}/feed", agency: Wire, credentials: WIRE}\n`,
  );
  const pairs = [wire, elsewhere].map(({ origin }) => new URL(origin).host).join();
  const env = { DATA_DIR: folder, SAMPLE: 'off', SOURCES: sources, ALLOW_PRIVATE_SOURCES: pairs };
  const dateline = await startDateline({ ...env, SOURCE_CREDENTIALS: 'WIRE=Bearer sesame' });
  const answer = await fetch(`${dateline.url}/v1/sources/wire/poll`, { method: 'POST' });
  expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ state: 'ok' })]);
  expect(new Set(asked[0])).toEqual(new Set(['Bearer sesame']));
  expect(asked[1]?.length).toBeGreaterThan(0);
  expect(asked[1]?.every((header) => header === undefined)).toBe(true);
  const listed = await (await fetch(`${dateline.url}/v1/sources`)).text();
  expect(listed).toContain('"credentials":"WIRE"');
  expect(listed).not.toContain('sesame');
  expect(await dateline.end('SIGTERM')).toBe(0);
  await Promise.all([wire.stop(), elsewhere.stop()]);
});

test('of three sources on one origin each sends its own credentials, or none, also for its article pages', async () => {
  const asked: Record<string, string[]> = {};
  const wire = await serve((request, response) => {
    const { url = '', headers } = request;
    asked[url] = [...new Set([...(asked[url] ?? []), headers.authorization ?? 'none'])];
    const [, id = ''] = url.split('/');
    if (url.endsWith('/page'))
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<html><body><article><p>Port fees rise.</p></article></body></html>`);
    else if (url === '/robots.txt') response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><item><guid>${id}</guid><title>Fees rise</title><link>${wire.origin}/${id}/page</link></item></channel></rss>`,
        );
  });
  const folder = await aDataFolder();
  const sources = path.join(folder, 'sources.yaml');
  const line = (id: string, rest: string) =>
    `  - {id: ${id}, url: "${wire.origin}/${id}/feed", agency: Wire, fullText: true${rest}}\n`;
  await writeFile(
    sources,
    `sources:\n${line('one', ', credentials: ONE')}${line('two', ', credentials: TWO')}${line('open', '')}`,
  );
  const dateline = await startDateline({
    DATA_DIR: folder,
    SAMPLE: 'off',
    SOURCES: sources,
    ALLOW_PRIVATE_SOURCES: new URL(wire.origin).host,
    SOURCE_CREDENTIALS: 'ONE=Bearer first\nTWO=Bearer second',
  });
  for (const id of ['one', 'open', 'two', 'one'])
    expect((await fetch(`${dateline.url}/v1/sources/${id}/poll`, { method: 'POST' })).status).toBe(200);
  const { '/robots.txt': _robots, ...pages } = asked;
  expect(pages).toEqual({
    '/one/feed': ['Bearer first'],
    '/one/page': ['Bearer first'],
    '/two/feed': ['Bearer second'],
    '/two/page': ['Bearer second'],
    '/open/feed': ['none'],
    '/open/page': ['none'],
  });
  expect(await dateline.end('SIGTERM')).toBe(0);
  await wire.stop();
});
