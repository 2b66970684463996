import { bodyOf, type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';

interface FeedItem {
  guid: string;
  title: string;
  text: string;
}
export interface FeedServer extends LoopbackServer {
  /** What the feed holds from now on. */
  publish(items: readonly FeedItem[]): void;
  /** The status of each answer, in order. */
  readonly answered: number[];
  /** The forms that the hub of `/feed.rss?of=hub` was sent. */
  readonly subscribed: Record<string, string>[];
}

/** An RSS feed on loopback, with validators as servers send them, and a hub of WebSub. */
export async function startFeedServer(): Promise<FeedServer> {
  let body = feedOf([]);
  let etag = '"0"';
  const answered: number[] = [];
  const subscribed: Record<string, string>[] = [];
  const server: LoopbackServer = await serve(async (request, response) => {
    if (request.url === '/hub') {
      subscribed.push(Object.fromEntries(new URLSearchParams((await bodyOf(request)).toString())));
      return void response.writeHead(202).end();
    }
    if (request.url?.split('?')[0] !== '/feed.rss') return void response.writeHead(404).end();
    const status = request.headers['if-none-match'] === etag ? 304 : 200;
    answered.push(status);
    if (request.url?.endsWith('?of=hub') === true)
      response.setHeader('link', `<${server.origin}/hub>; rel="hub"`);
    const headers = { 'content-type': 'application/rss+xml; charset=utf-8', etag };
    response.writeHead(status, headers).end(status === 304 ? undefined : body);
  });
  return {
    ...server,
    answered,
    subscribed,
    publish(items) {
      body = feedOf(items);
      etag = `"${Number(etag.slice(1, -1)) + 1}"`;
    },
  };
}

function feedOf(items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ guid, title, text }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title>` +
      `<description>${text}</description><pubDate>Sat, 15 Jan 2022 09:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harwick Wire</title>${entries.join('')}</channel></rss>`;
}
