// Merging two stories in the index, so that reports find only one of them.
import { mergedProfile, type StoryProfile } from '#core/cluster/story-profile.ts';
import type { Authority } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import { maxSaveAttempts, StoryBusy } from '#core/membership/conflicts.ts';
import type { Log, StoryIndex } from '#core/ports.ts';

/**
 * Adds the members of `absorbed` to the profile of `kept`, then links `absorbed` to it. Idempotent; may stop in between.
 * Only a ruling of an editor (`by`) merges a story that an editor decided on. Without one, five lost races are logged and
 * given up: the index only proposes candidates.
 * @throws StoryBusy after five lost races on an editor's ruling.
 */
export async function mergeProfiles(
  kept: StoryId,
  absorbed: StoryId,
  world: { index: StoryIndex; log: Log },
  by?: Authority,
): Promise<void> {
  const goes = await world.index.findProfile(absorbed);
  const isEditors = by === 'editor';
  if (goes === undefined || kept === absorbed) return;
  // A merged story keeps its link, unless the link is only the redirect of an emptied story.
  if (goes.mergedInto !== undefined && !(isEditors && goes.emptied)) return;
  if (goes.held && !isEditors) return world.log.info('story.held', { storyId: kept, absorbed });
  const saved =
    (await saveChange(kept, (profile) => withAbsorbed(profile, goes, isEditors), world.index)) &&
    (await saveChange(absorbed, (profile) => linkedTo(kept, profile), world.index));
  if (saved) return;
  if (isEditors) throw new StoryBusy(`membership: the profile of ${kept} was changed by other workers`);
  world.log.warn('profile.busy', { storyId: kept, absorbed });
}

function withAbsorbed(kept: StoryProfile, goes: StoryProfile, isEditors: boolean): StoryProfile {
  // The members of an emptied story are in other stories by now.
  const both = goes.emptied ? kept : mergedProfile(kept, goes);
  if (!isEditors || (both.held && both.ruled)) return both;
  return { ...both, revision: kept.revision + 1, held: true, ruled: true };
}

function linkedTo(kept: StoryId, profile: StoryProfile): StoryProfile {
  if (profile.mergedInto === kept && !profile.emptied) return profile;
  const { emptied: _, ...rest } = profile;
  return { ...rest, revision: profile.revision + 1, mergedInto: kept };
}

/** Saves the changed profile and retries a lost race. True also where nothing changes. @returns false after five lost races. */
async function saveChange(
  id: StoryId,
  change: (profile: StoryProfile) => StoryProfile,
  index: StoryIndex,
): Promise<boolean> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const seen = await index.findProfile(id);
    const next = seen && change(seen);
    if (next === undefined || next === seen || (await index.saveProfile(next))) return true;
  }
  return false;
}
