// A feed whose every field is known, for `npm run bench -- feeds`. Made, so that it runs without any file.
import type { ExpectedFeed } from '#bench/feed-fields.ts';
import type { ReadItem } from '#bench/feed-readers.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>' +
  '<title>Wire</title><link>https://wire.example/</link><language>en</language>';

/** RSS 2.0 of `items` items with full texts of about `bodyChars` in content:encoded, as news sites write it. */
export function makeFeed(items: number, bodyChars: number): ExpectedFeed {
  const made = Array.from({ length: items }, (_, n) => makeItem(n, bodyChars));
  const xml = `${head}${made.map(({ markup }) => markup).join('')}</channel></rss>`;
  return { bytes: new TextEncoder().encode(xml), items: made.map(({ fields }) => fields), count: items };
}

function makeItem(n: number, bodyChars: number): { markup: string; fields: ReadItem } {
  const url = `https://wire.example/2026/${n}?utm_source=rss`;
  const hour = String(n % 24).padStart(2, '0');
  const { html, text } = makeBody(n, bodyChars);
  const markup =
    `<item><title>District ${n} agrees at last</title><link>${url}</link><guid isPermaLink="false">wire-${n}</guid>` +
    `<pubDate>Mon, 23 Nov 2026 ${hour}:15:00 GMT</pubDate><dc:creator>Ann Writer</dc:creator><category>Politics</category>` +
    `<description>The council of district ${n} met again.</description><content:encoded><![CDATA[${html}]]></content:encoded>` +
    `<media:content url="https://wire.example/${n}.jpg" medium="image"/></item>\n`;
  const published = `2026-11-23T${hour}:15:00.000Z`;
  return {
    markup,
    fields: { headline: `District ${n} agrees at last`, url, externalId: `wire-${n}`, published, text },
  };
}

function makeBody(n: number, chars: number): { html: string; text: string } {
  let html = '';
  const paragraphs: string[] = [];
  while (html.length < chars - 700) {
    const m = n + html.length;
    const sentence = (bold: string, and: string): string =>
      `The council of district ${m} met again ${and} agreed on ${bold} of ${m * 11} points. `;
    html += `<p>${sentence(`<b>${m * 7}</b>`, '&amp;').repeat(3)}<a href="https://wire.example/${n}">Details</a></p>\n`;
    paragraphs.push(`${sentence(String(m * 7), '&').repeat(3)}Details`);
  }
  return { html, text: paragraphs.join('\n') };
}
