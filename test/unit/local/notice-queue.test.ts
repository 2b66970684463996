import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import type { Log } from '#core/ports.ts';
import { makeNoticeQueue } from '#local/notice-queue.ts';

const silent: Log = { info() {}, warn() {}, error() {} };
interface Numbered {
  story: string;
  nth: number;
}
const options = { name: 'test', keyOf: ({ story }: Numbered) => story, width: 4, log: silent };

test('the first notice about a story runs at once, and a burst after it becomes one run after its last notice', async () => {
  let written = 0;
  const seen: number[] = [];
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    leastRestMs: 3_600_000,
    take: async () => void seen.push(written),
  });
  const { jest } = import.meta;
  jest.useFakeTimers();
  for (let nth = 1; nth <= 100; nth++) {
    written = nth;
    await queue.send([{ story: 'a', nth }]);
  }
  await jest.advanceTimersByTimeAsync(3_600_000);
  jest.useRealTimers();
  expect(seen).toEqual([1, 100]);
});

test('a clock that is set back an hour delays no run', async () => {
  let runs = 0;
  const queue = makeNoticeQueue<Numbered>({ ...options, leastRestMs: 250, take: async () => void runs++ });
  const { jest } = import.meta;
  jest.useFakeTimers();
  await queue.send([{ story: 'a', nth: 1 }]);
  await jest.advanceTimersByTimeAsync(10);
  jest.setSystemTime(Date.now() - 3_600_000);
  await queue.send([{ story: 'a', nth: 2 }]);
  await jest.advanceTimersByTimeAsync(300);
  jest.useRealTimers();
  expect(runs).toBe(2);
});

test('a notice that arrives while its story runs causes another run afterwards, never a concurrent one', async () => {
  let running = 0;
  let runs = 0;
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    async take() {
      expect(++running).toBe(1);
      if (++runs === 1) await queue.send([{ story: 'a', nth: 2 }]);
      await Promise.resolve();
      running -= 1;
    },
  });
  await queue.send([{ story: 'a', nth: 1 }]);
  await queue.idle();
  expect(runs).toBe(2);
});

test('all notices of one group run one after the other', async () => {
  let running = 0;
  const seen: number[] = [];
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    keyOf: ({ story, nth }) => `${story} ${nth}`,
    groupOf: ({ story }) => story,
    async take({ nth }) {
      expect(++running).toBe(1);
      await Promise.resolve();
      seen.push(nth);
      running -= 1;
    },
  });
  await queue.send([1, 2, 3].map((nth) => ({ story: 'a', nth })));
  await queue.idle();
  expect(seen).toEqual([1, 2, 3]);
  expect(queue.failed).toBe(0);
});

test('a failure is retried, and a permanent one is counted', async () => {
  const tries = new Map<string, number>();
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    async take({ story }) {
      tries.set(story, (tries.get(story) ?? 0) + 1);
      if (story === 'never' || tries.get(story) === 1) throw new Error('throttled');
    },
  });
  await queue.send([
    { story: 'once', nth: 1 },
    { story: 'never', nth: 1 },
  ]);
  await queue.idle();
  expect(tries.get('once')).toBe(2);
  expect(tries.get('never')).toBe(5);
  expect(queue.failed).toBe(1);
});

test('what was sent before has passed when it ran, tries included, however much came meanwhile', async () => {
  const ran: string[] = [];
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    width: 1,
    async take({ story, nth }) {
      ran.push(`${story}${nth}`);
      // Another comes with each run, so that the queue is never empty.
      await queue.send([{ story: `more${ran.length}`, nth: 1 }]);
      await nextTurn();
      if (ran.length === 1) throw new Error('throttled');
    },
  });
  await queue.send(['a', 'b'].map((story) => ({ story, nth: 1 })));
  await queue.passed();
  expect(ran.filter((name) => name === 'a1' || name === 'b1').sort()).toEqual(['a1', 'a1', 'b1']);
  expect(queue.waiting).toBeGreaterThan(0);
  await queue.stop();
});

test('a failed notice whose key was sent again has not passed before that one ran', async () => {
  const ran: number[] = [];
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    async take({ nth }) {
      ran.push(nth);
      if (nth > 1) return;
      await queue.send([{ story: 'a', nth: 2 }]);
      throw new Error('throttled');
    },
  });
  await queue.send([{ story: 'a', nth: 1 }]);
  await queue.passed();
  expect(ran).toEqual([1, 2]);
});

test('stopping waits for the running notice and drops those that wait or come later', async () => {
  const ended: string[] = [];
  let goOn = () => {};
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    width: 1,
    async take({ story }) {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      ended.push(story);
    },
  });
  await queue.send(['a', 'b'].map((story) => ({ story, nth: 1 })));
  const idle = queue.idle();
  const stopped = queue.stop();
  await queue.send([{ story: 'c', nth: 1 }]);
  goOn();
  await Promise.all([stopped, idle]);
  expect(ended).toEqual(['a']);
});

test('a key with a long run waits before its next run, and other keys do not wait for it', async () => {
  const runs: string[] = [];
  const { jest } = import.meta;
  // No time passes but that of the long run.
  jest.useFakeTimers();
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    restFactor: 1_000_000,
    async take({ story, nth }) {
      runs.push(`${story}${nth}`);
      if (story === 'slow') jest.advanceTimersByTime(3_000);
    },
  });
  await queue.send([{ story: 'slow', nth: 1 }]);
  await queue.idle();
  await queue.send([{ story: 'slow', nth: 2 }]);
  await queue.send([{ story: 'quick', nth: 1 }]);
  await Promise.resolve();
  expect(runs).toEqual(['slow1', 'quick1']);
  await queue.stop();
  jest.useRealTimers();
});

test('a flood of one lane delays a notice of another by one turn of each lane at most', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.record({ lane: fc.constantFrom('b', 'c', 'd'), after: fc.nat(400) }), { maxLength: 12 }),
      async (flood, width, others) => {
        const started: Numbered[] = [];
        const sentAt = new Map<Numbered, number>();
        const late = others.map(({ lane, after }, nth) => ({ notice: { story: lane, nth }, after }));
        const queue = makeNoticeQueue<Numbered>({
          ...options,
          keyOf: ({ story, nth }) => `${story} ${nth}`,
          laneOf: ({ story }) => story,
          width,
          async take(notice) {
            started.push(notice);
            await nextTurn();
            for (const { notice: other, after } of late)
              if (!sentAt.has(other) && after <= started.length) {
                sentAt.set(other, started.length);
                await queue.send([other]);
              }
          },
        });
        await queue.send(Array.from({ length: flood }, (_, nth) => ({ story: 'a', nth })));
        await queue.idle();
        expect(started).toHaveLength(flood + sentAt.size);
        for (const [notice, at] of sentAt) {
          const ahead = late.filter(({ notice: other }) => other.story === notice.story).length;
          // Four lanes, and what was running when it came.
          expect(started.indexOf(notice) - at).toBeLessThanOrEqual(4 * ahead + width);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the rest of a key ends before its time when no further notice of it comes', async () => {
  const runs: number[] = [];
  const queue = makeNoticeQueue<Numbered>({
    ...options,
    restFactor: 1_000_000,
    async take({ nth }) {
      runs.push(nth);
      const startedMs = performance.now();
      while (performance.now() - startedMs < 3);
    },
  });
  await queue.send([{ story: 'a', nth: 1 }]);
  await queue.idle();
  await queue.send([{ story: 'a', nth: 2 }]);
  // The rest alone takes ten seconds, longer than a test may.
  await queue.idle();
  expect(runs).toEqual([1, 2]);
});
