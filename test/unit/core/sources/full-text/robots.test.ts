import { isAllowedBy, readRobots } from '#core/sources/full-text/robots.ts';

const allows = (text: string, path: string) => isAllowedBy(readRobots(text), path);
const forAll = (...rules: string[]) => ['User-agent: *', ...rules].join('\n');

test.each([
  ['an empty file', '', '/a', true],
  ['a web page in its place', '<!doctype html><html><body>Not found: /a</body></html>', '/a', true],
  ['an empty Disallow', forAll('Disallow:'), '/a', true],
  ['a prefix', forAll('Disallow: /a'), '/ab', false],
  ['another path', forAll('Disallow: /a'), '/b', true],
  ['paths in another case', forAll('Disallow: /A'), '/a', true],
  ['the longest rule', forAll('Allow: /a/b', 'Disallow: /a'), '/a/b/c', true],
  ['the longest rule, whatever the order', forAll('Disallow: /a/b', 'Allow: /a'), '/a/b/c', false],
  ['of two as long the one that allows', forAll('Disallow: /a', 'Allow: /a'), '/a', true],
  ['a star', forAll('Disallow: /*.php'), '/x/index.php?a=1', false],
  ['an end', forAll('Disallow: /*.php$'), '/index.php', false],
  ['an end that is not there', forAll('Disallow: /*.php$'), '/index.php?a=1', true],
  ['a whole path', forAll('Disallow: /a$'), '/a/b', true],
  [
    'two stars, of which the second begins before the first ends',
    forAll('Disallow: /*aba*ba$'),
    '/aba',
    true,
  ],
  ['the query', forAll('Disallow: /a?page='), '/a?page=2', false],
  ['letters outside ASCII', forAll('Disallow: /ü'), '/%C3%BC', false],
  ['percent-encoding in small letters', forAll('Disallow: /%c3%bc'), '/%C3%BC', false],
  ['comments', forAll('Disallow: /a # not now'), '/a', false],
  ['fields in another case, with spaces', 'user-AGENT :  *\r\ndisallow :/a\r\n', '/a', false],
  ['a byte order mark', `\ufeff${forAll('Disallow: /a')}`, '/a', false],
  ['another robot', 'User-agent: otherbot\nDisallow: /', '/a', true],
  ['a robot whose name begins like ours', 'User-agent: datelinebot\nDisallow: /', '/a', true],
  ['our name with a version, in capitals', 'User-agent: DATELINE/2.0\nDisallow: /', '/a', false],
  ['our group before that for all', `${forAll('Disallow: /')}\nUser-agent: dateline\nAllow: /`, '/a', true],
  ['a group of ours without rules', `${forAll('Disallow: /')}\n\nUser-agent: dateline`, '/a', true],
  ['several names of one group', 'User-agent: otherbot\nUser-agent: dateline\nDisallow: /', '/a', false],
  [
    'two groups of ours together',
    'User-agent: dateline\nDisallow: /a\nUser-agent: x\nAllow: /\nUser-agent: dateline\nDisallow: /b',
    '/b',
    false,
  ],
  ['rules before any group', 'Disallow: /', '/a', true],
])('robots.txt: %s', (_what, text, path, expected) => {
  expect(allows(text, path)).toBe(expected);
});

test('of a file that is too long the line that is cut is no rule, and hundreds of stars are matched', () => {
  const text = forAll(...Array.from({ length: 5_000 }, () => `Disallow: /${'*a'.repeat(900)}b$`));
  expect(allows(text, `/${'a'.repeat(1_800)}`)).toBe(true);
  expect(allows(text, `/${'a'.repeat(1_800)}b`)).toBe(false);
});
