import { z } from '@hono/zod-openapi';
import { Instant } from '#core/instant.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { refuse } from '#lambdas/api/refuse.ts';

const Health = z
  .object({ status: z.literal('ok'), now: Instant, startedAt: Instant.optional() })
  .openapi('Health');

const route = apiRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the API answers and its store does; needs no token',
  request: {},
  answers: { [codes.ok]: jsonAnswer('Both answer', Health) },
  refusals: ['unavailable'],
});

/** GET /health: one small read of the store. */
export function mountShowHealth(api: Api, { stories, clock, log, started }: ApiWorld): void {
  api.openapi(route, async (c) => {
    try {
      await stories.list({}, 1);
    } catch (fault) {
      log.error('store.silent', {
        requestId: c.get('requestId'),
        fault: fault instanceof Error ? fault.name : 'unknown',
      });
      return refuse(c, { kind: 'unavailable', detail: 'The API runs; its store did not answer.' });
    }
    c.header('Cache-Control', 'no-store');
    const health = { status: 'ok' as const, now: clock.now() };
    return c.json(started === undefined ? health : { ...health, startedAt: started });
  });
}
