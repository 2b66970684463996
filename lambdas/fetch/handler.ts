import type { SQSEvent } from 'aws-lambda';
import { makeSourceStates } from '#adapters/dynamodb/source-states-dynamodb.ts';
import { makeGuardedFetcher, makeHubCaller } from '#adapters/fetch/fetcher-guarded.ts';
import { makeHubs } from '#adapters/fetch/hubs.ts';
import { makePoliteFetcher } from '#adapters/fetch/polite-fetcher.ts';
import { openTable } from '#adapters/runtime/aws-clients.ts';
import { openAwsSources } from '#adapters/runtime/aws-sources.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { openSourceCredentials } from '#adapters/runtime/source-credentials.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { openS3 } from '#adapters/s3/open-s3.ts';
import { eachMessage } from '#adapters/sqs/each-message.ts';
import { FetchNotice } from '#core/notice.ts';
import { FetchEnv } from '#lambdas/fetch/env.ts';
import { type FetchWorld, fetchSources } from '#lambdas/fetch/fetch-sources.ts';

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
  const guarded = { allowPrivate: env.ALLOW_PRIVATE_SOURCES.split(',').filter(Boolean) };
  return {
    ...openAwsSources(env.SOURCES, table),
    readCredentials: openSourceCredentials(env.SOURCE_CREDENTIALS_ARN, systemClock),
    fetcher: makePoliteFetcher(makeGuardedFetcher(guarded), { clock: systemClock }),
    hubs: env.PUBLIC_URL === '' ? undefined : makeHubs(env.PUBLIC_URL, makeHubCaller(guarded)),
    states: makeSourceStates(table),
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
    robots: new Map(),
    clock: systemClock,
    log: makePowertoolsLog('fetch'),
  };
}
