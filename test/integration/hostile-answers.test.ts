import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { type FetchCaps, fetchCaps } from '#adapters/fetch/fetch-caps.ts';
import { answerTo, hasty, head, type Say, stopAnswering, textOf } from '#test/doubles/raw-answer.ts';

const feed = Buffer.from(
  `<rss><channel>${'<item><title>PARIS: text</title></item>'.repeat(200)}</channel></rss>`,
);
afterEach(stopAnswering);

const encoded =
  (encoding: string, body: Buffer): Say =>
  (write, end) => {
    write(head([`Content-Encoding: ${encoding}`, `Content-Length: ${body.length}`]));
    write(body);
    end();
  };
const zeros = Buffer.alloc(100_000_000);

describe('bombs', () => {
  for (const [encoding, bomb] of [
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
    ['deflate', deflateSync(zeros)],
  ] as const) {
    test(`${encoding} that expands 100 MB out of ${bomb.length} bytes is aborted with less than 64 MB in memory`, async () => {
      const before = process.memoryUsage.rss();
      let peak = before;
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss());
      }, 1);
      const answer = await answerTo(encoded(encoding, bomb));
      clearInterval(watch);
      expect(answer).toMatchObject({ kind: 'failed', detail: expect.stringContaining('expands') });
      expect(peak - before).toBeLessThan(64_000_000);
    });
  }

  test('zstd is read where Node can, by its header or its first bytes, and is otherwise refused with that reason', async () => {
    const small = Buffer.from('KLUv/WCIEm0AACg8cnNzPgEAgIO+aAE=', 'base64');
    // A frame of 800 blocks that each repeat one byte 131,072 times: 100 MB out of 3 KB.
    const block = (isLast: boolean) => {
      const head = (131_072 << 3) | (1 << 1) | Number(isLast);
      return Buffer.from([head & 0xff, (head >> 8) & 0xff, head >> 16, 0]);
    };
    const blocks = Array.from({ length: 800 }, (_, at) => block(at === 799));
    const zstdBomb = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38]), ...blocks]);
    const canRead = 'zstdDecompress' in zlib;
    for (const say of [encoded('zstd', small), encoded('identity', small)]) {
      const answer = await answerTo(say);
      if (canRead) expect(textOf(answer)).toBe('<rss>'.repeat(1_000));
      else
        expect(answer).toMatchObject({
          kind: 'failed',
          detail: 'a zstd body, which Node reads from 22.15 on',
        });
    }
    expect(await answerTo(encoded('zstd', zstdBomb))).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining(canRead ? 'expands' : 'zstd'),
    });
    expect(textOf(await answerTo(encoded('zstd', feed)))).toBe(feed.toString());
  });

  test('an encoding that was not requested is refused unread', async () => {
    for (const encoding of ['compress', 'x-evil', 'exi']) {
      expect(await answerTo(encoded(encoding, feed))).toMatchObject({ kind: 'failed' });
    }
  });

  test('less than a megabyte may expand by any ratio, more only within the ratio, none beyond the limit', async () => {
    const small = Buffer.alloc(900_000, 'a');
    expect(await answerTo(encoded('br', brotliCompressSync(small)))).toMatchObject({
      kind: 'body',
      complete: true,
    });
    const noise = Buffer.concat(
      Array.from({ length: 12_500 }, (_, n) => createHash('sha256').update(`${n}`).digest()),
    );
    const within = Buffer.concat([noise, Buffer.alloc(1_100_000)]);
    expect(await answerTo(encoded('gzip', gzipSync(within)))).toMatchObject({ kind: 'body', complete: true });
    const caps = { maxDecodedBytes: 1_400_000 };
    expect(await answerTo(encoded('gzip', gzipSync(within)), caps)).toMatchObject({ kind: 'failed' });
  });

  test('more than one layer of encoding is refused', async () => {
    const twice = gzipSync(gzipSync(feed));
    for (const encoding of ['gzip, gzip', 'gzip, br', Array(50).fill('gzip, br').join(', ')]) {
      expect(await answerTo(encoded(encoding, twice))).toMatchObject({ kind: 'failed' });
    }
    const overTwoHeaders: Say = (write, end) => {
      write(head(['Content-Encoding: gzip', 'Content-Encoding: gzip', `Content-Length: ${twice.length}`]));
      write(twice);
      end();
    };
    expect(await answerTo(overTwoHeaders)).toMatchObject({ kind: 'failed' });
  });
});

describe('wrongly declared encodings', () => {
  test('each requested encoding is decoded', async () => {
    for (const [encoding, body] of [
      ['gzip', gzipSync(feed)],
      ['x-gzip', gzipSync(feed)],
      ['GZIP', gzipSync(feed)],
      ['identity, gzip', gzipSync(feed)],
      ['br', brotliCompressSync(feed)],
      ['deflate', deflateSync(feed)],
      ['deflate', deflateRawSync(feed)],
      ['identity', feed],
    ] as const) {
      const answer = await answerTo(encoded(encoding, body));
      expect(answer).toMatchObject({ kind: 'body', complete: true });
      expect(textOf(answer)).toBe(feed.toString());
    }
  });

  test('a plain body declared as compressed is read as it is', async () => {
    for (const encoding of ['gzip', 'br', 'deflate']) {
      const answer = await answerTo(encoded(encoding, feed));
      expect(answer).toMatchObject({ kind: 'body', complete: true });
      expect(textOf(answer)).toBe(feed.toString());
    }
  });

  test('a truncated compressed stream gives its beginning, and is not complete', async () => {
    for (const [encoding, body] of [
      ['gzip', gzipSync(feed)],
      ['br', brotliCompressSync(feed)],
      ['deflate', deflateSync(feed)],
    ] as const) {
      const answer = await answerTo(encoded(encoding, body.subarray(0, body.length - 9)));
      expect(answer).toMatchObject({ kind: 'body', complete: false });
      expect(feed.toString().startsWith(String(textOf(answer)))).toBe(true);
    }
  });

  test('any garbage after the end of a gzip stream is dropped', async () => {
    for (const garbage of ['\0\0\0\0', 'garbage', '<!-- served by cache 7 -->', '\x1f']) {
      const answer = await answerTo(encoded('gzip', Buffer.concat([gzipSync(feed), Buffer.from(garbage)])));
      expect(answer).toMatchObject({ kind: 'body', complete: true });
      expect(textOf(answer)).toBe(feed.toString());
    }
  });

  test('consecutive gzip members are one body', async () => {
    const half = feed.length / 2;
    const members = Buffer.concat([gzipSync(feed.subarray(0, half)), gzipSync(feed.subarray(half))]);
    expect(textOf(await answerTo(encoded('gzip', members)))).toBe(feed.toString());
  });

  test('damage inside a compressed stream fails', async () => {
    const damaged = gzipSync(feed);
    damaged.fill(0xff, 20, 40);
    expect(await answerTo(encoded('gzip', damaged))).toMatchObject({ kind: 'failed' });
    const wrongChecksum = gzipSync(feed);
    wrongChecksum.fill(0, wrongChecksum.length - 8, wrongChecksum.length - 4);
    expect(await answerTo(encoded('gzip', wrongChecksum))).toMatchObject({ kind: 'failed' });
  });
});

describe('slow servers', () => {
  test('the production limits are the documented ones', () => {
    expect(fetchCaps()).toMatchObject({
      ...{
        connectMs: 5_000,
        firstByteMs: 10_000,
        totalMs: 20_000,
        minBytesPerSecond: 1_024,
        rateGraceMs: 5_000,
      },
      ...{ maxWireBytes: 10_000_000, maxDecodedBytes: 30_000_000, maxRatio: 200, maxRedirects: 5 },
    });
  });

  test('a limit of 0 or none is refused: it never means unlimited', () => {
    for (const limit of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => fetchCaps({ maxWireBytes: limit })).toThrow('maxWireBytes');
    }
  });

  const noAnswer = 'no answer within 300 ms';
  const tooSlow = 'slower than 1024 bytes a second';
  /** Only the limit on the rate is short, so that a busy machine does not reach another limit first. */
  const patient = { rateGraceMs: 200 };
  for (const [what, detail, say, caps = hasty] of [
    ['silence', noAnswer, () => {}],
    [
      'a header section that never ends',
      noAnswer,
      (write) => drip(write, 'HTTP/1.1 200 OK\r\n', 'X-More: yes\r\n'),
    ],
    ['a status line that never ends', noAnswer, (write) => drip(write, 'HTTP/1.1 200 ', 'O')],
    ['interim answers for ever', noAnswer, (write) => drip(write, '', 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    [
      'a body of single bytes',
      tooSlow,
      (write) => drip(write, head(['Content-Length: 100000']), 'x'),
      patient,
    ],
    [
      'single bytes in chunks',
      tooSlow,
      (write) => drip(write, head(['Transfer-Encoding: chunked']), '1\r\nx\r\n'),
      patient,
    ],
    [
      'a body that stops half-way',
      tooSlow,
      (write) => write(`${head(['Content-Length: 100000'])}<rss>`),
      patient,
    ],
  ] as [string, string, Say, Partial<FetchCaps>?][]) {
    test(`${what} is aborted in time`, async () => {
      expect(await answerTo(say, caps)).toEqual({ kind: 'failed', detail });
    });
  }

  test('a body just fast enough ends at the limit on the total time', async () => {
    const say: Say = (write) => drip(write, head(['Content-Length: 10000000']), 'x'.repeat(2_000));
    expect(await answerTo(say, { totalMs: 900 })).toEqual({
      kind: 'failed',
      detail: 'took longer than 900 ms',
    });
  });

  test('a fast and endless body ends at the limit on size', async () => {
    const flood: Say = (write) => {
      write(head(['Transfer-Encoding: chunked']));
      pour(write, Buffer.concat([Buffer.from('ffff\r\n'), Buffer.alloc(0xffff, 'x'), Buffer.from('\r\n')]));
    };
    const answer = await answerTo(flood, { maxWireBytes: 3_000_000 });
    expect(answer).toMatchObject({ kind: 'failed', detail: expect.stringContaining('3000000') });
  });
});

const timers: NodeJS.Timeout[] = [];
afterEach(() => {
  for (const timer of timers.splice(0)) clearInterval(timer);
});
function drip(write: (bytes: string) => void, first: string, then: string): void {
  write(first);
  timers.push(setInterval(() => write(then), 20));
}
function pour(write: (bytes: Buffer) => void, bytes: Buffer): void {
  timers.push(setInterval(() => write(bytes), 1));
}
