import type { SQSEvent } from 'aws-lambda';
import { makeEmbeddingWorld } from '#adapters/bedrock/embedding-world.ts';
import { makeLedger } from '#adapters/dynamodb/ledger-dynamodb.ts';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import { makeStoryIndex } from '#adapters/dynamodb/story-index-dynamodb.ts';
import { makeWakeups } from '#adapters/dynamodb/wakeups-dynamodb.ts';
import { openSqs, openTable } from '#adapters/runtime/aws-clients.ts';
import { openAwsSources } from '#adapters/runtime/aws-sources.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeS3Drops } from '#adapters/s3/drops-s3.ts';
import { openS3 } from '#adapters/s3/open-s3.ts';
import { eachMessage } from '#adapters/sqs/each-message.ts';
import { makeSqsMergeNotices, makeSqsNotices } from '#adapters/sqs/notices-sqs.ts';
import { type DropWorld, receiveDrop } from '#core/intake/receive-drop.ts';
import type { Metrics } from '#core/metrics.ts';
import type { IngestNotice } from '#core/notice.ts';
import { type IngestWorld, ingest } from '#core/pipeline.ts';
import type { Archive, Notices } from '#core/ports.ts';
import { IngestEnv } from '#lambdas/ingest/env.ts';
import { IngestMessage } from '#lambdas/ingest/ingest-message.ts';

interface IngestHandlerWorld extends IngestWorld, DropWorld {
  archive: Archive;
  /** Queues the rest of a document that one invocation cannot finish. */
  ingest: Notices<IngestNotice>;
  /** Reads the changes that the API made to the sources; absent on one machine. */
  refreshSources?: (() => Promise<void>) | undefined;
}

export const makeHandler = (world: IngestHandlerWorld) =>
  eachMessage(
    IngestMessage,
    async (notices, { log, hasTime }) => {
      for (const notice of notices) {
        if ('dropKey' in notice) {
          await world.refreshSources?.();
          await receiveDrop(notice, { ...world, log });
          continue;
        }
        const { rest } = await ingest(notice, { ...world, log }, hasTime);
        if (rest !== undefined) await world.ingest.send([rest]);
      }
    },
    world.log,
  );

export const handler = onFirstCall<SQSEvent, unknown>(() =>
  withMetrics((metrics) => makeHandler({ ...awsWorld(readEnv(IngestEnv), metrics), metrics })),
);

function awsWorld(env: IngestEnv, metrics: Metrics): IngestHandlerWorld {
  const s3 = openS3();
  const sqs = openSqs();
  const table = openTable(env.STORY_TABLE);
  return {
    ...makeEmbeddingWorld(env, s3, env.ARCHIVE_BUCKET),
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
    drops: makeS3Drops(s3, env.ARCHIVE_BUCKET),
    ...openAwsSources(env.SOURCES, table),
    ingest: makeSqsNotices(sqs, env.INGEST_QUEUE_URL),
    ledger: makeLedger(table),
    reports: makeReportStore(table),
    index: makeStoryIndex(table, { metrics }),
    wakeups: makeWakeups(table),
    merges: makeSqsMergeNotices(sqs, env.MERGE_QUEUE_URL, systemClock, env.MERGE_SLOT_MS),
    clock: systemClock,
    log: makePowertoolsLog('ingest'),
  };
}
