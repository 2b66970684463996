import { runStorm, type Storm } from '#bench/storm.ts';

const reports = 500;
const forMs = 6_000;
let storm: Storm;
beforeAll(async () => {
  storm = await runStorm(reports, forMs);
}, 120_000);

test('of 500 reports that 50 workers take in within seconds none is lost, and all tell one story', () => {
  expect(storm).toMatchObject({ lost: 0, stories: 1, failures: 0 });
  expect(storm.visibleMs).toHaveLength(reports);
});

test('a burst is merged once a slot, and no save loses a race', () => {
  // A slot at either end, and the merge that a notice to settle comes with.
  expect(storm.saves).toBeLessThanOrEqual(forMs / 1000 + 3);
  expect(storm.lostRaces).toBe(0);
});

test('99 of 100 reports are visible within a slot and the time that a merge takes', () => {
  expect(storm.visibleMs[Math.ceil(reports * 0.99) - 1]).toBeLessThanOrEqual(1_250);
});

test('the same storm takes the same course again', async () => {
  const small = () => runStorm(60, 2_000);
  expect(await small()).toEqual(await small());
}, 60_000);
