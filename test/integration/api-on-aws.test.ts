import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { LambdaEvent } from 'hono/aws-lambda';
import { readTokens } from '#adapters/runtime/tokens.ts';
import { ArchiveKey } from '#core/ids.ts';
import { makeHandler } from '#lambdas/api/handler.ts';
import { aStory } from '#test/builders/a-story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { copy } from '#test/integration/ask-api.ts';

/** An HTTP API event in payload format 2.0, as the gateway sends it. */
function eventFor(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Uint8Array,
): LambdaEvent {
  const [rawPath = '/', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'news.example', 'x-forwarded-proto': 'https', ...headers },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      authentication: null,
      authorizer: {},
      domainName: 'news.example',
      domainPrefix: 'news',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'gateway-request',
      routeKey: '$default',
      stage: '$default',
      time: '16/Jan/2022:12:00:00 +0000',
      timeEpoch: 1642334400000,
    },
    body: body === undefined ? null : Buffer.from(body).toString('base64'),
    isBase64Encoded: body !== undefined,
  };
}
/** The answer as the gateway reads it: its own shape, which the adapter widens to all gateways. */
async function ask(
  api: ReturnType<typeof anApi>,
  event: LambdaEvent,
): Promise<APIGatewayProxyStructuredResultV2> {
  const answer: unknown = await makeHandler(api.world)(event);
  return answer as APIGatewayProxyStructuredResultV2;
}

const inWindows1252 = Buffer.from(
  'LYON: La fus\u00e9e Ariane est partie vendredi de Kourou, a dit le centre spatial. Le tir a dur\u00e9 trente minutes.',
  'latin1',
);

describe('behind the gateway', () => {
  test('a story is served as on one machine, and a compressed page is sent as base64', async () => {
    const api = anApi();
    const story = aStory();
    await api.show(story);
    const plain = await ask(api, eventFor('GET', `/v1/stories/${story.id}`));
    expect([plain.statusCode, JSON.parse(plain.body ?? '')]).toEqual([200, story]);
    const packed = await ask(api, eventFor('GET', `/stories/${story.id}`, { 'accept-encoding': 'gzip' }));
    expect([packed.isBase64Encoded, packed.headers?.['content-encoding']]).toEqual([true, 'gzip']);
    expect(gunzipSync(Buffer.from(packed.body ?? '', 'base64')).toString()).toContain(story.headline);
  });
  test.each(['application/octet-stream', 'application/octet-stream; charset=windows-1252'])(
    'a document in windows-1252 that is posted as %s is archived byte for byte, and parsed',
    async (type) => {
      const api = anApi();
      const event = eventFor('POST', '/v1/reports?source=lyon', { 'content-type': type }, inWindows1252);
      const answer = await ask(api, event);
      expect(answer.statusCode).toBe(202);
      const { reports }: { reports: { archiveKey: string }[] } = JSON.parse(answer.body ?? '');
      const kept = await api.world.archive.get(ArchiveKey.parse(reports[0]?.archiveKey));
      expect([...kept.bytes]).toEqual([...inWindows1252]);
      await api.settle();
      expect(JSON.stringify(await api.get('/v1/stories'))).toContain('fusée');
    },
  );
  test.each([
    ['with its length', { 'content-length': String(inWindows1252.length) }],
    ['without a length', {}],
  ])(
    'a document in windows-1252 that is posted as text %s is refused: the gateway has changed it',
    async (_name, length) => {
      const api = anApi();
      const headers = { 'content-type': 'text/plain; charset=windows-1252', ...length };
      // The gateway passes text types as a UTF-8 string.
      const text = new TextDecoder().decode(inWindows1252);
      const event = { ...eventFor('POST', '/v1/reports', headers), body: text } as LambdaEvent;
      const answer = await ask(api, event);
      expect([answer.statusCode, answer.body]).toEqual([
        400,
        expect.stringContaining('application/octet-stream'),
      ]);
      expect(await api.world.archive.days()).toEqual([]);
    },
  );
  test('a document in UTF-8 that is posted as text is archived byte for byte, including U+FFFD', async () => {
    const api = anApi();
    const text = `${copy} Übersetzt: \uFFFD`;
    const bytes = Buffer.from(text);
    const headers = { 'content-type': 'text/plain', 'content-length': String(bytes.length) };
    const answer = await ask(api, { ...eventFor('POST', '/v1/reports', headers), body: text } as LambdaEvent);
    const { reports }: { reports: { archiveKey: string }[] } = JSON.parse(answer.body ?? '');
    const kept = await api.world.archive.get(ArchiveKey.parse(reports[0]?.archiveKey));
    expect(Buffer.from(kept.bytes)).toEqual(bytes);
  });
  test('the scopes of a token verified by the gateway are used, and those sent by a caller are ignored', async () => {
    const api = anApi({ tokens: async () => readTokens('unrelated-token'), publicReads: false });
    const statusOf = async (method: string, path: string, claims?: Record<string, unknown>) => {
      const event = eventFor(
        method,
        path,
        { 'content-type': 'text/plain' },
        method === 'POST' ? Buffer.from(copy) : undefined,
      );
      if (!('version' in event)) throw new Error('not a version 2 event');
      const authorizer = claims && { jwt: { claims, scopes: null } };
      const requestContext = { ...event.requestContext, authorizer };
      return (await ask(api, { ...event, requestContext } as unknown as LambdaEvent)).statusCode;
    };
    expect(await statusOf('GET', '/v1/stories', { scope: 'openid dateline/read' })).toBe(200);
    expect(await statusOf('POST', '/v1/reports', { scope: 'dateline/read' })).toBe(403);
    expect(await statusOf('POST', '/v1/reports?source=ntb', { scp: '[read write:ntb]' })).toBe(202);
    expect(await statusOf('POST', '/v1/reports?source=afp', { scope: 'write:ntb' })).toBe(403);
    expect(await statusOf('GET', '/v1/stories', { scope: 'openid' })).toBe(403);
    expect(await statusOf('GET', '/v1/stories', {})).toBe(403);
    expect(await statusOf('GET', '/v1/stories')).toBe(401);
  });
  test('the request id of the gateway is in the answer, in every log line and in the archived note', async () => {
    const api = anApi();
    const headers = { 'content-type': 'text/plain', 'x-request-id': 'chosen-by-the-caller' };
    const answer = await ask(api, eventFor('POST', '/v1/reports', headers, Buffer.from(copy)));
    const { reports }: { reports: { archiveKey: string }[] } = JSON.parse(answer.body ?? '');
    const { note } = await api.world.archive.get(ArchiveKey.parse(reports[0]?.archiveKey));
    expect([answer.headers?.['x-request-id'], note.requestId]).toEqual([
      'gateway-request',
      'gateway-request',
    ]);
    expect(api.logged.length).toBeGreaterThan(0);
    for (const { fields } of api.logged) expect(fields).toMatchObject({ requestId: 'gateway-request' });
    const refused = await ask(api, eventFor('GET', '/v1/nowhere'));
    expect(JSON.parse(refused.body ?? '')).toMatchObject({ status: 404, requestId: 'gateway-request' });
  });
  test('feeds contain the configured address', async () => {
    const api = anApi({ publicUrl: 'https://read.example/' });
    const { body } = await ask(api, eventFor('GET', '/feed.json', { host: 'evil.example' }));
    expect(body).toContain('"feed_url":"https://read.example/feed.json"');
    expect(body).not.toMatch(/evil|news\.example/);
  });
  test('feeds contain the public address, errors are problem details, and unusual paths are not faults', async () => {
    const api = anApi();
    await api.show(aStory());
    expect((await ask(api, eventFor('GET', '/feed.atom'))).body).toContain(
      `<link rel="alternate" type="text/html" href="https://news.example/stories/${aStory().id}"/>`,
    );
    expect(await ask(api, eventFor('GET', '/v1/stories?limit=5&limit=6'))).toMatchObject({
      statusCode: 400,
      headers: { 'content-type': 'application/problem+json' },
    });
    expect(await ask(api, eventFor('GET', '/v1/stories/%3Cscript%3E'))).toMatchObject({ statusCode: 404 });
    expect(await ask(api, eventFor('GET', '/v1/stories/<script>'))).toMatchObject({ statusCode: 404 });
    expect(await ask(api, eventFor('GET', '/%ff'))).toMatchObject({ statusCode: 404 });
  });
});
