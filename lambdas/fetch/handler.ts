import type { SQSEvent } from 'aws-lambda';
import { makeSourceStates } from '#adapters/dynamodb/source-states-dynamodb.ts';
import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import { readSourcesFile } from '#adapters/files/sources-file.ts';
import { openS3, openTable } from '#adapters/runtime/aws-clients.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { eachMessage } from '#adapters/sqs/each-message.ts';
import { FetchNotice } from '#core/notice.ts';
import { type PollWorld, poll } from '#core/poll.ts';
import type { Source } from '#core/source.ts';
import { FetchEnv } from '#lambdas/fetch/env.ts';

export interface FetchWorld extends PollWorld {
  sources: readonly Source[];
}

/** Fetches the named sources concurrently; a failing one does not affect the others. A source missing from the list is skipped. */
export async function fetchSources({ sourceIds }: FetchNotice, world: FetchWorld): Promise<void> {
  const asked = world.sources.filter(({ id }) => sourceIds.includes(id));
  const polls = await Promise.allSettled(asked.map((source) => poll(source, world)));
  const faults = polls.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (faults.length > 0)
    throw new AggregateError(faults, `fetch: ${faults.length} of ${asked.length} sources failed`);
}

export const makeHandler = (world: FetchWorld) =>
  eachMessage(
    FetchNotice,
    (notice, { log, invocationId }) => fetchSources(notice, { ...world, log, requestId: invocationId }),
    world.log,
  );

export const handler = onFirstCall<SQSEvent, unknown>(() =>
  withMetrics((metrics) => makeHandler({ ...awsWorld(readEnv(FetchEnv)), metrics })),
);

function awsWorld(env: FetchEnv): FetchWorld {
  const s3 = openS3();
  const table = openTable(env.STORY_TABLE);
  return {
    sources: readSourcesFile(env.SOURCES),
    fetcher: makeGuardedFetcher({ allowPrivate: env.ALLOW_PRIVATE_SOURCES.split(',').filter(Boolean) }),
    states: makeSourceStates(table),
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
    clock: systemClock,
    log: makePowertoolsLog('fetch'),
  };
}
