import { z } from '@hono/zod-openapi';
import { Instant } from '#core/instant.ts';
import { type Feed, feedIdOf, gistOf } from '#lambdas/api/feeds/feed-entry.ts';

/** What jsonFeed() writes, for /openapi.json. */
export const JsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    next_url: z.url().optional(),
    items: z.array(
      z.object({
        id: z.string(),
        url: z.url(),
        title: z.string(),
        content_text: z.string(),
        summary: z.string(),
        date_published: Instant,
        date_modified: Instant,
        language: z.string(),
        authors: z.array(z.object({ name: z.string() })),
        tags: z.array(z.string()),
      }),
    ),
  })
  .openapi('JsonFeed');

/** The feed as JSON Feed 1.1. @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, home, self, next, cards }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    ...(next === undefined ? {} : { next_url: next }),
    items: cards.map((card) => ({
      id: feedIdOf(card),
      url: `${home}stories/${card.id}`,
      title: card.headline,
      content_text: gistOf(card),
      summary: card.summary,
      date_published: card.firstFiledAt,
      date_modified: card.updatedAt,
      language: card.language,
      authors: card.agencies.map((name) => ({ name })),
      tags: [...card.places, ...card.topics],
    })),
  });
}
