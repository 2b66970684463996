import { readTokens } from '#adapters/tokens.ts';

test('a token alone may do everything, and a scope includes the smaller ones', () => {
  const tokens = readTokens('made-by-deployment\nreader-token:read, desk-token:write');
  expect([...tokens].map(([token, scopes]) => [token, [...scopes].sort()])).toEqual([
    ['made-by-deployment', ['admin', 'read', 'write']],
    ['reader-token', ['read']],
    ['desk-token', ['read', 'write']],
  ]);
});

test.each([
  ['', 'there is none'],
  ['short', 'number 1 has fewer than 8 characters'],
  ['long-enough:reed', 'number 1: scopes are read, write, admin'],
  ['long-enough:read,other-token:read:write', 'number 2: scopes are'],
])('%j is refused, without the token in the message', (text, told) => {
  expect(() => readTokens(text)).toThrow(told);
  expect(() => readTokens(text)).not.toThrow('long-enough');
});
