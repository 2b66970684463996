import { makeS3Archive } from '#adapters/archive-s3.ts';
import { awsClients } from '#adapters/aws-clients.ts';
import { makeBookmarks } from '#adapters/bookmarks-dynamodb.ts';
import { systemClock } from '#adapters/clock-system.ts';
import { makeLedger } from '#adapters/ledger-dynamodb.ts';
import { makePowertoolsLog } from '#adapters/log-powertools.ts';
import { withMetrics } from '#adapters/metrics-powertools.ts';
import { makeSqsMergeNotices, makeSqsNotices } from '#adapters/notices-sqs.ts';
import { type Invocation, onFirstCall } from '#adapters/on-first-call.ts';
import { readEnv } from '#adapters/read-env.ts';
import { makeReportStore } from '#adapters/report-store-dynamodb.ts';
import { makeWakeups } from '#adapters/wakeups-dynamodb.ts';
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
  const { s3, sqs, table } = awsClients(env);
  return {
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
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
