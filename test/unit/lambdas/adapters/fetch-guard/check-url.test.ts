import { checkUrl, readTrustedPairs } from '#adapters/fetch/check-url.ts';

const none = { trustedPairs: new Set<string>(), alsoPorts: [] };
const trusting = (...entries: string[]) => ({ trustedPairs: readTrustedPairs(entries), alsoPorts: [] });

describe('checking a URL', () => {
  test('a public name passes at both standard ports, untrusted, with or without a final dot', () => {
    for (const [url, hostname, port] of [
      ['http://news.example.com/feed', 'news.example.com', 80],
      ['https://news.example.com/feed', 'news.example.com', 443],
      ['https://news.example.com:80/feed', 'news.example.com', 80],
      ['http://NEWS.example.com.:443/feed', 'news.example.com', 443],
      ['http://bücher.example.com/', 'xn--bcher-kva.example.com', 80],
    ] as const) {
      expect(checkUrl(url, undefined, none)).toMatchObject({
        kind: 'allowed',
        hostname,
        port,
        trusted: false,
      });
    }
  });

  test('a trusted host and port match when the URL omits the port', () => {
    for (const [entry, url] of [
      ['wire.corp:80', 'http://wire.corp/'],
      ['wire.corp:443', 'https://wire.corp/'],
      ['wire.corp:80', 'http://WIRE.corp./'],
      ['[::1]:8080', 'http://[0:0:0:0:0:0:0:1]:8080/'],
      ['127.0.0.1:80', 'http://127.1/'],
    ] as const) {
      expect(checkUrl(url, undefined, trusting(entry))).toMatchObject({ kind: 'allowed', trusted: true });
    }
    for (const [entry, url] of [
      ['wire.corp:80', 'https://wire.corp/'],
      ['wire.corp:443', 'http://wire.corp/'],
      ['wire.corp:8080', 'http://wire.corp/'],
    ] as const) {
      expect(checkUrl(url, undefined, trusting(entry))).toMatchObject({ kind: 'blocked' });
    }
  });

  test('a relative redirect is resolved against the address that sent it', () => {
    const base = new URL('https://news.example.com/a/b?c');
    const checked = checkUrl('../feed', base, none);
    expect(checked.kind === 'allowed' ? checked.url.href : checked).toBe('https://news.example.com/feed');
    expect(checkUrl('//10.0.0.1:8080/', base, none)).toMatchObject({ kind: 'blocked' });
  });
});
