import { z } from '@hono/zod-openapi';
import { apiRoute } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { listPage } from '#lambdas/api/pages/list-page.ts';
import { pageScript } from '#lambdas/api/pages/page-script.ts';
import { pageStyle } from '#lambdas/api/pages/page-style.ts';
import { readCardPage } from '#lambdas/api/read-card-page.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { filterOf, StoryQuery } from '#lambdas/api/story-query.ts';

const text = z.string();
const listRoute = apiRoute({
  method: 'get',
  path: '/',
  operationId: 'showListPage',
  summary: 'Show the page of stories, newest first',
  request: { query: StoryQuery },
  answers: { [codes.ok]: { description: 'The page', content: { 'text/html': { schema: text } } } },
  refusals: ['bad_field', 'bad_cursor'],
});

/** GET /, and the stylesheet and script of all pages. */
export function mountPages(api: Api, world: ApiWorld): void {
  api.openapi(listRoute, async (c) => {
    const query = c.req.valid('query');
    const page = await readCardPage(query, world);
    if ('refusal' in page) return refuse(c, page.refusal);
    const filter = filterOf(query);
    const older = page.next === undefined ? undefined : olderThan(c.req.url, page.next);
    c.header('Cache-Control', 'no-cache');
    return c.html(listPage({ cards: page.cards, filter, older, isLater: query.cursor !== undefined }));
  });
  api.get('/style.css', (c) =>
    c.body(pageStyle, codes.ok, { 'Content-Type': 'text/css; charset=utf-8', ...staysAMinute }),
  );
  api.get('/page.js', (c) =>
    c.body(pageScript, codes.ok, { 'Content-Type': 'text/javascript; charset=utf-8', ...staysAMinute }),
  );
}

const staysAMinute = { 'Cache-Control': 'public, max-age=60' };

function olderThan(url: string, cursor: string): string {
  const { searchParams } = new URL(url);
  searchParams.set('cursor', cursor);
  return `/?${searchParams}`;
}
