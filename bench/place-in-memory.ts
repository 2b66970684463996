// Placing without the rest of the way: fingerprints, the index in memory and the pipeline's own look-up.
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import type { PlacingModel } from '#core/cluster/placing-model.ts';
import type { Decision } from '#core/decision.ts';
import type { NewsRarity } from '#core/fingerprint/news-rarity.ts';
import type { StoryId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { type IndexWorld, updateIndex } from '#core/intake/assign-to-story.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import { chooseStoryFor } from '#core/pipeline.ts';
import type { Report } from '#core/report.ts';

/** The stories of the reports, placed in the given order, those that proved to be one merged; and the decisions. */
export async function placeInMemory(
  reports: readonly Report[],
  modelFor: (report: Report) => PlacingModel | undefined = () => undefined,
  newsRarity?: NewsRarity,
): Promise<{ stories: StoryId[]; decisions: Decision[]; resolve: (id: StoryId) => Promise<StoryId> }> {
  const world: IndexWorld & { reports: { versionsIn(): Promise<[]> } } = {
    reports: { versionsIn: async () => [] },
    index: makeMemoryStoryIndex(),
    clock: { now: () => instantOf(0) },
    log: { info() {}, warn() {}, error() {} },
    newsRarity,
  };
  const decisions: Decision[] = [];
  for (const report of reports) {
    const found = await chooseStoryFor(report, { ...world, model: modelFor(report) });
    await updateIndex(found, world);
    decisions.push(found.decision);
  }
  const resolve = (id: StoryId) => resolveStoryId(id, 'settle', world.index);
  const stories: StoryId[] = [];
  for (const { storyId } of decisions) if (storyId !== undefined) stories.push(await resolve(storyId));
  return { stories, decisions, resolve };
}
