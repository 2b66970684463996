import { z } from '@hono/zod-openapi';
import { BadCursor } from '#core/ports.ts';
import { Change } from '#core/story.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { openCursor, sealCursor } from '#lambdas/api/cursor.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { type Refusal, refuse } from '#lambdas/api/refuse.ts';
import { Limit } from '#lambdas/api/story-query.ts';

const Changes = z
  .object({
    changes: z.array(Change),
    next: z.string().openapi({ description: 'Send it as `after` to continue from here; it never expires.' }),
  })
  .openapi('Changes');

const route = apiRoute({
  method: 'get',
  path: '/v1/changes',
  operationId: 'listChanges',
  summary: 'List changes of stories in order, from a position on',
  request: {
    query: z.object({ after: z.string('after is given once').optional(), limit: Limit.optional() }),
  },
  answers: {
    [codes.ok]: jsonAnswer('Changes, oldest first; an empty list when there is nothing new', Changes),
  },
  refusals: ['bad_field', 'bad_cursor'],
});

const notOurs: Refusal = {
  kind: 'bad_cursor',
  field: 'after',
  detail: 'The cursor was altered or belongs to another list. Leave it out to start with the first change.',
};

/** GET /v1/changes. */
export function mountListChanges(api: Api, { stories, clock }: ApiWorld): void {
  api.openapi(route, async (c) => {
    const query = c.req.valid('query');
    const after = query.after === undefined ? undefined : openCursor(query.after, 'changes', clock.now());
    if (query.after !== undefined && after === undefined) return refuse(c, notOurs);
    try {
      const { changes, next } = await stories.changes(after, Number(query.limit ?? 50));
      return c.json({ changes, next: sealCursor(next, 'changes') });
    } catch (fault) {
      if (fault instanceof BadCursor) return refuse(c, notOurs);
      throw fault;
    }
  });
}
