import { SourceId, StoryId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import { mostResends, sweep, wake, wakeAgainForMs } from '#core/sweep.ts';
import { countingMetrics } from '#test/builders/counting-metrics.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';
import { callsOfSweep, makeSweptWorld, sweepStart } from '#test/doubles/swept-world.ts';

const storyId = StoryId.parse('s_00000000000000000001');
const hours = (count: number) => count * 3_600_000;

test('the number of port calls does not depend on the number of sources: 100 or 100,000', async () => {
  const [few, many] = [await callsOfSweep(100), await callsOfSweep(100_000)];
  expect(many).toBeLessThanOrEqual(few * 1.1);
  expect(few).toBeLessThanOrEqual(110);
});

test('the check of the archive continues from page to page, and restarts at the end', async () => {
  const { world, keep, pass } = makeSweptWorld();
  for (let nth = 0; nth < 250; nth++) {
    const archiveKey = await keep('One text.', `source-${nth}`);
    await world.ledger.putReceipt({ archiveKey, at: sweepStart, reports: 1, storyIds: [], rejections: [] });
  }
  pass(hours(24));
  const checked: number[] = [];
  for (let run = 0; run < 4; run++) checked.push((await sweep(world)).documentsChecked);
  expect(checked).toEqual([100, 100, 50, 100]);
});

test('a document that was never ingested is queued again three times, then recorded as a rejection and left', async () => {
  const { world, ingests, keep, pass } = makeSweptWorld();
  const archiveKey = await keep('KABUL: A bridge opened.');
  const sweepOnce = async () => (await sweep(world)).notIngested;
  pass(hours(1));
  expect(await sweepOnce()).toBe(0);
  pass(hours(2));
  for (let run = 1; run <= 5; run++) {
    expect(await sweepOnce()).toBe(1);
    const resends = Math.min(run, mostResends);
    expect(ingests).toEqual(Array.from({ length: resends }, () => ({ archiveKey, isResent: true })));
    expect(await world.ledger.findReceipt(archiveKey)).toMatchObject({
      resends,
      rejections: [{ code: 'not_ingested' }],
    });
  }
});

test('a sweep counts itself and what it found not ingested, for their alarms', async () => {
  const { world, keep, pass } = makeSweptWorld();
  await keep('KABUL: A bridge opened.');
  const { metrics, sums } = countingMetrics();
  await sweep({ ...world, metrics });
  expect(sums).toEqual({ Swept: 1, NotIngested: 0 });
  pass(hours(3));
  await sweep({ ...world, metrics });
  expect(sums).toEqual({ Swept: 2, NotIngested: 1 });
});

test('ingesting a document that was sent again replaces the record of it as not ingested', async () => {
  const world = makeSimulatedWorld(sweepStart);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: sweepStart },
  });
  world.pass(hours(3));
  const sweepOnce = () => sweep(world.sweepWorld);
  expect(await sweepOnce()).toMatchObject({ notIngested: 1 });
  const [notice] = world.ingests.splice(0);
  expect(notice).toEqual({ archiveKey, isResent: true });
  if (notice) await world.ingestNotice(notice);
  await world.settle();
  const receipt = await world.sweepWorld.ledger.findReceipt(archiveKey);
  expect(receipt).toMatchObject({ reports: 1, rejections: [] });
  expect(receipt?.resends).toBeUndefined();
  expect(await sweepOnce()).toMatchObject({ notIngested: 0 });
});

test('a document without receipt whose reports are in the store is left alone', async () => {
  const world = makeSimulatedWorld(sweepStart);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: sweepStart },
  });
  await world.ingest(archiveKey);
  expect(await world.sweepWorld.ledger.findReceipt(archiveKey)).toBeUndefined();
  world.pass(hours(3));
  const swept = await sweep(world.sweepWorld);
  expect(swept).toMatchObject({ documentsChecked: 1, notIngested: 0 });
  expect(await world.sweepWorld.ledger.findReceipt(archiveKey)).toBeUndefined();
});

test('the end of an embargo is queued at once and again for a while; a running embargo is not queued', async () => {
  const { world, merges, pass } = makeSweptWorld();
  await world.wakeups.putWakeup(shifted(sweepStart, 1000), storyId);
  expect(await wake(world.clock.now(), world)).toBe(0);
  pass(1000);
  expect(await wake(world.clock.now(), world)).toBe(1);
  pass(wakeAgainForMs);
  expect(await wake(world.clock.now(), world)).toBe(1);
  pass(1);
  await wake(world.clock.now(), world);
  expect(await wake(world.clock.now(), world)).toBe(0);
  expect(merges.every((notice) => notice.storyId === storyId)).toBe(true);
});

test('where no notice can be lost, the end of an embargo is queued once, and again after it is forgotten', async () => {
  const { world, merges, pass } = makeSweptWorld();
  await world.wakeups.putWakeup(world.clock.now(), storyId);
  const sent = new Set<string>();
  for (let tick = 0; tick < 3; tick++) await wake(world.clock.now(), world, sent);
  expect(merges).toEqual([{ storyId }]);
  sent.clear();
  await wake(world.clock.now(), world, sent);
  expect(merges).toEqual([{ storyId }, { storyId }]);
  pass(wakeAgainForMs + 1);
  await wake(world.clock.now(), world, sent);
  expect(merges).toHaveLength(2);
  expect([...sent, ...(await world.wakeups.dueWakeups(world.clock.now(), 10))]).toEqual([]);
});
