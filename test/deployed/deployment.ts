// The deployed system: every function of the template as a process, its queues, schedules and gateway, under its policies.

import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import {
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { AwsAnswer, AwsCall, AwsRequest } from '#test/deployed/aws-call.ts';
import { type AwsProxy, type Fate, operator, startAwsProxy } from '#test/deployed/aws-proxy.ts';
import { createResources, startEmulators } from '#test/deployed/emulators.ts';
import { type EventSourceOptions, pumpOnce } from '#test/deployed/event-source.ts';
import { type Gateway, makeGateway } from '#test/deployed/gateway.ts';
import { isAllowed } from '#test/deployed/iam.ts';
import { type LambdaFunction, makeLambdaFunction } from '#test/deployed/lambda-function.ts';
import { notificationsFor, objectCreated, testEvent } from '#test/deployed/s3-event.ts';
import type { Synthesised } from '#test/deployed/synthesise.ts';
import { account, type DeployedStack, readTemplate, region, type Template } from '#test/deployed/template.ts';

export interface DeploymentOptions {
  engine?: 'dynoxide' | 'dynalite';
  /** Environment variables that a function gets instead of the template's. */
  env?: Record<string, Record<string, string>>;
  /** The text of every secret. */
  secret: string;
  /** Changes the template before it is deployed. */
  change?: (template: Template) => void;
  fateOf?: (call: AwsCall, functionOf: (role: string) => LambdaFunction | undefined) => Fate | undefined;
  deliveries?: EventSourceOptions['deliveries'];
}
export interface Deployment {
  stack: DeployedStack;
  proxy: AwsProxy;
  gateway: Gateway;
  /** Signed by the operator, who may do everything. */
  s3: S3Client;
  sqs: SQSClient;
  functionNamed(name: string): LambdaFunction;
  /** What EventBridge Scheduler does when the schedule of the function is due. */
  callSchedule(functionName: string): Promise<unknown>;
  /** Hands over messages until the queues that feed these functions are empty; without names, all queues. */
  settle(functionNames?: readonly string[]): Promise<void>;
  /** Messages in queues that feed no function. */
  deadLetters(): Promise<string[]>;
  /** Keys of the bodies that were too large for the table. */
  storyBodies(): Promise<string[]>;
  /** Loses whatever lies in the queues that feed functions. */
  loseMessages(): Promise<void>;
  /** Moves the clock of the functions forward. */
  advance(ms: number): void;
  /** The archive's bucket, by the environment of the api function. */
  archiveBucket: string;
  stop(): Promise<void>;
}

export async function deploy(
  { template: synthesised, folder }: Synthesised,
  {
    engine = 'dynoxide',
    env = {},
    secret,
    change,
    fateOf,
    deliveries = (batch) => [[...batch]],
  }: DeploymentOptions,
): Promise<Deployment> {
  const template = structuredClone(synthesised);
  change?.(template);
  const proxy = await startAwsProxy();
  const emulators = await startEmulators(engine);
  const stack = readTemplate(template, folder, proxy.origin);
  const urlOf = (arn: string) => `${proxy.origin}/${account}/${arn.split(':').pop()}`;
  const credentials = (accessKeyId: string) => ({ accessKeyId, secretAccessKey: 'secret' });
  const options = { endpoint: proxy.origin, region, credentials: credentials(operator) };
  const s3 = new S3Client({ ...options, forcePathStyle: true });
  const sqs = new SQSClient(options);
  const clients: { destroy(): void }[] = [s3, sqs];
  let advanceMs = 0;
  let sequence = 0;

  const functions = new Map(
    stack.functions.map((one) => [
      one.name,
      makeLambdaFunction(one, {
        endpoint: proxy.origin,
        env: env[one.name] ?? {},
        advanceMs: () => advanceMs,
        // Lambda writes the log with the function's role.
        onLog: ({ role, logGroupArn }, isNewStream) => {
          const resource = logGroupArn.replace(/:\*$/, ':log-stream:one');
          if (isNewStream) proxy.authorise(role, { action: 'logs:CreateLogStream', resource });
          proxy.authorise(role, { action: 'logs:PutLogEvents', resource });
        },
      }),
    ]),
  );
  const functionWith = (arn: string) => {
    const found = [...functions.values()].find(({ template }) => template.arn === arn);
    if (found === undefined) throw new Error(`deployment: no function ${arn}`);
    return found;
  };
  const functionNamed = (name: string) => {
    const found = functions.get(name);
    if (found === undefined) throw new Error(`deployment: no function ${name}`);
    return found;
  };
  const functionOfRole = (role: string) =>
    [...functions.values()].find(({ template }) => template.role === role);

  /** S3 may only send to a queue whose own policy lets it. */
  async function notify(bucketArn: string, queueArn: string, body: string): Promise<void> {
    const policy = stack.queues.find(({ arn }) => arn === queueArn)?.policy ?? [];
    const context = {
      'aws:SourceArn': bucketArn,
      'aws:SourceAccount': account,
      'aws:SecureTransport': 'true',
    };
    const access = { action: 'sqs:SendMessage', resource: queueArn, context };
    const allowed = isAllowed(
      policy.filter(({ Effect, Principal }) => Effect === 'Deny' || isForS3(Principal)),
      access,
    );
    proxy.accesses.push({ role: 's3.amazonaws.com', ...access, allowed });
    if (allowed) await sqs.send(new SendMessageCommand({ QueueUrl: urlOf(queueArn), MessageBody: body }));
  }

  proxy.serve(stack, {
    services: {
      s3: emulators.s3AndSqs,
      sqs: emulators.s3AndSqs,
      dynamodb: emulators.dynamodb,
      secretsmanager: (request) => answerSecret(request, secret),
    },
    fateOf: (call) => fateOf?.(call, functionOfRole),
    async onObjectCreated(object) {
      for (const notification of notificationsFor(stack.notifications, object, 'ObjectCreated:Put')) {
        sequence += 1;
        const body = objectCreated(notification, { ...object, sequence }, 'ObjectCreated:Put');
        await notify(notification.bucketArn, notification.queueArn, body);
      }
    },
  });
  await createResources(stack, proxy.origin);
  for (const { bucketArn, queueArn } of stack.notifications)
    await notify(bucketArn, queueArn, testEvent(bucketArn.split(':').pop() ?? ''));

  const sources = stack.eventSources.map(({ queueArn, functionArn, batchSize }): EventSourceOptions => {
    const target = functionWith(functionArn);
    const client = new SQSClient({ ...options, credentials: credentials(target.template.role) });
    clients.push(client);
    return { sqs: client, queueUrl: urlOf(queueArn), queueArn, batchSize, target, deliveries };
  });

  async function messagesIn(queueUrl: string): Promise<number> {
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] }),
    );
    const { ApproximateNumberOfMessages: ready, ApproximateNumberOfMessagesDelayed: delayed } = Attributes;
    return Number(ready) + Number(delayed) + Number(Attributes.ApproximateNumberOfMessagesNotVisible);
  }

  return {
    stack,
    proxy,
    s3,
    sqs,
    functionNamed,
    gateway: makeGateway(gatewayTarget()),
    archiveBucket: functionNamed('api').template.env.ARCHIVE_BUCKET ?? '',
    async callSchedule(name) {
      const { arn } = functionNamed(name).template;
      const schedule = stack.schedules.find(({ functionArn }) => functionArn === arn);
      if (schedule === undefined) throw new Error(`deployment: no schedule calls ${name}`);
      if (!proxy.authorise(schedule.role, { action: 'lambda:InvokeFunction', resource: arn }))
        throw new Error(`deployment: the schedule may not call ${name}`);
      const at = new Date(Date.now() + advanceMs).toISOString().replace(/\.\d+Z$/, 'Z');
      return functionNamed(name).invoke(
        JSON.parse(schedule.input.replaceAll('<aws.scheduler.scheduled-time>', at)),
      );
    },
    async settle(functionNames) {
      const fed = sources.filter(({ target }) => functionNames?.includes(target.template.name) ?? true);
      for (;;) {
        const received = await Promise.all(fed.map(pumpOnce));
        if (received.some((count) => count > 0)) continue;
        const waiting = await Promise.all(fed.map(({ queueUrl }) => messagesIn(queueUrl)));
        if (waiting.every((count) => count === 0)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async deadLetters() {
      const ends = stack.queues.filter(({ arn }) => !sources.some(({ queueArn }) => queueArn === arn));
      const counts = await Promise.all(
        ends.map(async ({ arn, name }) => ({ name, count: await messagesIn(urlOf(arn)) })),
      );
      return counts.filter(({ count }) => count > 0).map(({ name, count }) => `${name}: ${count}`);
    },
    async storyBodies() {
      const Bucket = functionNamed('api').template.env.BODIES_BUCKET;
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
      return Contents.map(({ Key = '' }) => Key);
    },
    async loseMessages() {
      for (const { queueUrl } of sources) await sqs.send(new PurgeQueueCommand({ QueueUrl: queueUrl }));
    },
    advance(ms) {
      advanceMs += ms;
    },
    async stop() {
      for (const one of functions.values()) one.kill();
      for (const client of clients) client.destroy();
      await proxy.stop();
      await emulators.stop();
    },
  };

  function gatewayTarget(): LambdaFunction {
    const arns = stack.invokers
      .filter(({ principal }) => principal === 'apigateway.amazonaws.com')
      .map(({ functionArn }) => functionArn);
    const [arn = '', ...others] = new Set(arns);
    if (others.length > 0) throw new Error('deployment: the gateway calls more than one function');
    return functionWith(arn);
  }
}

function isForS3(principal: DeployedStack['queues'][number]['policy'][number]['Principal']): boolean {
  return typeof principal === 'object' && [principal.Service].flat().includes('s3.amazonaws.com');
}

function answerSecret({ headers, body }: AwsRequest, secret: string): AwsAnswer {
  const { SecretId } = JSON.parse(body.toString()) as { SecretId: string };
  if (headers['x-amz-target'] !== 'secretsmanager.GetSecretValue')
    throw new Error(`secrets: ${String(headers['x-amz-target'])} is not known here`);
  const text = JSON.stringify({
    ARN: SecretId,
    Name: SecretId.split(':').pop(),
    SecretString: secret,
    VersionId: '00000000-0000-0000-0000-000000000001',
    VersionStages: ['AWSCURRENT'],
  });
  return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: Buffer.from(text) };
}
