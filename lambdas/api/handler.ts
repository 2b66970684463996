import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { handle } from 'hono/aws-lambda';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { openS3, openTable } from '#adapters/runtime/aws-clients.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { makeSecretTokens } from '#adapters/runtime/tokens-secret.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import { makeS3Uploads } from '#adapters/s3/uploads-s3.ts';
import { type ApiWorld, makeApp } from '#lambdas/api/app.ts';
import { ApiEnv } from '#lambdas/api/env.ts';

export const makeHandler = (world: ApiWorld) => handle(makeApp(world));

type Gateway = Parameters<ReturnType<typeof makeHandler>>[0];

export const handler = onFirstCall<Gateway, unknown>(() =>
  withMetrics((metrics) => {
    const answer = makeHandler({ ...awsWorld(readEnv(ApiEnv)), metrics });
    return (event) => answer(event);
  }),
);

function awsWorld(env: ApiEnv): ApiWorld {
  const s3 = openS3();
  const table = openTable(env.STORY_TABLE);
  return {
    stories: makeStoryStore(table, makeS3ObjectStore(s3, env.BODIES_BUCKET, 'bodies/'), systemClock),
    reports: makeReportStore(table),
    archive: makeS3Archive(s3, env.ARCHIVE_BUCKET),
    makeUploadUrl: makeS3Uploads(env.ARCHIVE_BUCKET, systemClock),
    clock: systemClock,
    log: makePowertoolsLog('api'),
    tokens: makeSecretTokens(new SecretsManagerClient(), env.TOKENS_SECRET_ARN, systemClock),
    publicReads: env.PUBLIC_READS === 'true',
    publicUrl: env.PUBLIC_URL || undefined,
  };
}
