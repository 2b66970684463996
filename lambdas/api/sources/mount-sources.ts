import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { SourceId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import { Source } from '#core/sources/source.ts';
import { SourceRules } from '#core/sources/source-rules.ts';
import { apiRoute, jsonAnswer, jsonBody, jsonSchemaOf } from '#lambdas/api/api-route.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { readJsonBody } from '#lambdas/api/read-json-body.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { toOpml } from '#lambdas/api/sources/opml.ts';
import { findStateOf, makeReadHealth } from '#lambdas/api/sources/read-health.ts';
import {
  importOpml,
  isAdmin,
  namesNoFeed,
  notAdmin,
  pollOrRefuse,
} from '#lambdas/api/sources/source-admin.ts';
import { healthOf, SourceHealth } from '#lambdas/api/sources/source-health.ts';
import { storeSource } from '#lambdas/api/sources/store-source.ts';

const text = z.string();
const TestBody = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  rules: SourceRules.optional(),
  fullText: z.boolean().optional(),
});
const params = z.object({ id: SourceId });
const SourceJson = z.object({}).openapi('Source', jsonSchemaOf(Source));
const HealthList = z
  .object({
    sources: z.array(
      SourceHealth.pick({
        state: true,
        detail: true,
        lastFetchAt: true,
        lastNewAt: true,
        nextPollAt: true,
      }).extend({
        id: SourceId,
      }),
    ),
  })
  .openapi('SourceHealthList');
const Listed = z.object({ sources: z.array(SourceJson) }).openapi('SourceList');
const refusals = ['bad_field', 'not_found', 'unreadable', 'wrong_type', 'too_large'] as const;
const one = { request: { params }, refusals };

const routes = {
  list: apiRoute({
    ...{
      method: 'get',
      path: '/v1/sources',
      operationId: 'listSources',
      summary: 'List the sources',
      request: {},
    },
    answers: { [codes.ok]: jsonAnswer('All sources, by id', Listed) },
    refusals: [],
  }),
  get: apiRoute({
    ...{ method: 'get', path: '/v1/sources/{id}', operationId: 'getSource', summary: 'Get a source', ...one },
    answers: { [codes.ok]: jsonAnswer('The source', SourceJson) },
  }),
  put: apiRoute({
    ...{
      method: 'put',
      path: '/v1/sources/{id}',
      operationId: 'putSource',
      summary: 'Add or change a source',
    },
    request: { params, body: jsonBody(Source.partial({ id: true })) },
    answers: { [codes.ok]: jsonAnswer('The source as stored', SourceJson) },
    refusals,
  }),
  remove: apiRoute({
    ...{
      method: 'delete',
      path: '/v1/sources/{id}',
      operationId: 'removeSource',
      summary: 'Remove a source',
      ...one,
    },
    answers: {
      [codes.ok]: jsonAnswer('It is not polled any more; its reports stay', z.object({ removed: SourceId })),
    },
  }),
  health: apiRoute({
    ...{
      method: 'get',
      path: '/v1/sources/{id}/health',
      operationId: 'getSourceHealth',
      summary: 'Show how a source is doing',
      ...one,
    },
    answers: { [codes.ok]: jsonAnswer('State, last poll, rhythm and the last ten outcomes', SourceHealth) },
  }),
  healthOfAll: apiRoute({
    ...{
      method: 'get',
      path: '/v1/sources/health',
      operationId: 'listSourceHealth',
      summary: 'Show how all sources are doing',
      request: {},
    },
    answers: { [codes.ok]: jsonAnswer('All sources, by id, without their outcomes', HealthList) },
    refusals: [],
  }),
  poll: apiRoute({
    ...{
      method: 'post',
      path: '/v1/sources/{id}/poll',
      operationId: 'pollSource',
      summary: 'Poll a source now',
      ...one,
    },
    answers: { [codes.ok]: jsonAnswer('Its health after the poll', SourceHealth) },
  }),
  test: apiRoute({
    ...{
      method: 'post',
      path: '/v1/sources/test',
      operationId: 'testSource',
      summary: 'Fetch a URL and show what would be read of it',
    },
    request: { body: jsonBody(TestBody) },
    answers: {
      [codes.ok]: jsonAnswer('Format, reports, problems, and the feeds that a page names', z.looseObject({})),
    },
    refusals,
  }),
  exported: apiRoute({
    ...{
      method: 'get',
      path: '/v1/sources/export',
      operationId: 'exportSources',
      summary: 'Get the sources as OPML',
      request: {},
    },
    answers: { [codes.ok]: { description: 'OPML 2.0', content: { 'text/x-opml': { schema: text } } } },
    refusals: [],
  }),
  imported: apiRoute({
    ...{
      method: 'post',
      path: '/v1/sources/import',
      operationId: 'importSources',
      summary: 'Add the feeds of an OPML document',
    },
    request: { body: { required: true, content: { 'text/x-opml': { schema: text } } } },
    answers: { [codes.ok]: jsonAnswer('What was added, and what was not and why', z.looseObject({})) },
    refusals,
  }),
} as const;

/** A list of sources that is this old still says as whom a document is posted. */
const maxAgeMs = 30_000;

/** Before the routes that use the sources: other processes may have changed them. */
export function mountFreshSources(api: Api, { sources, clock }: ApiWorld): void {
  if (sources === undefined) return;
  for (const path of ['/sources', '/v1/sources', '/v1/sources/*'])
    api.use(path, async (_, next) => sources.directory.refresh().then(next));
  for (const path of ['/v1/reports', '/v1/uploads'])
    api.use(path, async (_, next) => sources.directory.refresh(shifted(clock.now(), -maxAgeMs)).then(next));
}

/** The sources: list, change, test, poll, health and OPML. */
export function mountSources(api: Api, world: ApiWorld): void {
  const { sources: admin, clock } = world;
  if (admin === undefined) return;
  // The api function opens the directory at the first request for it.
  const find = (id: string): Source | undefined => admin.directory.sources.find((source) => source.id === id);
  const unknown = (c: Context<ApiEnv>) => refuse(c, { kind: 'not_found', detail: 'No such source.' });
  const health = makeReadHealth(admin, world);

  // Before the routes with an id: "health", "export", "import" and "test" are no ids there.
  api.openapi(routes.healthOfAll, async (c) => {
    const sources = await Promise.all(
      admin.directory.sources.map(async (source) => {
        const known = healthOf(source, await findStateOf(source, admin.states), [], clock.now());
        const { state, detail, lastFetchAt, lastNewAt, nextPollAt } = known;
        return { id: source.id, state, detail, lastFetchAt, lastNewAt, nextPollAt };
      }),
    );
    return c.json({ sources }, codes.ok);
  });
  api.openapi(routes.exported, (c) =>
    c.body(toOpml(admin.directory.sources), codes.ok, { 'Content-Type': 'text/x-opml; charset=utf-8' }),
  );
  api.openapi(routes.imported, async (c) => {
    if (!isAdmin(c)) return refuse(c, notAdmin);
    const done = await importOpml(await c.req.text(), admin);
    if (done === undefined) return refuse(c, namesNoFeed);
    return c.json(done, codes.ok);
  });
  api.openapi(routes.test, async (c) => {
    if (!isAdmin(c)) return refuse(c, notAdmin);
    const read = await readJsonBody(c, TestBody);
    if ('refusal' in read) return refuse(c, read.refusal);
    return c.json(await admin.test(read.body), codes.ok);
  });
  api.openapi(routes.list, (c) => c.json({ sources: [...admin.directory.sources] }, codes.ok));
  api.openapi(routes.get, (c) => {
    const source = find(c.req.valid('param').id);
    return source === undefined ? unknown(c) : c.json(source, codes.ok);
  });
  api.openapi(routes.put, async (c) => {
    if (!isAdmin(c)) return refuse(c, notAdmin);
    const { id } = c.req.valid('param');
    const read = await readJsonBody(c, Source.partial({ id: true }));
    if ('refusal' in read) return refuse(c, read.refusal);
    const stored = await storeSource({ ...read.body, id }, admin);
    if (stored.kind === 'refused') return refuse(c, { ...stored, kind: 'bad_field' });
    return c.json(stored.source, codes.ok);
  });
  api.openapi(routes.remove, async (c) => {
    if (!isAdmin(c)) return refuse(c, notAdmin);
    const { id } = c.req.valid('param');
    return (await admin.directory.remove(id)) ? c.json({ removed: id }, codes.ok) : unknown(c);
  });
  api.openapi(routes.health, async (c) => {
    const source = find(c.req.valid('param').id);
    return source === undefined ? unknown(c) : c.json(await health(source), codes.ok);
  });
  api.openapi(routes.poll, async (c) => {
    if (!isAdmin(c)) return refuse(c, notAdmin);
    const source = find(c.req.valid('param').id);
    if (source === undefined) return unknown(c);
    const refusal = await pollOrRefuse(source, admin);
    return refusal ? refuse(c, refusal) : c.json(await health(source), codes.ok);
  });
}
