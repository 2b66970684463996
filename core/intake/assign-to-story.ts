// Choosing a story against an index that other workers change at the same time. core/pipeline.ts calls these steps in order.
import { candidateKeys, searchWindowMs } from '#core/cluster/candidate-keys.ts';
import { chooseStory } from '#core/cluster/choose-story.ts';
import { findDuplicateStory } from '#core/cluster/find-duplicate-story.ts';
import { earlierStory, newStoryProfile, type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import type { Decision } from '#core/decision.ts';
import { type EmbeddingWorld, fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import { maxSaveAttempts } from '#core/membership/conflicts.ts';
import { mergeProfiles } from '#core/membership/merge-profiles.ts';
import type { Clock, Log, StoryIndex } from '#core/ports.ts';
import type { Report } from '#core/report.ts';

/**
 * Candidates scored for one report. Of 24, all but 2 of 7,941 stories chosen on eleven sets were among the first 16; with 12 the crowd is
 * too small where many stories are near (`crowd` is tuned to 16). Test: choose-story, speed.
 */
export const maxCandidates = 16;

export interface IndexWorld extends EmbeddingWorld {
  index: StoryIndex;
  clock: Clock;
  log: Log;
}

export interface StoryChoice {
  decision: Decision;
  /** The member to add to the index once the decision is saved; none for a founder, which the index already has. */
  indexUpdate?: { fingerprint: Fingerprint; profile: StoryProfile } | undefined;
}

/** Stories that share informative keys with the report and are recent enough. */
export function findCandidates(
  fingerprint: Fingerprint,
  { index }: IndexWorld,
  { keys = candidateKeys(fingerprint), known }: { keys?: readonly string[]; known?: Set<StoryId> } = {},
): Promise<StoryProfile[]> {
  return index.findCandidates(keys, shifted(fingerprint.filedAt, -searchWindowMs), maxCandidates, known);
}

/**
 * Adds the new story to the index, then searches again. When two workers found a story for the same event at the same time,
 * at least one of them sees the other in this second search, and both choose the same story to keep (see earlierStory). The
 * other story becomes its `twin`, to be merged.
 */
export async function foundStory(
  fingerprint: Fingerprint,
  first: Decision,
  candidates: readonly StoryProfile[],
  world: IndexWorld,
): Promise<StoryChoice> {
  const own = newStoryProfile(fingerprint);
  const saved = await world.index.saveProfile(own);
  const known = new Set([own.storyId, ...candidates.map(({ storyId }) => storyId)]);
  const fresh = await findCandidates(fingerprint, world, { keys: own.keys, known });
  if (fresh.length === 0) return { decision: first };
  // The first candidates count towards the density again, so that the second decision is as strict as the first.
  const all = [...candidates, ...fresh];
  const second = chooseStory(fingerprint, all);
  const rival = fresh.find(({ storyId }) => storyId === second.storyId);
  if (rival === undefined) return { decision: first };
  if (!rival.held && earlierStory(own, rival) === own) return { decision: { ...first, twin: rival.storyId } };
  if (saved) await world.index.saveProfile({ ...own, revision: own.revision + 1, mergedInto: rival.storyId });
  return joinStory(fingerprint, second, all);
}

/** A decision to join one of the candidates; `twin` is set when the report shows that two of them are the same story. */
export function joinStory(
  fingerprint: Fingerprint,
  decision: Decision,
  candidates: readonly StoryProfile[],
): StoryChoice {
  // The founder finds its own story when a crash came after the story was indexed and before the assignment was saved.
  if (decision.storyId === storyIdFoundedBy(fingerprint.reportId))
    return { decision: { ...decision, kind: 'new' } };
  const chosen = candidates.find(({ storyId }) => storyId === decision.storyId);
  if (chosen === undefined) return { decision };
  const other = findDuplicateStory(fingerprint, decision, candidates);
  // Stories that an editor decided on are never merged automatically: a later ruling may name either, in any order of replay.
  if (other === undefined || chosen.held || other.held)
    return { decision, indexUpdate: { fingerprint, profile: chosen } };
  const kept = earlierStory(chosen, other);
  const twin = (kept === chosen ? other : chosen).storyId;
  return {
    decision: { ...decision, storyId: kept.storyId, twin },
    indexUpdate: { fingerprint, profile: kept },
  };
}

/** Brings the index up to date with a saved decision. Idempotent. */
export async function updateIndex({ decision, indexUpdate }: StoryChoice, world: IndexWorld): Promise<void> {
  if (indexUpdate !== undefined) await addMember(indexUpdate, world);
  const { storyId, twin } = decision;
  // The profiles are merged before the report rows, so that the next report finds one story, not two.
  if (storyId !== undefined && twin !== undefined) await mergeProfiles(storyId, twin, world);
}

/** The index update that a crash may have left out, or that a revision brings. */
export async function pendingIndexUpdate(
  report: Report,
  storyId: StoryId | undefined,
  world: IndexWorld,
): Promise<StoryChoice['indexUpdate']> {
  if (report.status === 'canceled') return undefined;
  const profile = storyId && (await world.index.findProfile(storyId));
  return profile && { fingerprint: await fingerprintWithEmbedding(report, world), profile };
}

/**
 * Adds the report to the story's profile. The index only proposes candidates, so after five lost races the update is dropped
 * with a log line; the other members still find the story.
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
