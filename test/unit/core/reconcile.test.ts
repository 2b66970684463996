import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { type ArchiveKey, SourceId, StoryId } from '#core/ids.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import type { StorySave } from '#core/ports.ts';
import { type ReconcileWorld, reconcile } from '#core/reconcile.ts';
import type { Story } from '#core/story.ts';
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
  const world: ReconcileWorld = {
    archive: makeMemoryArchive(),
    ledger: makeMemoryLedger(),
    stories,
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

test('archived documents without a receipt are queued again in order of arrival, also across midnight', async () => {
  const { world, ingests, keep, pass } = aWorld();
  const late = await keep('second', shifted(start, 180_000));
  const early = await keep('first', start);
  pass(300_000);
  expect(await reconcile(shifted(start, -1), world)).toMatchObject({ archivedNotIngested: 2 });
  expect(ingests).toEqual([{ archiveKey: early }, { archiveKey: late }]);
});

test('for documents with a receipt only their stories are queued; earlier documents are left alone', async () => {
  const { world, ingests, merges, keep } = aWorld();
  const archiveKey = await keep('done', start);
  await keep('long ago', shifted(start, -3_600_000));
  await world.ledger.putReceipt({ archiveKey, at: start, reports: 1, storyIds: [storyId], rejections: [] });
  expect(await reconcile(shifted(start, -60_000), world)).toMatchObject({
    archivedNotIngested: 0,
    storiesSent: 1,
  });
  expect(ingests).toEqual([]);
  expect(merges).toEqual([{ storyId }]);
});

test('stories of receipts from before the last complete merges are not queued', async () => {
  const { world, merges, keep } = aWorld();
  for (const [nth, ms] of [0, 1_000].entries()) {
    const archiveKey = await keep(`number ${nth}`, start);
    const storyIds = [StoryId.parse(`s_0000000000000000000${nth}`)];
    await world.ledger.putReceipt({
      archiveKey,
      at: shifted(start, ms),
      reports: 1,
      storyIds,
      rejections: [],
    });
  }
  await reconcile(start, world, shifted(start, 1));
  expect(merges).toEqual([{ storyId: storyId }]);
});

test('a document that a save records is not sent again; the story of a receipt is', async () => {
  const { world, stories, ingests, merges, keep } = aWorld();
  const archiveKey = await keep('recorded by a save', start);
  const other = await keep('recorded by none', start);
  const story = aNamedStory('saved');
  await stories.save(savedAt(story, start, [archiveKey]), 0);
  expect(await reconcile(shifted(start, -60_000), world)).toMatchObject({ archivedNotIngested: 1 });
  expect(ingests).toEqual([{ archiveKey: other }]);
  expect(merges).toEqual([]);
  await world.ledger.putReceipt({
    ...{ archiveKey: other, at: start, reports: 2, rejections: [] },
    storyIds: [story.id],
  });
  await reconcile(shifted(start, -60_000), world);
  expect(merges).toEqual([{ storyId: story.id }]);
});
