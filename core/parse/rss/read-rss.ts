// RSS: rss-parser reads what is sound, the tolerant reader what is not. In: cleaned text. Out: filings and problems.
import type { Reading } from '#core/parse/parsed.ts';
import { readRssTolerantly } from '#core/parse/rss/read-tolerantly.ts';
import { readWithRssParser, suitsRssParser } from '#core/parse/rss/read-with-rss-parser.ts';
import { filingsOfRss } from '#core/parse/rss/rss-adapter.ts';
import type { Survey } from '#core/parse/survey.ts';
import type { Problem } from '#core/problem.ts';

/** Reads RSS 0.9x, 1.0 and 2.0. Never throws. `url` is the document's own, for relative links. */
export async function readRss(text: string, seen: Survey, url: string | undefined): Promise<Reading> {
  const problems: Problem[] = [];
  const strict = suitsRssParser(seen) ? await readWithRssParser(text, seen) : undefined;
  const channel = strict ?? readRssTolerantly(text);
  if (channel.cutItems > 0) {
    problems.push({ code: 'truncated', message: `${channel.cutItems} items do not end and were left out` });
  }
  const { filings, skipped } = filingsOfRss(channel, url);
  if (skipped > 0) problems.push({ code: 'item_skipped', message: `${skipped} items hold nothing at all` });
  return { filings, problems };
}
