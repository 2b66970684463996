import { findUrl } from '#core/find-url.ts';

describe('finding a URL', () => {
  test('a host name with a Latin-1 letter is a URL on the first call and on the half-millionth', () => {
    const text = 'http://bücher.example.com/';
    let found = 0;
    for (let time = 0; time < 500_000; time++) if (findUrl(text) !== undefined) found += 1;
    expect(found).toBe(500_000);
  });

  test('a relative URL is found only with a base', () => {
    expect(findUrl('../b')).toBeUndefined();
    expect(findUrl('../b', 'https://a.example.com/x/y')?.href).toBe('https://a.example.com/b');
    expect(findUrl('b', 'no base')).toBeUndefined();
  });

  test('text that no browser opens is not a URL', () => {
    for (const text of ['', 'no url', 'http://', 'http://[::1', '//a.example.com/'])
      expect(findUrl(text)).toBeUndefined();
  });
});
