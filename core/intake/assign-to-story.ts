// Choosing a story against an index that other workers change at the same time. core/pipeline.ts calls these steps in order.
import { candidateKeys, searchWindowMs } from '#core/cluster/candidate-keys.ts';
import type { Choice } from '#core/cluster/choose-story.ts';
import { maxPairScore, type PairScorer } from '#core/cluster/pair-score.ts';
import { earlierStory, newStoryProfile, type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import type { Decision } from '#core/decision.ts';
import { fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import { certainlyNoNews, type Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { type StoryId, splitStoryId, storyIdFoundedBy } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import type { Placing, PlacingWorld } from '#core/intake/prepare-placing.ts';
import { maxSaveAttempts } from '#core/membership/conflicts.ts';
import { mergeProfiles } from '#core/membership/merge-profiles.ts';
import type { Clock, Log, StoryIndex } from '#core/ports.ts';
import type { Report } from '#core/report.ts';

/** Candidates scored for one report: the 8 most alike give the same stories as all. */
const maxCandidates = 16;

export interface IndexWorld extends PlacingWorld {
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
export async function findCandidates(
  fingerprint: Fingerprint,
  { index }: IndexWorld,
  { keys = candidateKeys(fingerprint), known }: { keys?: readonly string[]; known?: Set<StoryId> } = {},
): Promise<StoryProfile[]> {
  if (fingerprint.unlikeNews === certainlyNoNews) return findOwnStory(fingerprint, index);
  const since = shifted(fingerprint.filedAt, -searchWindowMs);
  return index.findCandidates(keys, since, maxCandidates, known, fingerprint);
}

/** A list of several events joins no story but its own, after a crash. */
async function findOwnStory({ reportId }: Fingerprint, index: StoryIndex): Promise<StoryProfile[]> {
  const own = await index.findProfile(storyIdFoundedBy(reportId));
  return own === undefined || own.mergedInto !== undefined ? [] : [own];
}

/** Terms from which a text can be compared with another: a flash of three words may become any story. */
const leastTerms = 4;

/** Whether a revision shares nothing with the report's own earlier text, nor with any other member: a source used the id for another story. */
export function isUnlikeStory(revision: Fingerprint, { members }: StoryProfile, score: PairScorer): boolean {
  const earlier = members.find(({ reportId }) => reportId === revision.reportId);
  return (
    earlier !== undefined &&
    earlier.language === revision.language &&
    Math.min(earlier.terms.length, revision.terms.length) >= 2 * leastTerms &&
    members.every((member) => score(revision, member) === -maxPairScore)
  );
}

/**
 * Adds the new story to the index, then searches again. When two workers found a story for the same event at the same time,
 * at least one of them sees the other in this second search, and both choose the same story to keep (see earlierStory). The
 * other story becomes its `twin`, to be merged.
 * @param leaving the story that a revised report leaves: the new story has an id of its own, because the report may have founded it.
 */
export async function foundStory(
  placing: Placing,
  first: Choice,
  candidates: readonly StoryProfile[],
  world: IndexWorld,
  leaving?: StoryId,
): Promise<StoryChoice> {
  const founded = newStoryProfile(placing.fingerprint);
  const storyId =
    leaving === undefined ? founded.storyId : splitStoryId(leaving, [placing.fingerprint.reportId]);
  const own = { ...founded, storyId };
  const saved = await world.index.saveProfile(own);
  const known = new Set([storyId, ...candidates.map((candidate) => candidate.storyId)]);
  if (leaving !== undefined) known.add(leaving);
  const fresh = await findCandidates(placing.fingerprint, world, { keys: own.keys, known });
  const second = placing.choose(fresh);
  const rival = second.joined?.story;
  const decision = { ...placing.decide(first), storyId };
  if (rival === undefined) return { decision };
  if (!rival.held && earlierStory(own, rival) === own)
    return { decision: { ...decision, twin: rival.storyId } };
  if (saved) await world.index.saveProfile({ ...own, revision: own.revision + 1, mergedInto: rival.storyId });
  return joinStory(placing, second);
}

/** A decision to join one of the candidates; `twin` is set when the report shows that two of them are the same story. */
export function joinStory({ fingerprint, decide }: Placing, choice: Choice): StoryChoice {
  const decision = decide(choice);
  const chosen = choice.joined?.story;
  const other = choice.duplicate;
  // The founder finds its own story when a crash came after the story was indexed and before the assignment was saved.
  if (chosen === undefined || decision.kind === 'new') return { decision };
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
