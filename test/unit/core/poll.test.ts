import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeNotifyingArchive } from '#adapters/runtime/archive-notifying.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { IngestNotice } from '#core/notice.ts';
import { type PollWorld, poll } from '#core/poll.ts';
import type { Fetched, SourceState } from '#core/ports.ts';
import { Source } from '#core/source.ts';
import { countingMetrics } from '#test/builders/counting-metrics.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const source = Source.parse({ id: 'wire', url: 'https://wire.example/feed', agency: 'Wire' });
const bytes = (text: string) => new TextEncoder().encode(text);
const body = (text: string, more: Partial<Extract<Fetched, { kind: 'body' }>> = {}): Fetched => ({
  kind: 'body',
  bytes: bytes(text),
  url: 'https://wire.example/feed',
  complete: true,
  ...more,
});

function aWorld(answers: Fetched[]) {
  let now = instantOf(Date.UTC(2022, 0, 15));
  const asked: unknown[] = [];
  const sent: IngestNotice[] = [];
  const writes: SourceState[] = [];
  const states = makeMemorySourceStates();
  const world: PollWorld = {
    fetcher: {
      async fetch(_url, validators) {
        asked.push(validators);
        const answer = answers.shift();
        if (answer === undefined) throw new Error('asked once too often');
        return answer;
      },
    },
    states: {
      findState: (id) => states.findState(id),
      saveState(state) {
        writes.push(state);
        return states.saveState(state);
      },
    },
    archive: makeNotifyingArchive(makeMemoryArchive(), {
      send: async (notices) => void sent.push(...notices),
    }),
    clock: { now: () => now },
    log: { info() {}, warn() {}, error() {} },
  };
  return { world, asked, sent, writes, pass: (ms: number) => (now = shifted(now, ms)) };
}

test('a new document is archived and queued, and its validators are sent next time', async () => {
  const { world, asked, sent } = aWorld([
    body('one', { etag: '"1"', lastModified: 'then' }),
    { kind: 'unchanged' },
  ]);
  expect(await poll(source, world)).toBe('taken');
  expect(await poll(source, world)).toBe('unchanged');
  expect(sent).toHaveLength(1);
  const archived = sent[0] && (await world.archive.get(sent[0].archiveKey));
  expect(archived?.bytes).toEqual(bytes('one'));
  expect(archived?.note).toMatchObject({ sourceId: 'wire', agency: 'Wire', complete: true });
  expect(asked[1]).toEqual({ etag: '"1"', lastModified: 'then' });
});

test('an unchanged source writes nothing, neither for a 304 nor for the same bytes', async () => {
  const { world, writes, sent } = aWorld([
    body('one'),
    { kind: 'unchanged' },
    body('one'),
    { kind: 'unchanged' },
  ]);
  for (let round = 0; round < 4; round++) await poll(source, world);
  expect(writes).toHaveLength(1);
  expect(sent).toHaveLength(1);
});

test('a crash after archiving and before the validators are saved fetches once more and loses nothing', async () => {
  const { world, asked, sent } = aWorld([body('one', { etag: '"1"' }), body('one', { etag: '"1"' })]);
  const dying: PollWorld = {
    ...world,
    states: { ...world.states, saveState: () => Promise.reject(new Error('died')) },
  };
  await expect(poll(source, dying)).rejects.toThrow('died');
  expect(await poll(source, world)).toBe('taken');
  expect(asked[1]).toEqual({ etag: undefined, lastModified: undefined });
  expect(new Set(sent.map(({ archiveKey }) => archiveKey)).size).toBe(1);
});

test('a truncated body is archived, and its validators are not kept', async () => {
  const { world, asked } = aWorld([body('on', { etag: '"1"', complete: false }), { kind: 'unchanged' }]);
  expect(await poll(source, world)).toBe('taken');
  await poll(source, world);
  expect(asked[1]).toEqual({ etag: undefined, lastModified: undefined });
});

test('a failing source waits twice as long after each failure, and its delay ends with the first success', async () => {
  const failed: Fetched = { kind: 'failed', detail: 'HTTP 500', status: 500 };
  const { world, pass } = aWorld([failed, failed, body('one'), { kind: 'unchanged' }]);
  expect(await poll(source, world)).toBe('failed');
  expect(await poll(source, world)).toBe('resting');
  pass(60_000);
  expect(await poll(source, world)).toBe('failed');
  pass(60_000);
  expect(await poll(source, world)).toBe('resting');
  pass(60_000);
  expect(await poll(source, world)).toBe('taken');
  expect(await poll(source, world)).toBe('unchanged');
  expect(await world.states.findState(source.id)).toMatchObject({ health: 'ok', failures: 0 });
});

test('a source is not fetched before the time that its answer names', async () => {
  const { world, pass } = aWorld([
    { kind: 'failed', detail: 'HTTP 429', status: 429, retryAfterMs: 600_000 },
    body('one'),
  ]);
  await poll(source, world);
  pass(599_999);
  expect(await poll(source, world)).toBe('resting');
  pass(1);
  expect(await poll(source, world)).toBe('taken');
});

test('a blocked address is recorded once, and nothing is archived', async () => {
  const blocked: Fetched = { kind: 'blocked', detail: '127.0.0.1 is a loopback address' };
  const { world, writes, sent } = aWorld([blocked, blocked]);
  expect(await poll(source, world)).toBe('blocked');
  expect(await poll(source, world)).toBe('blocked');
  expect(writes).toHaveLength(1);
  expect(writes[0]).toMatchObject({ health: 'policy', detail: '127.0.0.1 is a loopback address' });
  expect(sent).toEqual([]);
});

test('a source silent against its rhythm is counted and logged with each poll until it has news', async () => {
  const minute = 60_000;
  const changes = Array.from({ length: 25 }, (_, nth) => body(`news ${nth}`));
  const { world, pass } = aWorld([
    ...changes,
    { kind: 'unchanged' },
    { kind: 'unchanged' },
    body('late'),
    body('on'),
  ]);
  const { metrics, sums } = countingMetrics();
  const warned: unknown[] = [];
  const log = { ...world.log, warn: (event: string, fields = {}) => void warned.push({ event, ...fields }) };
  const polled = async () => poll(source, { ...world, metrics, log });
  for (const _ of changes) {
    await polled();
    pass(10 * minute);
  }
  await polled();
  expect(sums).toEqual({ Archived: 25 });
  pass(60 * minute);
  await polled();
  expect(sums).toEqual({ Archived: 25, SourcesSilent: 1 });
  expect(warned).toMatchObject([{ event: 'source.silent', sourceId: 'wire' }]);
  await polled();
  await polled();
  expect(sums).toEqual({ Archived: 27, SourcesSilent: 2 });
});

test('a source that changes with every poll against its own rhythm is counted and named', async () => {
  const minute = 60_000;
  const { world, pass } = aWorld(Array.from({ length: 60 }, (_, nth) => body(`news ${nth}`)));
  const { metrics, sums } = countingMetrics();
  for (let nth = 0; nth < 30; nth++) {
    await poll(source, { ...world, metrics });
    pass(60 * minute);
  }
  expect(sums.SourcesFrantic).toBeUndefined();
  for (let nth = 0; nth < 30; nth++) {
    await poll(source, { ...world, metrics });
    pass(minute);
  }
  expect(sums.SourcesFrantic).toBeGreaterThan(0);
});
