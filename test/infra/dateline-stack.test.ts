import { Match } from 'aws-cdk-lib/assertions';
import type { z } from 'zod';
import { ApiEnv } from '#lambdas/api/env.ts';
import { DispatchEnv } from '#lambdas/dispatch/env.ts';
import { FetchEnv } from '#lambdas/fetch/env.ts';
import { IngestEnv } from '#lambdas/ingest/env.ts';
import { MergeEnv } from '#lambdas/merge/env.ts';
import { SweepEnv } from '#lambdas/sweep/env.ts';
import { aTemplate } from '#test/infra/a-template.ts';

const plain = aTemplate();
const { template, ofType } = plain;
const functions = ['Dispatch', 'Fetch', 'Ingest', 'Merge', 'Sweep', 'Api'];

/** References as text, to make a policy readable: `<StoriesTable>`, `<ArchiveRaw>/raw/*`. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  const intrinsic = value as {
    Ref?: string;
    'Fn::GetAtt'?: [string, string];
    'Fn::Join'?: [string, unknown[]];
  };
  const id = intrinsic.Ref ?? intrinsic['Fn::GetAtt']?.[0];
  if (id !== undefined) return `<${id.replace(/[0-9A-F]{8}$/, '')}>`;
  return (intrinsic['Fn::Join']?.[1] ?? []).map(asText).join('');
}

interface Statement {
  Action: string | string[];
  Resource: unknown;
  Effect: string;
  Condition?: unknown;
}

/** Every action that a role may take, with its resource. */
function grantsOf(name: string, { ofType } = plain): string[] {
  const policies = ofType('AWS::IAM::Policy').filter(([id]) => id.startsWith(`${name}RoleDefaultPolicy`));
  const statements = policies.flatMap(([, { Properties }]) => {
    return (Properties.PolicyDocument as { Statement: Statement[] }).Statement;
  });
  return statements
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((on) => `${action} ${asText(on)}`)),
    )
    .sort();
}

const consuming = (queue: string) =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (action) => `sqs:${action} <${queue}>`,
  );
const logging = (name: string) => [`logs:CreateLogStream <${name}Log>`, `logs:PutLogEvents <${name}Log>`];
const onTable = (...actions: string[]) => [...actions.map((action) => `dynamodb:${action} <StoriesTable>`)];

test.each([
  [
    'Dispatch',
    [
      ...logging('Dispatch'),
      ...onTable('GetItem', 'PutItem', 'Query'),
      'sqs:SendMessage <FetchQueue>',
      // Lambda itself sends a call that failed three times.
      'sqs:SendMessage <DispatchScheduleDead>',
    ],
  ],
  [
    'Fetch',
    [
      ...logging('Fetch'),
      ...consuming('FetchQueue'),
      ...onTable('GetItem', 'PutItem', 'Query'),
      's3:PutObject <ArchiveRaw>/raw/*',
    ],
  ],
  [
    'Ingest',
    [
      ...logging('Ingest'),
      ...consuming('IngestQueue'),
      ...onTable('GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'),
      's3:GetObject <ArchiveRaw>/raw/*',
      // The drop folder.
      's3:GetObject <ArchiveRaw>/incoming/*',
      's3:DeleteObject <ArchiveRaw>/incoming/*',
      's3:PutObject <ArchiveRaw>/raw/*',
      's3:ListBucket <ArchiveRaw>',
      // The remaining parts of a large document.
      'sqs:SendMessage <IngestQueue>',
      'sqs:SendMessage <MergeQueue>',
    ],
  ],
  [
    'Merge',
    [
      ...logging('Merge'),
      ...consuming('MergeQueue'),
      ...onTable('GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'),
      's3:DeleteObject <Bodies>/bodies/*',
      's3:GetObject <Bodies>/bodies/*',
      's3:ListBucket <Bodies>',
      's3:PutObject <Bodies>/bodies/*',
      'sqs:SendMessage <MergeQueue>',
    ],
  ],
  [
    'Sweep',
    [
      ...logging('Sweep'),
      ...onTable('GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem'),
      's3:ListBucket <ArchiveRaw>',
      's3:GetObject <ArchiveRaw>/raw/*',
      's3:PutObject <ArchiveRaw>/decisions/*',
      'sqs:SendMessage <IngestQueue>',
      'sqs:SendMessage <MergeQueue>',
      'sqs:SendMessage <SweepScheduleDead>',
    ],
  ],
  [
    'Api',
    [
      ...logging('Api'),
      // Changed sources, polls on demand, and documents that are read again.
      ...onTable('GetItem', 'BatchGetItem', 'Query', 'PutItem'),
      'sqs:SendMessage <IngestQueue>',
      'dynamodb:Query <StoriesTable>/index/list',
      's3:PutObject <ArchiveRaw>/incoming/*',
      's3:PutObject <ArchiveRaw>/raw/*',
      's3:GetObject <Bodies>/bodies/*',
      's3:ListBucket <Bodies>',
      'secretsmanager:GetSecretValue <TokensSecret>',
    ],
  ],
])('the function %s has these permissions and no others', (name, grants) => {
  expect(grantsOf(name)).toEqual([...grants].sort());
});

test('only the functions that poll may read the secret with the credentials of sources, and only where one is deployed', () => {
  const sourceCredentials = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:feeds-AbCdEf';
  const withSecret = aTemplate({ sourceCredentials });
  const more = functions.flatMap((name) =>
    grantsOf(name, withSecret)
      .filter((grant) => !grantsOf(name).includes(grant))
      .map((grant) => `${name}: ${grant}`),
  );
  const granted = `secretsmanager:GetSecretValue ${sourceCredentials}`;
  expect(more.sort()).toEqual([`Api: ${granted}`, `Fetch: ${granted}`]);
  const named = Object.values(withSecret.template.findResources('AWS::Lambda::Function')).filter(
    ({ Properties }) => Properties.Environment?.Variables?.SOURCE_CREDENTIALS_ARN === sourceCredentials,
  );
  expect(named).toHaveLength(2);
});

test('with a public address only the api function gets a permission more: to request polls that hubs have news for', () => {
  const withHubs = aTemplate({ publicUrl: 'https://news.example.org' });
  const more = functions.flatMap((name) =>
    grantsOf(name, withHubs).filter((grant) => !grantsOf(name).includes(grant)),
  );
  expect(more).toEqual(['sqs:SendMessage <FetchQueue>']);
  expect(grantsOf('Api', withHubs)).toContain('sqs:SendMessage <FetchQueue>');
});

test.each<[string, z.ZodType]>([
  ['Dispatch', DispatchEnv],
  ['Fetch', FetchEnv],
  ['Ingest', IngestEnv],
  ['Merge', MergeEnv],
  ['Sweep', SweepEnv],
  ['Api', ApiEnv],
])('the environment of %s satisfies its own schema', (name, schema) => {
  const found = ofType('AWS::Lambda::Function').find(([id]) => id.startsWith(`${name}Function`));
  const { Variables } = (found?.[1].Properties.Environment ?? { Variables: {} }) as {
    Variables: Record<string, unknown>;
  };
  const atRunTime = (variable: string, value: unknown) => {
    if (typeof value === 'string') return value;
    if (variable.endsWith('_URL')) return 'https://sqs.eu-central-1.amazonaws.com/1/queue';
    return variable.endsWith('_ARN') ? 'arn:aws:secretsmanager:eu-central-1:1:secret:x' : asText(value);
  };
  const env = Object.fromEntries(
    Object.entries(Variables).map(([key, value]) => [key, atRunTime(key, value)]),
  );
  expect(schema.safeParse(env)).toMatchObject({ success: true });
  expect(Object.keys(Variables)).toEqual(expect.arrayContaining(Object.keys((schema as z.ZodObject).shape)));
});

test('each function has its own role, arm64, and a log kept for three months', () => {
  const found = ofType('AWS::Lambda::Function').filter(([id]) =>
    functions.some((name) => id.startsWith(`${name}Function`)),
  );
  expect(found).toHaveLength(6);
  expect(new Set(found.map(([, { Properties }]) => JSON.stringify(Properties.Role))).size).toBe(6);
  for (const [, { Properties }] of found) {
    expect(Properties).toMatchObject({
      Architectures: ['arm64'],
      Runtime: expect.stringMatching(/^nodejs2[24]\.x$/),
    });
  }
  const logs = ofType('AWS::Logs::LogGroup');
  expect(logs).toHaveLength(7);
  for (const [, { Properties }] of logs) expect(Properties.RetentionInDays).toBe(90);
});

test('object events of raw/ and incoming/ reach the ingest queue, whose policy exists before the bucket', () => {
  const [bucket] = ofType('AWS::S3::Bucket').filter(([id]) => id.startsWith('ArchiveRaw'));
  const { NotificationConfiguration } = bucket?.[1].Properties ?? {};
  const { QueueConfigurations } = NotificationConfiguration as {
    QueueConfigurations: { Event: string; Queue: unknown; Filter: unknown }[];
  };
  expect(QueueConfigurations.map(({ Queue, ...rest }) => ({ ...rest, Queue: asText(Queue) }))).toEqual(
    ['raw/', 'incoming/'].map((Value) => ({
      Event: 's3:ObjectCreated:*',
      Filter: { S3Key: { Rules: [{ Name: 'prefix', Value }] } },
      Queue: '<IngestQueue>',
    })),
  );
  const [policy, ...others] = ofType('AWS::SQS::QueuePolicy').filter(([, { Properties }]) =>
    JSON.stringify(Properties).includes('s3.amazonaws.com'),
  );
  expect(others).toEqual([]);
  expect(bucket?.[1].DependsOn).toEqual([policy?.[0]]);
  // A policy that names the bucket would have to be created after it.
  expect(JSON.stringify(policy?.[1].Properties)).not.toContain(bucket?.[0]);
  expect(policy?.[1].Properties.PolicyDocument).toMatchObject({
    Statement: expect.arrayContaining([
      {
        Action: 'sqs:SendMessage',
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Resource: policy?.[1].Properties.Queues && expect.anything(),
      },
    ]),
  });
});

const dataTypes = ['AWS::S3::Bucket', 'AWS::DynamoDB::GlobalTable', 'AWS::SecretsManager::Secret'];

test('resources with data are retained when the stack is deleted, but not when the first deployment fails', () => {
  for (const type of dataTypes) {
    expect(ofType(type).length).toBeGreaterThan(0);
    for (const [, resource] of ofType(type))
      expect(resource).toMatchObject({
        DeletionPolicy: 'RetainExceptOnCreate',
        UpdateReplacePolicy: 'Retain',
      });
  }
});

test('the logical ids of resources with data never change: another id would create an empty resource', () => {
  const ids = dataTypes.flatMap((type) => ofType(type).map(([id]) => id));
  expect(ids.sort()).toMatchInlineSnapshot(`
[
  "ArchiveAccessLogs31F4F9D7",
  "ArchiveRaw9D25344B",
  "BodiesA27A8119",
  "StoriesTableC5354398",
  "TokensSecretA6069DB5",
]
`);
});

test('the archive is versioned, encrypted and closed to the public', () => {
  template.hasResourceProperties('AWS::S3::Bucket', {
    VersioningConfiguration: { Status: 'Enabled' },
    BucketEncryption: Match.anyValue(),
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  });
});

test('no function may delete a version: only the policy for the operator who purges, which is attached to nothing', () => {
  const deleting = aTemplate().resources.filter(([, { Properties }]) =>
    JSON.stringify(Properties ?? {}).includes('s3:DeleteObjectVersion'),
  );
  expect(deleting.map(([, { Type }]) => Type)).toEqual(['AWS::IAM::ManagedPolicy']);
  const [, policy] = deleting[0] ?? [];
  for (const attached of ['Roles', 'Users', 'Groups'])
    expect(policy?.Properties).not.toHaveProperty(attached);
});

test('no rule of the archive removes documents or recorded decisions', () => {
  const [archive] = ofType('AWS::S3::Bucket').filter(([id]) => id.startsWith('ArchiveRaw'));
  const lifecycle = archive?.[1].Properties.LifecycleConfiguration as
    | { Rules: Record<string, unknown>[] }
    | undefined;
  const removing = (lifecycle?.Rules ?? []).filter((rule) =>
    Object.keys(rule).some((name) => /Expir/.test(name)),
  );
  expect(removing.map(({ Prefix }) => Prefix)).toEqual(['incoming/']);
});

test('the bucket of large stories keeps no versions: a removed object is gone', () => {
  const [found, ...others] = ofType('AWS::S3::Bucket').filter(([id]) => id.startsWith('Bodies'));
  expect(others).toEqual([]);
  expect(found?.[1].Properties.VersioningConfiguration).toBeUndefined();
  expect(JSON.stringify(found?.[1].Properties.LifecycleConfiguration)).toContain(
    'NoncurrentVersionExpiration',
  );
});

test('only ingest may call a model, and only the configured one', () => {
  expect(JSON.stringify(template.toJSON())).not.toContain('bedrock');
  const embeddingModelId = 'cohere.embed-multilingual-v3';
  const asked = aTemplate({ embeddingModelId }).template;
  const policies = Object.entries(asked.findResources('AWS::IAM::Policy')).filter(([, policy]) =>
    JSON.stringify(policy).includes('bedrock'),
  );
  expect(policies.map(([id]) => id)).toEqual([expect.stringMatching(/^IngestRole/)]);
  const statements = policies.flatMap(
    ([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[],
  );
  const granted = statements.filter(({ Action }) => String(Action).startsWith('bedrock'));
  expect(granted.map(({ Action }) => Action)).toEqual(['bedrock:InvokeModel']);
  expect(JSON.stringify(granted[0]?.Resource)).toMatch(/::foundation-model\/cohere\.embed-multilingual-v3"/);
  asked.hasResourceProperties('AWS::Lambda::Function', {
    Environment: { Variables: Match.objectLike({ EMBEDDING_MODEL_ID: embeddingModelId }) },
  });
});

test.each([
  ['amazon.nova-lite-v1:0', [/::foundation-model\/amazon\.nova-lite-v1:0"/]],
  [
    'eu.amazon.nova-lite-v1:0',
    [/:\*::foundation-model\/amazon\.nova-lite-v1:0"/, /:inference-profile\/eu\.amazon\.nova-lite-v1:0"/],
  ],
])('only merge may call the model that writes briefs: %s', (briefModelId, resources) => {
  const asked = aTemplate({ briefModelId }).template;
  const policies = Object.entries(asked.findResources('AWS::IAM::Policy')).filter(([, policy]) =>
    JSON.stringify(policy).includes('bedrock'),
  );
  expect(policies.map(([id]) => id)).toEqual([expect.stringMatching(/^MergeRole/)]);
  for (const resource of resources) expect(JSON.stringify(policies)).toMatch(resource);
  const variables = Object.values(asked.findResources('AWS::Lambda::Function')).map(
    ({ Properties }) => Properties.Environment?.Variables?.BRIEF_MODEL_ID,
  );
  expect(variables.filter((value) => value === briefModelId)).toHaveLength(2);
});

test('a layer with the local model makes ingest compute vectors, and keeps them in the archive', () => {
  const embeddingLayerArn = 'arn:aws:lambda:eu-central-1:123456789012:layer:embedding:3';
  const asked = aTemplate({ embeddingLayerArn }).template;
  asked.hasResourceProperties('AWS::Lambda::Function', {
    Layers: [embeddingLayerArn],
    Environment: { Variables: Match.objectLike({ EMBEDDER: 'local', MODEL_DIR: '/opt/model' }) },
  });
  const policies = Object.entries(asked.findResources('AWS::IAM::Policy')).filter(([, policy]) =>
    JSON.stringify(policy).includes('embeddings/'),
  );
  expect(policies.map(([id]) => id)).toEqual([expect.stringMatching(/^IngestRole/)]);
});

test('the table is on demand with point-in-time recovery', () => {
  template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
    BillingMode: 'PAY_PER_REQUEST',
    Replicas: [Match.objectLike({ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } })],
  });
});

test("every queue has a dead-letter queue and a visibility timeout of six times its function's timeout", () => {
  const queues = ofType('AWS::SQS::Queue');
  const working = queues.filter(([, { Properties }]) => 'RedrivePolicy' in Properties);
  expect(working).toHaveLength(3);
  const timeouts = Object.fromEntries(
    ofType('AWS::Lambda::Function').map(([id, { Properties }]) => [id, Properties.Timeout]),
  );
  const mappings = ofType('AWS::Lambda::EventSourceMapping');
  expect(mappings).toHaveLength(3);
  for (const [, { Properties }] of mappings) {
    const queueId = (Properties.EventSourceArn as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0];
    const queue = working.find(([id]) => id === queueId)?.[1].Properties;
    const timeout = timeouts[(Properties.FunctionName as { Ref: string }).Ref];
    expect(queue?.VisibilityTimeout).toBe(Number(timeout) * 6);
    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  }
});

test('the merge queue has high throughput, and a slow story delays no other', () => {
  template.hasResourceProperties('AWS::SQS::Queue', {
    FifoQueue: true,
    FifoThroughputLimit: 'perMessageGroupId',
    DeduplicationScope: 'messageGroup',
  });
  const mappings = ofType('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);
  expect(mappings.find((mapping) => JSON.stringify(mapping).includes('MergeQueue'))?.BatchSize).toBe(1);
});

test('a failed call of a schedule is retried with the same time, then kept', () => {
  for (const [, { Properties }] of ofType('AWS::Scheduler::Schedule'))
    expect(Properties.Target).toMatchObject({
      Input: '{"at":"<aws.scheduler.scheduled-time>"}',
      DeadLetterConfig: { Arn: expect.anything() },
    });
  const retries = ofType('AWS::Lambda::EventInvokeConfig');
  expect(retries).toHaveLength(2);
  for (const [, { Properties }] of retries)
    expect(Properties).toMatchObject({
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
    });
});

test('the merge delay exceeds the slot, so that the last report of a burst is never missed', () => {
  template.hasResourceProperties('AWS::SQS::Queue', {
    FifoQueue: true,
    DelaySeconds: 1,
    RedrivePolicy: Match.anyValue(),
  });
  template.hasResourceProperties('AWS::Lambda::Function', {
    Environment: { Variables: Match.objectLike({ MERGE_SLOT_MS: '900' }) },
  });
});

test('readers and posting clients have separate throttles, and calls are logged', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    RouteSettings: { 'POST /v1/reports': { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 } },
    AccessLogSettings: Match.objectLike({ Format: Match.anyValue() }),
  });
  template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: 'POST /v1/reports' });
});

test('the deployment prints the address of the API', () => {
  template.hasOutput('ApiUrl', {});
});
