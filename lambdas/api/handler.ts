import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { handle } from 'hono/aws-lambda';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeWrittenBriefs } from '#adapters/dynamodb/written-briefs-dynamodb.ts';
import { readDeployedSources } from '#adapters/files/deployed-sources.ts';
import { openTable } from '#adapters/runtime/aws-clients.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { remember } from '#adapters/runtime/remember.ts';
import { makeSecretTokens } from '#adapters/runtime/tokens-secret.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';
import { lazily } from '#core/text/lazily.ts';
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
  const s3 = remember(async () => (await import('#adapters/s3/api-objects.ts')).openApiObjects(env));
  const bodies: ObjectStore = {
    put: async (...given) => (await s3()).bodies.put(...given),
    find: async (...given) => (await s3()).bodies.find(...given),
    remove: async (...given) => (await s3()).bodies.remove(...given),
  };
  const table = openTable(env.STORY_TABLE);
  return {
    stories: makeStoryStore(table, bodies, systemClock),
    reports: makeReportStore(table),
    writtenBriefs: env.BRIEF_MODEL_ID === '' ? undefined : makeWrittenBriefs(table),
    archive: { keep: async (...given) => (await s3()).archive.keep(...given) },
    listSources: lazily(() => readDeployedSources(env.SOURCES)),
    makeUploadUrl: async (...given) => (await s3()).makeUploadUrl(...given),
    clock: systemClock,
    log: makePowertoolsLog('api'),
    tokens: makeSecretTokens(new SecretsManagerClient(), env.TOKENS_SECRET_ARN, systemClock),
    publicReads: env.PUBLIC_READS === 'true',
    publicUrl: env.PUBLIC_URL || undefined,
  };
}
