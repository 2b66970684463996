import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { atomFeed } from '#lambdas/api/feeds/atom-feed.ts';
import type { Feed } from '#lambdas/api/feeds/feed-entry.ts';
import { jsonFeed } from '#lambdas/api/feeds/json-feed.ts';
import { rssFeed } from '#lambdas/api/feeds/rss-feed.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aCard, aStory } from '#test/builders/a-story.ts';

function feedOf(headline: string): Feed {
  const card = aCard(aStory({ headline }, [aReport({ agency: 'AFP' }), aReport({ agency: 'IRNA' })]));
  const home = 'http://127.0.0.1:8787/';
  const id = `${home}feed?q=a&agency=b`;
  const self = `${id}&cursor=w`;
  return {
    title: 'Dateline',
    home,
    id,
    self,
    next: `${self}&cursor=x`,
    updatedAt: card.updatedAt,
    cards: [card],
  };
}
/** A headline as merging writes it: one line of clean text. */
const headlines = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text === text.trim() && !/\p{C}|\s\s/u.test(text));

describe('the feeds', () => {
  test('give any headline unchanged to another parser', () => {
    fc.assert(
      fc.property(headlines, (headline) => {
        expect(parseAtomFeed(atomFeed(feedOf(headline))).entries?.[0]?.title?.value).toBe(headline);
        expect(parseJsonFeed(jsonFeed(feedOf(headline))).items?.[0]?.title).toBe(headline);
        expect(parseRssFeed(rssFeed(feedOf(headline))).items?.[0]?.title).toBe(headline);
      }),
    );
  });
  test('drop characters that XML does not allow, and stay well-formed', () => {
    const atom = atomFeed(feedOf('Fog \u0000\u0008lifts\ud800 at ]]> sea'));
    expect(parseAtomFeed(atom).entries?.[0]?.title?.value).toBe('Fog lifts\ufffd at ]]> sea');
  });
  test('contain the same id, page, times, agencies and links in every format', () => {
    const feed = feedOf('Ferry aground');
    const [card] = feed.cards;
    const atom = parseAtomFeed(atomFeed(feed));
    const rss = parseRssFeed(rssFeed(feed));
    const json = parseJsonFeed(jsonFeed(feed));
    const id = `urn:x-dateline:${card?.id}`;
    const page = `${feed.home}stories/${card?.id}`;
    expect([atom.entries?.[0]?.id, rss.items?.[0]?.guid?.value, json.items?.[0]?.id]).toEqual([id, id, id]);
    expect([atom.entries?.[0]?.links?.[0]?.href, rss.items?.[0]?.link, json.items?.[0]?.url]).toEqual([
      page,
      page,
      page,
    ]);
    expect(atom.entries?.[0]?.authors?.map(({ name }) => name)).toEqual(['AFP', 'IRNA']);
    expect(rss.items?.[0]?.pubDate).toBe('Sat, 15 Jan 2022 09:30:00 GMT');
    expect(atom.entries?.[0]?.updated).toBe('2022-01-15T09:30:00.000Z');
    expect(atom.links?.find(({ rel }) => rel === 'next')?.href).toBe(feed.next);
    expect(json.next_url).toBe(feed.next);
  });
});
