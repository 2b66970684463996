import fc from 'fast-check';
import type { HostAddress } from '#adapters/fetch-guard/vet-host.ts';
import { makeGuardedFetcher } from '#adapters/fetcher-guarded.ts';
import { type Canary, startCanary } from '#test/doubles/canary.ts';
import { type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';

let canary: Canary;
/** Sends whoever comes to the address in the query. */
let redirector: LoopbackServer;
beforeAll(async () => {
  canary = await startCanary();
  redirector = await serve((request, response) => {
    const to = new URL(request.url ?? '/', 'http://lab').searchParams.get('to') ?? '';
    response.writeHead(302, { location: to }).end('moved');
  });
});
afterAll(async () => {
  await canary.stop();
  await redirector.stop();
});

const address = (text: string): HostAddress => ({ address: text, family: text.includes(':') ? 6 : 4 });
/** A fetcher for which the canary's port is no obstacle and every name has the given addresses. */
function fetcherFor(addresses: readonly string[] = [], allowPrivate: readonly string[] = []) {
  const asked: string[] = [];
  const fetcher = makeGuardedFetcher({
    allowPrivate,
    alsoPorts: [canary.port],
    resolve: async (hostname) => {
      asked.push(hostname);
      return addresses.map(address);
    },
  });
  return { asked, get: (url: string) => fetcher.fetch(url, {}) };
}
/** Any spelling of an IPv4 address that the WHATWG parser takes for one. */
const spelling = (bytes: readonly number[]) => {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  const number = ((a * 256 + b) * 256 + c) * 256 + d;
  const low = (b * 256 + c) * 256 + d;
  const hex = (byte: number) => byte.toString(16).padStart(2, '0');
  const tail = `${hex(a)}${hex(b)}:${hex(c)}${hex(d)}`;
  return fc.constantFrom(
    ...[bytes.join('.'), `${number}`, `0x${number.toString(16)}`, `0${number.toString(8)}`, `${a}.${low}`],
    ...[
      `0x${hex(a)}.0${b.toString(8)}.${c * 256 + d}`,
      `${bytes.join('.')}.`,
      `0${a.toString(8)}.${b}.${c}.${d}`,
    ],
    ...[`[::${tail}]`, `[::ffff:${tail}]`, `[64:ff9b::${tail}]`, `[2002:${tail}::]`, `[64:ff9b:1::${tail}]`],
  );
};
const byte = fc.integer({ min: 0, max: 255 });
const innerV4 = fc
  .oneof(
    fc.tuple(fc.constantFrom(0, 10, 127, 224, 239, 240, 255), byte, byte, byte),
    fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
    fc.constant([127, 0, 0, 1]),
  )
  .chain(spelling);

describe('ten thousand hostile attempts', () => {
  test('no spelling of an inner address reaches the canary: asked for, redirected to, or looked up', async () => {
    const lab = fetcherFor([], [`127.0.0.1:${redirector.port}`]);
    let attempts = 0;
    await fc.assert(
      fc.asyncProperty(innerV4, fc.integer({ min: 0, max: 9 }), async (host, way) => {
        attempts += 1;
        const inner = `http://${host}:${canary.port}/`;
        const bare = new URL(inner).hostname.replace(/^\[|\]$|\.$/g, '');
        const answer =
          way === 0
            ? await lab.get(`${redirector.origin}/?to=${encodeURIComponent(inner)}`)
            : way < 5
              ? await fetcherFor(['93.184.216.34', bare]).get(`http://news.example.com:${canary.port}/`)
              : await lab.get(inner);
        expect(answer).toMatchObject({ kind: 'blocked' });
      }),
      { numRuns: 10_000 },
    );
    expect(attempts).toBeGreaterThanOrEqual(10_000);
    expect(canary.connections()).toBe(0);
  });
});
