// The two RSS parsers must give the same result for every document that both can parse.
import { readdirSync, readFileSync } from 'node:fs';
import { parseRssItems } from '#core/parse/formats/rss/parse-rss-items.ts';
import { readRssTolerantly } from '#core/parse/formats/rss/read-tolerantly.ts';
import { readWithRssParser, suitsRssParser } from '#core/parse/formats/rss/read-with-rss-parser.ts';
import { decode } from '#core/parse/text/decode.ts';
import { cleanXml } from '#core/parse/xml/clean-xml.ts';

const folder = new URL('../../../fixtures/feeds/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.xml') && !name.startsWith('atom'));

test.each(names)(
  '%s gives the same result with both parsers, or is not given to rss-parser',
  async (name) => {
    const { text, scan } = cleanXml(decode(readFileSync(new URL(name, folder)), {}).text);
    const strict = suitsRssParser(text, scan) ? await readWithRssParser(text, scan) : undefined;
    if (strict !== undefined)
      expect(parseRssItems(strict, undefined)).toEqual(parseRssItems(readRssTolerantly(text), undefined));
  },
);

test('rss-parser gets the valid feed, and no feed with bare markup, unusual prefixes or capitals', async () => {
  const takes = async (name: string): Promise<boolean> => {
    const { text, scan } = cleanXml(decode(readFileSync(new URL(name, folder)), {}).text);
    return suitsRssParser(text, scan) && (await readWithRssParser(text, scan)) !== undefined;
  };
  expect(
    await Promise.all(
      ['plain-rss.xml', 'rdf.xml', 'bare-ampersand.xml', 'text-before-declaration.xml'].map(takes),
    ),
  ).toEqual([true, true, true, true]);
  expect(
    await Promise.all(['naked-markup.xml', 'odd-prefixes.xml', 'no-version-capitals.xml'].map(takes)),
  ).toEqual([false, false, false]);
});

test.each(['ITEM', 'item'])('an <%s> of CDF gives headline, text, link and date', async (item) => {
  const { text, scan } = cleanXml(
    `<CHANNEL HREF="https://a.example/"><TITLE>A</TITLE><${item} HREF="/1" LASTMOD="2004-04-06T23:05:43-05:00">` +
      `<TITLE>Fees rise</TITLE><ABSTRACT>Fees rise in May.</ABSTRACT></${item}></CHANNEL>`,
  );
  expect(suitsRssParser(text, scan)).toBe(false);
  expect(parseRssItems(readRssTolerantly(text), 'https://a.example/feed.cdf').items).toMatchObject([
    {
      headline: 'Fees rise',
      paragraphs: ['Fees rise in May.'],
      url: 'https://a.example/1',
      publishedText: '2004-04-06T23:05:43-05:00',
      updatedText: '2004-04-06T23:05:43-05:00',
    },
  ]);
});
