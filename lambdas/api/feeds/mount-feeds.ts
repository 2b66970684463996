import { z } from '@hono/zod-openapi';
import { apiRoute } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { atomFeed } from '#lambdas/api/feeds/atom-feed.ts';
import type { Feed } from '#lambdas/api/feeds/feed-entry.ts';
import { JsonFeed, jsonFeed } from '#lambdas/api/feeds/json-feed.ts';
import { rssFeed } from '#lambdas/api/feeds/rss-feed.ts';
import { ownUrl } from '#lambdas/api/gateway.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { readCardPage } from '#lambdas/api/read-card-page.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { StoryQuery } from '#lambdas/api/story-query.ts';

const text = z.string();
const forms = [
  { path: '/feed.rss', name: 'Rss', mediaType: 'application/rss+xml', render: rssFeed, schema: text },
  { path: '/feed.atom', name: 'Atom', mediaType: 'application/atom+xml', render: atomFeed, schema: text },
  {
    path: '/feed.json',
    name: 'Json',
    mediaType: 'application/feed+json',
    render: jsonFeed,
    schema: JsonFeed,
  },
] as const;

const FeedQuery = StoryQuery.extend({
  key: z.string().optional().openapi({
    description: 'A feed key, for feed readers that send no header; the page /feeds shows yours.',
  }),
});

/** GET /feed.rss, /feed.atom and /feed.json: the list of stories in three formats, with the filters of the list. */
export function mountFeeds(api: Api, world: ApiWorld): void {
  for (const { path, name, mediaType, render, schema } of forms) {
    const route = apiRoute({
      method: 'get',
      path,
      operationId: `get${name}Feed`,
      summary: `Get stories as a feed (${mediaType})`,
      request: { query: FeedQuery },
      answers: {
        [codes.ok]: {
          description: 'The feed, newest stories first',
          content: { [mediaType]: { schema } },
        },
      },
      refusals: ['bad_field', 'bad_cursor'],
    });
    api.openapi(route, async (c) => {
      const page = await readCardPage(c.req.valid('query'), world);
      if ('refusal' in page) return refuse(c, page.refusal);
      c.header('Cache-Control', 'no-cache');
      c.header('Content-Type', `${mediaType}; charset=utf-8`);
      return c.body(render(feedOf(ownUrl(c), page.next, page.cards)));
    });
  }
}

/** An empty feed has a fixed date, so that the same list gives the same bytes. */
function feedOf(self: URL, nextCursor: string | undefined, cards: Feed['cards']): Feed {
  const next = new URL(self);
  const whole = new URL(self);
  // The id stays the same for every reader and page.
  for (const name of ['cursor', 'key']) whole.searchParams.delete(name);
  if (nextCursor !== undefined) next.searchParams.set('cursor', nextCursor);
  return {
    title: ['Dateline', self.searchParams.get('q')].filter(Boolean).join(': '),
    home: `${self.origin}/`,
    id: whole.href,
    self: self.href,
    next: nextCursor === undefined ? undefined : next.href,
    updatedAt: cards[0]?.updatedAt ?? '1970-01-01T00:00:00.000Z',
    cards,
  };
}
