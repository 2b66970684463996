import { archiveKeyOf, SourceId } from '#core/ids.ts';
import type { Clock, Fetcher } from '#core/ports.ts';
import { findNotAFeed, isOwnFeed } from '#core/sources/answer-content.ts';
import { collectPages } from '#core/sources/full-text/collect-pages.ts';
import type { SourceRules } from '#core/sources/source-rules.ts';

const maxShown = 20;
/** Article pages that a test fetches: they come one after the other, and a person waits. */
const maxPages = 3;
const maxTextCharacters = 5_000;
const alternates = /<link\b[^<>]{0,600}>/gi;
const feedTypes = /\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;

export interface TestWorld {
  fetcher: Fetcher;
  clock: Clock;
  /** False where the page reader is not deployed: the function `api` on AWS. */
  readsPages?: boolean;
}

/** What would be read of a URL: the settings that a source could have. */
export interface TestedSource {
  url: string;
  rules?: SourceRules | undefined;
  fullText?: boolean | undefined;
}

/** Fetches a URL now and shows what would be read of it. Nothing is stored. */
export async function testSource(
  { url, rules, fullText = false }: TestedSource,
  { fetcher, clock, readsPages = true }: TestWorld,
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
  const takesPages = fullText && fault === undefined;
  const collected =
    takesPages && readsPages ? await collectPages(bytes, note, [], { fetcher, clock }, maxPages) : undefined;
  const { format, reports, problems } = await parseDocument(
    collected === undefined
      ? { key, bytes, note }
      : { key, bytes: collected.bytes, note: { ...note, withPages: true } },
  );
  const notRead = {
    code: 'full_text_unreadable',
    message:
      'a test on AWS reads no article pages; a source with "fullText" has its pages read after each poll',
  };
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
        ...(collected && { text: paragraphs.join('\n\n').slice(0, maxTextCharacters) }),
      })),
    problems: takesPages && !readsPages ? [...problems, notRead] : problems,
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
