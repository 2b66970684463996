import { makePoliteFetcher } from '#adapters/fetch/polite-fetcher.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { Fetched } from '#core/ports.ts';

/** A host that answers what `answer` says; time passes only while the fetcher waits. */
function aHost(answer: (count: number) => Fetched, atOnce = 2) {
  let now = instantOf(Date.UTC(2026, 0, 1));
  const starts: number[] = [];
  let running = 0;
  let most = 0;
  const fetcher = makePoliteFetcher(
    {
      async fetch() {
        starts.push(Date.parse(now));
        most = Math.max(most, ++running);
        await Promise.resolve();
        running--;
        return answer(starts.length);
      },
    },
    {
      clock: { now: () => now },
      limits: { maxAtOnce: atOnce, pauseMs: 500 },
      wait: async (ms) => {
        now = shifted(now, ms);
      },
    },
  );
  const ask = (count: number, host = 'a.example') =>
    Promise.all(Array.from({ length: count }, (_, at) => fetcher.fetch(`https://${host}/${at}`, {})));
  return { ask, starts, pass: (ms: number) => (now = shifted(now, ms)), most: () => most };
}
const failed = (status: number, retryAfterMs?: number): Fetched => ({
  kind: 'failed',
  detail: `status ${status}`,
  status,
  retryAfterMs,
});

test('at most two requests to a host run at once', async () => {
  const { ask, starts, most } = aHost(() => ({ kind: 'unchanged' }));
  await ask(20);
  expect(starts).toHaveLength(20);
  expect(most()).toBeLessThanOrEqual(2);
});

test('half a second passes between the starts of two requests to a host, and none for another host', async () => {
  const { ask, starts } = aHost(() => ({ kind: 'unchanged' }), 1);
  await ask(5);
  expect(starts.slice(1).map((start, at) => start - (starts[at] ?? 0))).toEqual([500, 500, 500, 500]);
  await ask(1, 'b.example');
  expect(starts.at(-1)).toBe(starts.at(-2));
});

test('a clock that is set back an hour delays the next request by two pauses at most', async () => {
  const { ask, starts, pass } = aHost(() => ({ kind: 'unchanged' }));
  await ask(2);
  const setBackTo = Date.parse(pass(-3_600_000));
  await ask(1);
  expect((starts.at(-1) ?? 0) - setBackTo).toBeLessThanOrEqual(1_000);
});

test('100 feeds of a host that answers 429 make two requests at most, and the others wait as long as it says', async () => {
  const { ask, starts, pass } = aHost(() => failed(429, 600_000));
  const answers = await ask(100);
  expect(starts.length).toBeLessThanOrEqual(2);
  expect(answers.every((answer) => answer.kind === 'failed' && (answer.retryAfterMs ?? 0) > 0)).toBe(true);
  const before = starts.length;
  pass(601_000);
  await ask(1);
  expect(starts.length).toBe(before + 1);
});

test('a host that fails five times rests, and one request probes it afterwards', async () => {
  const { ask, starts, pass } = aHost((count) => (count <= 5 ? failed(500) : { kind: 'unchanged' }));
  await ask(50);
  expect(starts.length).toBeLessThanOrEqual(6);
  const before = starts.length;
  pass(61_000);
  await ask(1);
  await ask(3);
  expect(starts.length).toBe(before + 4);
});

test('a feed that is missing does not stop the other feeds of its host', async () => {
  const { ask, starts } = aHost(() => failed(404));
  await ask(20);
  expect(starts).toHaveLength(20);
});

test('requests that a busy process wakes at the same moment still start half a second apart', async () => {
  let nowMs = Date.UTC(2026, 0, 1);
  const starts: number[] = [];
  const sleepers: (() => void)[] = [];
  const fetcher = makePoliteFetcher(
    {
      async fetch() {
        starts.push(nowMs);
        return { kind: 'unchanged' };
      },
    },
    {
      clock: { now: () => instantOf(nowMs) },
      limits: { maxAtOnce: 3, pauseMs: 500 },
      wait: () => new Promise((wake) => sleepers.push(wake)),
    },
  );
  const all = Promise.all(['a', 'b', 'c'].map((path) => fetcher.fetch(`https://a.example/${path}`, {})));
  for (let woken = 0; woken < 5; woken++) {
    await new Promise((resolve) => setImmediate(resolve));
    // Late by two seconds, and all of them at once.
    nowMs += 2_000;
    for (const wake of sleepers.splice(0)) wake();
  }
  await all;
  const gaps = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
});
