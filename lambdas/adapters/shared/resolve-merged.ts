import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { StoryId } from '#core/ids.ts';

/** The fields that decide which story an id resolves to. */
export type MergedLink = Pick<StoryProfile, 'storyId' | 'mergedInto' | 'lastFiledAt'>;

/** The story that `id` resolves to today; in a circle of merges always the smallest id. */
export function resolveMerged<S extends MergedLink>(
  id: StoryId,
  stories: ReadonlyMap<StoryId, S>,
): S | undefined {
  const first = stories.get(id);
  if (first?.mergedInto === undefined) return first;
  const passed: S[] = [];
  for (let at: S | undefined = first; at !== undefined; ) {
    const seenAt = passed.indexOf(at);
    if (seenAt >= 0) return passed.slice(seenAt).reduce((a, b) => (b.storyId < a.storyId ? b : a));
    passed.push(at);
    at = at.mergedInto === undefined ? undefined : stories.get(at.mergedInto);
  }
  return passed.at(-1);
}
