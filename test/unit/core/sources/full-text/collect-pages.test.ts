import type { Fetched } from '#core/ports.ts';
import { type PollWorld, poll } from '#core/sources/poll.ts';
import { Source } from '#core/sources/source.ts';
import { anApi } from '#test/builders/an-api.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const source = Source.parse({ id: 'site', agency: 'Site', url: 'https://site.example/feed', fullText: true });
const bodyOf = (text: string, url: string): Fetched => ({
  kind: 'body',
  bytes: new TextEncoder().encode(text),
  etag: '"same"',
  url,
  complete: true,
});

interface Site {
  links: string[];
  /** What a page takes. */
  pageMs?: number;
  /** The status of its robots.txt. */
  robots?: number;
  fail?: (url: string) => Fetched | undefined;
}

/** Polls of a site whose feed has one item for each link. */
function aSite(site: Site) {
  const api = anApi();
  const asked: string[] = [];
  const items = () =>
    site.links.map(
      (link, nth) =>
        `<item><guid>${nth}</guid><title>Council of town ${nth} votes</title><link>${link}</link><description>Text ${nth}</description></item>`,
    );
  const fetcher: PollWorld['fetcher'] = {
    async fetch(url) {
      if (url === source.url)
        return bodyOf(`<rss version="2.0"><channel>${items().join('')}</channel></rss>`, url);
      asked.push(url);
      const status = site.robots ?? 404;
      if (url.endsWith('/robots.txt')) return { kind: 'failed', detail: `status ${status}`, status };
      api.wait(site.pageMs ?? 0);
      return site.fail?.(url) ?? bodyOf('<!doctype html><html></html>', url);
    },
  };
  const states = makeMemorySourceStates();
  const world = { ...api.world, fetcher, states, robots: new Map() };
  return {
    api,
    pages: () => asked.filter((url) => !url.endsWith('/robots.txt')),
    robots: () => asked.filter((url) => url.endsWith('/robots.txt')),
    poll: () => {
      api.wait(60_000);
      return poll(source, world, 'person');
    },
  };
}
const linksOf = (count: number) => Array.from({ length: count }, (_, nth) => `https://site.example/${nth}`);

test('of many new items the first twenty pages are fetched, the others with the next poll of the same feed, then none', async () => {
  const links = linksOf(23);
  const { poll, pages } = aSite({ links });
  expect(await poll()).toBe('taken');
  expect(pages()).toEqual(links.slice(0, 20));
  expect(await poll()).toBe('taken');
  expect(pages()).toEqual(links);
  expect(await poll()).toBe('unchanged');
  expect(pages()).toEqual(links);
});

test('no fetch begins later than ten seconds after the first, and every item is filed', async () => {
  const { api, poll, pages } = aSite({ links: linksOf(5), pageMs: 6_000 });
  await poll();
  expect(pages()).toHaveLength(2);
  await api.settle();
  const { stories } = (await api.get('/v1/stories')) as { stories: { reports: number }[] };
  expect(stories.reduce((sum, { reports }) => sum + reports, 0)).toBe(5);
});

test.each([
  ['a status that lasts is not tried again', { kind: 'failed', detail: 'status 410', status: 410 }, 1],
  ['an address that is never fetched is not tried again', { kind: 'blocked', detail: 'private' }, 1],
  ['a busy server is asked again', { kind: 'failed', detail: 'status 503', status: 503 }, 2],
  ['a timeout is tried again', { kind: 'failed', detail: 'took longer' }, 2],
] as const)('when the feed changes: %s', async (_what, failure, times) => {
  const site: Site = { links: linksOf(1), fail: (url) => (url.endsWith('/0') ? failure : undefined) };
  const { poll, pages } = aSite(site);
  await poll();
  site.links = linksOf(2);
  await poll();
  expect(pages().filter((url) => url.endsWith('/0'))).toHaveLength(times);
});

test.each([
  ['the address of the site', ['https://site.example/']],
  ['one page of two items', ['https://site.example/list', 'https://site.example/list']],
  ['another scheme', ['mailto:desk@site.example']],
])('no page is fetched for %s', async (_what, links) => {
  const { poll, pages } = aSite({ links });
  await poll();
  expect(pages()).toEqual([]);
});

test('robots.txt that the server fails to give is asked for again after an hour, and its pages then', async () => {
  const site: Site = { links: linksOf(1), robots: 500 };
  const { api, poll, robots, pages } = aSite(site);
  await poll();
  site.links = linksOf(2);
  await poll();
  expect([robots().length, pages()]).toEqual([1, []]);
  api.wait(3_600_000);
  site.robots = 404;
  site.links = linksOf(3);
  await poll();
  expect([robots().length, pages()]).toEqual([2, site.links]);
});

test('robots.txt is fetched once a day for each origin', async () => {
  const site: Site = { links: linksOf(2) };
  const { api, poll, robots } = aSite(site);
  await poll();
  site.links = [...linksOf(3), 'https://other.example/a'];
  await poll();
  expect(robots()).toEqual(['https://site.example/robots.txt', 'https://other.example/robots.txt']);
  for (const [links, times] of [
    [4, 2],
    [5, 3],
  ] as const) {
    api.wait(12 * 3_600_000);
    site.links = linksOf(links);
    await poll();
    expect(robots()).toHaveLength(times);
  }
});
