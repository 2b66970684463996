// Placing against the index: look, found if nothing fits, look again. In: a report. Out: a decision that is safe to store.
import { candidateKeys } from '#core/cluster/candidate-keys.ts';
import { chooseStory } from '#core/cluster/choose-story.ts';
import { findDuplicateStory } from '#core/cluster/find-duplicate-story.ts';
import { earlierStory, newStoryProfile, type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import type { Decision } from '#core/decision.ts';
import { type EmbeddingWorld, fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import { mergeProfiles } from '#core/membership/merge-profiles.ts';
import type { Clock, Log, StoryIndex } from '#core/ports.ts';
import type { Report } from '#core/report.ts';
import { maxCandidates, maxSaveAttempts, searchWindowMs } from '#core/thresholds.ts';

export interface IndexWorld extends EmbeddingWorld {
  index: StoryIndex;
  clock: Clock;
  log: Log;
}

export interface StoryChoice {
  decision: Decision;
  /** What the index is told once the decision stands: nothing for a founder, whose rows are there already. */
  indexUpdate?: { fingerprint: Fingerprint; profile: StoryProfile } | undefined;
}

/**
 * The story that the report belongs to, or a new one that it founds. A new story's index rows are written before the
 * second look: of two reports that found at the same moment at least one then sees the other, and both pick the same
 * winner (see older); what was founded meanwhile is its twin. So is a story that the report shows to be the same (findTwin).
 */
export async function assignToStory(report: Report, world: IndexWorld): Promise<StoryChoice> {
  const fingerprint = await fingerprintWithEmbedding(report, world);
  const near = await findCandidates(fingerprint, candidateKeys(fingerprint), world);
  const first = chooseStory(fingerprint, near);
  if (first.kind !== 'new') return joinChosen(first, fingerprint, near);

  const own = newStoryProfile(fingerprint);
  const saved = await world.index.saveProfile(own);
  const seen = new Set([own.storyId, ...near.map(({ storyId }) => storyId)]);
  const fresh = await findCandidates(fingerprint, own.keys, world, seen);
  if (fresh.length === 0) return { decision: first };
  // With those seen before as a crowd: it takes as much to be near as it took at the first look.
  const rivals = [...near, ...fresh];
  const second = chooseStory(fingerprint, rivals);
  const rival = fresh.find(({ storyId }) => storyId === second.storyId);
  if (rival === undefined) return { decision: first };
  if (!rival.held && earlierStory(own, rival) === own) return { decision: { ...first, twin: rival.storyId } };
  if (saved) await world.index.saveProfile({ ...own, revision: own.revision + 1, mergedInto: rival.storyId });
  return joinChosen(second, fingerprint, rivals);
}

/** Tells the index what a decision entails. Every step may be repeated. */
export async function updateIndex(
  { decision, indexUpdate: left }: StoryChoice,
  world: IndexWorld,
): Promise<void> {
  if (left !== undefined) await addMember(left, world);
  const { storyId, twin } = decision;
  // Before the reports themselves are moved: the next report must find one story, not two.
  if (storyId !== undefined && twin !== undefined) await mergeProfiles(storyId, twin, world);
}

/**
 * Lets the story be found by what a report adds to it. The index only proposes candidates: after five lost races the
 * addition is given up, with a line in the log, and the story stays findable by its other members.
 */
async function addMember(
  { fingerprint, profile }: NonNullable<StoryChoice['indexUpdate']>,
  world: IndexWorld,
): Promise<void> {
  let seen: StoryProfile | undefined = profile;
  for (let attempt = 0; attempt < maxSaveAttempts && seen !== undefined; attempt++) {
    const next = withMember(seen, fingerprint);
    if (next === seen || (await world.index.saveProfile(next))) return;
    seen = await world.index.findProfile(profile.storyId);
  }
  world.log.warn('profile.busy', { storyId: profile.storyId, reportId: fingerprint.reportId });
}

/** What the index was not told yet of a report that has its place: by a crash, or because a revision brings it. */
export async function pendingIndexUpdate(
  report: Report,
  storyId: StoryId | undefined,
  world: IndexWorld,
): Promise<StoryChoice['indexUpdate']> {
  if (report.status === 'canceled') return undefined;
  const profile = storyId && (await world.index.findProfile(storyId));
  return profile && { fingerprint: await fingerprintWithEmbedding(report, world), profile };
}

function joinChosen(
  decision: Decision,
  fingerprint: Fingerprint,
  near: readonly StoryProfile[],
): StoryChoice {
  // A founder whose assignment was lost in a crash finds the story that it founded.
  if (decision.storyId === storyIdFoundedBy(fingerprint.reportId))
    return { decision: { ...decision, kind: 'new' } };
  const chosen = near.find(({ storyId }) => storyId === decision.storyId);
  const other = findDuplicateStory(fingerprint, decision, near);
  if (chosen === undefined) return { decision };
  // What an editor decided on takes in nothing, nor goes: whatever order an archive is read in, their word on the other may yet come.
  if (other === undefined || chosen.held || other.held)
    return { decision, indexUpdate: { fingerprint, profile: chosen } };
  const stands = earlierStory(chosen, other);
  const twin = (stands === chosen ? other : chosen).storyId;
  return {
    decision: { ...decision, storyId: stands.storyId, twin },
    indexUpdate: { fingerprint, profile: stands },
  };
}

function findCandidates(
  fingerprint: Fingerprint,
  keys: readonly string[],
  world: IndexWorld,
  known?: ReadonlySet<StoryId>,
): Promise<StoryProfile[]> {
  return world.index.findCandidates(
    keys,
    shifted(fingerprint.filedAt, -searchWindowMs),
    maxCandidates,
    known,
  );
}
