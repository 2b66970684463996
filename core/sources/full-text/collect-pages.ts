// Full text: the article pages of new items of a feed. In: a fetched feed. Out: the bytes to archive, which contain the pages.
import { digestOf } from '#core/digest.ts';
import { findUrl } from '#core/find-url.ts';
import { archiveKeyOf, type ReportId } from '#core/ids.ts';
import { epochMsOf } from '#core/instant.ts';
import type { ArticlePage, PageBundle } from '#core/parse/full-text/page-bundle.ts';
import type { ArchiveNote, Fetched } from '#core/ports.ts';
import type { ProblemCode } from '#core/problem.ts';
import { contentDigestOf, type Report } from '#core/report.ts';
import { mayFetch, type RobotsWorld } from '#core/sources/full-text/may-fetch.ts';

/** Pages of one poll, and the time in which their fetches may begin: what is left comes with the next poll. */
const maxPages = 20;
const startWithinMs = 10_000;
const maxPageBytes = 2_000_000;
/** Below the limit on documents, together with the pages of one poll and their head. */
const maxFeedBytes = 15_000_000;
const maxPagesBytes = 10_000_000;
/** Items of one feed that have pages; their digests are stored with the state of the source. */
const maxItems = 200;
const digestCharacters = 10;

/** The items of the feed whose pages were asked for: those are not asked for again, and not read again from the feed. */
export interface CollectedPages {
  bytes: Uint8Array;
  digests: string[];
  /** True if pages are left for the next poll. */
  isPart: boolean;
}

/**
 * Pages are fetched one after the other, so that other sources of the host have their turns. A failure costs the item its full text
 * only: it is archived with the reason. A failure that may pass is tried again when the feed changes. Undefined: no pages are collected.
 */
export async function collectPages(
  feed: Uint8Array,
  note: ArchiveNote,
  seen: readonly string[],
  given: RobotsWorld,
  most = maxPages,
): Promise<CollectedPages | undefined> {
  if (feed.length > maxFeedBytes) return undefined;
  // Loaded here, because polls of other sources parse nothing.
  const { parseDocument } = await import('#core/parse/parse-document.ts');
  const { writeBundle } = await import('#core/parse/full-text/page-bundle.ts');
  const { zip } = await import('#core/parse/text/unzip.ts');
  const key = archiveKeyOf(note.sourceId, note.receivedAt, '0'.repeat(64));
  const { reports } = await parseDocument({ key, bytes: feed, note });
  const bundle: PageBundle = { feed, known: [], failures: [], pages: [] };
  const digests: string[] = [];
  const world = { ...given, robots: given.robots ?? new Map() };
  const startMs = epochMsOf(world.clock.now());
  const before = new Set(seen);
  let asked = 0;
  let bytes = 0;
  let isPart = false;
  for (const report of withPages(reports)) {
    const { id, url } = report;
    const digest = digestOf([id, contentDigestOf(report)]).slice(0, digestCharacters);
    if (before.has(digest)) {
      digests.push(digest);
      bundle.known.push(id);
      continue;
    }
    const isLate = epochMsOf(world.clock.now()) - startMs > startWithinMs;
    if (asked >= most || bytes > maxPagesBytes - maxPageBytes || isLate) {
      isPart = true;
      continue;
    }
    asked++;
    const answer = await askPage(id, url, world);
    if (!('mayPass' in answer && answer.mayPass)) digests.push(digest);
    if ('page' in answer) {
      bundle.pages.push(answer.page);
      bytes += answer.page.bytes.length;
    } else {
      const { code, message } = answer;
      bundle.failures.push({ id, problem: { code, message: `${url.slice(0, 200)}: ${message}` } });
    }
  }
  return { bytes: await zip(writeBundle(bundle)), digests, isPart };
}

/** The reports with a page of their own: not the site's address, and no page of two items. */
function withPages(reports: readonly Report[]): (Report & { url: string })[] {
  const ids = countsOf(reports.map(({ id }) => id));
  const links = countsOf(reports.map(({ url }) => url));
  return reports
    .filter((report): report is Report & { url: string } => {
      const { id, url, status } = report;
      const link = url === undefined ? undefined : findUrl(url);
      const isPage =
        link !== undefined && /^https?:$/.test(link.protocol) && link.pathname + link.search !== '/';
      return status !== 'canceled' && isPage && ids.get(id) === 1 && links.get(url) === 1;
    })
    .slice(0, maxItems);
}

function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type Answer = { page: ArticlePage } | { code: ProblemCode; message: string; mayPass: boolean };

async function askPage(id: ReportId, url: string, world: RobotsWorld): Promise<Answer> {
  const before = await mayFetch(url, world);
  if (before !== 'yes') return refusedBy(before);
  const fetched = await world.fetcher.fetch(url, {});
  if (fetched.kind !== 'body') return failedWith(fetched);
  // The site that a redirect led to has its own rules.
  const after = await mayFetch(fetched.url, world);
  if (after !== 'yes') return refusedBy(after);
  const { bytes, contentType, complete } = fetched;
  if (bytes.length > maxPageBytes)
    return { code: 'full_text_unreadable', message: `a page of ${bytes.length} bytes`, mayPass: false };
  return { page: { id, url: fetched.url, contentType, complete, bytes } };
}

function refusedBy(answer: 'no' | 'unknown'): Answer {
  const message = answer === 'no' ? 'robots.txt forbids it' : 'robots.txt could not be read';
  return { code: 'full_text_refused', message, mayPass: answer === 'unknown' };
}

function failedWith(fetched: Exclude<Fetched, { kind: 'body' }>): Answer {
  if (fetched.kind === 'blocked')
    return { code: 'full_text_refused', message: fetched.detail, mayPass: false };
  if (fetched.kind === 'unchanged')
    return { code: 'full_text_failed', message: 'an answer without a page', mayPass: true };
  const { status, detail } = fetched;
  const isLasting =
    status !== undefined && status >= 400 && status < 500 && ![408, 425, 429].includes(status);
  return { code: 'full_text_failed', message: detail, mayPass: !isLasting };
}
