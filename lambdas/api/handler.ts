import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { handle } from 'hono/aws-lambda';
import { makeS3Archive } from '#adapters/archive-s3.ts';
import { awsClients } from '#adapters/aws-clients.ts';
import { systemClock } from '#adapters/clock-system.ts';
import { makePowertoolsLog } from '#adapters/log-powertools.ts';
import { withMetrics } from '#adapters/metrics-powertools.ts';
import { onFirstCall } from '#adapters/on-first-call.ts';
import { readEnv } from '#adapters/read-env.ts';
import { makeReportStore } from '#adapters/report-store-dynamodb.ts';
import { makeS3Shelf } from '#adapters/shelf-s3.ts';
import { makeStoryStore } from '#adapters/story-store-dynamodb.ts';
import { makeSecretTokens } from '#adapters/tokens-secret.ts';
import { makeS3Uploads } from '#adapters/uploads-s3.ts';
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
  const { s3, table } = awsClients(env);
  return {
    stories: makeStoryStore(table, makeS3Shelf(s3, env.BODIES_BUCKET, 'bodies/'), systemClock),
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
