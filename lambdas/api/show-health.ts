import { z } from '@hono/zod-openapi';
import { Instant } from '#core/instant.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { refuse } from '#lambdas/api/refuse.ts';

const Health = z
  .object({
    status: z.literal('ok'),
    now: Instant,
    startedAt: Instant.optional(),
    parts: z.record(z.string(), z.string()).optional().openapi({
      description: 'On one machine: `ok` or what is wrong, by part. A failing source leaves the status `ok`.',
    }),
  })
  .openapi('Health');

const route = apiRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  summary: 'Check that the API and its store answer (no token needed)',
  request: {},
  answers: { [codes.ok]: jsonAnswer('Both answer', Health) },
  refusals: ['unavailable'],
});

/** GET /health: one small read of the store, and the state of the parts where they are known. */
export function mountShowHealth(api: Api, { stories, clock, started, checkParts }: ApiWorld): void {
  api.openapi(route, async (c) => {
    try {
      await stories.list({}, 1);
    } catch (fault) {
      c.var.log.error('store.silent', { fault: fault instanceof Error ? fault.name : 'unknown' });
      return refuse(c, { kind: 'unavailable', detail: 'The API is running, but its store does not answer.' });
    }
    const { states: parts, broken } = (await checkParts?.()) ?? { states: undefined, broken: [] };
    if (broken.length > 0) {
      const detail = broken.map((name) => `${name}: ${parts?.[name]}`).join('; ');
      return refuse(c, { kind: 'unavailable', detail, more: { parts } });
    }
    c.header('Cache-Control', 'no-store');
    const health = { status: 'ok' as const, now: clock.now(), ...(parts && { parts }) };
    return c.json(started === undefined ? health : { ...health, startedAt: started });
  });
}
