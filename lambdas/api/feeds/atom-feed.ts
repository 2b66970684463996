import { type Feed, feedIdOf, gistOf, xmlText } from '#lambdas/api/feeds/feed-entry.ts';

/** The feed as Atom (RFC 4287), older pages under rel=next (RFC 5005). */
export function atomFeed({ id, title, home, self, next, updatedAt, cards }: Feed): string {
  const entries = cards.map(
    (card) => `<entry xml:lang="${xmlText(card.language)}">
<id>${feedIdOf(card)}</id>
<title>${xmlText(card.headline)}</title>
<link rel="alternate" type="text/html" href="${xmlText(`${home}stories/${card.id}`)}"/>
<published>${card.firstFiledAt}</published>
<updated>${card.updatedAt}</updated>
${card.agencies.map((agency) => `<author><name>${xmlText(agency)}</name></author>`).join('')}
${[...card.places, ...card.topics].map((name) => `<category term="${xmlText(name)}"/>`).join('')}
<summary>${xmlText(gistOf(card))}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<updated>${updatedAt}</updated>
<author><name>Dateline</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(home)}"/>
${next === undefined ? '' : `<link rel="next" href="${xmlText(next)}"/>`}
${entries.join('\n')}
</feed>
`;
}
