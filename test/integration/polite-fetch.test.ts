import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import * as zlib from 'node:zlib';
import { type GuardedFetcherOptions, makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import { Instant } from '#core/instant.ts';
import type { Fetched } from '#core/ports.ts';
import { type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';

const running: LoopbackServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
async function lab(listener: RequestListener): Promise<LoopbackServer> {
  const server = await serve(listener);
  running.push(server);
  return server;
}
const pairOf = ({ port }: LoopbackServer) => `127.0.0.1:${port}`;
type Validators = { etag?: string; lastModified?: string };
async function ask(
  listener: RequestListener,
  validators: Validators = {},
  options: Partial<GuardedFetcherOptions> = {},
): Promise<Fetched> {
  const server = await lab(listener);
  const fetcher = makeGuardedFetcher({ allowPrivate: [pairOf(server)], ...options });
  return fetcher.fetch(`${server.origin}/feed.xml?a=1#top`, validators);
}
/** The headers of a request with these validators. */
async function headersSent(validators: Validators): Promise<IncomingHttpHeaders> {
  let seen: IncomingHttpHeaders = {};
  await ask((request, response) => {
    seen = request.headers;
    response.end('<rss/>');
  }, validators);
  return seen;
}

describe('a conditional GET', () => {
  test('names its user agent and the accepted types', async () => {
    const sent = await headersSent({});
    expect(sent['user-agent']).toMatch(/^Dateline\/\d/);
    expect(sent['accept-encoding']).toBe(
      'zstdDecompress' in zlib ? 'gzip, br, deflate, zstd' : 'gzip, br, deflate',
    );
    expect(sent).not.toHaveProperty('if-none-match');
    expect(sent).not.toHaveProperty('if-modified-since');
    expect(sent).not.toHaveProperty('cookie');
  });

  test('sends both validators unchanged', async () => {
    const etag = 'W/"abc, def"';
    const lastModified = 'Sat, 15 Jan 2022 09:30:00 +0000';
    expect(await headersSent({ etag, lastModified })).toMatchObject({
      'if-none-match': etag,
      'if-modified-since': lastModified,
    });
  });

  test('never sends a validator that could break the request', async () => {
    const sent = await headersSent({ etag: '"a"\r\nX-Evil: yes', lastModified: 'x'.repeat(2_000) });
    expect(sent).not.toHaveProperty('x-evil');
    expect(sent).not.toHaveProperty('if-none-match');
    expect(sent).not.toHaveProperty('if-modified-since');
  });

  test('a 304 is "unchanged" for a conditional request, and otherwise a failure', async () => {
    const say: RequestListener = (_request, response) => response.writeHead(304).end();
    expect(await ask(say, { etag: '"a"' })).toEqual({ kind: 'unchanged' });
    expect(await ask(say, { lastModified: 'Sat, 15 Jan 2022 09:30:00 GMT' })).toEqual({ kind: 'unchanged' });
    expect(await ask(say)).toMatchObject({ kind: 'failed', status: 304 });
  });

  test('a body has its type, its validators and the address without fragment', async () => {
    const answer = await ask((_request, response) => {
      response.writeHead(200, {
        etag: '"a"',
        'last-modified': 'then',
        'content-type': 'text/xml; charset=utf-8',
      });
      response.end('<rss/>');
    });
    expect(answer).toMatchObject({
      ...{
        kind: 'body',
        etag: '"a"',
        lastModified: 'then',
        contentType: 'text/xml; charset=utf-8',
        complete: true,
      },
      url: expect.stringMatching(/\/feed\.xml\?a=1$/),
    });
  });

  test('a body is fresh for max-age, else until Expires, and never for a cache that is forbidden', async () => {
    const date = 'Sat, 15 Jan 2022 09:30:00 GMT';
    const expires = 'Sat, 15 Jan 2022 09:40:00 GMT';
    for (const [headers, freshMs] of [
      [{ 'cache-control': 'public, max-age=300' }, 300_000],
      [{ 'cache-control': 'MAX-AGE="60", s-maxage=900', expires }, 60_000],
      [{ expires }, 600_000],
      [{ expires: date }, 0],
      [{ expires: '0' }, undefined],
      [{ 'cache-control': 'no-cache, max-age=300' }, undefined],
      [{ 'cache-control': 'no-store', expires }, undefined],
      [{ 'cache-control': 's-maxage=900' }, undefined],
      [{}, undefined],
    ] as const) {
      const answer = await ask((_request, response) => {
        response.writeHead(200, { date, ...headers }).end('<rss/>');
      });
      expect([headers, answer]).toMatchObject([headers, { kind: 'body', freshMs }]);
    }
  });

  test('an ETag over 1 KB, or with non-printable characters, is dropped; the body is kept', async () => {
    for (const etag of [`"${'x'.repeat(1_100)}"`, `"${'x'.repeat(65_000)}"`, '"\u00e9"', '"a\tb"', '']) {
      const answer = await ask((_request, response) => {
        response.writeHead(200, { etag }).end('<rss/>');
      });
      expect(answer).toMatchObject({ kind: 'body', etag: undefined });
    }
  });
});

describe('error answers', () => {
  const now = Instant.parse('2022-01-15T09:30:00.000Z');
  const clock = { now: () => now };
  const minuteMs = 60_000;
  for (const [retryAfter, waitMs] of [
    ['120', 2 * minuteMs],
    ['0', minuteMs],
    ['316800', 24 * 60 * minuteMs],
    ['9'.repeat(400), 24 * 60 * minuteMs],
    ['Sat, 15 Jan 2022 09:45:00 GMT', 15 * minuteMs],
    ['Fri, 14 Jan 2022 09:45:00 GMT', minuteMs],
    ['Sat, 15 Jan 2028 09:45:00 GMT', 24 * 60 * minuteMs],
    ['2022-01-15T09:45:00', undefined],
    ['-5', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ] as const) {
    test(`Retry-After "${retryAfter?.slice(0, 40)}" means ${waitMs} ms`, async () => {
      for (const status of [429, 503]) {
        const answer = await ask(
          (_request, response) => {
            response.sendDate = false;
            response
              .writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter })
              .end('no');
          },
          {},
          { clock },
        );
        expect(answer).toEqual({ kind: 'failed', detail: `status ${status}`, status, retryAfterMs: waitMs });
      }
    });
  }

  test("a date in Retry-After is relative to the server's own clock", async () => {
    const answer = await ask(
      (_request, response) => {
        const headers = {
          date: 'Sat, 15 Jan 2022 12:00:00 GMT',
          'retry-after': 'Sat, 15 Jan 2022 12:10:00 GMT',
        };
        response.writeHead(503, headers).end();
      },
      {},
      { clock },
    );
    expect(answer).toMatchObject({ retryAfterMs: 10 * minuteMs });
  });

  test('any other status is a failure that names it', async () => {
    for (const status of [204, 206, 300, 400, 401, 403, 404, 410, 418, 500, 502]) {
      const answer = await ask((_request, response) => {
        response.writeHead(status, { 'retry-after': '120' }).end();
      });
      expect(answer).toMatchObject({ kind: 'failed', status });
    }
  });

  test('a server that cannot be reached is a failure', async () => {
    const server = await serve((_request, response) => response.end());
    await server.stop();
    const fetcher = makeGuardedFetcher({ allowPrivate: [pairOf(server)] });
    expect(await fetcher.fetch(server.origin, {})).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe('a trusted name', () => {
  test('is resolved by the resolver of the machine', async () => {
    const server = await lab((_request, response) => response.end('<rss/>'));
    const fetcher = makeGuardedFetcher({ allowPrivate: [` LOCALHOST:${server.port} `] });
    expect(await fetcher.fetch(`http://localhost:${server.port}/`, {})).toMatchObject({ kind: 'body' });
  });
});

describe('redirects', () => {
  const redirectTo =
    (location: string | undefined, status = 302): RequestListener =>
    (request, response) => {
      if (request.url?.startsWith('/end') === true) return void response.end('<rss/>');
      response.writeHead(status, location === undefined ? {} : { location }).end('moved');
    };

  test('each kind of redirect is followed, and the final address is returned', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const answer = await ask(redirectTo('/end?b=2#x', status));
      expect(answer).toMatchObject({ kind: 'body', url: expect.stringMatching(/:\d+\/end\?b=2$/) });
    }
  });

  test('five are followed, and not a sixth', async () => {
    for (const [count, kind] of [
      [5, 'body'],
      [6, 'failed'],
      [21, 'failed'],
    ] as const) {
      let asked = 0;
      const answer = await ask((_request, response) => {
        asked += 1;
        if (asked > count) return void response.end('<rss/>');
        response.writeHead(302, { location: `/hop${asked}` }).end();
      });
      expect(answer).toMatchObject({ kind });
      expect(asked).toBe(6);
    }
  });

  test('a loop is a failure of the feed, not of its host', async () => {
    expect(await ask(redirectTo('/feed.xml'))).toMatchObject({ kind: 'failed', status: 302 });
  });

  test('a Location that is missing, empty or not one printable word is a soft failure', async () => {
    for (const location of [undefined, '', ' ', '/with space', '/tab\tbed', '/caf\u00e9']) {
      expect(await ask(redirectTo(location))).toMatchObject({ kind: 'failed', status: 302 });
    }
  });

  test('credentials that no header can hold fail the fetch and send nothing', async () => {
    let requests = 0;
    const server = await lab((_, response) => {
      requests++;
      response.end('<rss/>');
    });
    const fetcher = makeGuardedFetcher({ allowPrivate: [pairOf(server)] });
    const authorization = { origin: server.origin, value: 'Bearer a\r\nX-Evil: yes' };
    expect(await fetcher.fetch(server.origin, { authorization })).toMatchObject({ kind: 'failed' });
    expect(requests).toBe(0);
  });

  test('authorization is sent to its own origin, and never to another after a redirect', async () => {
    const seen: (string | undefined)[] = [];
    const other = await lab((request, response) => {
      seen.push(request.headers.authorization, request.headers.cookie);
      response.end('<rss/>');
    });
    const own = await lab((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: `${other.origin}/`, 'set-cookie': 'session=1' }).end();
    });
    const fetcher = makeGuardedFetcher({ allowPrivate: [pairOf(own), pairOf(other)] });
    const authorization = { origin: own.origin, value: 'Bearer secret' };
    expect(await fetcher.fetch(own.origin, { authorization })).toMatchObject({ kind: 'body' });
    expect(seen).toEqual(['Bearer secret', undefined, undefined]);
  });

  test('authorization is sent on a redirect within its origin, and not to its origin after a redirect elsewhere and back', async () => {
    const seen: string[] = [];
    const other = await lab((_request, response) => {
      response.writeHead(302, { location: `${own.origin}/back` }).end();
    });
    const own = await lab(({ url = '', headers }, response) => {
      seen.push(`${url} ${headers.authorization}`);
      if (url === '/feed') response.writeHead(302, { location: '/new' }).end();
      else if (url === '/new') response.writeHead(302, { location: other.origin }).end();
      else response.end('<rss/>');
    });
    const fetcher = makeGuardedFetcher({ allowPrivate: [pairOf(own), pairOf(other)] });
    const authorization = { origin: own.origin, value: 'Bearer secret' };
    expect(await fetcher.fetch(`${own.origin}/feed`, { authorization })).toMatchObject({ kind: 'body' });
    expect(seen).toEqual(['/feed Bearer secret', '/new Bearer secret', '/back undefined']);
  });

  test('the time of all hops together is limited', async () => {
    const answer = await ask(
      (_request, response) => {
        const timer = setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 150);
        response.on('close', () => clearTimeout(timer));
      },
      {},
      { caps: { totalMs: 400 } },
    );
    expect(answer).toMatchObject({ kind: 'failed', detail: expect.stringContaining('400') });
  });
});
