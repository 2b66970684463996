import type { SQSEvent } from 'aws-lambda';
import { makeWrittenWorld } from '#adapters/bedrock/written-world.ts';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import { makeStoryIndex } from '#adapters/dynamodb/story-index-dynamodb.ts';
import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeWakeups } from '#adapters/dynamodb/wakeups-dynamodb.ts';
import { openSqs, openTable } from '#adapters/runtime/aws-clients.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import { openS3 } from '#adapters/s3/open-s3.ts';
import { eachMessageInOrder } from '#adapters/sqs/each-message.ts';
import { makeSqsMergeNotices } from '#adapters/sqs/notices-sqs.ts';
import { logFor } from '#core/log-with.ts';
import { makeMerger } from '#core/merge/merge-story.ts';
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
  const sqs = openSqs();
  const table = openTable(env.STORY_TABLE);
  return {
    reports: makeReportStore(table),
    stories: makeStoryStore(table, makeS3ObjectStore(openS3(), env.BODIES_BUCKET, 'bodies/'), systemClock),
    index: makeStoryIndex(table),
    wakeups: makeWakeups(table),
    merges: makeSqsMergeNotices(sqs, env.MERGE_QUEUE_URL, systemClock, env.MERGE_SLOT_MS),
    clock: systemClock,
    log: makePowertoolsLog('merge'),
    written: makeWrittenWorld(env.BRIEF_MODEL_ID, table),
    mergeStory: makeMerger(),
  };
}
