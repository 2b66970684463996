import { BadContext, readDeploymentContext } from '#infra/deployment-context.ts';

test('the defaults fit a new account: the reserved concurrency stays below a quota of 10', () => {
  const { stage, fetchConcurrency, ingestConcurrency, mergeConcurrency, removalPolicy } =
    readDeploymentContext({});
  expect({ stage, removalPolicy }).toEqual({ stage: 'prod', removalPolicy: 'retain' });
  expect(fetchConcurrency + ingestConcurrency + mergeConcurrency).toBeLessThan(10);
});

test('values may be text or, from cdk.json, numbers, booleans and lists', () => {
  const asText = {
    requestsPerSecond: '7',
    tracing: 'true',
    corsOrigins: 'https://a.example,https://b.example',
  };
  const typed = {
    requestsPerSecond: 7,
    tracing: true,
    corsOrigins: ['https://a.example', 'https://b.example'],
  };
  expect(readDeploymentContext(asText)).toEqual(readDeploymentContext(typed));
  expect(readDeploymentContext(typed)).toMatchObject(typed);
});

test('context keys of the CDK itself are ignored', () => {
  const own = { '@aws-cdk/aws-iam:minimizePolicies': true, 'aws:cdk:version-reporting': true };
  expect(readDeploymentContext(own)).toEqual(readDeploymentContext({}));
});

test.each<[string, unknown, RegExp]>([
  ['stag', 'dev', /^-c stag: no such key; known are stage, /],
  ['alarm-email', 'a@b.example', /^-c alarm-email: no such key/],
  ['stage', 'Prod', /^-c stage: must be 1 to 20 lower-case letters.*, not "Prod"$/],
  ['stage', '1st', /^-c stage: .*must start with a letter/],
  ['stage', 'dev-', /^-c stage: .*must not end with a hyphen/],
  ['stage', 'a_b', /^-c stage: /],
  ['stage', '', /^-c stage: /],
  ['stage', 'a'.repeat(21), /^-c stage: /],
  ['stage', 'größe', /^-c stage: /],
  ['alarmEmail', 'nobody', /^-c alarmEmail: must be an e-mail address, not "nobody"$/],
  ['alarmEmail', '', /^-c alarmEmail: /],
  ['requestsPerSecond', 'many', /^-c requestsPerSecond: must be a whole number from 1 to 10000, not "many"$/],
  ['requestsPerSecond', '0', /^-c requestsPerSecond: /],
  ['requestsPerSecond', '1e3', /^-c requestsPerSecond: /],
  ['requestBurst', '5001', /^-c requestBurst: /],
  ['postsPerSecond', '-1', /^-c postsPerSecond: /],
  ['postBurst', '1.5', /^-c postBurst: /],
  ['fetchConcurrency', '1', /^-c fetchConcurrency: must be a whole number from 2 to 1000/],
  ['ingestConcurrency', 'NaN', /^-c ingestConcurrency: /],
  ['mergeConcurrency', '1001', /^-c mergeConcurrency: /],
  ['logRetentionDays', '91', /^-c logRetentionDays: must be one of 1, 3, 5, /],
  ['silenceMinutes', '4', /^-c silenceMinutes: /],
  ['archiveColdAfterDays', '0', /^-c archiveColdAfterDays: /],
  ['budgetUsd', '$20', /^-c budgetUsd: /],
  ['removalPolicy', 'delete', /^-c removalPolicy: must be retain or destroy, not "delete"$/],
  ['existingArchive', 'UPPER', /^-c existingArchive: must be the name of an S3 bucket/],
  ['existingBodies', 'a', /^-c existingBodies: /],
  ['existingTable', 'a/b', /^-c existingTable: must be the name of a DynamoDB table/],
  ['existingTokens', 'my-secret', /^-c existingTokens: must be the complete ARN of a secret/],
  ['sourceCredentials', 'my-secret', /^-c sourceCredentials: must be the complete ARN of a secret/],
  [
    'domainName',
    'news.example.org',
    /^-c certificateArn: is missing: domainName and certificateArn go together$/,
  ],
  ['domainName', 'https://x.example', /^-c domainName: must be a domain name/],
  ['certificateArn', 'cert', /^-c certificateArn: must be the ARN of an ACM certificate/],
  ['jwtIssuer', 'http://id.example', /^-c jwtIssuer: must be an https URL/],
  ['jwtAudience', 'dateline', /^-c jwtIssuer: is missing: jwtIssuer and jwtAudience go together$/],
  ['corsOrigins', '*', /^-c corsOrigins: each must be an origin/],
  ['corsOrigins', 'https://a.example/', /^-c corsOrigins: each must be an origin without path/],
  ['tracing', 'yes', /^-c tracing: must be true or false, not "yes"$/],
  ['publicReads', '1', /^-c publicReads: must be true or false/],
  ['embeddingModelId', 'gpt', /^-c embeddingModelId: must be one of cohere/],
])('-c %s=%j is refused with the key and the rule', (key, value, message) => {
  expect(() => readDeploymentContext({ [key]: value })).toThrow(BadContext);
  expect(() => readDeploymentContext({ [key]: value })).toThrow(message);
});

test('all mistakes are listed at once', () => {
  expect(() => readDeploymentContext({ stage: 'X', tracing: 'y', nonsense: '1' })).toThrow(
    /-c stage: [\s\S]*-c tracing: [\s\S]*-c nonsense: /,
  );
});
