import { SQSClient } from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { makeSqsMergeNotices, makeSqsNotices } from '#adapters/sqs/notices-sqs.ts';
import { StoryId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import { makeQueue, type QueueOptions } from '#test/doubles/sqs-queue.ts';
import { type SqsServerOptions, startSqsServer } from '#test/doubles/sqs-server.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
async function start(options: QueueOptions, refuse?: SqsServerOptions['refuse']) {
  const time = { nowMs: Date.UTC(2022, 0, 15) };
  const queue = makeQueue(options);
  const served = { queue, nowMs: () => time.nowMs, ...(refuse === undefined ? {} : { refuse }) };
  const server = await startSqsServer(served);
  const client = new SQSClient({
    endpoint: server.origin,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  stops.push(async () => {
    client.destroy();
    await server.stop();
  });
  return { time, queue, server, client };
}
const standard: QueueOptions = { fifo: false, delayMs: 0 };
const story = (n: number) => StoryId.parse(`s_${String(n).padStart(20, '0')}`);

describe('notices on a standard queue', () => {
  test('every notice arrives once and unchanged, in batches of at most ten', async () => {
    const { queue, server, client, time } = await start(standard);
    const notices = Array.from({ length: 23 }, (_, n) => ({
      archiveKey: `raw/wire/${n}`,
      title: 'خبر\u0007\u2028',
    }));
    await makeSqsNotices<(typeof notices)[number]>(client, server.queueUrl).send(notices);
    expect(queue.receive(time.nowMs).map(({ body }) => JSON.parse(body))).toEqual(notices);
    expect(server.batches).toEqual([10, 10, 3]);
  });

  test('a notice with a delay arrives after it', async () => {
    const { queue, server, client, time } = await start(standard);
    await makeSqsNotices<number>(client, server.queueUrl, 5).send([7]);
    expect(queue.receive(time.nowMs + 4_999)).toEqual([]);
    expect(queue.receive(time.nowMs + 5_000).map(({ body }) => body)).toEqual(['7']);
  });

  test('an empty list sends no request', async () => {
    const { server, client } = await start(standard);
    await makeSqsNotices(client, server.queueUrl).send([]);
    expect(server.batches).toEqual([]);
  });

  test('only the refused entries of a batch are sent again', async () => {
    const refuse = (body: string, attempt: number) =>
      attempt === 1 && Number(body) % 2 === 1 ? { Code: 'InternalError', SenderFault: false } : undefined;
    const { queue, server, client, time } = await start(standard, refuse);
    await makeSqsNotices<number>(client, server.queueUrl).send([0, 1, 2, 3, 4]);
    expect(queue.receive(time.nowMs).map(({ body }) => Number(body))).toEqual([0, 2, 4, 1, 3]);
    expect(server.batches).toEqual([5, 2]);
  });

  test('a notice that is refused repeatedly makes the call fail', async () => {
    const refuse = (body: string) => (body === '1' ? { Code: 'Throttled', SenderFault: false } : undefined);
    const { queue, server, client, time } = await start(standard, refuse);
    await expect(makeSqsNotices<number>(client, server.queueUrl).send([0, 1, 2])).rejects.toThrow(
      'Throttled',
    );
    expect(queue.receive(time.nowMs)).toHaveLength(2);
    expect(server.batches).toEqual([3, 1, 1, 1]);
  });

  test('a notice that is invalid is not retried', async () => {
    const refuse = () => ({ Code: 'InvalidMessageContents', SenderFault: true });
    const { server, client } = await start(standard, refuse);
    await expect(makeSqsNotices<number>(client, server.queueUrl).send([0])).rejects.toThrow('InvalidMessage');
    expect(server.batches).toEqual([1]);
  });

  test('an unreachable queue is a fault', async () => {
    const { server, client } = await start(standard);
    await server.stop();
    await expect(makeSqsNotices<number>(client, server.queueUrl).send([0])).rejects.toThrow();
  });
});

const slotMs = 2_000;
async function startMerges(delayMs = slotMs) {
  const started = await start({ fifo: true, delayMs });
  const clock = { now: () => instantOf(started.time.nowMs) };
  const merges = makeSqsMergeNotices(started.client, started.server.queueUrl, clock, slotMs);
  return { ...started, merges };
}
type Merges = Awaited<ReturnType<typeof startMerges>>;

/** The reports that each merge of a story reads when they are written at these times, each with its notice `sentAfterMs` later. */
async function mergesOf(
  { time, queue, merges }: Merges,
  filings: readonly { atMs: number; sentAfterMs: number }[],
) {
  const startMs = time.nowMs;
  const sendings = filings.map(({ atMs, sentAfterMs }) => startMs + atMs + sentAfterMs).sort((a, b) => a - b);
  const reads: number[][] = [];
  const takeDue = (untilMs: number): void => {
    for (let due = queue.nextDueAtMs(); due !== undefined && due <= untilMs; due = queue.nextDueAtMs()) {
      for (const message of queue.receive(due)) {
        reads.push(filings.flatMap(({ atMs }, n) => (startMs + atMs <= due ? [n] : [])));
        message.remove();
      }
    }
  };
  for (const sendMs of sendings) {
    takeDue(sendMs);
    time.nowMs = sendMs;
    await merges.send([{ storyId: story(1) }]);
  }
  takeDue(Number.POSITIVE_INFINITY);
  return reads;
}
const filings = fc.array(
  fc.record({ atMs: fc.integer({ min: 0, max: 9_000 }), sentAfterMs: fc.integer({ min: 0, max: 2_500 }) }),
  { minLength: 1, maxLength: 25 },
);

describe('merge notices on a FIFO queue', () => {
  test('the last merge reads every report, for any times of reports and notices', async () => {
    await fc.assert(
      fc.asyncProperty(filings, fc.integer({ min: 0, max: slotMs }), async (filed, offsetMs) => {
        const started = await startMerges();
        started.time.nowMs += offsetMs;
        const reads = await mergesOf(started, filed);
        expect(reads.at(-1)).toEqual(filed.map((_, n) => n));
      }),
      { numRuns: 60 },
    );
  });

  test('with a delay shorter than the slot the last merge can miss a report', async () => {
    const filed = [
      { atMs: 0, sentAfterMs: 0 },
      { atMs: 1_500, sentAfterMs: 0 },
    ];
    expect((await mergesOf(await startMerges(slotMs / 2), filed)).at(-1)).toEqual([0]);
    expect((await mergesOf(await startMerges(slotMs), filed)).at(-1)).toEqual([0, 1]);
  });

  test('a burst of 500 reports on one story within a slot makes one merge, over five slots at most six', async () => {
    const burst = (withinMs: number) =>
      Array.from({ length: 500 }, (_, n) => ({ atMs: Math.floor((n * withinMs) / 500), sentAfterMs: 0 }));
    expect(await mergesOf(await startMerges(), burst(slotMs))).toHaveLength(1);
    expect((await mergesOf(await startMerges(), burst(5 * slotMs))).length).toBeLessThanOrEqual(6);
  });

  test('stories do not share their merges', async () => {
    const { merges, queue, time } = await startMerges();
    await merges.send([{ storyId: story(1) }, { storyId: story(2) }, { storyId: story(1) }]);
    time.nowMs += slotMs;
    const taken = queue.receive(time.nowMs).map(({ body }) => JSON.parse(body).storyId);
    expect(taken).toEqual([story(1), story(2)]);
  });

  test('a notice to absorb a story is delivered after a plain one, not dropped as its duplicate', async () => {
    const { merges, queue, time } = await startMerges();
    const notices: MergeNotice[] = [{ storyId: story(1) }, { storyId: story(1), absorb: story(2) }];
    await merges.send([...notices, ...notices]);
    time.nowMs += slotMs;
    const [plain, ...others] = queue.receive(time.nowMs);
    expect(JSON.parse(plain?.body ?? '')).toEqual(notices[0]);
    expect(others).toEqual([]);
    plain?.remove();
    expect(queue.receive(time.nowMs).map(({ body }) => JSON.parse(body))).toEqual([notices[1]]);
  });
});
