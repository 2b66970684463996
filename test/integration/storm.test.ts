import { runStorm, type Storm } from '#bench/storm.ts';

const reports = 500;
const forMs = 6_000;
let storm: Storm;
beforeAll(async () => {
  storm = await runStorm(reports, forMs);
});

test('none of 500 reports ingested by 50 workers within seconds is lost, and all are in one story', () => {
  expect(storm).toMatchObject({ lost: 0, stories: 1, failures: 0 });
  expect(storm.visibleMs).toHaveLength(reports);
});

test('a burst is merged once per slot, and no save loses a race', () => {
  // One slot at either end, and the merge of a settle notice.
  expect(storm.saves).toBeLessThanOrEqual(forMs / 1000 + 3);
  expect(storm.lostRaces).toBe(0);
});

test('99 of 100 reports are visible within a slot plus the duration of a merge', () => {
  expect(storm.visibleMs[Math.ceil(reports * 0.99) - 1]).toBeLessThanOrEqual(1_250);
});

test('the same storm repeated gives the same result', async () => {
  const small = () => runStorm(60, 2_000);
  expect(await small()).toEqual(await small());
});
