// Uniting in the index: of two stories that proved to be one, only one is found from now on. In: their ids.
import { mergedProfile } from '#core/cluster/find-duplicate-story.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { Authority } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import { StoryBusy } from '#core/membership/story-busy.ts';
import type { Log, StoryIndex } from '#core/ports.ts';
import { maxSaveAttempts } from '#core/thresholds.ts';

/**
 * The profile of `standing` gets what `taken` adds to it, then `taken` points to it. May be repeated, and stopped in
 * between. A story that an editor decided on is taken in on an editor's word only. Without that word five lost races are
 * given up with a line in the log: the index only proposes.
 * @throws StoryBusy after five lost races on an editor's word.
 */
export async function mergeProfiles(
  standing: StoryId,
  taken: StoryId,
  world: { index: StoryIndex; log: Log },
  by?: Authority,
): Promise<void> {
  const goes = await world.index.findProfile(taken);
  const ruled = by === 'editor';
  if (goes === undefined || standing === taken) return;
  // One that was taken in before leads to where it went. One that was emptied has nothing but its id to give.
  if (goes.mergedInto !== undefined && !(ruled && goes.emptied)) return;
  if (goes.held && !ruled) return world.log.info('story.held', { storyId: standing, taken });
  const saved =
    (await saveChange(standing, (stays) => remainingProfile(stays, goes, ruled), world.index)) &&
    (await saveChange(taken, (left) => redirectingProfile(standing, left), world.index));
  if (saved) return;
  if (ruled) throw new StoryBusy(`intake: the profile of ${standing} was changed by others again and again`);
  world.log.warn('profile.busy', { storyId: standing, taken });
}

function remainingProfile(stays: StoryProfile, goes: StoryProfile, ruled: boolean): StoryProfile {
  // What an emptied story was found by has gone elsewhere.
  const both = goes.emptied ? stays : mergedProfile(stays, goes);
  if (!ruled || (both.held && both.ruled)) return both;
  return { ...both, revision: stays.revision + 1, held: true, ruled: true };
}

function redirectingProfile(standing: StoryId, left: StoryProfile): StoryProfile {
  if (left.mergedInto === standing && !left.emptied) return left;
  const { emptied: _, ...rest } = left;
  return { ...rest, revision: left.revision + 1, mergedInto: standing };
}

/** False when others were first too often. */
async function saveChange(
  id: StoryId,
  change: (seen: StoryProfile) => StoryProfile,
  index: StoryIndex,
): Promise<boolean> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const seen = await index.findProfile(id);
    const next = seen && change(seen);
    if (next === undefined || next === seen || (await index.saveProfile(next))) return true;
  }
  return false;
}
