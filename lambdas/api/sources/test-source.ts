import { findNotAFeed, isOwnFeed } from '#core/answer-content.ts';
import { archiveKeyOf, SourceId } from '#core/ids.ts';
import type { Clock, Fetcher } from '#core/ports.ts';
import type { SourceRules } from '#core/source-rules.ts';

const maxShown = 20;
const alternates = /<link\b[^<>]{0,600}>/gi;
const feedTypes = /\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;

/** Fetches a URL now and shows what would be read of it. Nothing is stored. */
export async function testSource(
  url: string,
  rules: SourceRules | undefined,
  { fetcher, clock }: { fetcher: Fetcher; clock: Clock },
) {
  const fetched = await fetcher.fetch(url, {});
  if (fetched.kind !== 'body') {
    const detail = 'detail' in fetched ? fetched.detail : 'unchanged';
    return { outcome: fetched.kind, detail, feeds: [], reports: [], problems: [] };
  }
  const { bytes, contentType, complete } = fetched;
  const fault = isOwnFeed(bytes) ? 'a feed of Dateline' : findNotAFeed(bytes);
  const note = {
    sourceId: SourceId.parse('test'),
    rules,
    url: fetched.url,
    contentType,
    complete,
    receivedAt: clock.now(),
  };
  // Loaded here, because the API starts without the parser.
  const { parseDocument } = await import('#core/parse/parse-document.ts');
  const key = archiveKeyOf(note.sourceId, note.receivedAt, '0'.repeat(64));
  const { format, reports, problems } = await parseDocument({ key, bytes, note });
  return {
    outcome: fault === undefined ? ('read' as const) : ('not_a_feed' as const),
    ...(fault === undefined ? {} : { detail: fault }),
    url: fetched.url,
    movedTo: fetched.movedTo,
    format,
    feeds:
      fault === undefined
        ? []
        : feedsNamedIn(new TextDecoder().decode(bytes.subarray(0, 200_000)), fetched.url),
    reports: reports
      .slice(0, maxShown)
      .map(({ headline, url: link, publishedAt, language, kind, paragraphs }) => ({
        ...{ headline, url: link, publishedAt, language, kind },
        paragraphs: paragraphs.length,
      })),
    problems,
  };
}

/** The feeds that a web page names in its head. */
function feedsNamedIn(html: string, base: string): string[] {
  const found = [...html.matchAll(alternates)].flatMap(([tag]) => {
    const [, href = ''] = /\bhref\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(tag) ?? [];
    const isFeed = feedTypes.test(tag) && /\brel\s*=\s*["']?[^"'>]{0,60}\balternate\b/i.test(tag);
    return isFeed && URL.canParse(href.replaceAll('&amp;', '&'), base)
      ? [new URL(href.replaceAll('&amp;', '&'), base).href]
      : [];
  });
  return [...new Set(found)].slice(0, maxShown);
}
