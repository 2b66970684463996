// Choosing the story: the one rule of what belongs together. In: a fingerprint and candidates. Out: a decision with its reasons.
import { evidenceOf } from '#core/cluster/evidence-of.ts';
import { older, type StorySignature } from '#core/cluster/signature.ts';
import type { Decision } from '#core/decision.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { likenessOf } from '#core/fingerprint/sketch-of.ts';
import { storyIdFoundedBy } from '#core/ids.ts';
import { copyLikeness, joinThreshold, ruleVersion } from '#core/thresholds.ts';

interface Scored {
  story: StorySignature;
  score: number;
}

/**
 * Where the report belongs: the candidate with the highest score if that reaches the threshold, else a new story. The
 * order of the candidates does not matter. A story that has the report already takes it back whatever the scores.
 */
export function chooseStory(fingerprint: Fingerprint, candidates: readonly StorySignature[]): Decision {
  const scored = candidates.map((story) => ({ story, score: scoreOf(fingerprint, story) })).sort(byScore);
  const own = scored.find(({ story }) =>
    story.members.some(({ reportId }) => reportId === fingerprint.reportId),
  );
  const best = own ?? scored[0];
  const rival = scored.find((other) => other !== best);
  const joined = best !== undefined && (own !== undefined || best.score >= joinThreshold);
  const nearest = joined ? rival : best;
  const outcome = {
    score: best?.score ?? 0,
    threshold: joinThreshold,
    reasons: best === undefined ? [] : evidenceOf(fingerprint, bestMember(fingerprint, best.story)).reasons,
    ...(nearest && { rival: { storyId: nearest.story.storyId, score: nearest.score } }),
    ruleVersion,
  };
  if (!joined) return { kind: 'new', storyId: storyIdFoundedBy(fingerprint.reportId), ...outcome };
  const copyOf = copied(fingerprint, best.story);
  if (copyOf === undefined) return { kind: 'joined', storyId: best.story.storyId, ...outcome };
  return { kind: 'duplicate', storyId: best.story.storyId, copyOf, ...outcome };
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (older(a.story, b.story) === a.story ? -1 : 1);
}

function scoreOf(fingerprint: Fingerprint, { members }: StorySignature): number {
  const scores = members
    .map((member) => evidenceOf(fingerprint, member).score)
    .sort((a, b) => b - a)
    .slice(0, 3);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function bestMember(fingerprint: Fingerprint, { members }: StorySignature): Fingerprint {
  const scored = members.map((member) => ({ member, score: evidenceOf(fingerprint, member).score }));
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).member;
}

function copied(fingerprint: Fingerprint, { members }: StorySignature) {
  const origin = members.find(
    (member) =>
      member.reportId !== fingerprint.reportId &&
      (member.textDigest === fingerprint.textDigest ||
        likenessOf(member.sketch, fingerprint.sketch) >= copyLikeness),
  );
  return origin?.reportId;
}
