// Duplicate stories: two stories that a new report shows to be the same. In: a decision and its candidates.
import { compareCandidates } from '#core/cluster/compare-candidates.ts';
import { cosineBetween, profileVectorsOf } from '#core/cluster/profile-vectors.ts';
import { type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import type { Decision } from '#core/decision.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';

/** Likeness of two whole stories from which a report that fits both shows them to be one. Tuned (0.3 … 0.6). Test: find-twin. */
const sameStoryLikeness = 0.35;

/**
 * The best other candidate that the report also matches and that is similar to the chosen story as a whole. One
 * report between two events is not enough to fuse them: their members must be similar. Undefined for a new story.
 */
export function findDuplicateStory(
  fingerprint: Fingerprint,
  decision: Decision,
  candidates: readonly StoryProfile[],
): StoryProfile | undefined {
  const chosen = candidates.find(({ storyId }) => storyId === decision.storyId);
  if (chosen === undefined || (decision.rival?.score ?? 0) < decision.threshold) return undefined;
  const whole = profileVectorsOf(chosen).terms;
  return compareCandidates(fingerprint, candidates)
    .filter(({ story, score }) => story.storyId !== chosen.storyId && score >= decision.threshold)
    .find(({ story }) => cosineBetween(profileVectorsOf(story).terms, whole) >= sameStoryLikeness)?.story;
}

/** The profile of the remaining story with the members of the absorbed one, its revision raised by one. */
export function mergedProfile(standing: StoryProfile, taken: StoryProfile): StoryProfile {
  const both = taken.members.reduce(withMember, standing);
  return both === standing ? standing : { ...both, revision: standing.revision + 1 };
}
