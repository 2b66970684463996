import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { LambdaEvent } from 'hono/aws-lambda';
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

describe('behind the gateway', () => {
  test('a story is served as on one machine, and a packed page survives the way as base64', async () => {
    const api = anApi();
    const story = aStory();
    await api.show(story);
    const plain = await ask(api, eventFor('GET', `/v1/stories/${story.id}`));
    expect([plain.statusCode, JSON.parse(plain.body ?? '')]).toEqual([200, story]);
    const packed = await ask(api, eventFor('GET', `/stories/${story.id}`, { 'accept-encoding': 'gzip' }));
    expect([packed.isBase64Encoded, packed.headers?.['content-encoding']]).toEqual([true, 'gzip']);
    expect(gunzipSync(Buffer.from(packed.body ?? '', 'base64')).toString()).toContain(story.headline);
  });
  test('a posted body is archived byte for byte, also when it is no UTF-8', async () => {
    const api = anApi();
    const bytes = new Uint8Array([
      ...Buffer.from('LYON: La fus', 'latin1'),
      0xe9,
      ...Buffer.from('e est partie vendredi, a dit le centre.', 'latin1'),
    ]);
    const answer = await ask(
      api,
      eventFor(
        'POST',
        '/v1/reports?source=lyon',
        { 'content-type': 'text/plain; charset=iso-8859-1' },
        bytes,
      ),
    );
    expect(answer.statusCode).toBe(202);
    const { reports }: { reports: { archiveKey: string }[] } = JSON.parse(answer.body ?? '');
    const kept = await api.world.archive.get(ArchiveKey.parse(reports[0]?.archiveKey));
    expect([...kept.bytes]).toEqual([...bytes]);
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
  test('feeds name the configured address where one is set', async () => {
    const api = anApi({ publicUrl: 'https://read.example/' });
    const { body } = await ask(api, eventFor('GET', '/feed.json', { host: 'evil.example' }));
    expect(body).toContain('"feed_url":"https://read.example/feed.json"');
    expect(body).not.toMatch(/evil|news\.example/);
  });
  test('feeds name the public address, errors are problems, and odd paths are no fault', async () => {
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
