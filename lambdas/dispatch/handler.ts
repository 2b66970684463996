import { z } from 'zod';
import { makeBookmarks } from '#adapters/dynamodb/bookmarks-dynamodb.ts';
import { openSqs, openTable } from '#adapters/runtime/aws-clients.ts';
import { openAwsSources } from '#adapters/runtime/aws-sources.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { type Invocation, onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { makeSqsNotices } from '#adapters/sqs/notices-sqs.ts';
import { Instant, instantOf, shifted } from '#core/instant.ts';
import { logWith } from '#core/log-with.ts';
import type { Metrics } from '#core/metrics.ts';
import type { FetchNotice } from '#core/notice.ts';
import type { Bookmarks, Log, Notices } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { dueSources } from '#core/sources/schedule.ts';
import type { Source } from '#core/sources/source.ts';
import { DispatchEnv } from '#lambdas/dispatch/env.ts';

export interface DispatchWorld {
  sources: readonly Source[];
  /** Reads the changes that the API made; absent on one machine, which makes them itself. */
  refreshSources?: (() => Promise<void>) | undefined;
  fetches: Notices<FetchNotice>;
  bookmarks: Bookmarks;
  tickMs: number;
  log: Log;
  metrics?: Metrics;
}

const sourcesPerNotice = 10;
const bookmark = 'dispatched-up-to';

/**
 * Sends the sources with a slot since the last dispatched tick, up to `at`, to the fetch queue, a few per notice. The
 * bookmark moves last: after a failed tick the next one covers both, and a repeated or late tick sends nothing.
 */
export async function dispatch(at: Instant, world: DispatchWorld): Promise<void> {
  const { sources, fetches, bookmarks, tickMs, log, metrics } = world;
  const seen = await bookmarks.findBookmark(bookmark);
  const from = seen === undefined ? shifted(at, -tickMs) : Instant.parse(seen);
  if (from >= at) return log.info('sources.dispatched', { due: 0, from, at });
  // Sources of one host go into one notice, so that one worker keeps the pauses between its requests.
  const due = dueSources(sources, from, at)
    .sort((a, b) => compareText(hostOf(a), hostOf(b)))
    .map(({ id }) => id);
  const notices: FetchNotice[] = [];
  for (let next = 0; next < due.length; next += sourcesPerNotice) {
    notices.push({ sourceIds: due.slice(next, next + sourcesPerNotice) });
  }
  await fetches.send(notices);
  await bookmarks.moveBookmark(bookmark, seen, at);
  metrics?.count('SourcesDue', due.length);
  log.info('sources.dispatched', { due: due.length, from, at });
}

function hostOf({ url = '' }: Source): string {
  return /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
}

/** The schedule passes the time of the tick itself, so that a late or repeated start covers the same span. */
const Tick = z.object({ at: z.iso.datetime() });

export const makeHandler =
  (world: DispatchWorld) =>
  async (event: unknown, { awsRequestId: requestId }: Invocation): Promise<void> => {
    const atMs = Date.parse(Tick.parse(event).at);
    const at = instantOf(Math.floor(atMs / world.tickMs) * world.tickMs);
    await world.refreshSources?.();
    await dispatch(at, { ...world, log: logWith(world.log, { requestId }) });
  };

export const handler = onFirstCall<unknown, void>(() =>
  withMetrics((metrics) => makeHandler({ ...awsWorld(readEnv(DispatchEnv)), metrics })),
);

function awsWorld(env: DispatchEnv): DispatchWorld {
  const sqs = openSqs();
  const table = openTable(env.STORY_TABLE);
  return {
    ...openAwsSources(env.SOURCES, table),
    fetches: makeSqsNotices(sqs, env.FETCH_QUEUE_URL),
    bookmarks: makeBookmarks(table),
    tickMs: env.TICK_SECONDS * 1000,
    log: makePowertoolsLog('dispatch'),
  };
}
