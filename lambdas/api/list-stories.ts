import { z } from '@hono/zod-openapi';
import { StoryCard } from '#core/story.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { readCardPage } from '#lambdas/api/read-card-page.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { StoryQuery } from '#lambdas/api/story-query.ts';

const Stories = z
  .object({
    stories: z.array(StoryCard),
    next: z
      .string()
      .optional()
      .openapi({ description: 'Send it as `cursor` to get the next page; absent on the last page.' }),
  })
  .openapi('Stories');

const route = apiRoute({
  method: 'get',
  path: '/v1/stories',
  operationId: 'listStories',
  summary: 'List stories, newest first',
  request: { query: StoryQuery },
  answers: { [codes.ok]: jsonAnswer('One page of stories', Stories) },
  refusals: ['bad_field', 'bad_cursor'],
});

/** GET /v1/stories. */
export function mountListStories(api: Api, world: ApiWorld): void {
  api.openapi(route, async (c) => {
    const page = await readCardPage(c.req.valid('query'), world);
    if ('refusal' in page) return refuse(c, page.refusal);
    const { cards: stories, next } = page;
    return c.json({ stories, ...(next === undefined ? {} : { next }) });
  });
}
