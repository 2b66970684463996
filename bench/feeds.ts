// Reading feeds: how long one document takes, beside the readers it could have been left to. Made input, no file.

import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import type { BenchLine } from '#bench/bench-line.ts';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import type { Archived } from '#core/ports.ts';

const rounds = 15;

/** Median milliseconds for one feed of 500 items and about 1.5 MB: ours to whole reports, the others to their own shape. */
export async function benchFeeds(): Promise<BenchLine[]> {
  const text = makeFeed(500, 3_000);
  const archived = archivedOf(new TextEncoder().encode(text));
  const { reports } = await parseDocument(archived);
  if (reports.length !== 500) throw new Error(`bench: read ${reports.length} of 500 items`);
  const context = { megabytes: Math.round(archived.bytes.length / 1e4) / 100, items: 500, rounds };
  const readers: [string, () => unknown][] = [
    ['dateline', () => parseDocument(archived)],
    ['rss-parser', () => new Parser().parseString(text)],
    ['feedsmith', () => parseFeed(text)],
  ];
  const lines: BenchLine[] = [];
  for (const [name, read] of readers) {
    lines.push({ bench: 'feeds', metric: `${name} read`, value: await medianMs(read), unit: 'ms', context });
  }
  return lines;
}

async function medianMs(read: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 3; round++) {
    const start = performance.now();
    await read();
    if (round >= 3) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10;
}

/** RSS 2.0 with full texts in content:encoded, as news sites write it. */
function makeFeed(items: number, bodyChars: number): string {
  const sentence = (n: number): string =>
    `The council of district ${n} met again &amp; agreed on <b>${n * 7}</b> of ${n * 11} points. `;
  const body = (n: number): string => {
    let html = '';
    while (html.length < bodyChars - 700)
      html += `<p>${sentence(n + html.length).repeat(3)}<a href="https://wire.example/${n}">Details</a></p>\n`;
    return html;
  };
  const item = (n: number): string =>
    `<item><title>District ${n} agrees at last</title><link>https://wire.example/2026/${n}?utm_source=rss</link><guid isPermaLink="false">wire-${n}</guid>` +
    `<pubDate>Mon, 23 Nov 2026 ${String(n % 24).padStart(2, '0')}:15:00 GMT</pubDate><dc:creator>Ann Writer</dc:creator><category>Politics</category>` +
    `<description>The council of district ${n} met again.</description><content:encoded><![CDATA[${body(n)}]]></content:encoded>` +
    `<media:content url="https://wire.example/${n}.jpg" medium="image"/></item>\n`;
  const all = Array.from({ length: items }, (_, n) => item(n)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Wire</title><link>https://wire.example/</link><language>en</language>${all}</channel></rss>`;
}

function archivedOf(bytes: Uint8Array): Archived {
  const sourceId = SourceId.parse('bench');
  const receivedAt = Instant.parse('2026-11-24T12:00:00.000Z');
  return {
    key: archiveKeyOf(sourceId, receivedAt, sha256Of(bytes)),
    bytes,
    note: { sourceId, language: 'en', complete: true, receivedAt },
  };
}
