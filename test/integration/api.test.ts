import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readTokens } from '#adapters/runtime/tokens.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory } from '#test/builders/a-story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { copy, post, refusalOf } from '#test/integration/ask-api.ts';

describe('tokens', () => {
  const reader = 'reader-token-0123456789';
  const writer = 'writer-token-0123456789';
  const tokens = async () => readTokens(`${reader}:read,${writer}:write`);
  const withToken = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
  const paths = [
    '/',
    '/feed.rss',
    '/feed.atom',
    '/feed.json',
    '/v1/stories',
    '/v1/changes',
    `/v1/stories/${aStory().id}`,
    `/stories/${aStory().id}`,
    `/v1/stories/${aStory().id}/reports`,
  ];

  test.each(paths)('GET %s needs one with scope read, unless reading is public', async (path) => {
    const api = anApi({ tokens, publicReads: false });
    await api.show(aStory());
    const refused = await api.app.request(path);
    expect([refused.status, refused.headers.get('WWW-Authenticate')]).toEqual([
      401,
      'Bearer realm="dateline"',
    ]);
    const unknown = await api.app.request(path, withToken('reader-token-0123456788'));
    expect([unknown.status, unknown.headers.get('WWW-Authenticate')]).toEqual([
      401,
      'Bearer realm="dateline", error="invalid_token"',
    ]);
    expect((await api.app.request(path, withToken(reader))).status).toBe(200);
    const open = anApi({ tokens, publicReads: true });
    await open.show(aStory());
    expect((await open.app.request(path)).status).toBe(200);
  });
  test('posting needs one with scope write even if reading is public', async () => {
    const api = anApi({ tokens, publicReads: true });
    const send = (token?: string) =>
      api.app.request(
        '/v1/reports',
        post(copy, 'text/plain', token === undefined ? {} : { Authorization: `bearer ${token}` }),
      );
    expect([(await send()).status, (await send(reader)).status, (await send(writer)).status]).toEqual([
      401, 403, 202,
    ]);
    expect((await send(reader)).headers.get('WWW-Authenticate')).toBe(
      'Bearer realm="dateline", error="insufficient_scope", scope="write"',
    );
  });
  test('are not needed for health and for the description of the API', async () => {
    const api = anApi({ tokens, publicReads: false });
    for (const path of ['/health', '/openapi.json', '/style.css', '/page.js'])
      expect((await api.app.request(path)).status).toBe(200);
  });
  test('are in no log line and no answer', async () => {
    const api = anApi({
      tokens,
      publicReads: false,
      archive: {
        ...anApi().world.archive,
        keep: async () => {
          throw new Error('no answer');
        },
      },
    });
    const answer = await api.app.request(
      '/v1/reports',
      post(copy, 'text/plain', { Authorization: `Bearer ${writer}` }),
    );
    expect(answer.status).toBe(500);
    expect(JSON.stringify(api.logged) + (await answer.text())).not.toContain(writer);
  });
  test('where none is needed, a page of another site still cannot post', async () => {
    const api = anApi();
    const from = (origin: string, host = '127.0.0.1:8787') =>
      api.app.request(`http://${host}/v1/reports`, post(copy, 'text/plain', { Origin: origin }));
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('http://evil.example:8787', 'evil.example:8787')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await from('http://127.0.0.1:8787')).status).toBe(202);
  });
});

describe('every answer', () => {
  test('has a type, forbids sniffing and framing, and lets a page run no foreign scripts', async () => {
    const api = anApi();
    const story = aStory({}, [aReport({ headline: '<html><script>alert(1)</script>' })]);
    await api.show(story);
    for (const path of [
      '/',
      `/stories/${story.id}`,
      `/v1/stories/${story.id}`,
      '/v1/stories',
      '/feed.json',
      '/nowhere',
      '/openapi.json',
      '/v1/stories?limit=x',
    ]) {
      const { headers } = await api.app.request(path);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Type')).toBeTruthy();
      expect(headers.get('X-Request-Id')).toMatch(/^[\w=-]{1,255}$/);
      const policy = headers.get('Content-Security-Policy') ?? '';
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        'img-src https:',
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy.split('; ')).toContain(rule);
      }
      if (headers.get('Content-Type')?.startsWith('text/html')) {
        const page = await (await api.app.request(path)).text();
        expect(page).not.toMatch(/<style|style=|<script>|javascript:|\son\w+=/i);
      }
    }
    expect((await api.app.request(`/v1/stories/${story.id}`)).headers.get('Content-Type')).toBe(
      'application/json',
    );
  });
  test('is compressed for a client that accepts it, under the same tag', async () => {
    const api = anApi();
    const story = aStory();
    await api.show(story);
    const packed = await api.app.request(`/stories/${story.id}`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect([packed.headers.get('Content-Encoding'), packed.headers.get('Vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ]);
    const headers = { 'Accept-Encoding': 'gzip', 'If-None-Match': packed.headers.get('ETag') ?? '' };
    expect((await api.app.request(`/stories/${story.id}`, { headers })).status).toBe(304);
  });
  test('to a wrong method lists the allowed ones', async () => {
    const api = anApi();
    const answer = await api.app.request('/v1/reports', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST']);
    expect(await refusalOf(api, '/v1/stories', { method: 'POST' })).toMatchObject({ status: 405 });
    expect((await api.app.request('/v1/stories', { method: 'HEAD' })).status).toBe(200);
  });
  test('to a wrong method is readable by a client that accepts compressed answers', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const answer = await anApi().app.request('/v1/reports', { method: 'DELETE', headers });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = answer.headers.get('Content-Encoding') === 'gzip' ? gunzipSync(bytes) : bytes;
    expect(JSON.parse(text.toString())).toMatchObject({ status: 405 });
  });
  test.each([
    ['/v1/stories?sice=2022-01-15&limit=5', 'sice', {}],
    ['/v1/changes?cursor=abc', 'cursor', {}],
    ['/feed.rss?language=en', 'language', {}],
    [`/v1/stories/${aStory().id}/history?v=1`, 'v', {}],
    ['/v1/reports?sourceId=afp', 'sourceId', post(copy, 'text/plain')],
  ])('to %s names the unknown parameter', async (path, field, init: RequestInit) => {
    expect(await refusalOf(anApi(), path, init)).toMatchObject({
      status: 400,
      field,
      detail: `Unknown query parameter: "${field}".`,
    });
  });
  test('to a feed reader never repeats a foreign Host header', async () => {
    const api = anApi();
    await api.show(aStory());
    for (const path of ['/feed.rss', '/feed.atom', '/feed.json']) {
      const answer = await api.app.request(`http://evil.example${path}`, {
        headers: { Host: 'evil.example' },
      });
      const feed = await answer.text();
      expect(feed).not.toContain('evil.example');
      expect(feed).toContain(`http://localhost/stories/${aStory().id}`);
    }
  });
  test('to a page ignores parameters that mail and search engines add', async () => {
    expect((await anApi().app.request('/?utm_source=mail')).status).toBe(200);
  });
  test('has no parameter that redirects', async () => {
    const api = anApi();
    for (const path of [
      '/?next=//evil.example',
      '/?next=/%5Cevil.example',
      '//evil.example',
      '/%5Cevil.example',
      '/v1/stories?redirect=http://evil.example',
    ]) {
      const answer = await api.app.request(path);
      expect([200, 400, 404]).toContain(answer.status);
      expect(answer.headers.get('Location')).toBeNull();
    }
  });
  test('to an internal fault contains the request id and no details, and the fault is logged once', async () => {
    const broken = async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.7:8000 table=secret');
    };
    const api = anApi({
      stories: { ...anApi().world.stories, list: broken, findHead: broken, changes: broken },
    });
    for (const path of ['/v1/stories', '/v1/changes', `/v1/stories/${aStory().id}`]) {
      api.logged.length = 0;
      const problem = await refusalOf(api, path);
      expect(JSON.stringify(problem)).not.toMatch(/10\.0|secret|ECONN|at /);
      expect(problem.status).toBe(500);
      expect(api.logged).toMatchObject([
        { level: 'error', event: 'request.failed', fields: { requestId: problem.requestId } },
      ]);
    }
    expect(await refusalOf(api, '/health')).toMatchObject({ status: 503 });
  });
  test('has a request id that the caller cannot choose', async () => {
    const api = anApi();
    for (const forged of ['mine', 'a b', '{"level":"error"}', '\u001b[2J', 'x'.repeat(300)]) {
      const answer = await api.app.request('/health', { headers: { 'X-Request-Id': forged } });
      expect(answer.headers.get('X-Request-Id')).not.toBe(forged);
    }
  });
  test('is never a fault, for any path and query', async () => {
    const api = anApi();
    await api.show(aStory());
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('v1', 'stories', aStory().id, 'reports', 'why', 'diff', '..'),
    );
    const paths = fc
      .array(part, { maxLength: 6 })
      .map((parts) => `/${parts.map(encodeURIComponent).join('/')}`);
    const queries = fc.dictionary(
      fc.constantFrom('limit', 'cursor', 'q', 'since', 'version', 'from', 'after', 'lang'),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(paths, queries, async (path, query) => {
        const { status } = await api.app.request(`${path}?${new URLSearchParams(query)}`);
        expect([200, 400, 404, 405, 410]).toContain(status);
      }),
      { numRuns: 500 },
    );
  });
});

describe('GET /openapi.json', () => {
  test('describes every existing route and no other', async () => {
    const { paths }: { paths: Record<string, unknown> } = await (
      await anApi().app.request('/openapi.json')
    ).json();
    expect(Object.keys(paths).sort()).toEqual([
      '/',
      '/feed.atom',
      '/feed.json',
      '/feed.rss',
      '/health',
      '/stories/{id}',
      '/stories/{id}/diff',
      '/stories/{id}/reports',
      '/v1/changes',
      '/v1/rejections',
      '/v1/rejections/{key}/retry',
      '/v1/reports',
      '/v1/stories',
      '/v1/stories/{id}',
      '/v1/stories/{id}/diff',
      '/v1/stories/{id}/history',
      '/v1/stories/{id}/merge',
      '/v1/stories/{id}/move',
      '/v1/stories/{id}/reports',
      '/v1/stories/{id}/reports/{reportId}/why',
      '/v1/stories/{id}/restore',
      '/v1/stories/{id}/split',
      '/v1/uploads',
    ]);
  });
});

describe('/openapi.json for a client generator', () => {
  interface Operation {
    operationId?: string;
    security?: Record<string, unknown>[];
    requestBody?: { content: Record<string, { schema: unknown }> };
    responses: Record<string, { content?: Record<string, { schema?: unknown }> }>;
  }
  interface Description {
    servers: { url: string }[];
    paths: Record<string, Record<string, Operation>>;
    components: { securitySchemes: Record<string, unknown> };
  }
  const descriptionAt = async (url: string): Promise<Description> => (await anApi().app.request(url)).json();

  test('names the server, each operation once and its credentials', async () => {
    const { servers, paths, components } = await descriptionAt('http://127.0.0.1:8787/openapi.json');
    expect(servers).toEqual([{ url: 'http://127.0.0.1:8787' }]);
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    const ids = operations.map(({ operationId }) => operationId);
    expect([new Set(ids).size, ids.includes(undefined)]).toEqual([operations.length, false]);
    const used = operations.flatMap(({ security }) => (security ?? [{ none: [] }]).flatMap(Object.keys));
    expect([...new Set(used)].sort()).toEqual(Object.keys(components.securitySchemes).sort());
  });
  test('contains a schema for every JSON body and every answer with a body', async () => {
    const { paths } = await descriptionAt('/openapi.json');
    for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
      const contents = [
        ...Object.values(operation.requestBody?.content ?? {}),
        ...Object.values(operation.responses).flatMap(({ content }) => Object.values(content ?? {})),
      ];
      for (const { schema } of contents) expect(Object.keys(schema ?? {}).length).toBeGreaterThan(0);
    }
    const { requestBody } = paths['/v1/reports']?.post ?? {};
    expect(JSON.stringify(requestBody?.content['application/json']?.schema)).toContain('"headline"');
    const feed = paths['/feed.json']?.get?.responses['200']?.content?.['application/feed+json'];
    expect(feed?.schema).toEqual({ $ref: '#/components/schemas/JsonFeed' });
  });
});

describe('GET /health', () => {
  test('returns the current time and the start time of the process', async () => {
    const started = anApi().world.clock.now();
    expect(await anApi({ started }).get('/health')).toEqual({
      status: 'ok',
      now: '2022-01-16T06:00:00.000Z',
      startedAt: started,
    });
  });
});
