// Placing against the index: look, found if nothing fits, look again. In: a report. Out: a decision that is safe to store.
import { candidateKeys } from '#core/cluster/candidate-keys.ts';
import { chooseStory } from '#core/cluster/choose-story.ts';
import { findTwin } from '#core/cluster/find-twin.ts';
import { foundSignature, older, type StorySignature, withMember } from '#core/cluster/signature.ts';
import type { Decision } from '#core/decision.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import { type EmbeddingWorld, fingerprintIn } from '#core/intake/embed-reports.ts';
import { uniteSignatures } from '#core/intake/unite-signatures.ts';
import type { Clock, Log, StoryIndex } from '#core/ports.ts';
import type { Report } from '#core/report.ts';
import { maxCandidates, maxSaveAttempts, searchWindowMs } from '#core/thresholds.ts';

export interface IndexWorld extends EmbeddingWorld {
  index: StoryIndex;
  clock: Clock;
  log: Log;
}

export interface Found {
  decision: Decision;
  /** What the index is told once the decision stands: nothing for a founder, whose rows are there already. */
  remember?: { fingerprint: Fingerprint; signature: StorySignature } | undefined;
}

/**
 * The story that the report belongs to, or a new one that it founds. A new story's index rows are written before the
 * second look: of two reports that found at the same moment at least one then sees the other, and both pick the same
 * winner (see older); what was founded meanwhile is its twin. So is a story that the report shows to be the same (findTwin).
 */
export async function findItsStory(report: Report, world: IndexWorld): Promise<Found> {
  const fingerprint = await fingerprintIn(report, world);
  const near = await lookAround(fingerprint, candidateKeys(fingerprint), world);
  const first = chooseStory(fingerprint, near);
  if (first.kind !== 'new') return joining(first, fingerprint, near);

  const own = foundSignature(fingerprint);
  const saved = await world.index.saveSignature(own);
  const seen = new Set([own.storyId, ...near.map(({ storyId }) => storyId)]);
  const fresh = await lookAround(fingerprint, own.keys, world, seen);
  if (fresh.length === 0) return { decision: first };
  // With those seen before as a crowd: it takes as much to be near as it took at the first look.
  const rivals = [...near, ...fresh];
  const second = chooseStory(fingerprint, rivals);
  const rival = fresh.find(({ storyId }) => storyId === second.storyId);
  if (rival === undefined) return { decision: first };
  if (!rival.held && older(own, rival) === own) return { decision: { ...first, twin: rival.storyId } };
  if (saved)
    await world.index.saveSignature({ ...own, revision: own.revision + 1, mergedInto: rival.storyId });
  return joining(second, fingerprint, rivals);
}

/** Tells the index what a decision entails. Every step may be repeated. */
export async function tellIndex({ decision, remember: left }: Found, world: IndexWorld): Promise<void> {
  if (left !== undefined) await remember(left, world);
  const { storyId, twin } = decision;
  // Before the reports themselves are moved: the next report must find one story, not two.
  if (storyId !== undefined && twin !== undefined) await uniteSignatures(storyId, twin, world);
}

/**
 * Lets the story be found by what a report adds to it. The index only proposes candidates: after five lost races the
 * addition is given up, with a line in the log, and the story stays findable by its other members.
 */
async function remember(
  { fingerprint, signature }: NonNullable<Found['remember']>,
  world: IndexWorld,
): Promise<void> {
  let seen: StorySignature | undefined = signature;
  for (let attempt = 0; attempt < maxSaveAttempts && seen !== undefined; attempt++) {
    const next = withMember(seen, fingerprint);
    if (next === seen || (await world.index.saveSignature(next))) return;
    seen = await world.index.findSignature(signature.storyId);
  }
  world.log.warn('signature.busy', { storyId: signature.storyId, reportId: fingerprint.reportId });
}

/** What the index was not told yet of a report that has its place: by a crash, or because a revision brings it. */
export async function leftToRemember(
  report: Report,
  storyId: StoryId | undefined,
  world: IndexWorld,
): Promise<Found['remember']> {
  if (report.status === 'canceled') return undefined;
  const signature = storyId && (await world.index.findSignature(storyId));
  return signature && { fingerprint: await fingerprintIn(report, world), signature };
}

function joining(decision: Decision, fingerprint: Fingerprint, near: readonly StorySignature[]): Found {
  // A founder whose placement was lost in a crash finds the story that it founded.
  if (decision.storyId === storyIdFoundedBy(fingerprint.reportId))
    return { decision: { ...decision, kind: 'new' } };
  const chosen = near.find(({ storyId }) => storyId === decision.storyId);
  const other = findTwin(fingerprint, decision, near);
  if (chosen === undefined) return { decision };
  // What an editor decided on takes in nothing, nor goes: whatever order an archive is read in, their word on the other may yet come.
  if (other === undefined || chosen.held || other.held)
    return { decision, remember: { fingerprint, signature: chosen } };
  const stands = older(chosen, other);
  const twin = (stands === chosen ? other : chosen).storyId;
  return {
    decision: { ...decision, storyId: stands.storyId, twin },
    remember: { fingerprint, signature: stands },
  };
}

function lookAround(
  fingerprint: Fingerprint,
  keys: readonly string[],
  world: IndexWorld,
  known?: ReadonlySet<StoryId>,
): Promise<StorySignature[]> {
  return world.index.findNear(keys, shifted(fingerprint.filedAt, -searchWindowMs), maxCandidates, known);
}
