// The emulators that others wrote, with the buckets, queues and tables of the template in them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, type QueueAttributeName, SQSClient } from '@aws-sdk/client-sqs';
import dynalite from 'dynalite';
import { findDynoxide, startDynoxide } from '#bench/dynoxide-engine.ts';
import { operator } from '#test/deployed/aws-proxy.ts';
import { type DeployedStack, region } from '#test/deployed/template.ts';

export interface Emulators {
  s3AndSqs: string;
  dynamodb: string;
  stop(): Promise<void>;
}

/** @param engine dynoxide is the stricter one; where it is not installed dynalite takes its place. */
export async function startEmulators(engine: 'dynoxide' | 'dynalite'): Promise<Emulators> {
  const [fauxqs, dynamodb] = await Promise.all([startFauxqs(), startDynamodb(engine)]);
  return {
    s3AndSqs: fauxqs.endpoint,
    dynamodb: dynamodb.endpoint,
    stop: async () => void (await Promise.all([fauxqs.stop(), dynamodb.stop()])),
  };
}

/** What CloudFormation would create. @param endpoint the proxy: the emulator names queues after the host that it is asked by. */
export async function createResources(stack: DeployedStack, endpoint: string): Promise<void> {
  const options = { endpoint, region, credentials: { accessKeyId: operator, secretAccessKey: 'secret' } };
  const s3 = new S3Client({ ...options, forcePathStyle: true });
  const sqs = new SQSClient(options);
  const tables = new DynamoDBClient(options);
  for (const Bucket of stack.buckets) await s3.send(new CreateBucketCommand({ Bucket }));
  // A dead-letter queue before the queue that names it.
  const [ends, others] = [
    stack.queues.filter(({ attributes }) => attributes.RedrivePolicy === undefined),
    stack.queues.filter(({ attributes }) => attributes.RedrivePolicy !== undefined),
  ];
  for (const { name, attributes } of [...ends, ...others])
    await sqs.send(
      new CreateQueueCommand({
        QueueName: name,
        Attributes: attributes as Partial<Record<QueueAttributeName, string>>,
      }),
    );
  for (const { name, definition } of stack.tables) {
    await tables.send(new CreateTableCommand(definition as unknown as CreateTableCommandInput));
    await waitUntilTableExists(
      { client: tables, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 },
      { TableName: name },
    );
  }
  for (const client of [s3, sqs, tables]) client.destroy();
}

interface Running {
  endpoint: string;
  stop(): Promise<void>;
}

async function startFauxqs(): Promise<Running> {
  const script = fileURLToPath(new URL('../doubles/emulator-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (said: Buffer) => resolve(said.toString()));
    child.once('exit', () => reject(new Error('the emulator of S3 and SQS did not start')));
  });
  return {
    endpoint,
    async stop() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

async function startDynamodb(engine: 'dynoxide' | 'dynalite'): Promise<Running> {
  const binary = engine === 'dynoxide' ? findDynoxide() : undefined;
  if (binary !== undefined) return startDynoxide(binary);
  const server = dynalite({ createTableMs: 0 });
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
