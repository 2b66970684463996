import { findUrl } from '#core/find-url.ts';

describe('finding a URL', () => {
  test('a name with a Latin-1 letter is one, the first time and the half-millionth', () => {
    const text = 'http://bücher.example.com/';
    let found = 0;
    for (let time = 0; time < 500_000; time++) if (findUrl(text) !== undefined) found += 1;
    expect(found).toBe(500_000);
  });

  test('relative text needs something to be relative to', () => {
    expect(findUrl('../b')).toBeUndefined();
    expect(findUrl('../b', 'https://a.example.com/x/y')?.href).toBe('https://a.example.com/b');
    expect(findUrl('b', 'no base')).toBeUndefined();
  });

  test('what no browser would open is none', () => {
    for (const text of ['', 'no url', 'http://', 'http://[::1', '//a.example.com/'])
      expect(findUrl(text)).toBeUndefined();
  });
});
