import { authorizationOf, readCredentials, readCredentialsJson } from '#core/sources/source-credentials.ts';

test('a source has the credentials that it names, for its own origin, and a source on plain http none', () => {
  const values = readCredentials('WIRE=desk:pass word\nAPI=Bearer abc==, UNUSED=x');
  const sources = [
    { url: 'https://wire.example/a.xml', credentials: 'API' },
    { url: 'https://other.example:8443/feed', credentials: 'WIRE' },
    { url: 'http://plain.example/feed', credentials: 'API' },
    { url: 'https://none.example/feed' },
    { url: 'https://missing.example/feed', credentials: 'MISSING' },
    { credentials: 'API' },
  ];
  expect(sources.map((source) => authorizationOf(source, values))).toEqual([
    { origin: 'https://wire.example', value: 'Bearer abc==' },
    { origin: 'https://other.example:8443', value: 'desk:pass word' },
    ...Array(4).fill(undefined),
  ]);
  expect(
    authorizationOf({ url: 'https://a.example/', credentials: 'A' }, readCredentials('A=desk:pass')),
  ).toEqual({ origin: 'https://a.example', value: `Basic ${btoa('desk:pass')}` });
});

test.each(['wire=x', 'WIRE', '=x', 'WIRE=', 'A=ok,WIRE=\u0007'])(
  '%j is refused without printing a value',
  (text) => {
    expect(() => readCredentials(text)).toThrow(/^entry \d is not NAME=VALUE$/);
  },
);

test('a secret is a JSON object of names and values', () => {
  expect(readCredentialsJson('{"WIRE":"desk:pass","API":"Bearer a,b"}')).toEqual(
    new Map([
      ['WIRE', 'desk:pass'],
      ['API', 'Bearer a,b'],
    ]),
  );
});

test.each([
  ['WIRE=sesame', 'credentials: not JSON'],
  ['["sesame"]', 'credentials: not a JSON object of names and values'],
  ['{"WIRE":{"key":"sesame"}}', 'credentials: WIRE: a value is text'],
  ['{"wire":"sesame"}', 'credentials: wire: a name has capital letters, digits and _'],
  ['{"WIRE":"sesame\\n"}', 'credentials: WIRE: a value has 1 to 2,000 printable characters'],
])('%s is refused with the name of what is wrong, without a value', (text, message) => {
  expect(() => readCredentialsJson(text)).toThrow(new Error(message));
});
