import { Match } from 'aws-cdk-lib/assertions';
import { aTemplate } from '#test/infra/a-template.ts';

const domainName = 'news.example.org';
const existingTokens = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:old-AbCdEf';

const { template, ofType, resources } = aTemplate({
  stage: 'dev',
  alarmEmail: 'desk@example.org',
  budgetUsd: '50',
  silenceMinutes: '30',
  requestsPerSecond: '7',
  requestBurst: '8',
  postsPerSecond: '3',
  postBurst: '4',
  fetchConcurrency: '21',
  ingestConcurrency: '22',
  mergeConcurrency: '23',
  logRetentionDays: '14',
  archiveColdAfterDays: '45',
  domainName,
  certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/1234-abcd',
  corsOrigins: 'https://a.example,https://b.example',
  tracing: 'true',
  removalPolicy: 'destroy',
});
const plain = aTemplate();

test('two stages share no name that must be unique in an account or a region', () => {
  const namesOf = ({ resources: all }: Pick<typeof plain, 'resources'>) =>
    all.flatMap(([id, { Properties }]) =>
      Object.entries(Properties)
        .filter(([name, value]) => /Name$/.test(name) && typeof value === 'string')
        .map(([name, value]) => `${id}.${name}=${value}`),
    );
  // These must be unique within one resource only, or name a kind of resource.
  const shared = /\.(?:PolicyName|MetricName|StageName)=/;
  const ofProd = new Set(namesOf(plain));
  expect(namesOf({ resources }).filter((name) => ofProd.has(name) && !shared.test(name))).toEqual([]);
});

test('the stage is in tags and outputs', () => {
  template.hasOutput('Stage', { Value: 'dev' });
  for (const [, { Properties }] of ofType('AWS::Lambda::Function'))
    expect(Properties.Tags).toContainEqual({ Key: 'dateline:stage', Value: 'dev' });
});

test('the configured address is subscribed to the alarms', () => {
  template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'desk@example.org',
  });
});

test('a budget notifies the topic of the alarms, and Budgets may publish to it', () => {
  template.hasResourceProperties('AWS::Budgets::Budget', {
    Budget: Match.objectLike({ BudgetLimit: { Amount: 50, Unit: 'USD' }, TimeUnit: 'MONTHLY' }),
  });
  template.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: 'Allow', Principal: { Service: 'budgets.amazonaws.com' } }),
      ]),
    },
  });
});

test('the window of the silence alarm is the configured one', () => {
  const silence = ofType('AWS::CloudWatch::Alarm').find(([id]) => id.startsWith('Silence'));
  expect(JSON.stringify(silence?.[1].Properties.Metrics)).toContain('"Period":1800');
});

test('throttles, concurrency and retention are set on their resources', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    DefaultRouteSettings: { ThrottlingRateLimit: 7, ThrottlingBurstLimit: 8 },
    RouteSettings: { 'POST /v1/reports': { ThrottlingRateLimit: 3, ThrottlingBurstLimit: 4 } },
  });
  const mappings = ofType('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);
  const concurrency = [21, 22, 23].map((MaximumConcurrency) => ({ MaximumConcurrency }));
  expect(mappings.map(({ ScalingConfig }) => ScalingConfig)).toEqual(concurrency);
  const logs = ofType('AWS::Logs::LogGroup').map(([, { Properties }]) => Properties.RetentionInDays);
  expect(new Set(logs)).toEqual(new Set([14]));
});

test('raw documents of the configured age move to a storage class with immediate access', () => {
  template.hasResourceProperties('AWS::S3::Bucket', {
    LifecycleConfiguration: {
      Rules: Match.arrayWith([
        Match.objectLike({
          Prefix: 'raw/',
          Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 45 }],
        }),
      ]),
    },
  });
});

test('a domain is mapped to the API, and an output names its target', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: domainName });
  template.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1);
  template.hasOutput('ApiUrl', { Value: `https://${domainName}/` });
  template.hasOutput('DomainTarget', {});
});

test('links and callbacks begin with the public address where one is named, else with the domain', () => {
  const publicUrl = 'https://read.example.org';
  const variablesOf = (given: Record<string, string>) =>
    aTemplate(given)
      .ofType('AWS::Lambda::Function')
      .flatMap(([id, { Properties }]) => {
        const { Variables = {} } = (Properties.Environment ?? {}) as { Variables?: Record<string, unknown> };
        const { PUBLIC_URL: url, FETCH_QUEUE_URL: queue } = Variables;
        return url === undefined ? [] : [[id.replace(/Function.*/, ''), url, queue]];
      });
  expect(variablesOf({})).toEqual([
    ['Fetch', '', undefined],
    ['Api', '', ''],
  ]);
  const withUrl = (url: string) => [
    ['Fetch', url, undefined],
    ['Api', url, { Ref: expect.stringMatching(/^FetchQueue/) }],
  ];
  expect(variablesOf({ publicUrl })).toEqual(withUrl(publicUrl));
  const certificateArn = 'arn:aws:acm:eu-central-1:123456789012:certificate/1234-abcd';
  expect(variablesOf({ domainName, certificateArn })).toEqual(withUrl(`https://${domainName}`));
  expect(variablesOf({ domainName, certificateArn, publicUrl })).toEqual(withUrl(publicUrl));
  expect(() => aTemplate({ publicUrl: `${publicUrl}/news` })).toThrow('must be an origin without path');
  expect(() => aTemplate({ publicUrl: 'http://read.example.org' })).toThrow('must be an https address');
});

test('with an issuer the routes under /v1 need its tokens; pages, feeds and the callback of hubs do not', () => {
  const jwt = { jwtIssuer: 'https://id.example.org', jwtAudience: 'news,desk' };
  const routesOf = (given: Record<string, string>) =>
    aTemplate(given)
      .ofType('AWS::ApiGatewayV2::Route')
      .map(([, { Properties }]) => `${String(Properties.RouteKey)} ${String(Properties.AuthorizationType)}`)
      .sort();
  expect(routesOf({})).toEqual(['$default NONE', 'POST /v1/reports NONE']);
  expect(routesOf(jwt)).toEqual(['$default NONE', 'ANY /v1/{proxy+} JWT', 'POST /v1/reports JWT']);
  const callback = ['GET', 'POST'].map((method) => `${method} /v1/websub/{id}/{token} NONE`);
  const publicUrl = 'https://news.example.org';
  expect(routesOf({ ...jwt, publicUrl })).toEqual([...routesOf(jwt), ...callback].sort());
  expect(routesOf({ publicUrl })).toEqual(routesOf({}));
  expect(routesOf({ ...jwt, publicReads: 'true' })).toEqual([
    '$default NONE',
    ...['DELETE', 'PATCH'].map((method) => `${method} /v1/{proxy+} JWT`),
    'POST /v1/reports JWT',
    ...['POST', 'PUT'].map((method) => `${method} /v1/{proxy+} JWT`),
  ]);
  aTemplate(jwt).template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
    JwtConfiguration: { Issuer: jwt.jwtIssuer, Audience: ['news', 'desk'] },
  });
});

test('only the configured origins may call from a browser', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
    CorsConfiguration: { AllowOrigins: ['https://a.example', 'https://b.example'] },
  });
  expect(plain.ofType('AWS::ApiGatewayV2::Api')[0]?.[1].Properties.CorsConfiguration).toBeUndefined();
});

test('with tracing every function is traced and may write its trace; without it none is', () => {
  const traced = (of: typeof plain) =>
    of.ofType('AWS::Lambda::Function').filter(([, { Properties }]) => 'TracingConfig' in Properties);
  const writing = (of: typeof plain) =>
    of.ofType('AWS::IAM::Policy').filter(([, policy]) => JSON.stringify(policy).includes('xray:Put'));
  const full = { template, ofType, resources };
  expect([traced(full).length, writing(full).length]).toEqual([6, 6]);
  expect([...traced(plain), ...writing(plain)]).toEqual([]);
});

test('with removalPolicy=destroy no resource with data is retained or protected', () => {
  for (const type of ['AWS::S3::Bucket', 'AWS::DynamoDB::GlobalTable', 'AWS::SecretsManager::Secret'])
    for (const [, { DeletionPolicy }] of ofType(type)) expect(DeletionPolicy).toBe('Delete');
  expect(JSON.stringify(ofType('AWS::DynamoDB::GlobalTable'))).not.toContain(
    '"DeletionProtectionEnabled":true',
  );
});

test('resources of an earlier deployment are imported in place of new buckets, table and secret', () => {
  const attached = aTemplate({
    existingArchive: 'old-archive',
    existingBodies: 'old-bodies',
    existingTable: 'old-table',
    existingTokens,
  });
  expect(attached.ofType('AWS::S3::Bucket').map(([id]) => id)).toEqual([
    expect.stringMatching(/^ArchiveAccessLogs/),
  ]);
  expect(attached.ofType('AWS::DynamoDB::GlobalTable')).toEqual([]);
  expect(attached.ofType('AWS::SecretsManager::Secret')).toEqual([]);
  const functions = JSON.stringify(attached.ofType('AWS::Lambda::Function'));
  for (const named of ['old-archive', 'old-bodies', 'old-table', existingTokens])
    expect(functions).toContain(`"${named}"`);
  const policies = JSON.stringify(attached.ofType('AWS::IAM::Policy'));
  for (const granted of [
    ':s3:::old-archive/raw/*',
    ':s3:::old-bodies/bodies/*',
    ':table/old-table',
    existingTokens,
  ])
    expect(policies).toContain(granted);
});
