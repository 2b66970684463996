// RSS 0.9x, 1.0 (RDF) and 2.0. rss-parser reads well-formed documents, the tolerant reader all others.
import { parseRssItems } from '#core/parse/formats/rss/parse-rss-items.ts';
import { readRssTolerantly } from '#core/parse/formats/rss/read-tolerantly.ts';
import { readWithRssParser, suitsRssParser } from '#core/parse/formats/rss/read-with-rss-parser.ts';
import type { ParseResult } from '#core/parse/parse-result.ts';
import type { MarkupScan } from '#core/parse/xml/scan-markup.ts';
import type { Problem } from '#core/problem.ts';

/** Reads a cleaned RSS document. Never throws. Relative links are resolved against `url`, the document's own. */
export async function readRss(text: string, scan: MarkupScan, url: string | undefined): Promise<ParseResult> {
  const problems: Problem[] = [];
  const strict = suitsRssParser(text, scan) ? await readWithRssParser(text, scan) : undefined;
  const channel = strict ?? readRssTolerantly(text);
  if (channel.cutItems > 0)
    problems.push({ code: 'truncated', message: `${channel.cutItems} items do not end and were left out` });
  const { items, skipped } = parseRssItems(channel, url);
  if (skipped > 0) problems.push({ code: 'item_skipped', message: `${skipped} items have no content` });
  return { items, problems };
}
