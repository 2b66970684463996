import { crc32, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { decodeBody } from '#adapters/fetch-guard/decode-body.ts';
import { fetchCaps } from '#adapters/fetch-guard/fetch-caps.ts';

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
  test('every gzip header is passed over, with garbage behind the stream or without', async () => {
    for (let set = 0; set < 32; set += 2) {
      for (const garbage of ['', 'garbage', '\x1f']) {
        const wire = Buffer.concat([memberWith(set), Buffer.from(garbage)]);
        const decoded = await decodeBody(wire, 'gzip', fetchCaps());
        expect([set, garbage, decoded]).toMatchObject([set, garbage, { kind: 'decoded', complete: true }]);
        if (decoded.kind === 'decoded') expect(Buffer.from(decoded.bytes).equals(text)).toBe(true);
      }
    }
  });

  test('a stream cut anywhere is never taken for whole, and what is given is how it began', async () => {
    const whole = memberWith(flags.name);
    for (let end = 2; end < whole.length; end++) {
      const decoded = await decodeBody(whole.subarray(0, end), 'gzip', fetchCaps());
      if (decoded.kind !== 'decoded') continue;
      expect([end, decoded.complete]).toEqual([end, false]);
      expect(text.subarray(0, decoded.bytes.length).equals(decoded.bytes)).toBe(true);
    }
  });

  test('any bytes under any encoding give bytes within the caps or a failure, and never throw', async () => {
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
