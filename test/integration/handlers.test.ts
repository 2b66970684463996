import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { eachMessage, eachMessageInOrder } from '#adapters/sqs/each-message.ts';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, DropKey, SourceId, StoryId } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { FetchNotice } from '#core/notice.ts';
import type { Log } from '#core/ports.ts';
import { Source } from '#core/sources/source.ts';
import { makeHandler as makeDispatch } from '#lambdas/dispatch/handler.ts';
import { makeHandler as makeIngest } from '#lambdas/ingest/handler.ts';
import { makeHandler as makeMerge } from '#lambdas/merge/handler.ts';
import { makeHandler as makeSweep } from '#lambdas/sweep/handler.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anInvocation } from '#test/builders/an-invocation.ts';
import { countingMetrics } from '#test/builders/counting-metrics.ts';
import { makeMemoryBookmarks } from '#test/doubles/bookmarks-memory.ts';
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

test('exactly the failed of ten notices are returned, for each of the 1,024 combinations', async () => {
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
    expect(failed(await handler(sqsEvent(bodies), anInvocation()))).toEqual(expected);
  }
});

test('in a FIFO batch the notices after a failure in its group are returned too, other groups are not', async () => {
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
  const answer = await handler(
    sqsEvent(bodies, (nth) => (nth % 2 === 0 ? 'even' : 'odd')),
    anInvocation(),
  );
  expect(failed(answer).sort()).toEqual(['m2', 'm4']);
  expect(done.sort()).toEqual([0, 1, 3, 5]);
});

test('an invalid body fails alone and is logged without its text', async () => {
  logged.length = 0;
  const handler = eachMessage(z.object({ nth: z.number() }), async () => {}, log);
  expect(
    failed(await handler(sqsEvent(['{"nth": 1}', 'not json', '{"nth": "one"}']), anInvocation())),
  ).toEqual(['m1', 'm2']);
  expect(logged).toEqual(['notice.failed', 'notice.failed']);
});

test('an archive key in the queue becomes a story: ingest, then merge', async () => {
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
  expect(failed(await makeIngest(world.ingestWorld)(sqsEvent([{ archiveKey }]), anInvocation()))).toEqual([]);
  expect(world.merges).toHaveLength(1);
  expect(
    failed(
      await makeMerge(world.ports)(
        sqsEvent(world.merges, () => 'story'),
        anInvocation(),
      ),
    ),
  ).toEqual([]);
  expect(await world.all()).toMatchObject([{ filedOn: '2022-01-15', datelineText: 'KABUL:' }]);
});

test('ingest and merge count documents, reports by decision, rejections and versions, and record latency', async () => {
  const world = makeSimulatedWorld(start);
  const { metrics, sums, times } = countingMetrics();
  const notices = [];
  for (const text of ['15-01-2022\nKABUL: The city opened a new bridge on Saturday, the mayor said.', '']) {
    const bytes = new TextEncoder().encode(text);
    const receivedAt = shifted(start, -2_000);
    const note = { sourceId: SourceId.parse('desk'), contentType: 'text/plain', complete: true, receivedAt };
    notices.push({ archiveKey: await world.archive.keep(bytes, note) });
  }
  await makeIngest({ ...world.ingestWorld, metrics })(sqsEvent([...notices, notices[0]]), anInvocation());
  expect(sums).toEqual({ Ingested: 3, Placed: 1, Duplicates: 1, Rejected: 1 });
  await makeMerge({ ...world.ports, metrics })(
    sqsEvent(world.merges, () => 'story'),
    anInvocation(),
  );
  expect(sums.Merged).toBe(1);
  expect(times.VisibleAfter).toEqual([expect.any(Number)]);
  expect(times.VisibleAfter?.[0]).toBeGreaterThanOrEqual(2_000);
});

test('a notice of missing bytes is returned; one of unreadable bytes is done', async () => {
  const world = makeSimulatedWorld(start);
  const absent = archiveKeyOf(SourceId.parse('desk'), start, sha256Of(new Uint8Array()));
  const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: start };
  const archiveKey = await world.archive.keep(new Uint8Array([0, 1, 2, 3]), note);
  expect(
    failed(
      await makeIngest(world.ingestWorld)(sqsEvent([{ archiveKey: absent }, { archiveKey }]), anInvocation()),
    ),
  ).toEqual(['m0']);
  expect(await world.ports.ledger.findReceipt(archiveKey)).toMatchObject({
    reports: 0,
    rejections: [expect.anything()],
  });
});

/** An S3 event in a message, as S3 writes it. */
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

test('object events are ingested: several records in one message, keys percent-encoded', async () => {
  const world = makeSimulatedWorld(start);
  const keep = (text: string) =>
    world.archive.keep(new TextEncoder().encode(text), {
      ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
      ...{ complete: true, receivedAt: start },
    });
  const keys = [await keep('KABUL: A bridge opened.'), await keep('HARWICK: A ferry ran aground.')];
  const testEvent = { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'archive' };
  expect(
    failed(await makeIngest(world.ingestWorld)(sqsEvent([objectEvent(...keys), testEvent]), anInvocation())),
  ).toEqual([]);
  await world.settle();
  expect((await world.all()).map(({ datelineText }) => datelineText).sort()).toEqual(['HARWICK:', 'KABUL:']);
});

test('an object in the drop folder is archived, which notifies ingest; an invalid one is a recorded rejection', async () => {
  const world = makeSimulatedWorld(start);
  const lying = new Set(['incoming/desk/take 1.txt', 'incoming/desk/../x', 'incoming/other/x']);
  const bytes = new TextEncoder().encode('KABUL: A bridge opened.');
  const drops = {
    read: async (key: string) => (lying.has(key) ? { bytes, droppedAt: start } : undefined),
    remove: async (key: string) => void lying.delete(key),
  };
  const sources = [Source.parse({ id: 'desk', agency: 'Desk' })];
  const ingest = makeIngest({ ...world.ingestWorld, drops, sources });
  const events = [...lying].map((key) => objectEvent(key));
  expect(failed(await ingest(sqsEvent(events), anInvocation()))).toEqual([]);
  expect([...lying]).toEqual(['incoming/desk/../x', 'incoming/other/x']);
  expect(failed(await ingest(sqsEvent([...world.ingests, ...events]), anInvocation()))).toEqual([]);
  await world.settle();
  expect(await world.all()).toMatchObject([{ datelineText: 'KABUL:', byline: 'By Desk' }]);
  for (const [key, code] of [
    ['incoming/desk/../x', 'bad_key'],
    ['incoming/other/x', 'unknown_source'],
  ] as const)
    expect(await world.ports.ledger.findReceipt(DropKey.parse(key))).toMatchObject({
      rejections: [{ code }],
    });
});

test('a second delivery of an object event costs five calls, none of which writes to the table', async () => {
  const world = makeSimulatedWorld(start);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: start },
  });
  const deliver = () => makeIngest(world.ingestWorld)(sqsEvent([objectEvent(archiveKey)]), anInvocation());
  expect(failed(await deliver())).toEqual([]);
  await world.settle();
  const stories = await world.all();
  world.called.length = 0;
  expect(failed(await deliver())).toEqual([]);
  expect(world.called).toEqual(['findAssignment', 'findReceipt', 'findAssignment', 'versionsIn', 'send']);
  await world.settle();
  expect(await world.all()).toEqual(stories);
});

test('a notice of an older version is accepted; one of a newer version fails and stays in the queue', async () => {
  const world = makeSimulatedWorld(start);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: start },
  });
  const notices = [{ archiveKey }, { version: 1, archiveKey, added: 'later' }, { version: 2, archiveKey }];
  expect(failed(await makeIngest(world.ingestWorld)(sqsEvent(notices), anInvocation()))).toEqual(['m2']);
  const [merge] = world.merges;
  const merges = [merge, { ...merge, version: 1 }, { ...merge, version: 2 }];
  expect(failed(await makeMerge(world.ports)(sqsEvent(merges, String), anInvocation()))).toEqual(['m2']);
});

test('merging an unknown story does nothing', async () => {
  const world = makeSimulatedWorld(start);
  const storyId = StoryId.parse('s_00000000000000000000');
  expect(
    failed(
      await makeMerge(world.ports)(
        sqsEvent([{ storyId }], () => storyId),
        anInvocation(),
      ),
    ),
  ).toEqual([]);
  expect(await world.all()).toEqual([]);
});

test('the sweep queues documents again that were archived hours ago and never ingested', async () => {
  const world = makeSimulatedWorld(start);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('A text that was lost.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: start },
  });
  world.pass(3 * 3_600_000);
  const swept = await makeSweep(world.sweepWorld)({}, anInvocation());
  expect(swept).toMatchObject({ documentsChecked: 1, notIngested: 1 });
  expect(world.ingests).toEqual([{ archiveKey, isResent: true }]);
});

describe('dispatch', () => {
  const sources = Array.from({ length: 25 }, (_, nth) =>
    Source.parse({ id: `s${nth}`, url: 'https://wire.example/', agency: 'Wire', everySeconds: 60 }),
  );
  const aDispatch = (everySeconds = 60) => {
    const sent: FetchNotice[] = [];
    let isAway = false;
    const fetches = {
      async send(notices: readonly FetchNotice[]) {
        if (isAway) throw new Error('the queue is away');
        sent.push(...notices);
      },
    };
    const handler = makeDispatch({
      sources: sources.map((source) => ({ ...source, everySeconds })),
      fetches,
      bookmarks: makeMemoryBookmarks(),
      tickMs: 60_000,
      log,
    });
    return {
      tick: (at: string) => handler({ at: `2022-01-15T${at}Z` }, anInvocation()),
      takeSent: () => sent.splice(0).map(({ sourceIds }) => sourceIds),
      setAway: (away: boolean) => {
        isAway = away;
      },
    };
  };
  const ids = sources.map(({ id }) => id).sort();

  test('a tick sends each due source once, ten per notice, for repeated and late calls of the schedule', async () => {
    const { tick, takeSent } = aDispatch();
    await tick('06:00:00');
    const sent = takeSent();
    expect(sent.flat().sort()).toEqual(ids);
    expect(Math.max(...sent.map(({ length }) => length))).toBe(10);
    await tick('06:00:40');
    await tick('05:59:00');
    expect(takeSent()).toEqual([]);
    await tick('06:01:00');
    expect(takeSent().flat().sort()).toEqual(ids);
  });

  test('after a failed tick the next one covers both, and sends no source twice', async () => {
    const { tick, takeSent, setAway } = aDispatch(600);
    await tick('06:00:00');
    takeSent();
    const dueInTenMinutes: string[] = [];
    for (let minute = 1; minute <= 10; minute++) {
      setAway(minute % 3 !== 0);
      const ticked = tick(`06:${String(minute).padStart(2, '0')}:00`);
      if (minute % 3 === 0) await ticked;
      else await expect(ticked).rejects.toThrow('the queue is away');
      dueInTenMinutes.push(...takeSent().flat());
    }
    setAway(false);
    await tick('06:10:00');
    expect([...dueInTenMinutes, ...takeSent().flat()].sort()).toEqual(ids);
  });

  test('an event without its time is refused', async () => {
    const world = { sources, fetches: { async send() {} }, bookmarks: makeMemoryBookmarks() };
    const handler = makeDispatch({ ...world, tickMs: 60_000, log });
    await expect(handler({}, anInvocation())).rejects.toThrow();
  });
});

describe('near its timeout a function', () => {
  const Numbered = z.object({ nth: z.number() });
  const bodies = Array.from({ length: 10 }, (_, nth) => ({ nth }));
  /** Each message takes this long, of two minutes in all. */
  const aClock = () => {
    let leftMs = 120_000;
    return { invocation: anInvocation(() => leftMs), pass: (ms: number) => (leftMs -= ms) };
  };

  test('starts no further message of a FIFO queue and returns all that follow, without an error', async () => {
    logged.length = 0;
    for (const [eachMs, done] of [
      [15_000, 7],
      [1_000, 10],
      [101_000, 1],
    ] as const) {
      const { invocation, pass } = aClock();
      const taken: number[] = [];
      const take = async ({ nth }: { nth: number }) => {
        pass(eachMs);
        taken.push(nth);
      };
      const handler = eachMessageInOrder(Numbered, take, log);
      const returned = failed(await handler(sqsEvent(bodies, String), invocation));
      expect(taken).toEqual(bodies.slice(0, done).map(({ nth }) => nth));
      expect(returned).toEqual(bodies.slice(done).map(({ nth }) => `m${nth}`));
    }
    expect(logged).toEqual([]);
  });

  test('ingests a document of 300 reports in parts that fit, with the same stories as in one part', async () => {
    const reports = Array.from({ length: 300 }, (_, nth) =>
      aReport({
        externalId: `item ${nth % 290}`,
        headline: `Item ${nth % 290}`,
        paragraphs: [`Text ${nth % 290}.`],
      }),
    );
    const bytes = new TextEncoder().encode(JSON.stringify(reports));
    const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: start };
    const run = async (msPerReport: number) => {
      const world = makeSimulatedWorld(start);
      const archiveKey = await world.archive.keep(bytes, { ...note, contentType: 'application/json' });
      world.ingests.push({ archiveKey });
      let invocations = 0;
      for (let notice = world.ingests.shift(); notice; notice = world.ingests.shift()) {
        const { invocation, pass } = aClock();
        world.waitBeforeCalls(
          async () => void (world.called.at(-1) === 'saveAssignment' && pass(msPerReport)),
        );
        expect(failed(await makeIngest(world.ingestWorld)(sqsEvent([notice]), invocation))).toEqual([]);
        // Before its last part a document has no receipt.
        const receipt = await world.ports.ledger.findReceipt(archiveKey);
        expect(receipt === undefined).toBe(world.ingests.length > 0);
        invocations += 1;
      }
      await world.settle();
      return { invocations, digest: await world.digest() };
    };
    const atOnce = await run(0);
    expect(atOnce.invocations).toBe(1);
    const inParts = await run(1_000);
    expect(inParts.invocations).toBe(3);
    expect(inParts.digest).toBe(atOnce.digest);
  });

  test('returns a document when no time is left to ingest a single report', async () => {
    const world = makeSimulatedWorld(start);
    const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
      ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
      ...{ complete: true, receivedAt: start },
    });
    const { invocation, pass } = aClock();
    world.waitBeforeCalls(async () => void pass(110_000));
    expect(failed(await makeIngest(world.ingestWorld)(sqsEvent([{ archiveKey }]), invocation))).toEqual([
      'm0',
    ]);
    expect(world.ingests).toEqual([]);
  });
});

test('the request id of a report is on every log line until its story is saved', async () => {
  const lines: Record<string, unknown>[] = [];
  const line = (event: string, fields = {}) => void lines.push({ event, ...fields });
  const written: Log = { info: line, warn: line, error: line };
  const world = makeSimulatedWorld(start);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: start, requestId: 'gateway-request' },
  });
  await makeIngest({ ...world.ingestWorld, log: written })(
    sqsEvent([objectEvent(archiveKey)]),
    anInvocation(),
  );
  await makeMerge({ ...world.ports, log: written })(sqsEvent(world.merges, String), anInvocation());
  const [story] = await world.all();
  expect(lines).toMatchObject([
    { event: 'document.ingested', archiveKey, storyIds: [story?.id] },
    { event: 'story.saved', storyId: story?.id, version: 1 },
  ]);
  for (const { requestId, invocationId } of lines)
    expect([requestId, invocationId]).toEqual(['gateway-request', 'invocation-1']);
});

test('a batch with a message that comes for the third time is taken one by one, that message last', async () => {
  const taken: string[] = [];
  const handler = eachMessage(
    z.string(),
    async (body) => {
      taken.push(`${body} begins`);
      await Promise.resolve();
      taken.push(`${body} ends`);
    },
    log,
  );
  const event = sqsEvent(['"poison"', '"a"', '"b"']);
  const [first] = event.Records;
  if (first !== undefined) first.attributes.ApproximateReceiveCount = '3';
  expect(await handler(event, anInvocation())).toEqual({ batchItemFailures: [] });
  expect(taken).toEqual(['a', 'b', 'poison'].flatMap((body) => [`${body} begins`, `${body} ends`]));
});
