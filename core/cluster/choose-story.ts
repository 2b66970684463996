// Choosing the story of a report. In: a fingerprint and candidates. Out: a decision with its reasons.

import { compareCandidates, type Scored } from '#core/cluster/compare-candidates.ts';
import { findCopied } from '#core/cluster/find-copied.ts';
import { joinThreshold, ruleVersion } from '#core/cluster/placing-model.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { Decision } from '#core/decision.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { storyIdFoundedBy } from '#core/ids.ts';

/**
 * The candidate with the highest score, if it reaches the threshold, else a new story. `duplicate` when a member has
 * the same wording (see findCopied), else `joined`. A candidate that already has the report as a member wins whatever
 * the scores: this is a redelivery. The order of the candidates does not matter; ties go to the older story.
 */
export function chooseStory(fingerprint: Fingerprint, candidates: readonly StoryProfile[]): Decision {
  const scored = compareCandidates(fingerprint, candidates);
  const own = scored.find(({ story }) => has(story, fingerprint));
  const best = own ?? scored[0];
  if (best === undefined || (own === undefined && best.score < joinThreshold)) {
    return { kind: 'new', storyId: storyIdFoundedBy(fingerprint.reportId), ...grounds(best, best) };
  }
  const rest = grounds(
    best,
    scored.find((other) => other !== best),
  );
  const copyOf = findCopied(fingerprint, best.story.members);
  const { storyId } = best.story;
  return copyOf === undefined
    ? { kind: 'joined', storyId, ...rest }
    : { kind: 'duplicate', storyId, copyOf, ...rest };
}

function grounds(best: Scored | undefined, rival: Scored | undefined) {
  return {
    score: best?.score ?? 0,
    threshold: joinThreshold,
    reasons: best?.reasons ?? [],
    ...(rival && { rival: { storyId: rival.story.storyId, score: rival.score } }),
    ruleVersion,
  };
}

function has({ members }: StoryProfile, { reportId }: Fingerprint): boolean {
  return members.some((member) => member.reportId === reportId);
}
