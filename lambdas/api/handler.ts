import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { handle } from 'hono/aws-lambda';
import { makeLedger } from '#adapters/dynamodb/ledger-dynamodb.ts';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import { makeSourceStates } from '#adapters/dynamodb/source-states-dynamodb.ts';
import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeWrittenBriefs } from '#adapters/dynamodb/written-briefs-dynamodb.ts';
import { openTable } from '#adapters/runtime/aws-clients.ts';
import { openAwsSources } from '#adapters/runtime/aws-sources.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';
import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import { onFirstCall } from '#adapters/runtime/on-first-call.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { remember } from '#adapters/runtime/remember.ts';
import { makeSecretTokens } from '#adapters/runtime/tokens-secret.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';
import type { IngestNotice } from '#core/notice.ts';
import type { Notices } from '#core/ports.ts';
import { lazily } from '#core/text/lazily.ts';
import { type ApiWorld, makeApp } from '#lambdas/api/app.ts';
import { ApiEnv } from '#lambdas/api/env.ts';
import { makePollSoon, newsDelaySeconds } from '#lambdas/api/sources/poll-soon.ts';

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
  const opened = lazily(() => openAwsSources(env.SOURCES, table));
  const states = makeSourceStates(table);
  const log = makePowertoolsLog('api');
  return {
    stories: makeStoryStore(table, bodies, systemClock),
    reports: makeReportStore(table),
    writtenBriefs: env.BRIEF_MODEL_ID === '' ? undefined : makeWrittenBriefs(table),
    archive: { keep: async (...given) => (await s3()).archive.keep(...given) },
    listSources: () => opened().sources,
    sources: {
      get directory() {
        return opened().directory;
      },
      states,
      test: async (source) => {
        const { openFetcher, testSource } = await import('#lambdas/api/sources/fetch-now.ts');
        return testSource(source, {
          fetcher: openFetcher(env.ALLOW_PRIVATE_SOURCES),
          clock: systemClock,
          readsPages: false,
        });
      },
      poll: async (id) => {
        const { pollNow } = await import('#lambdas/api/sources/fetch-now.ts');
        const world = { states, clock: systemClock, log, archive: (await s3()).archive };
        return pollNow(id, opened().sources, env, world);
      },
      pollSoon:
        env.FETCH_QUEUE_URL === ''
          ? undefined
          : makePollSoon(noticesTo(env.FETCH_QUEUE_URL, newsDelaySeconds), systemClock),
    },
    rejections: {
      ledger: makeLedger(table),
      ingest: noticesTo<IngestNotice>(env.INGEST_QUEUE_URL),
    },
    makeUploadUrl: async (...given) => (await s3()).makeUploadUrl(...given),
    clock: systemClock,
    log,
    tokens: makeSecretTokens(new SecretsManagerClient(), env.TOKENS_SECRET_ARN, systemClock),
    publicReads: env.PUBLIC_READS === 'true',
    publicUrl: env.PUBLIC_URL || undefined,
  };
}

/** Loads the client of SQS at the first notice, because most requests send none. */
function noticesTo<Notice>(queueUrl: string, delaySeconds = 0): Notices<Notice> {
  return {
    send: async (notices) => {
      const { makeSqsNotices } = await import('#adapters/sqs/notices-sqs.ts');
      const { openSqs } = await import('#adapters/runtime/aws-clients.ts');
      await makeSqsNotices<Notice>(openSqs(), queueUrl, delaySeconds).send(notices);
    },
  };
}
