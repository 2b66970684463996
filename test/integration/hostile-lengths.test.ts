import { answerTo, hasty, head, type Say, stopAnswering, textOf } from '#test/doubles/raw-answer.ts';

const feed = Buffer.from(
  `<rss><channel>${'<item><title>PARIS: text</title></item>'.repeat(200)}</channel></rss>`,
);
afterEach(stopAnswering);

describe('wrong lengths', () => {
  const refused: Readonly<Record<string, readonly string[]>> = {
    'ten gigabytes announced': ['Content-Length: 10737418240'],
    'a negative length': ['Content-Length: -1'],
    'two different lengths': ['Content-Length: 5', 'Content-Length: 7'],
    'a length that is no number': ['Content-Length: five'],
    'a length past all numbers': ['Content-Length: 99999999999999999999999999'],
    'both a length and chunks': ['Content-Length: 5', 'Transfer-Encoding: chunked'],
    'chunks and a length': ['Transfer-Encoding: chunked', 'Content-Length: 5'],
  };
  for (const [what, lines] of Object.entries(refused)) {
    test(`${what} is refused`, async () => {
      const say: Say = (write, end) => {
        write(`${head(lines)}5\r\nhello\r\n0\r\n\r\n`);
        end();
      };
      expect(await answerTo(say, hasty)).toMatchObject({ kind: 'failed' });
    });
  }

  test('a chunk of 4 GB, or with an overlong length, is not awaited', async () => {
    for (const size of ['FFFFFFFF', 'FFFFFFFFFFFFFFFFFF', '-5', 'xyz']) {
      const say: Say = (write) => write(`${head(['Transfer-Encoding: chunked'])}${size}\r\nhello`);
      expect([size, await answerTo(say, hasty)]).toMatchObject([size, { kind: 'failed' }]);
    }
  });

  test('a truncated body is kept as far as it arrived, and is not complete', async () => {
    const part = feed.subarray(0, 1000).toString();
    for (const start of [
      `${head([`Content-Length: ${feed.length}`])}${part}`,
      `${head(['Transfer-Encoding: chunked'])}3e8\r\n${part}\r\n`,
      `${head(['Transfer-Encoding: chunked'])}ffff\r\n${part}`,
    ]) {
      const say: Say = (write, end) => {
        write(start);
        end();
      };
      const answer = await answerTo(say, hasty);
      expect(answer).toMatchObject({ kind: 'body', complete: false });
      expect(textOf(answer)).toBe(part);
    }
  });

  test('a body that ends before its first byte fails', async () => {
    const say: Say = (write, end) => {
      write(head(['Content-Length: 100']));
      end();
    };
    expect(await answerTo(say)).toMatchObject({ kind: 'failed' });
  });

  test('a body without a length ends with its connection', async () => {
    const say: Say = (write, end) => {
      write(`${head([])}${feed}`);
      end();
    };
    expect(await answerTo(say)).toMatchObject({ kind: 'body', complete: true });
  });

  test('an answer that is not HTTP fails', async () => {
    for (const text of [
      'SSH-2.0-OpenSSH_9.6\r\n',
      '\0\0\0',
      '-ERR unknown command\r\n',
      '<rss/>',
      'HTTP/9.9 200 OK\r\n\r\n',
    ]) {
      const say: Say = (write, end) => {
        write(text);
        end();
      };
      expect(await answerTo(say, hasty)).toMatchObject({ kind: 'failed' });
    }
  });
});
