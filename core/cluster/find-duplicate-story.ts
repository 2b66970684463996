// Twins: two stories that a new report shows to be one. In: a decision and its candidates. Out: the other story, if any.
import { compareCandidates } from '#core/cluster/compare-candidates.ts';
import { cosineBetween, profileVectorsOf } from '#core/cluster/profile-vectors.ts';
import { type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import type { Decision } from '#core/decision.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';

/** Likeness of two whole stories from which a report that fits both shows them to be one. Tuned (0.3 … 0.6). Test: find-twin. */
const sameStoryLikeness = 0.35;

/**
 * The best of the other candidates that the report belongs to as well, and that is like the chosen story as a whole. One
 * report between two events does not fuse them: their members themselves must be alike. Undefined for a new story.
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

/** The profile of `standing` with what the story that it takes in adds to it, its revision raised by one. */
export function mergedProfile(standing: StoryProfile, taken: StoryProfile): StoryProfile {
  const both = taken.members.reduce(withMember, standing);
  return both === standing ? standing : { ...both, revision: standing.revision + 1 };
}
