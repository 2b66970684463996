import { accessOfClaims, readTokens } from '#adapters/runtime/tokens.ts';

test('a token without scopes has all rights, and a scope includes the smaller ones', () => {
  const tokens = readTokens('made-by-deployment\nreader-token:read, desk-token:write');
  expect([...tokens.values()].map(({ token, scopes }) => [token, [...scopes].sort()])).toEqual([
    ['made-by-deployment', ['admin', 'read', 'write']],
    ['reader-token', ['read']],
    ['desk-token', ['read', 'write']],
  ]);
});

test('a write scope may be limited to sources, unless the token has a wider scope', () => {
  const tokens = readTokens(
    'ntb-desk-token:write:ntb,two-desks-token:read+write:ntb+write:afp,any-desk-token:write+write:ntb,chief-token:admin+write:ntb',
  );
  expect([...tokens.values()].map(({ sources }) => sources && [...sources])).toEqual([
    ['ntb'],
    ['ntb', 'afp'],
    undefined,
    undefined,
  ]);
});

test('scopes of a JSON Web Token may have a prefix, and unknown names are ignored', () => {
  expect(accessOfClaims(['openid', 'dateline/write:ntb', 'https://api.example/read'])).toEqual({
    scopes: new Set(['write', 'read']),
    sources: new Set(['ntb']),
  });
  expect(accessOfClaims(['openid', 'readers'])).toEqual({ scopes: new Set() });
});

test.each([
  ['', 'there is none'],
  ['short', 'number 1 has fewer than 8 characters'],
  ['long-enough:reed', 'number 1: scopes are read, write, admin'],
  ['long-enough:read,other-token:read:write', 'number 2: scopes are'],
  ['long-enough:read:ntb', 'number 1: scopes are'],
  ['long-enough:write:NTB', 'number 1: scopes are'],
  ['long-enough:write:ntb:afp', 'number 1: scopes are'],
])('%j is refused, without the token in the message', (text, message) => {
  expect(() => readTokens(text)).toThrow(message);
  expect(() => readTokens(text)).not.toThrow('long-enough');
});
