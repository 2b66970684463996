import { makeMemoryArchive } from '#adapters/archive-memory.ts';
import { makeMemoryLedger } from '#adapters/ledger-memory.ts';
import { makeMemoryStoryStore } from '#adapters/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/wakeups-memory.ts';
import { type ArchiveKey, SourceId, StoryId } from '#core/ids.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import type { StorySave } from '#core/ports.ts';
import type { Story } from '#core/story.ts';
import { type SweepWorld, sweep, wake, wakeAgainForMs } from '#core/sweep.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aStorySave } from '#test/builders/a-story.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 23, 58));
const storyId = StoryId.parse('s_00000000000000000001');

function savedAt(story: Story, at: Instant, documents: ArchiveKey[]): StorySave {
  const save = aStorySave(story, { documents });
  return { ...save, change: { ...save.change, at } };
}

function aWorld() {
  const stories = makeMemoryStoryStore();
  let now = start;
  const ingests: IngestNotice[] = [];
  const merges: MergeNotice[] = [];
  const world: SweepWorld = {
    archive: makeMemoryArchive(),
    ledger: makeMemoryLedger(),
    stories,
    wakeups: makeMemoryWakeups(),
    ingest: { send: async (notices) => void ingests.push(...notices) },
    merges: { send: async (notices) => void merges.push(...notices) },
    clock: { now: () => now },
    log: { info() {}, warn() {}, error() {} },
  };
  const keep = (text: string, receivedAt: Instant) =>
    world.archive.keep(new TextEncoder().encode(text), {
      sourceId: SourceId.parse('desk'),
      complete: true,
      receivedAt,
    });
  return { world, stories, ingests, merges, keep, pass: (ms: number) => (now = shifted(now, ms)) };
}

test('what was archived without a receipt is sent to be taken in again, first arrived first, over midnight too', async () => {
  const { world, ingests, keep, pass } = aWorld();
  const late = await keep('second', shifted(start, 180_000));
  const early = await keep('first', start);
  pass(300_000);
  expect(await sweep(shifted(start, -1), world)).toMatchObject({ archivedNotIngested: 2 });
  expect(ingests).toEqual([{ archiveKey: early }, { archiveKey: late }]);
});

test('of what has a receipt only the stories are sent; what was archived earlier is left alone', async () => {
  const { world, ingests, merges, keep } = aWorld();
  const archiveKey = await keep('done', start);
  await keep('long ago', shifted(start, -3_600_000));
  await world.ledger.putReceipt({ archiveKey, at: start, reports: 1, storyIds: [storyId], rejections: [] });
  expect(await sweep(shifted(start, -60_000), world)).toMatchObject({
    archivedNotIngested: 0,
    storiesSent: 1,
  });
  expect(ingests).toEqual([]);
  expect(merges).toEqual([{ storyId }]);
});

test('what a save told is not taken in again, and its story is sent only to be settled', async () => {
  const { world, stories, ingests, merges, keep } = aWorld();
  const archiveKey = await keep('told by a save', start);
  const other = await keep('told by none', start);
  const story = aNamedStory('told');
  await stories.save(savedAt(story, start, [archiveKey]), 0);
  expect(await sweep(shifted(start, -60_000), world)).toMatchObject({ archivedNotIngested: 1 });
  expect(ingests).toEqual([{ archiveKey: other }]);
  expect(merges).toEqual([]);
  await world.ledger.putReceipt({
    ...{ archiveKey: other, at: start, reports: 2, rejections: [] },
    storyIds: [story.id],
  });
  await sweep(shifted(start, -60_000), world);
  expect(merges).toEqual([{ storyId: story.id }]);
});

test('a story whose last save was long ago, by what is looked back on, is settled', async () => {
  const { world, stories, merges, keep } = aWorld();
  const at = shifted(start, -14 * 60_000);
  const story = aNamedStory('quiet');
  await stories.save(savedAt(story, at, [await keep('told long ago', at)]), 0);
  await sweep(shifted(start, -15 * 60_000), world);
  expect(merges).toEqual([{ storyId: story.id, settle: true }]);
});

test('a story that was quiet for two thirds of what is looked back on is settled, and no other', async () => {
  const { world, merges, keep } = aWorld();
  const other = StoryId.parse('s_00000000000000000002');
  const receipt = async (text: string, minutesAgo: number, storyIds: StoryId[]) => {
    const at = shifted(start, -minutesAgo * 60_000);
    const archiveKey = await keep(text, at);
    await world.ledger.putReceipt({ archiveKey, at, reports: 1, storyIds, rejections: [] });
  };
  await receipt('long ago', 14, [storyId, other]);
  await receipt('lately', 9, [other]);
  await sweep(shifted(start, -15 * 60_000), world);
  expect(merges).toHaveLength(2);
  expect(merges).toEqual(expect.arrayContaining([{ storyId, settle: true }, { storyId: other }]));
});

test('an embargo that ended is told at once, again for a while, and then no more; one that has not is not', async () => {
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
