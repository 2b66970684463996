import type { SQSEvent } from 'aws-lambda';
import { makeS3Archive } from '#adapters/archive-s3.ts';
import { awsClients } from '#adapters/aws-clients.ts';
import { systemClock } from '#adapters/clock-system.ts';
import { eachMessage } from '#adapters/each-message.ts';
import { makeGuardedFetcher } from '#adapters/fetcher-guarded.ts';
import { makePowertoolsLog } from '#adapters/log-powertools.ts';
import { withMetrics } from '#adapters/metrics-powertools.ts';
import { onFirstCall } from '#adapters/on-first-call.ts';
import { readEnv } from '#adapters/read-env.ts';
import { makeSourceStates } from '#adapters/source-states-dynamodb.ts';
import { readSourcesFile } from '#adapters/sources-file.ts';
import { FetchNotice } from '#core/notice.ts';
import { type PollWorld, poll } from '#core/poll.ts';
import type { Source } from '#core/source.ts';
import { FetchEnv } from '#lambdas/fetch/env.ts';

export interface FetchWorld extends PollWorld {
  sources: readonly Source[];
}

/** Asks the named sources side by side; one that fails leaves the others alone. A source that is gone from the list is skipped. */
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
  const { s3, table } = awsClients(env);
  return {
    sources: readSourcesFile(env.SOURCES),
    fetcher: makeGuardedFetcher({ allowPrivate: env.ALLOW_PRIVATE_SOURCES.split(',').filter(Boolean) }),
    states: makeSourceStates(table),
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
    clock: systemClock,
    log: makePowertoolsLog('fetch'),
  };
}
