// RSS: rss-parser reads what is sound, the tolerant reader what is not. In: cleaned text. Out: filings and problems.

import { parseRssItems } from '#core/parse/formats/rss/parse-rss-items.ts';
import { readRssTolerantly } from '#core/parse/formats/rss/read-tolerantly.ts';
import { readWithRssParser, suitsRssParser } from '#core/parse/formats/rss/read-with-rss-parser.ts';
import type { ParseResult } from '#core/parse/parse-result.ts';
import type { MarkupScan } from '#core/parse/xml/scan-markup.ts';
import type { Problem } from '#core/problem.ts';

/** Reads RSS 0.9x, 1.0 and 2.0. Never throws. `url` is the document's own, for relative links. */
export async function readRss(text: string, seen: MarkupScan, url: string | undefined): Promise<ParseResult> {
  const problems: Problem[] = [];
  const strict = suitsRssParser(seen) ? await readWithRssParser(text, seen) : undefined;
  const channel = strict ?? readRssTolerantly(text);
  if (channel.cutItems > 0) {
    problems.push({ code: 'truncated', message: `${channel.cutItems} items do not end and were left out` });
  }
  const { filings, skipped } = parseRssItems(channel, url);
  if (skipped > 0) problems.push({ code: 'item_skipped', message: `${skipped} items hold nothing at all` });
  return { items: filings, problems };
}
