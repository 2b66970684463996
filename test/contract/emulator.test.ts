import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeSqsMergeNotices, makeSqsNotices } from '#adapters/sqs/notices-sqs.ts';
import { SourceId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

let emulator: ChildProcess;
let s3: S3Client;
let sqs: SQSClient;
beforeAll(async () => {
  const script = fileURLToPath(new URL('../doubles/emulator-process.mjs', import.meta.url));
  emulator = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const endpoint = await new Promise<string>((resolve, reject) => {
    emulator.stdout?.once('data', (said: Buffer) => resolve(said.toString()));
    emulator.once('exit', () => reject(new Error('the emulator did not start')));
  });
  expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const options = { endpoint, region: 'us-east-1', credentials, maxAttempts: 1 };
  s3 = new S3Client({ ...options, forcePathStyle: true });
  sqs = new SQSClient(options);
});
afterAll(async () => {
  s3.destroy();
  sqs.destroy();
  emulator.stdin?.end();
  await new Promise((resolve) => emulator.once('exit', resolve));
});
async function makeQueue(name: string, attributes: Record<string, string>): Promise<string> {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  return QueueUrl ?? '';
}
async function take(queueUrl: string, count: number): Promise<unknown[]> {
  const bodies: unknown[] = [];
  for (let turn = 0; bodies.length < count && turn < 10; turn++) {
    const ask = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 1,
    });
    const { Messages } = await sqs.send(ask);
    bodies.push(...(Messages ?? []).map(({ Body }) => JSON.parse(Body ?? '')));
  }
  return bodies;
}

// Our own servers (test/doubles) could share a mistake with our adapters; this emulator has other authors. It does not
// honour If-None-Match, so tests of that run on our server only.
describe('a third-party emulator of S3 and SQS', () => {
  test('stores, returns and lists documents with their notes', async () => {
    await s3.send(new CreateBucketCommand({ Bucket: 'archive' }));
    const archive = makeS3Archive(s3, 'archive');
    const note = (source: string, day: string) => ({
      sourceId: SourceId.parse(source),
      agency: 'ایرنا "A"\n',
      url: 'https://wire.example.com/feed?a=b',
      complete: true,
      receivedAt: Instant.parse(`${day}T09:30:00.000Z`),
    });
    const bytes = Uint8Array.from({ length: 100_000 }, (_, n) => n % 251);
    const kept = [
      await archive.keep(bytes, note('a', '2022-01-15')),
      await archive.keep(bytes, note('a', '2022-01-16')),
      await archive.keep(bytes, note('b', '2022-01-15')),
    ] as const;
    await archive.keep(bytes, note('a', '2022-02-01'));
    const found = await archive.get(kept[0]);
    expect(found.note).toEqual(note('a', '2022-01-15'));
    expect(Buffer.compare(found.bytes, bytes)).toBe(0);
    const listed: string[] = [];
    for await (const { key } of archive.kept('2022-01-15', '2022-01-31')) listed.push(key);
    expect(listed).toEqual(kept);
    expect(await archive.days()).toEqual(['2022-01-15', '2022-01-16', '2022-02-01']);
  });

  test('accepts notices in batches, in any script', async () => {
    const queueUrl = await makeQueue('ingest', {});
    const notices = Array.from({ length: 12 }, (_, n) => ({ n, text: 'خبر\u0007\u2028' }));
    await makeSqsNotices<(typeof notices)[number]>(sqs, queueUrl).send(notices);
    const taken = await take(queueUrl, notices.length);
    expect(taken).toHaveLength(notices.length);
    expect(taken).toEqual(expect.arrayContaining(notices));
  });

  test('drops a second merge notice of the same slot, and delivers none before its delay ends', async () => {
    const queueUrl = await makeQueue('merge.fifo', { FifoQueue: 'true', DelaySeconds: '1' });
    const now = Instant.parse('2022-01-15T09:30:00.000Z');
    const [one, two] = [StoryId.parse(`s_${'1'.repeat(20)}`), StoryId.parse(`s_${'2'.repeat(20)}`)];
    const sentAt = performance.now();
    await makeSqsMergeNotices(sqs, queueUrl, { now: () => now }, 1_000).send(
      [one, one, two].map((storyId) => ({ storyId })),
    );
    expect(await take(queueUrl, 2)).toEqual([{ storyId: one }, { storyId: two }]);
    expect(performance.now() - sentAt).toBeGreaterThan(900);
    const left = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl }));
    expect(left.Messages ?? []).toEqual([]);
  });
});
