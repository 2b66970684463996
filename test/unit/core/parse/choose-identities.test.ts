import { canonicalLink } from '#core/canonical-link.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import { chooseIdentities } from '#core/parse/report/choose-identities.ts';
import { growth, tooSteep } from '#test/doubles/growth.ts';

const filing = (given: Partial<ParsedItem>): ParsedItem => ({
  at: 'item 1',
  paragraphs: [],
  creators: [],
  categories: [],
  keywords: [],
  media: [],
  ...given,
});
const identities = (...given: Partial<ParsedItem>[]): string[] =>
  chooseIdentities(given.map(filing)).identities;

test('a guid has priority over the link, and the link over the text', () => {
  expect(identities({ externalId: 'g', url: 'https://a.example/1' })).toEqual(['g']);
  expect(identities({ url: 'https://a.example/1?utm_source=x' })).toEqual(['https://a.example/1']);
  expect(identities({ headline: 'Only words' })[0]).toMatch(/^text:[0-9a-f]{64}$/);
});

test('a placeholder guid written by feed software is not used', () => {
  expect(
    identities(
      { externalId: 'null', url: 'https://a.example/1' },
      { externalId: '0', url: 'https://a.example/2' },
    ),
  ).toEqual(['https://a.example/1', 'https://a.example/2']);
});

test('two texts that share guid and link are identified by their texts', () => {
  const shared = { externalId: 'g', url: 'https://a.example/' };
  const [first, second] = identities({ ...shared, headline: 'One' }, { ...shared, headline: 'Two' });
  expect(first).not.toBe(second);
  expect(first).toMatch(/^text:/);
});

test('twenty thousand items under one link are identified in linear time', async () => {
  const factor = await growth((length) => {
    const shared = Array.from({ length }, (_, n) => ({ url: 'https://a.example/', headline: `Item ${n}` }));
    expect(new Set(identities(...shared)).size).toBe(length);
  }, 20_000);
  expect(factor).toBeLessThan(tooSteep);
});

test('an item that occurs twice in a document is one item', () => {
  expect(identities({ externalId: 'g', headline: 'One' }, { externalId: 'g', headline: 'One' })).toEqual([
    'g',
    'g',
  ]);
});

test('two versions of one Atom entry keep its id', () => {
  const version = { externalId: 'urn:1', idRepeatsByVersion: true };
  expect(
    identities(
      { ...version, headline: 'Old', updatedText: '2026-01-01' },
      { ...version, headline: 'New', updatedText: '2026-01-02' },
    ),
  ).toEqual(['urn:1', 'urn:1']);
});

test.each([
  ['https://A.example/x/?utm_medium=rss&b=2&a=1#top', 'https://a.example/x/?a=1&b=2'],
  ['https://a.example/x/?fbclid=1', 'https://a.example/x'],
  ['http://www.a.example/x', 'https://a.example/x'],
  ['https://a.example', 'https://a.example'],
  ['https://a.example/', 'https://a.example'],
  ['no link', 'no link'],
])('%s identifies the page %s', (url, page) => {
  expect(canonicalLink(url)).toBe(page);
});

test('a guid that counts edits in its fragment, or goes from http to https, stays one identity', () => {
  const [first] = identities({ externalId: 'https://a.example/news/c1#0', headline: 'One' });
  for (const externalId of ['https://a.example/news/c1#1', 'http://www.a.example/news/c1#2'])
    expect(identities({ externalId, headline: 'Two' })).toEqual([first]);
});

test('guids that differ in a named fragment are two items', () => {
  expect(
    new Set(
      identities(
        { externalId: 'https://a.example/live#post-1', headline: 'One' },
        { externalId: 'https://a.example/live#post-2', headline: 'Two' },
      ),
    ).size,
  ).toBe(2);
});
