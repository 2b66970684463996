import { makeBookmarks } from '#adapters/dynamodb/bookmarks-dynamodb.ts';
import { makeLedger } from '#adapters/dynamodb/ledger-dynamodb.ts';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import { makeStoryIndex } from '#adapters/dynamodb/story-index-dynamodb.ts';
import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeWakeups } from '#adapters/dynamodb/wakeups-dynamodb.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { openSqs, openTable } from '#adapters/runtime/aws-clients.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { type Invocation, onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeS3Decisions } from '#adapters/s3/decisions-s3.ts';
import { openS3 } from '#adapters/s3/open-s3.ts';
import { makeSqsMergeNotices, makeSqsNotices } from '#adapters/sqs/notices-sqs.ts';
import { logWith } from '#core/log-with.ts';
import { type SweepResult, type SweepWorld, sweep } from '#core/sweep.ts';
import { SweepEnv } from '#lambdas/sweep/env.ts';

export const makeHandler =
  (world: SweepWorld) =>
  (_event: unknown, { awsRequestId: requestId }: Invocation): Promise<SweepResult> =>
    sweep({ ...world, log: logWith(world.log, { requestId }) });

export const handler = onFirstCall<unknown, SweepResult>(() => {
  const env = readEnv(SweepEnv);
  return withMetrics((metrics) => makeHandler({ ...awsWorld(env), metrics }));
});

function awsWorld(env: SweepEnv): SweepWorld {
  const s3 = openS3();
  const sqs = openSqs();
  const table = openTable(env.STORY_TABLE);
  const stories = makeStoryStore(table, makeMemoryObjectStore(), systemClock);
  return {
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
    decisions: makeS3Decisions(s3, env.ARCHIVE_BUCKET),
    // Every save of this version names the aliases of its story: no body is read for them.
    stories: { saves: stories.saves, findStory: async () => undefined },
    index: makeStoryIndex(table),
    ledger: makeLedger(table),
    reports: makeReportStore(table),
    bookmarks: makeBookmarks(table),
    wakeups: makeWakeups(table),
    ingest: makeSqsNotices(sqs, env.INGEST_QUEUE_URL),
    merges: makeSqsMergeNotices(sqs, env.MERGE_QUEUE_URL, systemClock, env.MERGE_SLOT_MS),
    clock: systemClock,
    log: makePowertoolsLog('sweep'),
  };
}
