// The story that answers for an id today.
import type { Authority } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import type { StoryIndex } from '#core/ports.ts';

/**
 * Follows `mergedInto` links. Of a circle of links the smallest id is chosen, whichever id was asked for. For an editor a
 * story that rulings emptied still resolves to itself: its link is only a redirect for readers until reports come back.
 */
export async function resolveStoryId(id: StoryId, by: Authority, index: StoryIndex): Promise<StoryId> {
  const passed: StoryId[] = [];
  for (let at = id; ; ) {
    const seenAt = passed.indexOf(at);
    if (seenAt >= 0) return passed.slice(seenAt).sort()[0] ?? at;
    passed.push(at);
    const profile = await index.findProfile(at);
    if (profile?.mergedInto === undefined || (profile.emptied && by === 'editor')) return at;
    at = profile.mergedInto;
  }
}
