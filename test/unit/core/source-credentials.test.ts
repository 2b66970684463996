import { authorizationOf, readCredentials } from '#core/source-credentials.ts';

test('each origin gets the credentials that its source names, and a source on plain http none', () => {
  const values = readCredentials('WIRE=desk:pass word\nAPI=Bearer abc==, UNUSED=x');
  const sources = [
    { url: 'https://wire.example/a.xml', credentials: 'API' },
    { url: 'https://other.example:8443/feed', credentials: 'WIRE' },
    { url: 'http://plain.example/feed', credentials: 'API' },
    { url: 'https://none.example/feed' },
    { url: 'https://missing.example/feed', credentials: 'MISSING' },
    { credentials: 'API' },
  ];
  expect(authorizationOf(sources, values)).toEqual({
    'https://wire.example': 'Bearer abc==',
    'https://other.example:8443': 'desk:pass word',
  });
  expect(
    authorizationOf([{ url: 'https://a.example/', credentials: 'A' }], readCredentials('A=desk:pass')),
  ).toEqual({
    'https://a.example': `Basic ${btoa('desk:pass')}`,
  });
});

test.each(['wire=x', 'WIRE', '=x', 'WIRE=', 'A=ok,WIRE=\u0007'])(
  '%j is refused without printing a value',
  (text) => {
    expect(() => readCredentials(text)).toThrow(/^entry \d is not NAME=VALUE$/);
  },
);
