import type { SQSEvent } from 'aws-lambda';
import { makeS3Archive } from '#adapters/archive-s3.ts';
import { awsClients } from '#adapters/aws-clients.ts';
import { systemClock } from '#adapters/clock-system.ts';
import { makeS3Drops } from '#adapters/drops-s3.ts';
import { eachMessage } from '#adapters/each-message.ts';
import { makeEmbeddingWorld } from '#adapters/embedding-world.ts';
import { makeLedger } from '#adapters/ledger-dynamodb.ts';
import { makePowertoolsLog } from '#adapters/log-powertools.ts';
import { withMetrics } from '#adapters/metrics-powertools.ts';
import { makeSqsMergeNotices, makeSqsNotices } from '#adapters/notices-sqs.ts';
import { onFirstCall } from '#adapters/on-first-call.ts';
import { readEnv } from '#adapters/read-env.ts';
import { makeReportStore } from '#adapters/report-store-dynamodb.ts';
import { readSourcesFile } from '#adapters/sources-file.ts';
import { makeStoryIndex } from '#adapters/story-index-dynamodb.ts';
import { makeMemoryStream } from '#adapters/stream-memory.ts';
import { makeWakeups } from '#adapters/wakeups-dynamodb.ts';
import { type DropWorld, receiveDrop } from '#core/intake/receive-drop.ts';
import type { IngestNotice } from '#core/notice.ts';
import { type IngestWorld, ingest } from '#core/pipeline.ts';
import type { Archive, Notices } from '#core/ports.ts';
import { IngestEnv } from '#lambdas/ingest/env.ts';
import { IngestMessage } from '#lambdas/ingest/ingest-message.ts';

interface IngestHandlerWorld extends IngestWorld, DropWorld {
  archive: Archive;
  /** Takes the rest of a document that one invocation cannot finish. */
  ingest: Notices<IngestNotice>;
}

export const makeHandler = (world: IngestHandlerWorld) =>
  eachMessage(
    IngestMessage,
    async (notices, { log, hasTime }) => {
      for (const notice of notices) {
        if ('dropKey' in notice) {
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
  withMetrics((metrics) => makeHandler({ ...awsWorld(readEnv(IngestEnv)), metrics })),
);

function awsWorld(env: IngestEnv): IngestHandlerWorld {
  const { s3, sqs, table } = awsClients(env);
  return {
    ...makeEmbeddingWorld(env.EMBEDDING_MODEL_ID, s3, env.ARCHIVE_BUCKET),
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
    drops: makeS3Drops(s3, env.ARCHIVE_BUCKET),
    sources: readSourcesFile(env.SOURCES),
    ingest: makeSqsNotices(sqs, env.INGEST_QUEUE_URL),
    ledger: makeLedger(table),
    reports: makeReportStore(table),
    index: makeStoryIndex(table),
    stream: makeMemoryStream(),
    wakeups: makeWakeups(table),
    merges: makeSqsMergeNotices(sqs, env.MERGE_QUEUE_URL, systemClock, env.MERGE_SLOT_MS),
    clock: systemClock,
    log: makePowertoolsLog('ingest'),
  };
}
