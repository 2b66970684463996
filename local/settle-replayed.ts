// The settle step of a replay: all stories at once, as if each had been quiet. In: what was merged. Out: reports where they belong.
import type { MergeNotice } from '#core/notice.ts';
import { type IngestWorld, ingest, type MergeWorld, merge } from '#core/pipeline.ts';
import { type Neighbourhood, readStory } from '#core/settle/neighbourhood-of.ts';
import { settleTogether } from '#core/settle/settle-story.ts';

/**
 * Divides everything that was replayed anew, by the rule that settles stories near each other, and makes the accounts of those
 * that changed. `due` is what the world's merge notices are collected in.
 */
export async function settleReplayed(
  due: readonly MergeNotice[],
  world: IngestWorld & MergeWorld,
): Promise<void> {
  const near: Neighbourhood = new Map();
  for (const storyId of new Set(due.map((notice) => notice.storyId))) {
    const signature = await world.index.findSignature(storyId);
    if (signature === undefined || signature.mergedInto !== undefined || signature.held) continue;
    near.set(storyId, await readStory(storyId, world.reports));
  }
  const before = due.length;
  await settleTogether(near, {
    ...world,
    ingest: {
      async send(notices) {
        for (const notice of notices) await ingest(notice, world);
      },
    },
  });
  for (const { storyId } of due.slice(before)) await merge({ storyId }, world);
}
