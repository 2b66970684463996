import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Source } from '#core/sources/source.ts';
import { Alarms } from '#infra/alarms/alarms.ts';
import { Dashboard } from '#infra/alarms/dashboard.ts';
import { ownMetric } from '#infra/alarms/own-metric.ts';
import { ApiTokens } from '#infra/api-tokens.ts';
import { ArchiveBucket } from '#infra/archive-bucket.ts';
import { type DeploymentContext, publicUrlOf } from '#infra/deployment-context.ts';
import { NoticeQueue } from '#infra/notice-queue.ts';
import { PublicApi } from '#infra/public-api.ts';
import { PurgePolicy } from '#infra/purge-policy.ts';
import { Schedule } from '#infra/schedule.ts';
import { StoryBodies } from '#infra/story-bodies.ts';
import { StoryTable } from '#infra/story-table.ts';
import { type FunctionDefaults, WorkFunction } from '#infra/work-function.ts';
import type { ApiEnv } from '#lambdas/api/env.ts';
import type { DispatchEnv } from '#lambdas/dispatch/env.ts';
import type { FetchEnv } from '#lambdas/fetch/env.ts';
import type { IngestEnv } from '#lambdas/ingest/env.ts';
import type { MergeEnv } from '#lambdas/merge/env.ts';
import type { SweepEnv } from '#lambdas/sweep/env.ts';

export interface DatelineProps extends StackProps {
  /** Deployed with the functions that read it. */
  sources: readonly Source[];
  context: DeploymentContext;
}

/** The environment as CloudFormation expects it: every variable of the function's own schema, as text. */
type EnvironmentText<Env> = { [Name in keyof Env]-?: string };

const dispatchEveryMinutes = 1;
const sweepEveryMinutes = 5;
// The shortest delay of a FIFO queue; the slot must not be longer than it (see notices-sqs.ts).
const mergeDelay = Duration.seconds(1);
// Shorter than the delay by more than the clock difference of two functions.
const mergeSlotMs = 900;

/** All resources of one deployment in one stack: the constructs follow the way of a report. */
export class DatelineStack extends Stack {
  constructor(scope: Construct, id: string, props: DatelineProps) {
    super(scope, id, props);
    const { sources, context } = props;
    const { embeddingModelId, embeddingLayerArn, briefModelId = '', sourceCredentials = '' } = context;
    const publicUrl = publicUrlOf(context);

    // Resources of a failed first deployment are deleted; resources with data are retained after every later one.
    const removal =
      context.removalPolicy === 'destroy' ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;
    const alarms = new Alarms(this, 'Alarms', { email: context.alarmEmail, budgetUsd: context.budgetUsd });
    const archive = new ArchiveBucket(this, 'Archive', {
      removal,
      coldAfterDays: context.archiveColdAfterDays,
      existing: context.existingArchive,
    });
    const bodies = new StoryBodies(this, 'Bodies', {
      removal,
      accessLogs: archive.accessLogs,
      existing: context.existingBodies,
    });
    const table = new StoryTable(this, 'Stories', { alarms, removal, existing: context.existingTable });
    const tokens = new ApiTokens(this, 'Tokens', { removal, existing: context.existingTokens });
    // The enum's values are numbers of days.
    const logRetention: RetentionDays = context.logRetentionDays;
    const defaults: FunctionDefaults = { alarms, logRetention, tracing: context.tracing };

    const fetchQueue = new NoticeQueue(this, 'FetchQueue', { workTime: Duration.minutes(1), alarms });
    const ingestQueue = new NoticeQueue(this, 'IngestQueue', { workTime: Duration.minutes(2), alarms });
    const mergeQueue = new NoticeQueue(this, 'MergeQueue', {
      workTime: Duration.minutes(1),
      alarms,
      slot: mergeDelay,
    });

    const merging = { MERGE_QUEUE_URL: mergeQueue.url, MERGE_SLOT_MS: String(mergeSlotMs) };
    const storing = { ARCHIVE_BUCKET: archive.name, STORY_TABLE: table.name };

    const dispatch = new WorkFunction(this, 'Dispatch', {
      ...defaults,
      folder: 'dispatch',
      sources,
      env: {
        SOURCES: 'sources.json',
        STORY_TABLE: table.name,
        FETCH_QUEUE_URL: fetchQueue.url,
        TICK_SECONDS: String(dispatchEveryMinutes * 60),
      } satisfies EnvironmentText<DispatchEnv>,
    });
    fetchQueue.grantSend(dispatch);
    // Query: the sources that the API changed.
    table.grant(dispatch, ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query']);
    new Schedule(this, 'DispatchSchedule', { minutes: dispatchEveryMinutes, target: dispatch, alarms });

    const fetch = new WorkFunction(this, 'Fetch', {
      ...defaults,
      folder: 'fetch',
      sources,
      timeout: fetchQueue.workTime,
      env: {
        ...storing,
        SOURCES: 'sources.json',
        ALLOW_PRIVATE_SOURCES: '',
        SOURCE_CREDENTIALS_ARN: sourceCredentials,
        PUBLIC_URL: publicUrl,
      } satisfies EnvironmentText<FetchEnv>,
    });
    fetchQueue.feed(fetch, { batchSize: 1, maxConcurrency: context.fetchConcurrency });
    archive.grantPut(fetch);
    table.grant(fetch, ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query']);

    const ingest = new WorkFunction(this, 'Ingest', {
      ...defaults,
      folder: 'ingest',
      sources,
      timeout: ingestQueue.workTime,
      env: {
        ...storing,
        ...merging,
        SOURCES: 'sources.json',
        INGEST_QUEUE_URL: ingestQueue.url,
        EMBEDDER: embeddingLayerArn === undefined ? '' : 'local',
        MODEL_DIR: '/opt/model',
        EMBEDDING_MODEL_ID: embeddingModelId ?? '',
      } satisfies EnvironmentText<IngestEnv>,
      ...(embeddingLayerArn !== undefined && { layerArn: embeddingLayerArn }),
      ...(embeddingModelId === undefined && { leftOut: ['@aws-sdk/client-bedrock-runtime'] }),
    });
    // The bucket's events start ingest: no function sends notices of archived documents.
    archive.notify(ingestQueue);
    ingestQueue.feed(ingest, { batchSize: 10, maxConcurrency: context.ingestConcurrency });
    archive.grantGet(ingest);
    archive.grantDrops(ingest);
    if (embeddingModelId !== undefined || embeddingLayerArn !== undefined) archive.grantEmbeddings(ingest);
    if (embeddingModelId !== undefined) {
      const model = { service: 'bedrock', resource: 'foundation-model', resourceName: embeddingModelId };
      ingest.allow(['bedrock:InvokeModel'], [this.formatArn({ ...model, account: '' })]);
    }
    table.grant(ingest, [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      // Editor decisions move reports out of a story.
      'dynamodb:DeleteItem',
      'dynamodb:BatchWriteItem',
    ]);
    mergeQueue.grantSend(ingest);
    // The rest of a document that one invocation cannot finish.
    ingestQueue.grantSend(ingest);

    const merge = new WorkFunction(this, 'Merge', {
      ...defaults,
      folder: 'merge',
      timeout: mergeQueue.workTime,
      env: {
        STORY_TABLE: table.name,
        BODIES_BUCKET: bodies.name,
        ...merging,
        BRIEF_MODEL_ID: briefModelId,
      } satisfies EnvironmentText<MergeEnv>,
      ...(briefModelId === '' && { leftOut: ['@aws-sdk/client-bedrock-runtime'] }),
    });
    // One story per call: a large one that runs out of time does not fail another one.
    mergeQueue.feed(merge, { batchSize: 1, maxConcurrency: context.mergeConcurrency });
    table.grant(merge, [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:DeleteItem',
      'dynamodb:BatchWriteItem',
    ]);
    bodies.grantKeep(merge);
    if (briefModelId !== '') merge.allow(['bedrock:InvokeModel'], modelArns(this, briefModelId));
    mergeQueue.grantSend(merge);

    const sweep = new WorkFunction(this, 'Sweep', {
      ...defaults,
      folder: 'sweep',
      timeout: Duration.minutes(5),
      env: {
        ...storing,
        ...merging,
        INGEST_QUEUE_URL: ingestQueue.url,
      } satisfies EnvironmentText<SweepEnv>,
    });
    archive.grantList(sweep);
    archive.grantGet(sweep);
    archive.grantDecisions(sweep);
    table.grant(sweep, [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:DeleteItem',
      'dynamodb:PutItem',
    ]);
    ingestQueue.grantSend(sweep);
    mergeQueue.grantSend(sweep);
    new Schedule(this, 'SweepSchedule', { minutes: sweepEveryMinutes, target: sweep, alarms });

    const api = new WorkFunction(this, 'Api', {
      ...defaults,
      folder: 'api',
      sources,
      timeout: Duration.seconds(29),
      env: {
        ...storing,
        SOURCES: 'sources.json',
        INGEST_QUEUE_URL: ingestQueue.url,
        FETCH_QUEUE_URL: publicUrl === '' ? '' : fetchQueue.url,
        ALLOW_PRIVATE_SOURCES: '',
        BODIES_BUCKET: bodies.name,
        BRIEF_MODEL_ID: briefModelId,
        SOURCE_CREDENTIALS_ARN: sourceCredentials,
        TOKENS_SECRET_ARN: tokens.arn,
        PUBLIC_READS: context.publicReads ? 'true' : 'false',
        PUBLIC_URL: publicUrl,
      } satisfies EnvironmentText<ApiEnv>,
    });
    archive.grantPut(api);
    archive.grantUpload(api);
    // Put: changed sources, what a poll on demand found, receipts of documents that are read again.
    table.grant(api, ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem']);
    ingestQueue.grantSend(api);
    // A hub of WebSub has news.
    if (publicUrl !== '') fetchQueue.grantSend(api);
    table.grantList(api);
    bodies.grantRead(api);
    tokens.grantRead(api);
    // The api function polls on demand.
    if (sourceCredentials !== '')
      for (const polling of [fetch, api])
        polling.allow(['secretsmanager:GetSecretValue'], [sourceCredentials]);
    const publicApi = new PublicApi(this, 'PublicApi', { target: api, context, alarms, logRetention });

    const stored = { archive: archive.name, bodies: bodies.name, table: table.name };
    const purge = new PurgePolicy(this, 'Purge', stored);

    const dashboard = new Dashboard(this, 'Dashboard', {
      queues: { fetch: fetchQueue, ingest: ingestQueue, merge: mergeQueue },
      functions: { dispatch, fetch, ingest, merge, sweep, api },
      table,
      api: publicApi,
      fetch,
    });
    ringOnPipeline(this, alarms, context);

    const outputs: Record<string, [value: string | undefined, description: string]> = {
      ApiUrl: [publicApi.url, 'Where readers and posting desks reach Dateline.'],
      DomainTarget: [publicApi.domainTarget, 'The value of the CNAME record of the custom domain.'],
      ArchiveName: [archive.name, 'The bucket with the raw bytes as received.'],
      TableName: [table.name, 'The table with reports and stories.'],
      BodiesName: [bodies.name, 'The bucket with stories too large for the table.'],
      IngestQueueArn: [ingestQueue.arn, 'The queue that receives the object events of the archive.'],
      TokensSecret: [
        tokens.arn,
        'The secret with the bearer tokens; the first one is generated and has every scope.',
      ],
      PurgePolicy: [purge.arn, 'The policy for the role that runs `operate purge`; attached to nothing.'],
      AlarmsTopic: [alarms.topicArn, 'Subscribe here to be notified of alarms.'],
      DashboardName: [dashboard.name, 'The CloudWatch dashboard of this deployment.'],
      Stage: [context.stage, 'The stage of this deployment.'],
    };
    for (const [id, [value, description]] of Object.entries(outputs))
      if (value !== undefined) new CfnOutput(this, id, { value, description });
  }
}

/** What a function that asks the model may invoke: the model in every region, and the inference profile that routes to it. */
function modelArns(stack: Stack, id: string): string[] {
  const profile = /^(?:[a-z]{2}|apac|global|us-gov)\.(?<model>.+\..+)$/.exec(id);
  const model = {
    service: 'bedrock',
    resource: 'foundation-model',
    resourceName: profile?.groups?.model ?? id,
  };
  if (profile === null) return [stack.formatArn({ ...model, account: '' })];
  return [
    stack.formatArn({ ...model, region: '*', account: '' }),
    stack.formatArn({ service: 'bedrock', resource: 'inference-profile', resourceName: id }),
  ];
}

/** Alarms that concern no single part: no news arrives, or far more than ever. */
function ringOnPipeline(stack: Stack, alarms: Alarms, { silenceMinutes }: DeploymentContext): void {
  const scope = (id: string) => new Construct(stack, id);
  alarms.ring(scope('Silence'), 'silence', {
    part: 'Archive',
    period: Duration.minutes(silenceMinutes),
    metric: (period) =>
      new MathExpression({
        expression: 'IF(FILL(due, 0) > 0 AND FILL(archived, 0) < 1, 1, 0)',
        usingMetrics: {
          due: ownMetric(stack, 'SourcesDue', { period }),
          archived: ownMetric(stack, 'Archived', { period }),
        },
        label: 'due and nothing archived',
        period,
      }),
  });
  for (const [id, kind, name, statistic] of [
    ['SourceSilent', 'source-silent', 'SourcesSilent', 'Sum'],
    ['SourceFrantic', 'source-frantic', 'SourcesFrantic', 'Sum'],
    // Each dispatch gives one value, 0 when nothing was due.
    ['DispatchStopped', 'dispatch-stopped', 'SourcesDue', 'SampleCount'],
    ['SweepFailing', 'sweep-failing', 'Swept', 'Sum'],
    ['NotIngested', 'not-ingested', 'NotIngested', 'Sum'],
  ] as const)
    alarms.ring(scope(id), kind, {
      part: id.startsWith('Source') ? 'Sources' : id === 'NotIngested' ? 'Archive' : 'Schedule',
      metric: (period) => ownMetric(stack, name, { statistic, period }),
    });
}
