// Feeds on loopback whose answers fail: errors of the server, silence, bodies that are cut, 304 although there is news.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomFrom, sentencesOf } from '#bench/made-copy.ts';

export interface FaultyFeeds {
  /** As the sources file has them. */
  sources: { id: string; url: string; agency: string; everySeconds: number }[];
  /** `host:port` of each. */
  hosts: string[];
  /** From now on every answer is right, and nothing is added. */
  heal(): void;
  /** The identity of every item, by source. */
  items(): Map<string, string[]>;
  stop(): void;
}

const faults = ['500', 'silence', 'cut'] as const;
const faultShare = 0.2;
const itemEveryMs = 10_000;
const words = 120;

/** One server for each feed: a host that fails rests with all of its feeds. The first answers every conditional request with 304. */
export async function serveFaultyFeeds(count: number, seed: number): Promise<FaultyFeeds> {
  const next = randomFrom(seed);
  const startedMs = Date.now();
  let healedMs: number | undefined;
  const texts = new Map<string, string>();
  const itemsNow = () => Math.floor(((healedMs ?? Date.now()) - startedMs) / itemEveryMs) + 1;
  const itemXml = (feed: number, at: number): string => {
    const guid = `feed-${feed}-item-${at}`;
    const date = new Date(startedMs + at * itemEveryMs).toUTCString();
    const known = texts.get(guid) ?? sentencesOf(next, words).join(' ');
    texts.set(guid, known);
    return `<item><guid isPermaLink="false">${guid}</guid><title>${known.slice(0, 60)}</title><pubDate>${date}</pubDate><description>${known}</description></item>`;
  };
  const bodyOf = (feed: number, items: number): string =>
    `<rss version="2.0"><channel><title>Feed ${feed}</title>${Array.from({ length: items }, (_, at) => itemXml(feed, at)).join('')}</channel></rss>`;
  const answer = (feed: number, seenTag: string | undefined, response: ServerResponse): void => {
    const items = itemsNow();
    const etag = `"${items}"`;
    const fault =
      healedMs === undefined && next() < faultShare ? faults[Math.floor(next() * faults.length)] : undefined;
    const saysSame = seenTag === etag || (feed === 0 && seenTag !== undefined && healedMs === undefined);
    if (fault === 'silence') return;
    if (fault === '500') response.writeHead(500).end();
    else if (saysSame) response.writeHead(304, { etag: seenTag }).end();
    else {
      const body = Buffer.from(bodyOf(feed, items));
      response.writeHead(200, {
        ...{ 'content-type': 'application/rss+xml', 'content-length': body.length, etag },
      });
      if (fault !== 'cut') response.end(body);
      else response.write(body.subarray(0, Math.floor(body.length * next())), () => response.destroy());
    }
  };
  const servers = Array.from({ length: count }, (_, feed) =>
    createServer((request, response) => answer(feed, request.headers['if-none-match'], response)),
  );
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  const hosts = ports.map((port) => `127.0.0.1:${port}`);
  return {
    hosts,
    sources: hosts.map((host, feed) => ({
      ...{ id: `feed-${feed}`, url: `http://${host}/feed.xml`, agency: `Feed ${feed}`, everySeconds: 2 },
    })),
    heal() {
      healedMs ??= Date.now();
    },
    items: () =>
      new Map(
        hosts.map((_, feed) => [
          `feed-${feed}`,
          Array.from({ length: itemsNow() }, (_, at) => `feed-${feed}-item-${at}`),
        ]),
      ),
    stop() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
