// The synthesised template with its intrinsic functions resolved to the names that the emulators use.
import path from 'node:path';
import type { Statement } from '#test/deployed/iam.ts';

export const account = '000000000000';
export const region = 'us-east-1';

interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
  Metadata?: Record<string, unknown>;
}
export interface Template {
  Parameters?: Record<string, { Default?: unknown }>;
  Resources: Record<string, Resource>;
}

export interface FunctionOfTemplate {
  /** The construct's name in lower case: `api`. */
  name: string;
  arn: string;
  role: string;
  codeFolder: string;
  handler: string;
  nodeMajor: number;
  env: Record<string, string>;
  timeoutMs: number;
  memoryMb: number;
  logGroupArn: string;
}
interface QueueOfTemplate {
  name: string;
  arn: string;
  attributes: Record<string, string>;
  /** Statements of the queue's own policy. */
  policy: Statement[];
}
interface EventSource {
  queueArn: string;
  functionArn: string;
  batchSize: number;
}
interface Schedule {
  functionArn: string;
  role: string;
  input: string;
}
export interface BucketNotification {
  bucketArn: string;
  id: string;
  queueArn: string;
  events: string[];
  prefix: string;
  suffix: string;
}
interface TableOfTemplate {
  name: string;
  /** As CreateTable takes it. */
  definition: Record<string, unknown>;
}
export interface DeployedStack {
  functions: FunctionOfTemplate[];
  queues: QueueOfTemplate[];
  buckets: string[];
  tables: TableOfTemplate[];
  secrets: string[];
  eventSources: EventSource[];
  schedules: Schedule[];
  notifications: BucketNotification[];
  /** Principal and source of everything that may call a function from outside: the gateway. */
  invokers: { functionArn: string; principal: string }[];
  /** Policy statements by the logical id of the role. */
  roles: Map<string, Statement[]>;
}

type Json = Record<string, unknown>;

/** @param queueOrigin where queue URLs point to. */
export function readTemplate(template: Template, assetFolder: string, queueOrigin: string): DeployedStack {
  const resolve = makeResolver(template, queueOrigin);
  const all = Object.entries(template.Resources).map(([id, { Type, Properties, Metadata }]) => ({
    id,
    type: Type,
    metadata: Metadata ?? {},
    properties: resolve(Properties ?? {}) as Json,
    arn: String(resolve({ 'Fn::GetAtt': [id, 'Arn'] })),
    name: nameOf(id, template),
  }));
  const of = (...types: string[]) => all.filter(({ type }) => types.includes(type));
  const roleByArn = new Map(of('AWS::IAM::Role').map(({ arn, id }) => [arn, id]));
  const roleOf = (arn: unknown) => roleByArn.get(String(arn)) ?? fail(`no role ${String(arn)}`);
  const logGroupArn = new Map(of('AWS::Logs::LogGroup').map(({ name, arn }) => [name, arn]));

  const functions = of('AWS::Lambda::Function')
    // Custom resources of CDK run while a stack is deployed, not in the deployed system.
    .filter(({ metadata }) => String(metadata['aws:cdk:path']).split('/')[2] === 'Function')
    .map(({ properties, metadata, arn }): FunctionOfTemplate => {
      const { Environment, LoggingConfig, Runtime, Timeout, MemorySize, Handler, Role } = properties;
      return {
        name: (String(metadata['aws:cdk:path']).split('/')[1] ?? '').toLowerCase(),
        arn,
        role: roleOf(Role),
        codeFolder: path.join(assetFolder, String(metadata['aws:asset:path'])),
        handler: String(Handler),
        nodeMajor: Number(/^nodejs(\d+)\.x$/.exec(String(Runtime))?.[1]),
        env: ((Environment as Json | undefined)?.Variables ?? {}) as Record<string, string>,
        timeoutMs: Number(Timeout ?? 3) * 1000,
        memoryMb: Number(MemorySize ?? 128),
        logGroupArn: logGroupArn.get(String((LoggingConfig as Json | undefined)?.LogGroup)) ?? '',
      };
    });

  const policies = of('AWS::SQS::QueuePolicy').map(({ properties }) => ({
    queues: properties.Queues as string[],
    statements: statementsOf(properties.PolicyDocument),
  }));
  const queues = of('AWS::SQS::Queue').map(({ id, name, arn, properties }): QueueOfTemplate => {
    const url = resolve({ Ref: id });
    return {
      name,
      arn,
      attributes: queueAttributes(properties),
      policy: policies
        .filter(({ queues }) => queues.includes(String(url)))
        .flatMap(({ statements }) => statements),
    };
  });

  const roles = new Map<string, Statement[]>(
    of('AWS::IAM::Role').map(({ id, properties }) => [
      id,
      ((properties.Policies ?? []) as Json[]).flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument)),
    ]),
  );
  for (const { properties } of of('AWS::IAM::Policy'))
    for (const role of properties.Roles as string[])
      roles.get(roleNamed(role))?.push(...statementsOf(properties.PolicyDocument));
  function roleNamed(name: string): string {
    return of('AWS::IAM::Role').find((role) => role.name === name)?.id ?? fail(`no role named ${name}`);
  }

  const arnOfFunction = (nameOrArn: unknown) =>
    of('AWS::Lambda::Function').find(({ name, arn }) => nameOrArn === name || nameOrArn === arn)?.arn ??
    fail(`no function ${String(nameOrArn)}`);

  return {
    functions,
    queues,
    roles,
    buckets: of('AWS::S3::Bucket').map(({ name }) => name),
    secrets: of('AWS::SecretsManager::Secret').map(({ arn }) => arn),
    tables: of('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table').map(({ name, properties }) => ({
      name,
      definition: tableDefinition(name, properties),
    })),
    eventSources: of('AWS::Lambda::EventSourceMapping').map(({ properties }) => ({
      queueArn: String(properties.EventSourceArn),
      functionArn: arnOfFunction(properties.FunctionName),
      batchSize: Number(properties.BatchSize),
    })),
    schedules: of('AWS::Scheduler::Schedule').map(({ properties }) => {
      const target = properties.Target as Json;
      return {
        functionArn: String(target.Arn),
        role: roleOf(target.RoleArn),
        input: String(target.Input),
      };
    }),
    invokers: of('AWS::Lambda::Permission').map(({ properties }) => ({
      functionArn: arnOfFunction(properties.FunctionName),
      principal: String(properties.Principal),
    })),
    notifications: [
      ...of('AWS::S3::Bucket').flatMap(({ arn, properties }) =>
        notificationsOf(arn, properties.NotificationConfiguration as Json | undefined),
      ),
      ...of('Custom::S3BucketNotifications').flatMap(({ properties }) =>
        notificationsOf(
          `arn:aws:s3:::${String(properties.BucketName)}`,
          properties.NotificationConfiguration as Json,
        ),
      ),
    ],
  };
}

function statementsOf(document: unknown): Statement[] {
  return [(document as { Statement: Statement | Statement[] }).Statement].flat();
}

/** Both spellings: CloudFormation's own, and that of CDK's custom resource, which is the one of the S3 API. */
function notificationsOf(bucketArn: string, configuration: Json | undefined): BucketNotification[] {
  return ((configuration?.QueueConfigurations ?? []) as Json[]).map((one, nth) => {
    const filter = (one.Filter ?? {}) as { S3Key?: { Rules: Json[] }; Key?: { FilterRules: Json[] } };
    const rules = filter.S3Key?.Rules ?? filter.Key?.FilterRules ?? [];
    const rule = (wanted: string) =>
      String(rules.find(({ Name }) => String(Name).toLowerCase() === wanted)?.Value ?? '');
    return {
      bucketArn,
      id: String(one.Id ?? nth),
      queueArn: String(one.Queue ?? one.QueueArn),
      events: [one.Event ?? one.Events].flat().map(String),
      prefix: rule('prefix'),
      suffix: rule('suffix'),
    };
  });
}

function queueAttributes(properties: Json): Record<string, string> {
  const given = ['FifoQueue', 'ContentBasedDeduplication', 'VisibilityTimeout', 'MessageRetentionPeriod'];
  const more = ['DelaySeconds', 'DeduplicationScope', 'FifoThroughputLimit'];
  const attributes = [...given, ...more].flatMap((name) =>
    properties[name] === undefined ? [] : [[name, String(properties[name])] as const],
  );
  const redrive = properties.RedrivePolicy;
  return {
    ...Object.fromEntries(attributes),
    ...(redrive !== undefined && { RedrivePolicy: JSON.stringify(redrive) }),
  };
}

/** Without what no emulator has: replicas, time to live, restore. */
function tableDefinition(name: string, properties: Json): Json {
  const indexes = (properties.GlobalSecondaryIndexes ?? []) as Json[];
  const { AttributeDefinitions, KeySchema } = properties;
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions,
    KeySchema,
    GlobalSecondaryIndexes: indexes.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    })),
  };
}

function nameOf(id: string, template: Template): string {
  const { Type, Properties = {} } = template.Resources[id] ?? fail(`no resource ${id}`);
  const nameProperties = ['BucketName', 'QueueName', 'TableName', 'FunctionName', 'RoleName', 'LogGroupName'];
  for (const name of nameProperties)
    if (typeof Properties[name] === 'string' && Type.startsWith('AWS::')) {
      const names: Record<string, string> = { FunctionName: 'AWS::Lambda::Function' };
      if (names[name] === undefined || names[name] === Type) return Properties[name];
    }
  if (Type === 'AWS::S3::Bucket') return id.toLowerCase();
  return Type === 'AWS::SQS::Queue' && Properties.FifoQueue === true ? `${id}.fifo` : id;
}

function arnOf(id: string, template: Template): string {
  const name = nameOf(id, template);
  const at = `${region}:${account}`;
  const arns: Record<string, string> = {
    'AWS::S3::Bucket': `arn:aws:s3:::${name}`,
    'AWS::SQS::Queue': `arn:aws:sqs:${at}:${name}`,
    'AWS::SNS::Topic': `arn:aws:sns:${at}:${name}`,
    'AWS::DynamoDB::Table': `arn:aws:dynamodb:${at}:table/${name}`,
    'AWS::DynamoDB::GlobalTable': `arn:aws:dynamodb:${at}:table/${name}`,
    'AWS::Lambda::Function': `arn:aws:lambda:${at}:function:${name}`,
    'AWS::IAM::Role': `arn:aws:iam::${account}:role/${name}`,
    'AWS::Logs::LogGroup': `arn:aws:logs:${at}:log-group:${name}:*`,
    'AWS::SecretsManager::Secret': `arn:aws:secretsmanager:${at}:secret:${name}-AbCdEf`,
  };
  return arns[template.Resources[id]?.Type ?? ''] ?? `arn:aws:none:${at}:${name}`;
}

function makeResolver(template: Template, queueOrigin: string): (value: unknown) => unknown {
  const pseudo: Record<string, string> = {
    'AWS::AccountId': account,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': 'Dateline',
    'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/Dateline/1`,
    'AWS::NoValue': '',
  };
  const ref = (id: string): string => {
    const known = pseudo[id] ?? template.Parameters?.[id]?.Default;
    if (known !== undefined) return String(known);
    const type = template.Resources[id]?.Type;
    if (type === 'AWS::SQS::Queue') return `${queueOrigin}/${account}/${nameOf(id, template)}`;
    if (type === 'AWS::SecretsManager::Secret' || type === 'AWS::SNS::Topic') return arnOf(id, template);
    return nameOf(id, template);
  };
  const attribute = (id: string, name: string): string => {
    if (name === 'Arn') return arnOf(id, template);
    return /Name$/.test(name) ? nameOf(id, template) : `${id}.${name}`;
  };
  const substitute = (text: string, given: Json): string =>
    text.replaceAll(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
      if (given[name] !== undefined) return String(resolve(given[name]));
      const [id = '', attributeName] = name.split('.');
      return attributeName === undefined ? ref(id) : attribute(id, attributeName);
    });
  function resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const [key, argument] = Object.entries(value)[0] ?? [];
    if (Object.keys(value).length === 1 && (key === 'Ref' || key?.startsWith('Fn::'))) {
      if (key === 'Ref') return ref(String(argument));
      if (key === 'Fn::GetAtt') {
        const [id = '', name = ''] = Array.isArray(argument) ? argument.map(String) : [];
        return attribute(id, name);
      }
      if (key === 'Fn::Join' && Array.isArray(argument))
        return (resolve(argument[1]) as unknown[]).join(String(argument[0]));
      if (key === 'Fn::Select' && Array.isArray(argument))
        return (resolve(argument[1]) as unknown[])[Number(argument[0])];
      if (key === 'Fn::Split' && Array.isArray(argument))
        return String(resolve(argument[1])).split(String(argument[0]));
      if (key === 'Fn::Sub')
        return Array.isArray(argument)
          ? substitute(String(argument[0]), argument[1] as Json)
          : substitute(String(argument), {});
      return fail(`${key} is not known here`);
    }
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner)]));
  }
  return resolve;
}

function fail(message: string): never {
  throw new Error(`template: ${message}`);
}
