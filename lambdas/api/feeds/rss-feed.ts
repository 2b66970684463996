import { type Feed, feedIdOf, gistOf, xmlText } from '#lambdas/api/feeds/feed-entry.ts';

/** The feed as RSS 2.0. @see https://www.rssboard.org/rss-specification */
export function rssFeed({ title, home, self, updatedAt, cards }: Feed): string {
  const entries = cards.map(
    (card) => `<item>
<title>${xmlText(card.headline)}</title>
<link>${xmlText(`${home}stories/${card.id}`)}</link>
<guid isPermaLink="false">${feedIdOf(card)}</guid>
<pubDate>${new Date(card.updatedAt).toUTCString()}</pubDate>
<description>${xmlText(xmlText(gistOf(card)))}</description>
<dc:language>${xmlText(card.language)}</dc:language>
${card.agencies.map((agency) => `<dc:creator>${xmlText(agency)}</dc:creator>`).join('')}
${[...card.places, ...card.topics].map((name) => `<category>${xmlText(name)}</category>`).join('')}
</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xmlText(title)}</title>
<link>${xmlText(home)}</link>
<description>Stories merged from the reports of many agencies</description>
<lastBuildDate>${new Date(updatedAt).toUTCString()}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${xmlText(self)}"/>
${entries.join('\n')}
</channel>
</rss>
`;
}
