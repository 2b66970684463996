import { type Feed, feedIdOf, gistOf } from '#lambdas/api/feeds/feed-entry.ts';

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
