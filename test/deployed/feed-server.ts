import { bodyOf, type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';

interface FeedItem {
  guid: string;
  title: string;
  text: string;
  /** The text of its article page; without it the item has no link. */
  page?: string;
}
export interface FeedServer extends LoopbackServer {
  /** What the feed `/feed.rss?of=…` holds from now on; without a name `/feed.rss`. */
  publish(items: readonly FeedItem[], of?: string): void;
  /** The status of each answer, in order. */
  readonly answered: number[];
  /** The forms that the hub of `/feed.rss?of=hub` was sent. */
  readonly subscribed: Record<string, string>[];
}

/** An RSS feed on loopback, with validators as servers send them, and a hub of WebSub. */
export async function startFeedServer(): Promise<FeedServer> {
  let pages = new Map<string, string>();
  const feeds = new Map<string, { body: string; etag: string }>();
  const answered: number[] = [];
  const subscribed: Record<string, string>[] = [];
  const server: LoopbackServer = await serve(async (request, response) => {
    if (request.url === '/hub') {
      subscribed.push(Object.fromEntries(new URLSearchParams((await bodyOf(request)).toString())));
      return void response.writeHead(202).end();
    }
    const page = pages.get(request.url ?? '');
    if (page !== undefined)
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    const { pathname, searchParams } = new URL(request.url ?? '', server.origin);
    if (pathname !== '/feed.rss') return void response.writeHead(404).end();
    const of = searchParams.get('of') ?? '';
    const { body, etag } = feeds.get(of) ?? { body: feedOf([], ''), etag: '"0"' };
    const status = request.headers['if-none-match'] === etag ? 304 : 200;
    answered.push(status);
    if (of === 'hub') response.setHeader('link', `<${server.origin}/hub>; rel="hub"`);
    const headers = { 'content-type': 'application/rss+xml; charset=utf-8', etag };
    response.writeHead(status, headers).end(status === 304 ? undefined : body);
  });
  return {
    ...server,
    answered,
    subscribed,
    publish(items, of = '') {
      pages = new Map(
        items.flatMap((item, nth) => (item.page === undefined ? [] : [[`/${nth}`, pageOf(item)]])),
      );
      const before = Number(feeds.get(of)?.etag.slice(1, -1) ?? 0);
      feeds.set(of, { body: feedOf(items, server.origin), etag: `"${before + 1}"` });
    },
  };
}

function pageOf({ title, page }: FeedItem): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${page}</p></article></body></html>`;
}

function feedOf(items: readonly FeedItem[], origin: string): string {
  const entries = items.map(
    ({ guid, title, text, page }, nth) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title>` +
      `${page === undefined ? '' : `<link>${origin}/${nth}</link>`}<description>${text}</description><pubDate>Sat, 15 Jan 2022 09:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harwick Wire</title>${entries.join('')}</channel></rss>`;
}
