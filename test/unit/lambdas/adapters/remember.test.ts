import { remember } from '#adapters/runtime/remember.ts';
import { instantOf } from '#core/instant.ts';

test('a result is shared for its lifetime, and read again after it and after the clock was set back', async () => {
  let nowMs = 1_800_000_000_000;
  let reads = 0;
  const clock = { now: () => instantOf(nowMs) };
  const read = remember(async () => ++reads, { forMs: 1_000, clock });
  expect([await read(), await read()]).toEqual([1, 1]);
  nowMs += 1_000;
  expect(await read()).toBe(2);
  nowMs -= 3_600_000;
  expect([await read(), await read()]).toEqual([3, 3]);
});
