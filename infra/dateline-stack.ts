import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AlarmTopic } from '#infra/alarm-topic.ts';
import { ApiTokens } from '#infra/api-tokens.ts';
import { ArchiveBucket } from '#infra/archive-bucket.ts';
import type { DeploymentContext } from '#infra/deployment-context.ts';
import { EachMinutes } from '#infra/each-minutes.ts';
import { NoticeQueue } from '#infra/notice-queue.ts';
import { PublicApi } from '#infra/public-api.ts';
import { StoryBodies } from '#infra/story-bodies.ts';
import { StoryTable } from '#infra/story-table.ts';
import { WorkFunction } from '#infra/work-function.ts';
import type { ApiEnv } from '#lambdas/api/env.ts';
import type { DispatchEnv } from '#lambdas/dispatch/env.ts';
import type { FetchEnv } from '#lambdas/fetch/env.ts';
import type { IngestEnv } from '#lambdas/ingest/env.ts';
import type { MergeEnv } from '#lambdas/merge/env.ts';
import type { SweepEnv } from '#lambdas/sweep/env.ts';

export interface DatelineProps extends StackProps {
  /** Deployed beside the functions that read it. */
  sourcesFile: string;
  context: DeploymentContext;
}

/** The environment as CloudFormation gives it: every variable of the function's own schema, as text. */
type Told<Env> = { [Name in keyof Env]-?: string };

const dispatchEveryMinutes = 1;
const sweepEveryMinutes = 5;
// Two sweeps see every document, so that one that fails is made good by the next.
const lookBack = Duration.minutes(2 * sweepEveryMinutes + 5);
// The shortest delay that a FIFO queue takes; the slot must not be longer than it (see notices-sqs.ts).
const mergeSlot = Duration.seconds(1);

/** Everything that one deployment needs, in one stack: the constructs are in the order in which a report meets them. */
export class DatelineStack extends Stack {
  constructor(scope: Construct, id: string, props: DatelineProps) {
    super(scope, id, props);
    const { sourcesFile, context } = props;
    const { embeddingModelId } = context;

    const alarms = new AlarmTopic(this, 'Alarms');
    const archive = new ArchiveBucket(this, 'Archive');
    const bodies = new StoryBodies(this, 'Bodies', { accessLogs: archive.accessLogs });
    const table = new StoryTable(this, 'Stories', { alarms });
    const tokens = new ApiTokens(this, 'Tokens');

    const fetchQueue = new NoticeQueue(this, 'FetchQueue', { workTime: Duration.minutes(1), alarms });
    const ingestQueue = new NoticeQueue(this, 'IngestQueue', { workTime: Duration.minutes(2), alarms });
    const mergeQueue = new NoticeQueue(this, 'MergeQueue', {
      workTime: Duration.minutes(1),
      alarms,
      slot: mergeSlot,
    });

    const merging = { MERGE_QUEUE_URL: mergeQueue.url, MERGE_SLOT_MS: String(mergeSlot.toMilliseconds()) };
    const storing = { ARCHIVE_BUCKET: archive.name, STORY_TABLE: table.name };

    const dispatch = new WorkFunction(this, 'Dispatch', {
      folder: 'dispatch',
      sourcesFile,
      alarms,
      env: {
        SOURCES: 'sources.yaml',
        FETCH_QUEUE_URL: fetchQueue.url,
        TICK_SECONDS: String(dispatchEveryMinutes * 60),
      } satisfies Told<DispatchEnv>,
    });
    fetchQueue.grantSend(dispatch);
    new EachMinutes(this, 'DispatchSchedule', { minutes: dispatchEveryMinutes, target: dispatch });

    const fetch = new WorkFunction(this, 'Fetch', {
      folder: 'fetch',
      sourcesFile,
      alarms,
      timeout: fetchQueue.workTime,
      env: {
        ...storing,
        SOURCES: 'sources.yaml',
        ALLOW_PRIVATE_SOURCES: '',
      } satisfies Told<FetchEnv>,
    });
    fetchQueue.feed(fetch, { batchSize: 1, maxConcurrency: 20 });
    archive.grantPut(fetch);
    table.grant(fetch, ['dynamodb:GetItem', 'dynamodb:PutItem']);

    const ingest = new WorkFunction(this, 'Ingest', {
      folder: 'ingest',
      alarms,
      timeout: ingestQueue.workTime,
      env: { ...storing, ...merging, EMBEDDING_MODEL_ID: embeddingModelId ?? '' } satisfies Told<IngestEnv>,
      ...(embeddingModelId === undefined && { leftOut: ['@aws-sdk/client-bedrock-runtime'] }),
    });
    // What is archived is taken in: no function sends notices of it.
    archive.notify(ingestQueue);
    ingestQueue.feed(ingest, { batchSize: 10, maxConcurrency: 50 });
    archive.grantGet(ingest);
    if (embeddingModelId !== undefined) {
      archive.grantEmbeddings(ingest);
      const model = { service: 'bedrock', resource: 'foundation-model', resourceName: embeddingModelId };
      ingest.allow(['bedrock:InvokeModel'], [this.formatArn({ ...model, account: '' })]);
    }
    table.grant(ingest, [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      // Reports that an editor moves leave a story.
      'dynamodb:DeleteItem',
      'dynamodb:BatchWriteItem',
    ]);
    mergeQueue.grantSend(ingest);

    const merge = new WorkFunction(this, 'Merge', {
      folder: 'merge',
      alarms,
      timeout: mergeQueue.workTime,
      env: {
        ...storing,
        BODIES_BUCKET: bodies.name,
        ...merging,
      } satisfies Told<MergeEnv>,
    });
    mergeQueue.feed(merge, { batchSize: 10, maxConcurrency: 50 });
    table.grant(merge, [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:DeleteItem',
      'dynamodb:BatchWriteItem',
    ]);
    bodies.grantKeep(merge);
    mergeQueue.grantSend(merge);
    // What settling moves is archived as a ruling first, and taken in by ingest.
    archive.grantPut(merge);

    const sweep = new WorkFunction(this, 'Sweep', {
      folder: 'sweep',
      alarms,
      timeout: Duration.minutes(5),
      env: {
        ...storing,
        ...merging,
        INGEST_QUEUE_URL: ingestQueue.url,
        LOOK_BACK_SECONDS: String(lookBack.toSeconds()),
      } satisfies Told<SweepEnv>,
    });
    archive.grantList(sweep);
    table.grant(sweep, [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:DeleteItem',
    ]);
    ingestQueue.grantSend(sweep);
    mergeQueue.grantSend(sweep);
    new EachMinutes(this, 'SweepSchedule', { minutes: sweepEveryMinutes, target: sweep });

    const api = new WorkFunction(this, 'Api', {
      folder: 'api',
      alarms,
      timeout: Duration.seconds(29),
      env: {
        ...storing,
        BODIES_BUCKET: bodies.name,
        TOKENS_SECRET_ARN: tokens.arn,
        PUBLIC_READS: context.publicReads ? 'true' : 'false',
        PUBLIC_URL: '',
      } satisfies Told<ApiEnv>,
    });
    archive.grantPut(api);
    table.grant(api, ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']);
    bodies.grantRead(api);
    tokens.grantRead(api);
    const { url } = new PublicApi(this, 'PublicApi', { target: api });

    new CfnOutput(this, 'ApiUrl', {
      value: url,
      description: 'Where readers and posting desks reach Dateline.',
    });
    new CfnOutput(this, 'ArchiveName', {
      value: archive.name,
      description: 'The bucket with the raw bytes as received.',
    });
    new CfnOutput(this, 'TokensSecret', {
      value: tokens.arn,
      description: 'The secret with the bearer tokens; the first one is made for you and may do everything.',
    });
    new CfnOutput(this, 'AlarmsTopic', {
      value: alarms.arn,
      description: 'Subscribe here to be told of alarms.',
    });
  }
}
