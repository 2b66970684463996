import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { eachMessage, eachMessageInOrder } from '#adapters/each-message.ts';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, SourceId, StoryId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { FetchNotice } from '#core/notice.ts';
import type { Log } from '#core/ports.ts';
import { Source } from '#core/source.ts';
import { makeHandler as makeDispatch } from '#lambdas/dispatch/handler.ts';
import { makeHandler as makeIngest } from '#lambdas/ingest/handler.ts';
import { makeHandler as makeMerge } from '#lambdas/merge/handler.ts';
import { makeHandler as makeSweep } from '#lambdas/sweep/handler.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 6));

/** An event as SQS sends it. */
function sqsEvent(bodies: readonly unknown[], group?: (nth: number) => string): SQSEvent {
  return {
    Records: bodies.map((body, nth) => ({
      messageId: `m${nth}`,
      receiptHandle: `h${nth}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1642226400000',
        SenderId: 'AIDA',
        ApproximateFirstReceiveTimestamp: '1642226400001',
        ...(group && { MessageGroupId: group(nth), SequenceNumber: String(nth) }),
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:eu-central-1:1:queue${group ? '.fifo' : ''}`,
      awsRegion: 'eu-central-1',
    })),
  };
}
const failed = ({ batchItemFailures }: SQSBatchResponse) =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
const logged: string[] = [];
const log: Log = { info() {}, warn() {}, error: (event) => void logged.push(event) };

test('of ten notices exactly the failed ones come back, for each of the 1,024 ways to fail', async () => {
  const Numbered = z.object({ nth: z.number() });
  for (let failing = 0; failing < 1024; failing++) {
    const handler = eachMessage(
      Numbered,
      async ({ nth }) => {
        if (failing & (1 << nth)) throw new Error('throttled');
      },
      log,
    );
    const bodies = Array.from({ length: 10 }, (_, nth) => ({ nth }));
    const expected = bodies.filter(({ nth }) => failing & (1 << nth)).map(({ nth }) => `m${nth}`);
    expect(failed(await handler(sqsEvent(bodies)))).toEqual(expected);
  }
});

test('in a FIFO batch what follows a failure in its group comes back too, other groups do not', async () => {
  const Numbered = z.object({ nth: z.number() });
  const done: number[] = [];
  const handler = eachMessageInOrder(
    Numbered,
    async ({ nth }) => {
      if (nth === 2) throw new Error('throttled');
      done.push(nth);
    },
    log,
  );
  const bodies = Array.from({ length: 6 }, (_, nth) => ({ nth }));
  const answer = await handler(sqsEvent(bodies, (nth) => (nth % 2 === 0 ? 'even' : 'odd')));
  expect(failed(answer).sort()).toEqual(['m2', 'm4']);
  expect(done.sort()).toEqual([0, 1, 3, 5]);
});

test('a body that is no notice fails by itself and is logged, without its text', async () => {
  logged.length = 0;
  const handler = eachMessage(z.object({ nth: z.number() }), async () => {}, log);
  expect(failed(await handler(sqsEvent(['{"nth": 1}', 'not json', '{"nth": "one"}'])))).toEqual(['m1', 'm2']);
  expect(logged).toEqual(['notice.failed', 'notice.failed']);
});

test('from an archive key in a queue to a story: ingest, then merge', async () => {
  const world = makeSimulatedWorld(start);
  const bytes = new TextEncoder().encode(
    '15-01-2022\nBy Mina Farrokh\nKABUL: The city opened a new bridge on Saturday, the mayor said.',
  );
  const note = {
    sourceId: SourceId.parse('desk'),
    contentType: 'text/plain',
    complete: true,
    receivedAt: start,
  };
  const archiveKey = await world.archive.keep(bytes, note);
  expect(failed(await makeIngest(world.ports)(sqsEvent([{ archiveKey }])))).toEqual([]);
  expect(world.merges).toHaveLength(1);
  expect(failed(await makeMerge(world.ports)(sqsEvent(world.merges, () => 'story')))).toEqual([]);
  expect(await world.all()).toMatchObject([{ filedOn: '2022-01-15', datelineText: 'KABUL:' }]);
});

test('a notice of bytes that are not in the archive comes back; one of bytes that no reader understands is done', async () => {
  const world = makeSimulatedWorld(start);
  const absent = archiveKeyOf(SourceId.parse('desk'), start, sha256Of(new Uint8Array()));
  const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: start };
  const archiveKey = await world.archive.keep(new Uint8Array([0, 1, 2, 3]), note);
  expect(failed(await makeIngest(world.ports)(sqsEvent([{ archiveKey: absent }, { archiveKey }])))).toEqual([
    'm0',
  ]);
  expect(await world.ports.ledger.findReceipt(archiveKey)).toMatchObject({
    reports: 0,
    rejections: [expect.anything()],
  });
});

/** An event of S3 in a message, as S3 writes it. */
const objectEvent = (...keys: string[]) => ({
  Records: keys.map((key) => ({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'eu-central-1',
    eventTime: '2022-01-15T06:00:00.000Z',
    eventName: 'ObjectCreated:Put',
    requestParameters: { sourceIPAddress: '192.0.2.1' },
    responseElements: { 'x-amz-request-id': 'C3D13FE58DE4C810' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'raw',
      bucket: { name: 'archive', arn: 'arn:aws:s3:::archive' },
      object: { key: encodeURIComponent(key).replaceAll('%20', '+'), size: 20, sequencer: '0A1B' },
    },
  })),
});

test('object events are taken in: several records in one message, keys percent-encoded', async () => {
  const world = makeSimulatedWorld(start);
  const keep = (text: string) =>
    world.archive.keep(new TextEncoder().encode(text), {
      ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
      ...{ complete: true, receivedAt: start },
    });
  const keys = [await keep('KABUL: A bridge opened.'), await keep('HARWICK: A ferry ran aground.')];
  const testEvent = { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'archive' };
  expect(failed(await makeIngest(world.ports)(sqsEvent([objectEvent(...keys), testEvent])))).toEqual([]);
  await world.settle();
  expect((await world.all()).map(({ datelineText }) => datelineText).sort()).toEqual(['HARWICK:', 'KABUL:']);
});

test('a second delivery of an object event costs five calls, none of which writes to the table', async () => {
  const world = makeSimulatedWorld(start);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: start },
  });
  const deliver = () => makeIngest(world.ports)(sqsEvent([objectEvent(archiveKey)]));
  expect(failed(await deliver())).toEqual([]);
  await world.settle();
  const stories = await world.all();
  world.called.length = 0;
  expect(failed(await deliver())).toEqual([]);
  expect(world.called).toEqual(['findAssignment', 'findReceipt', 'findAssignment', 'versionsIn', 'send']);
  await world.settle();
  expect(await world.all()).toEqual(stories);
});

test('a notice of an older version is understood; one of a newer version fails and so waits in the queue', async () => {
  const world = makeSimulatedWorld(start);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: start },
  });
  const notices = [{ archiveKey }, { version: 1, archiveKey, added: 'later' }, { version: 2, archiveKey }];
  expect(failed(await makeIngest(world.ports)(sqsEvent(notices)))).toEqual(['m2']);
  const [merge] = world.merges;
  const merges = [merge, { ...merge, version: 1 }, { ...merge, version: 2 }];
  expect(failed(await makeMerge(world.ports)(sqsEvent(merges, String)))).toEqual(['m2']);
});

test('merging a story that is not there does nothing', async () => {
  const world = makeSimulatedWorld(start);
  const storyId = StoryId.parse('s_00000000000000000000');
  expect(failed(await makeMerge(world.ports)(sqsEvent([{ storyId }], () => storyId)))).toEqual([]);
  expect(await world.all()).toEqual([]);
});

test('the sweep sends again what was archived and never ingested', async () => {
  const world = makeSimulatedWorld(start);
  const note = {
    sourceId: SourceId.parse('desk'),
    contentType: 'text/plain',
    complete: true,
    receivedAt: start,
  };
  const archiveKey = await world.archive.keep(new TextEncoder().encode('A text that was lost.'), note);
  expect(await makeSweep(world.sweepWorld, 600_000)()).toMatchObject({ archivedNotIngested: 1 });
  expect(world.ingests).toEqual([{ archiveKey }]);
});

test('a tick sends each source that is due once, however often and late the schedule calls', async () => {
  const sources = Array.from({ length: 25 }, (_, nth) =>
    Source.parse({ id: `s${nth}`, url: 'https://wire.example/', agency: 'Wire', everySeconds: 60 }),
  );
  const sent: FetchNotice[] = [];
  const fetches = { send: async (notices: readonly FetchNotice[]) => void sent.push(...notices) };
  const dispatch = makeDispatch({ sources, fetches, tickMs: 60_000, log });
  await dispatch({ at: '2022-01-15T06:00:00Z' });
  expect(sent.flatMap(({ sourceIds }) => sourceIds).sort()).toEqual(sources.map(({ id }) => id).sort());
  expect(Math.max(...sent.map(({ sourceIds }) => sourceIds.length))).toBeLessThanOrEqual(10);
  const once = JSON.stringify(sent);
  sent.length = 0;
  await dispatch({ at: '2022-01-15T06:00:40Z' });
  expect(JSON.stringify(sent)).toBe(once);
  await expect(dispatch({})).rejects.toThrow();
});
