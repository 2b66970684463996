import fc from 'fast-check';
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { ArchiveKey } from '#core/ids.ts';
import { anApi } from '#test/builders/an-api.ts';
import { cards, copy, post, refusalOf } from '#test/integration/ask-api.ts';

describe('POST /v1/reports', () => {
  test('answers 202 with the ids and the archive key of the exact bytes, and sends one notice', async () => {
    const api = anApi();
    const answer = await api.app.request(
      '/v1/reports?source=harwick-desk',
      post(copy, 'text/plain; charset=utf-8'),
    );
    const { reports }: { reports: { id: string; archiveKey: string }[] } = await answer.json();
    expect([answer.status, reports]).toEqual([
      202,
      [
        {
          id: expect.stringMatching(/^r_/),
          archiveKey: expect.stringMatching(/^raw\/harwick-desk\/2022\/01\/16\//),
        },
      ],
    ]);
    expect(api.ingests).toEqual([{ archiveKey: reports[0]?.archiveKey }]);
    const kept = await api.world.archive.get(ArchiveKey.parse(reports[0]?.archiveKey));
    expect(new TextDecoder().decode(kept.bytes)).toBe(copy);
    await api.settle();
    expect((await cards(api))[0]?.headline).toContain('ferry');
  });
  test('answers 202 to a role that may write to the archive but not read it', async () => {
    const archive = makeMemoryArchive();
    const get = () => Promise.reject(new Error('AccessDenied'));
    const api = anApi({ archive: { ...archive, get } });
    const { status } = await api.app.request('/v1/reports', post(copy, 'text/plain'));
    expect(status).toBe(202);
  });
  test('accepts an email message and bytes without a type', async () => {
    const api = anApi();
    const mail = `From: Ruth Ellery <desk@harwick.example>\r\nSubject: Ferry aground\r\nMessage-ID: <1@harwick.example>\r\n\r\n${copy}`;
    for (const [body, type] of [
      [mail, 'message/rfc822'],
      [copy, 'application/octet-stream'],
    ] as const)
      expect((await api.app.request('/v1/reports', post(body, type))).status).toBe(202);
  });
  test('accepts 4.5 MB, and refuses one byte more with the address for larger documents, archiving nothing', async () => {
    const api = anApi();
    const paragraph = 'The coastguard said that all passengers were taken off by lifeboat. ';
    const large = (bytes: number) => (copy + paragraph.repeat(70_000)).slice(0, bytes);
    expect(await refusalOf(api, '/v1/reports', post(large(4_500_001), 'text/plain'))).toMatchObject({
      status: 413,
      detail: expect.stringContaining('POST /v1/uploads'),
    });
    expect(await api.world.archive.days()).toEqual([]);
    expect((await api.app.request('/v1/reports', post(large(4_500_000), 'text/plain'))).status).toBe(202);
  });
  test('posted twice has the same ids, one story and one version', async () => {
    const api = anApi();
    for (let time = 0; time < 2; time++) {
      await api.app.request('/v1/reports', post(copy, 'text/plain'));
      await api.settle();
    }
    expect(await cards(api)).toMatchObject([{ version: 1, reports: 1 }]);
  });
  test.each([
    ['an empty body', '', 'text/plain', 400, 'empty'],
    ['JSON null', 'null', 'application/json', 422, 'bad_report'],
    ['a JSON string', '"A ferry ran aground off Harwick."', 'application/json', 422, 'bad_report'],
    ['a JSON number', '17', 'application/json; charset=utf-8', 422, 'bad_report'],
    ['text that is no JSON', 'A ferry ran aground off Harwick.', 'application/json', 400, 'bad_json'],
    ['half a JSON document', '{"title":', 'application/json', 400, 'bad_json'],
    ['JSON that is no report', '{"title":7}', 'application/json', 422, 'bad_report'],
    [
      'a feed cut in its first item',
      '<rss version="2.0"><channel><item><title>A',
      'application/rss+xml',
      400,
      'truncated',
    ],
    ['a web page', '<!doctype html><html><body>Sign in</body></html>', 'application/xml', 422, 'not_a_feed'],
    [
      'entities',
      '<!DOCTYPE r [<!ENTITY a "b">]><rss version="2.0"><channel><item><title>&a;</title></item></channel></rss>',
      'text/xml',
      400,
      'forbidden_entity',
    ],
  ])(
    'of %s reports the problem, archives the bytes and, after ingest, a receipt',
    async (_name, body, type, status, code) => {
      const api = anApi();
      const problem = await refusalOf(api, '/v1/reports', post(body, type));
      expect(problem).toMatchObject({
        status,
        problems: expect.arrayContaining([expect.objectContaining({ code })]),
      });
      const [day] = await api.world.archive.days();
      const kept = [];
      for await (const { key } of api.world.archive.kept(day ?? '', day ?? '')) kept.push(key);
      expect(kept).toEqual([problem.archiveKey]);
      await api.settle();
      for (const key of kept) {
        expect(new TextDecoder().decode((await api.world.archive.get(key)).bytes)).toBe(body);
        expect(await api.world.ledger.findReceipt(key)).toMatchObject({
          reports: 0,
          rejections: problem.problems,
        });
      }
    },
  );
  test.each([['image/png'], ['text/html'], ['application/jsonp'], [''], ['text/plainish']])(
    'refuses %j and archives nothing',
    async (type) => {
      const api = anApi();
      const body = new Uint8Array([1, 2, 3]);
      expect(await refusalOf(api, '/v1/reports', post(body, type))).toMatchObject({
        status: 415,
        field: 'Content-Type',
      });
      expect(await api.world.archive.days()).toEqual([]);
    },
  );
  test.each([
    ['a path upwards', '?source=../../x'],
    ['a NUL', '?source=a%00b'],
    ['a capital', '?source=A'],
    ['2 KB', `?source=${'a'.repeat(2000)}`],
    ['two names', '?source=a&source=b'],
    ['encoded dots', '?source=%2e%2e'],
  ])('refuses %s as a source', async (_name, query) => {
    const api = anApi();
    expect(await refusalOf(api, `/v1/reports${query}`, post(copy, 'text/plain'))).toMatchObject({
      status: 400,
      field: 'source',
    });
    expect(
      await refusalOf(api, '/v1/reports', post(copy, 'text/plain', { 'X-Source': '../x' })),
    ).toMatchObject({ status: 400, field: 'X-Source' });
    expect(await api.world.archive.days()).toEqual([]);
  });
  test('never fails on any bytes under any accepted type', async () => {
    const api = anApi();
    const types = fc.constantFrom(
      'application/json',
      'application/xml',
      'text/plain',
      'application/atom+xml; charset=utf-16',
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), types, async (bytes, type) => {
        const { status } = await api.app.request('/v1/reports', post(new Uint8Array(bytes), type));
        expect([202, 400, 413, 422]).toContain(status);
      }),
      { numRuns: 200 },
    );
  });
});
