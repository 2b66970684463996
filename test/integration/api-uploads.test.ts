import { readTokens } from '#adapters/runtime/tokens.ts';
import { makeS3Uploads } from '#adapters/s3/uploads-s3.ts';
import { readNote } from '#adapters/shared/archive-note.ts';
import { anApi } from '#test/builders/an-api.ts';
import { type AnApi, cards, copy, post, refusalOf } from '#test/integration/ask-api.ts';

interface Upload {
  method: string;
  url: string;
  headers: Record<string, string>;
  expiresAt: string;
}
const asking = (body: unknown, headers: Record<string, string> = {}) =>
  post(JSON.stringify(body), 'application/json', headers);
async function uploadOf(api: AnApi, body: unknown): Promise<Upload> {
  const answer = await api.app.request('/v1/uploads', asking(body));
  expect(answer.status).toBe(200);
  return answer.json();
}

describe('POST /v1/uploads on one machine', () => {
  test('gives a URL that archives a document larger than the limit of a post byte for byte, and ingests it', async () => {
    const api = anApi();
    const item = (n: number) =>
      `<item><guid>g${n}</guid><title>Ferry ${n} aground</title><description>${'x '.repeat(60_000)}</description></item>`;
    const feed = `<rss version="2.0"><channel>${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => item(n).repeat(1)).join('')}${' '.repeat(4_000_000)}</channel></rss>`;
    const bytes = Buffer.from(feed);
    expect(bytes.length).toBeGreaterThan(4_500_000);
    const upload = await uploadOf(api, {
      source: 'harwick',
      contentType: 'application/rss+xml',
      bytes: bytes.length,
    });
    const { method, url, headers, expiresAt } = upload;
    expect([method, expiresAt]).toEqual(['PUT', '2022-01-16T06:15:00.000Z']);
    expect((await api.app.request(url, { method, headers, body: bytes })).status).toBe(200);
    const [notice] = api.ingests;
    if (notice === undefined) throw new Error('no notice was sent');
    const kept = await api.world.archive.get(notice.archiveKey);
    expect(Buffer.from(kept.bytes).equals(bytes)).toBe(true);
    expect(kept.note).toMatchObject({ sourceId: 'harwick', contentType: 'application/rss+xml' });
    await api.settle();
    expect((await cards(api)).length).toBeGreaterThan(0);
  });

  test('gives a URL that needs no token, expires after 15 minutes and cannot be altered', async () => {
    const tokens = async () => readTokens('ntb-desk-token:write:ntb');
    const api = anApi({ tokens, publicReads: false });
    const bearer = { Authorization: 'Bearer ntb-desk-token' };
    const answer = await api.app.request('/v1/uploads', asking({}, bearer));
    const { url }: Upload = await answer.json();
    const put = async (to: string) => (await api.app.request(to, { method: 'PUT', body: copy })).status;
    expect(await put(url)).toBe(200);
    expect(api.ingests[0]?.archiveKey).toMatch(/^raw\/ntb\//);
    expect(await put(url.replace(/uploads\/./, 'uploads/A'))).toBe(403);
    expect(await put(url.replace(/\.[\w-]+$/, ''))).toBe(403);
    expect(await put('/v1/uploads/x')).toBe(403);
    api.wait(15 * 60 * 1000);
    expect(await put(url)).toBe(403);
    expect(await refusalOf(api, '/v1/uploads', asking({ source: 'afp' }, bearer))).toMatchObject({
      status: 403,
    });
    expect(await refusalOf(api, '/v1/uploads', asking({}))).toMatchObject({ status: 401 });
  });

  test('refuses a length other than the announced one, and anything over 30 MB', async () => {
    const api = anApi();
    const { url } = await uploadOf(api, { bytes: 3 });
    expect(await refusalOf(api, url, { method: 'PUT', body: 'four' })).toMatchObject({ status: 400 });
    expect(
      await refusalOf(api, url, { method: 'PUT', body: 'x', headers: { 'Content-Length': '30000001' } }),
    ).toMatchObject({ status: 413 });
    expect(api.ingests).toEqual([]);
  });

  test.each([
    [{ source: '../x' }, 'source'],
    [{ source: 'dateline.rulings' }, 'source'],
    [{ contentType: 'image/png' }, 'contentType'],
    [{ bytes: 0 }, 'bytes'],
    [{ bytes: 30_000_001 }, 'bytes'],
    [{ size: 5 }, 'size'],
  ])('refuses %j and names the field', async (body, field) => {
    expect(await refusalOf(anApi(), '/v1/uploads', asking(body))).toMatchObject({ status: 400, field });
  });
});

test('half a JSON document is 400, and another type 415', async () => {
  const api = anApi();
  expect(await refusalOf(api, '/v1/uploads', post('{"source":', 'application/json'))).toMatchObject({
    status: 400,
    type: 'urn:x-dateline:problem:unreadable',
  });
  expect(await refusalOf(api, '/v1/uploads', post('{}', 'text/plain'))).toMatchObject({ status: 415 });
});

test('on AWS the URL is signed for the headers that it names, without a checksum of an empty body', async () => {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  const clock = { now: () => anApi().world.clock.now() };
  const makeUploadUrl = makeS3Uploads('archive-bucket', clock, { region: 'eu-west-1', credentials });
  const api = anApi({ makeUploadUrl });
  const { url, headers, expiresAt } = await uploadOf(api, {
    source: 'ntb',
    contentType: 'text/plain',
    bytes: 12,
  });
  const { host, pathname, searchParams } = new URL(url);
  expect(host).toBe('archive-bucket.s3.eu-west-1.amazonaws.com');
  expect(pathname).toMatch(/^\/incoming\/ntb\/[0-9a-f-]{36}$/);
  expect(searchParams.get('X-Amz-SignedHeaders')).toBe(
    'content-length;content-type;host;x-amz-meta-dateline-note',
  );
  expect([searchParams.get('X-Amz-Expires'), searchParams.get('X-Amz-Date')]).toEqual([
    '900',
    '20220116T060000Z',
  ]);
  expect(url).not.toMatch(/checksum|crc32/i);
  expect(expiresAt).toBe('2022-01-16T06:15:00.000Z');
  expect(headers['Content-Type']).toBe('text/plain');
  expect(readNote(headers['x-amz-meta-dateline-note'] ?? '')).toMatchObject({
    sourceId: 'ntb',
    contentType: 'text/plain',
    complete: true,
    requestId: expect.any(String),
  });
});
