// The settle step of a replay: all stories at once, as if each had been quiet. In: what was taken in. Out: reports where they belong.
import { makeNotifyingArchive } from '#adapters/archive-notifying.ts';
import type { MergeNotice } from '#core/notice.ts';
import { type IngestWorld, ingest, type MergeWorld } from '#core/pipeline.ts';
import { loadStory, type Neighbourhood } from '#core/settle/load-neighbourhood.ts';
import { settleTogether } from '#core/settle/settle-story.ts';

/**
 * Divides everything that was replayed anew, by the rule that settles stories near each other. No account is made here: what
 * is to be merged is added to `due`, in which the world's merge notices are collected.
 */
export async function settleReplayed(
  due: readonly MergeNotice[],
  world: IngestWorld & MergeWorld,
): Promise<void> {
  const near: Neighbourhood = new Map();
  for (const storyId of new Set(due.map((notice) => notice.storyId))) {
    const profile = await world.index.findProfile(storyId);
    if (profile === undefined || profile.mergedInto !== undefined || profile.held) continue;
    near.set(storyId, await loadStory(storyId, world.reports));
  }
  const archive = makeNotifyingArchive(world.archive, {
    async send(notices) {
      for (const notice of notices) await ingest(notice, world);
    },
  });
  await settleTogether(near, { ...world, archive });
}
