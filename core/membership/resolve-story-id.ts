// Where a story's reports belong today. In: an id that was once given. Out: the story that answers for its reports.
import type { Authority } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import type { StoryIndex } from '#core/ports.ts';

/**
 * Follows stories that others took in; of a circle the smallest id stands, whoever asks. On an editor's word a story that
 * rulings emptied is still itself: it answers for another only as long as nothing is put in it.
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
