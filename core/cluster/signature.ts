// Signature: what a candidate story looks like to a report that seeks its place. In: fingerprints. Out: a bounded few of them.
import { z } from 'zod';
import { candidateKeys } from '#core/cluster/candidate-keys.ts';
import { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { likenessOf } from '#core/fingerprint/sketch-of.ts';
import { StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { compareText } from '#core/report.ts';
import { copyLikeness, maxMembers, maxStoryKeys } from '#core/thresholds.ts';

/** At most a fixed number of members stand for the whole story, so that a signature never passes a few kilobytes. */
export const StorySignature = z.object({
  storyId: StoryId,
  /** Raised by one with every change; the store refuses a change that was made from an older one. */
  revision: z.number().int().min(0),
  /** Set when another story took this one in: its reports belong there. */
  mergedInto: StoryId.optional(),
  firstFiledAt: Instant,
  lastFiledAt: Instant,
  members: z.array(Fingerprint).min(1),
  /** Keys under which the story is found (see candidateKeys). */
  keys: z.array(z.string()),
});
export type StorySignature = z.infer<typeof StorySignature>;

/** The signature of a story that has only its founder. */
export function foundSignature(fingerprint: Fingerprint): StorySignature {
  return {
    storyId: storyIdFoundedBy(fingerprint.reportId),
    revision: 0,
    firstFiledAt: fingerprint.filedAt,
    lastFiledAt: fingerprint.filedAt,
    members: [fingerprint],
    keys: candidateKeys(fingerprint),
  };
}

/**
 * The signature with one more member, its revision raised by one; the very same value when the member adds nothing: it is
 * there already, it repeats the text of one that is, or the story has all the members that it may show.
 */
export function withMember(signature: StorySignature, fingerprint: Fingerprint): StorySignature {
  const { members, keys } = signature;
  if (isFull(members, fingerprint) || members.some((member) => repeats(fingerprint, member)))
    return signature;
  return {
    ...signature,
    revision: signature.revision + 1,
    firstFiledAt: earlierOf(signature.firstFiledAt, fingerprint.filedAt),
    lastFiledAt: laterOf(signature.lastFiledAt, fingerprint.filedAt),
    members: [...members, fingerprint],
    keys: [...new Set([...keys, ...candidateKeys(fingerprint)])].slice(0, maxStoryKeys),
  };
}

/** Which of two stories stands when both prove to be one: the one first filed earlier, ties by the smaller id. */
export function older(a: StorySignature, b: StorySignature): StorySignature {
  return (compareText(a.firstFiledAt, b.firstFiledAt) || compareText(a.storyId, b.storyId)) <= 0 ? a : b;
}

/** Members without text are small: three of them count as one. */
function isFull(members: readonly Fingerprint[], another: Fingerprint): boolean {
  const room = [...members, another].reduce((sum, { words }) => sum + (words === 0 ? 1 : 3), 0);
  return room > maxMembers * 3;
}

function repeats(fingerprint: Fingerprint, member: Fingerprint): boolean {
  return (
    member.reportId === fingerprint.reportId ||
    member.textDigest === fingerprint.textDigest ||
    likenessOf(member.sketch, fingerprint.sketch) >= copyLikeness
  );
}

function earlierOf(a: Instant, b: Instant): Instant {
  return compareText(a, b) <= 0 ? a : b;
}

function laterOf(a: Instant, b: Instant): Instant {
  return compareText(a, b) >= 0 ? a : b;
}
