import type { SQSEvent } from 'aws-lambda';
import { makeS3Archive } from '#adapters/archive-s3.ts';
import { awsClients } from '#adapters/aws-clients.ts';
import { systemClock } from '#adapters/clock-system.ts';
import { eachMessageInOrder } from '#adapters/each-message.ts';
import { makePowertoolsLog } from '#adapters/log-powertools.ts';
import { withMetrics } from '#adapters/metrics-powertools.ts';
import { makeSqsMergeNotices } from '#adapters/notices-sqs.ts';
import { onFirstCall } from '#adapters/on-first-call.ts';
import { readEnv } from '#adapters/read-env.ts';
import { makeReportStore } from '#adapters/report-store-dynamodb.ts';
import { makeS3Shelf } from '#adapters/shelf-s3.ts';
import { makeStoryIndex } from '#adapters/story-index-dynamodb.ts';
import { makeStoryStore } from '#adapters/story-store-dynamodb.ts';
import { makeWakeups } from '#adapters/wakeups-dynamodb.ts';
import { logFor } from '#core/log-with.ts';
import { makeTextAnalyzer } from '#core/merge/reports/analyze-texts.ts';
import { MergeNotice } from '#core/notice.ts';
import { type MergeWorld, merge } from '#core/pipeline.ts';
import { MergeEnv } from '#lambdas/merge/env.ts';

export const makeHandler = (world: MergeWorld) =>
  eachMessageInOrder(
    MergeNotice,
    (notice, { log }) => merge(notice, { ...world, log: logFor(log, notice) }),
    world.log,
  );

export const handler = onFirstCall<SQSEvent, unknown>(() =>
  withMetrics((metrics) => makeHandler({ ...awsWorld(readEnv(MergeEnv)), metrics })),
);

function awsWorld(env: MergeEnv): MergeWorld {
  const { s3, sqs, table } = awsClients(env);
  return {
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
    reports: makeReportStore(table),
    stories: makeStoryStore(table, makeS3Shelf(s3, env.BODIES_BUCKET, 'bodies/'), systemClock),
    index: makeStoryIndex(table),
    wakeups: makeWakeups(table),
    merges: makeSqsMergeNotices(sqs, env.MERGE_QUEUE_URL, systemClock, env.MERGE_SLOT_MS),
    clock: systemClock,
    log: makePowertoolsLog('merge'),
    analyzeText: makeTextAnalyzer(),
  };
}
