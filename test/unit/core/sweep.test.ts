import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { SourceId, StoryId } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import { mostResends, type SweepWorld, sweep, wake, wakeAgainForMs } from '#core/sweep.ts';
import { makeMemoryBookmarks } from '#test/doubles/bookmarks-memory.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 23, 58));
const storyId = StoryId.parse('s_00000000000000000001');
const hours = (count: number) => count * 3_600_000;

function aWorld() {
  let now = start;
  const ingests: IngestNotice[] = [];
  const merges: MergeNotice[] = [];
  const archive = makeMemoryArchive();
  const world: SweepWorld = {
    archive,
    ledger: makeMemoryLedger(),
    reports: makeMemoryReportStore(),
    wakeups: makeMemoryWakeups(),
    bookmarks: makeMemoryBookmarks(),
    ingest: { send: async (notices) => void ingests.push(...notices) },
    merges: { send: async (notices) => void merges.push(...notices) },
    clock: { now: () => now },
    log: { info() {}, warn() {}, error() {} },
  };
  const keep = (text: string, source = 'desk', receivedAt = start) =>
    archive.keep(new TextEncoder().encode(text), {
      ...{ sourceId: SourceId.parse(source), contentType: 'text/plain' },
      ...{ complete: true, receivedAt },
    });
  return { world, ingests, merges, keep, pass: (ms: number) => (now = shifted(now, ms)) };
}

/** The world with every call of a port counted. */
function counting(world: SweepWorld) {
  let calls = 0;
  const counted = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          calls += 1;
          return Reflect.apply(method, target, args) as unknown;
        };
      },
    });
  const { archive, ledger, reports, wakeups, bookmarks, ingest, merges } = world;
  const ports = { archive, ledger, reports, wakeups, bookmarks, ingest, merges };
  const wrapped = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, counted(port)]));
  return { world: { ...world, ...wrapped }, calls: () => calls };
}

test('the number of port calls does not depend on the number of sources: 100 or 100,000', async () => {
  const callsWith = async (sources: number) => {
    const { world, keep, pass } = aWorld();
    for (let nth = 0; nth < sources; nth++) await keep('One text.', `source-${nth}`);
    const ledger: SweepWorld['ledger'] = {
      findReceipt: async (archiveKey) => ({
        ...{ archiveKey, at: start, reports: 1, storyIds: [], rejections: [] },
      }),
      putReceipt: () => Promise.reject(new Error('nothing is to be recorded')),
    };
    pass(hours(24));
    const counted = counting({ ...world, ledger });
    for (let run = 0; run < 5; run++) await sweep(counted.world);
    return counted.calls() / 5;
  };
  const [few, many] = [await callsWith(100), await callsWith(100_000)];
  expect(many).toBeLessThanOrEqual(few * 1.1);
  expect(few).toBeLessThanOrEqual(110);
});

test('the check of the archive continues from page to page, and restarts at the end', async () => {
  const { world, keep, pass } = aWorld();
  for (let nth = 0; nth < 250; nth++) {
    const archiveKey = await keep('One text.', `source-${nth}`);
    await world.ledger.putReceipt({ archiveKey, at: start, reports: 1, storyIds: [], rejections: [] });
  }
  pass(hours(24));
  const checked: number[] = [];
  for (let run = 0; run < 4; run++) checked.push((await sweep(world)).documentsChecked);
  expect(checked).toEqual([100, 100, 50, 100]);
});

test('a document that was never ingested is queued again three times, then recorded as a rejection and left', async () => {
  const { world, ingests, keep, pass } = aWorld();
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

test('ingesting a document that was sent again replaces the record of it as not ingested', async () => {
  const world = makeSimulatedWorld(start);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: start },
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
  const world = makeSimulatedWorld(start);
  const archiveKey = await world.archive.keep(new TextEncoder().encode('KABUL: A bridge opened.'), {
    ...{ sourceId: SourceId.parse('desk'), contentType: 'text/plain' },
    ...{ complete: true, receivedAt: start },
  });
  await world.ingest(archiveKey);
  expect(await world.sweepWorld.ledger.findReceipt(archiveKey)).toBeUndefined();
  world.pass(hours(3));
  const swept = await sweep(world.sweepWorld);
  expect(swept).toMatchObject({ documentsChecked: 1, notIngested: 0 });
  expect(await world.sweepWorld.ledger.findReceipt(archiveKey)).toBeUndefined();
});

test('the end of an embargo is queued at once and again for a while; a running embargo is not queued', async () => {
  const { world, merges, pass } = aWorld();
  await world.wakeups.putWakeup(shifted(start, 1000), storyId);
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
