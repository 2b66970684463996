import fc from 'fast-check';
import { type FetchLab, startFetchLab } from '#test/doubles/fetch-lab.ts';

let lab: FetchLab;
beforeAll(async () => {
  lab = await startFetchLab();
});
afterAll(() => lab.stop());

/** Any notation of an IPv4 address that the WHATWG parser accepts. */
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
  test('no notation of an internal address reaches the canary: requested, redirected to, or resolved', async () => {
    const fetcher = lab.fetcherFor([], [`127.0.0.1:${lab.redirector.port}`]);
    let attempts = 0;
    await fc.assert(
      fc.asyncProperty(innerV4, fc.integer({ min: 0, max: 9 }), async (host, way) => {
        attempts += 1;
        const inner = `http://${host}:${lab.canary.port}/`;
        const bare = new URL(inner).hostname.replace(/^\[|\]$|\.$/g, '');
        const answer =
          way === 0
            ? await fetcher.get(`${lab.redirector.origin}/?to=${encodeURIComponent(inner)}`)
            : way < 5
              ? await lab
                  .fetcherFor(['93.184.216.34', bare])
                  .get(`http://news.example.com:${lab.canary.port}/`)
              : await fetcher.get(inner);
        expect(answer).toMatchObject({ kind: 'blocked' });
      }),
      { numRuns: 10_000 },
    );
    expect(attempts).toBeGreaterThanOrEqual(10_000);
    expect(lab.canary.connections()).toBe(0);
  });
});
