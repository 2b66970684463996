import { crc32, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { decodeBody } from '#adapters/fetch/decode-body.ts';
import { fetchCaps } from '#adapters/fetch/fetch-caps.ts';

const text = Buffer.from('PARIS: text '.repeat(100));
const flags = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };

/** A gzip member (RFC 1952) whose header carries the optional fields that `set` names. */
function memberWith(set: number): Buffer {
  const plain = gzipSync(text);
  const start = Buffer.from(plain.subarray(0, 10));
  start[3] = set;
  const fields = Buffer.concat([
    start,
    ...(set & flags.extra ? [Buffer.from([4, 1]), Buffer.alloc(260, 'e')] : []),
    ...(set & flags.name ? [Buffer.from('feed.xml\0')] : []),
    ...(set & flags.comment ? [Buffer.from('a comment\0')] : []),
  ]);
  const checksum = Buffer.alloc(2);
  checksum.writeUInt16LE(crc32(fields) & 0xffff);
  return Buffer.concat([fields, ...(set & flags.headerChecksum ? [checksum] : []), plain.subarray(10)]);
}

describe('decoding a body', () => {
  test('every gzip header is skipped, with or without garbage after the stream', async () => {
    for (let set = 0; set < 32; set += 2) {
      for (const garbage of ['', 'garbage', '\x1f']) {
        const wire = Buffer.concat([memberWith(set), Buffer.from(garbage)]);
        const decoded = await decodeBody(wire, 'gzip', fetchCaps());
        expect([set, garbage, decoded]).toMatchObject([set, garbage, { kind: 'decoded', complete: true }]);
        if (decoded.kind === 'decoded') expect(Buffer.from(decoded.bytes).equals(text)).toBe(true);
      }
    }
  });

  test('a truncated stream is never complete, and its decoded part is a prefix of the body', async () => {
    const whole = memberWith(flags.name);
    for (let end = 2; end < whole.length; end++) {
      const decoded = await decodeBody(whole.subarray(0, end), 'gzip', fetchCaps());
      if (decoded.kind !== 'decoded') continue;
      expect([end, decoded.complete]).toEqual([end, false]);
      expect(text.subarray(0, decoded.bytes.length).equals(decoded.bytes)).toBe(true);
    }
  });

  test('a truncated second member makes the body partial, a damaged one makes it fail', async () => {
    const two = Buffer.concat([memberWith(0), memberWith(0)]);
    expect(await decodeBody(two, 'gzip', fetchCaps())).toMatchObject({ kind: 'decoded', complete: true });
    const cut = two.subarray(0, two.length - 12);
    expect(await decodeBody(cut, 'gzip', fetchCaps())).toMatchObject({ kind: 'decoded', complete: false });
    const damaged = Buffer.from(two);
    damaged.fill(0xff, memberWith(0).length + 10, memberWith(0).length + 20);
    expect(await decodeBody(damaged, 'gzip', fetchCaps())).toMatchObject({ kind: 'failed' });
  });

  test('beyond a megabyte no body expands more than 200 times', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000));
    expect(3_000_000 / bomb.length).toBeGreaterThan(200);
    expect(await decodeBody(bomb, 'gzip', fetchCaps())).toMatchObject({ kind: 'failed' });
    expect(await decodeBody(bomb, 'gzip', fetchCaps({ maxRatio: 2_000 }))).toMatchObject({ kind: 'decoded' });
  });

  test('any bytes under any encoding give bytes within the limits or a failure, and never throw', async () => {
    const caps = { ...fetchCaps(), maxDecodedBytes: 5_000 };
    const encoding = fc.constantFrom('gzip', 'br', 'deflate', '', 'identity', 'gzip, br', 'x', ',', 'GZIP ');
    const wire = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array([0x1f, 0x8b, 8, ...bytes])),
      fc.uint8Array({ minLength: 1, maxLength: 9_000 }).map((bytes) => new Uint8Array(gzipSync(bytes))),
    );
    await fc.assert(
      fc.asyncProperty(wire, encoding, async (bytes, contentEncoding) => {
        const decoded = await decodeBody(bytes, contentEncoding, caps);
        if (decoded.kind === 'decoded' && decoded.bytes !== bytes) {
          expect(decoded.bytes.length).toBeLessThanOrEqual(caps.maxDecodedBytes);
        }
      }),
      { numRuns: 300 },
    );
  });
});
