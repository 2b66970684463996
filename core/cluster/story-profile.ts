// Story profile: the bounded set of members that represents a story in the index. In: fingerprints.

import { z } from 'zod';
import { candidateKeys, founderKeys, isCrossLingualKey } from '#core/cluster/candidate-keys.ts';
import { certainlyNoNews, Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { copyLikeness, minhashSimilarity } from '#core/fingerprint/minhash.ts';
import { StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { epochMsOf, Instant } from '#core/instant.ts';
import { compareText } from '#core/report.ts';

/**
 * A later member is posted under those of its best `memberKeys` that it takes for the story to be found under `memberFoundBy` of
 * all its keys. It has found it by two, mostly: with its best 4 in any case allsides has four times the postings, and no set of
 * seven more than .001 of B-cubed. Test: signature, "found by two".
 */
const memberKeys = 4;
export const memberFoundBy = 2;
/**
 * Keys shared between languages until which a later member adds one that another member has too. With the founder's 2 alone an
 * Urdu report of the sample finds its story no more. Test: signature, "another member".
 */
export const storySharedKeys = 3;
/** Keys under which one story is found. Test: signature. */
export const maxStoryKeys = 16;
/** Members that represent a story. Test: story-profile, "under 8 KB". */
export const maxMembers = 8;
/** How far the time of a story with all its members must move to be worth a write. Test: signature. */
const timeMovesByMs = 86_400_000;

/** A fixed number of members represents the story, so that a profile stays within a few kilobytes. */
export const StoryProfile = z.object({
  storyId: StoryId,
  /** Raised by one with every change; the store refuses a change that was made from an older one. */
  revision: z.number().int().min(0),
  /** Set when another story took this one in: its reports belong there. */
  mergedInto: StoryId.optional(),
  /** True once an editor decided on its reports: no automatic step takes it into another story, or fuses two such. */
  held: z.boolean().optional(),
  /** True once a ruling moved reports in or out, so that the rulings must be loaded (see core/editorial). */
  ruled: z.boolean().optional(),
  /** True while `mergedInto` only says where its last report went: one that an editor put here still belongs here. */
  emptied: z.boolean().optional(),
  firstFiledAt: Instant,
  lastFiledAt: Instant,
  /** Empty only for a story that a ruling named and no report ever joined. */
  members: z.array(Fingerprint),
  /** Keys under which the story is found (see candidateKeys). */
  keys: z.array(z.string()),
});
export type StoryProfile = z.infer<typeof StoryProfile>;

/** The profile of a story that has only its founder. */
export function newStoryProfile(fingerprint: Fingerprint): StoryProfile {
  return {
    storyId: storyIdFoundedBy(fingerprint.reportId),
    revision: 0,
    firstFiledAt: fingerprint.filedAt,
    lastFiledAt: fingerprint.filedAt,
    members: [fingerprint],
    // A list of events is found by nothing, so that no report joins it.
    keys: fingerprint.unlikeNews === certainlyNoNews ? [] : founderKeys(fingerprint),
  };
}

/** The profile of a kill that waits for the report that it names: marked as no news, so that it supports no join, and found by all its keys. */
export function pendingKillProfile(fingerprint: Fingerprint): StoryProfile {
  const founded = newStoryProfile({ ...fingerprint, unlikeNews: certainlyNoNews });
  return { ...founded, keys: candidateKeys(fingerprint).slice(0, maxStoryKeys) };
}

/**
 * The profile with one more member, its revision raised by one. The very same value when the member adds nothing: it is
 * there already, or repeats the text of one that is. A story that shows all the members it may only gets its time moved,
 * once a day at most.
 */
export function withMember(profile: StoryProfile, fingerprint: Fingerprint): StoryProfile {
  const { members, keys } = profile;
  if (members.some((member) => isSameText(fingerprint, member))) return profile;
  const times = {
    firstFiledAt: earlierOf(profile.firstFiledAt, fingerprint.filedAt),
    lastFiledAt: laterOf(profile.lastFiledAt, fingerprint.filedAt),
  };
  const revision = profile.revision + 1;
  if (members.length >= maxMembers) {
    const movedMs = epochMsOf(fingerprint.filedAt) - epochMsOf(profile.lastFiledAt);
    return movedMs < timeMovesByMs ? profile : { ...profile, ...times, revision };
  }
  return {
    ...profile,
    ...times,
    revision,
    members: [...members, fingerprint],
    keys: [...keys, ...keysToAdd(fingerprint, profile)].slice(0, maxStoryKeys),
  };
}

/**
 * Of the best keys of a later member as many as it takes that a report like it finds the story by two, mostly none; and one that
 * languages share and another member would be looked for under too: by that a report in a third language may find them.
 */
function keysToAdd(fingerprint: Fingerprint, { members, keys }: StoryProfile): string[] {
  const own = candidateKeys(fingerprint);
  const found = own.filter((key) => keys.includes(key)).length;
  const best = own.slice(0, memberKeys).filter((key) => !keys.includes(key));
  const added = best.slice(0, Math.max(0, memberFoundBy - found));
  const known = [...keys, ...added];
  if (known.filter(isCrossLingualKey).length >= storySharedKeys) return added;
  const theirs = new Set(members.flatMap(candidateKeys));
  const proved = own.find((key) => isCrossLingualKey(key) && theirs.has(key) && !known.includes(key));
  return proved === undefined ? added : [...added, proved];
}

/** The profile of `kept` with what the members of `absorbed` add to it, its revision raised by one. */
export function mergedProfile(kept: StoryProfile, absorbed: StoryProfile): StoryProfile {
  const both = absorbed.members.reduce(withMember, kept);
  return both === kept ? kept : { ...both, revision: kept.revision + 1 };
}

/** The story that remains when both are the same: the one first filed earlier, ties by the smaller id. */
export function earlierStory(a: StoryProfile, b: StoryProfile): StoryProfile {
  return (compareText(a.firstFiledAt, b.firstFiledAt) || compareText(a.storyId, b.storyId)) <= 0 ? a : b;
}

function isSameText(fingerprint: Fingerprint, member: Fingerprint): boolean {
  return (
    member.reportId === fingerprint.reportId ||
    member.textDigest === fingerprint.textDigest ||
    minhashSimilarity(member.sketch, fingerprint.sketch) >= copyLikeness
  );
}

function earlierOf(a: Instant, b: Instant): Instant {
  return compareText(a, b) <= 0 ? a : b;
}

function laterOf(a: Instant, b: Instant): Instant {
  return compareText(a, b) >= 0 ? a : b;
}
