// The publishers of `npm run bench -- polls`, in a process of their own: feeds that answer 304 to their ETag, and count who asks how.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Host {
  running: number;
  mostAtOnce: number;
  lastStartMs: number;
  shortestGapMs: number;
}
const hosts = new Map<string, Host>();
const counts = { full: 0, unchanged: 0 };
/** How long a publisher takes. */
const answerMs = 50;

const server = createServer((request, response) => {
  const name = request.socket.localAddress ?? '';
  if (request.url === '/stats') {
    const all = [...hosts.values()];
    response.end(
      JSON.stringify({
        ...counts,
        hosts: all.length,
        mostAtOnce: Math.max(...all.map(({ mostAtOnce }) => mostAtOnce)),
        shortestGapMs: Math.min(...all.map(({ shortestGapMs }) => shortestGapMs)),
      }),
    );
    return;
  }
  const host = hosts.get(name) ?? { running: 0, mostAtOnce: 0, lastStartMs: 0, shortestGapMs: 1e9 };
  hosts.set(name, host);
  const nowMs = performance.now();
  if (host.lastStartMs > 0) host.shortestGapMs = Math.min(host.shortestGapMs, nowMs - host.lastStartMs);
  host.lastStartMs = nowMs;
  host.mostAtOnce = Math.max(host.mostAtOnce, ++host.running);
  const etag = `"${name}${request.url}"`;
  setTimeout(() => {
    host.running--;
    if (request.headers['if-none-match'] === etag) {
      counts.unchanged++;
      response.writeHead(304).end();
      return;
    }
    counts.full++;
    const items = Array.from(
      { length: 10 },
      (_, at) =>
        `<item><title>Item ${at} of ${request.url} on ${name}</title><guid>${name}${request.url}${at}</guid></item>`,
    );
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml' });
    response.end(`<rss version="2.0"><channel><title>Feed</title>${items.join('')}</channel></rss>`);
  }, answerMs);
});
// All of 127.0.0.0/8 is this machine.
server.listen(0, '0.0.0.0', () => process.send?.((server.address() as AddressInfo).port));
