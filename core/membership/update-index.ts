// What the index finds stories by, after reports were moved. In: a story and reports that came or went. Out: its profile.
import { newStoryProfile, type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import type { Authority } from '#core/decision.ts';
import { type EmbeddingWorld, fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import { StoryBusy } from '#core/membership/story-busy.ts';
import type { ReportStore, StoryIndex } from '#core/ports.ts';
import { compareText, type Report } from '#core/report.ts';
import { maxRefounders, maxSaveAttempts } from '#core/thresholds.ts';

interface UpdateIndexWorld extends EmbeddingWorld {
  reports: ReportStore;
  index: StoryIndex;
}

/** What a ruling does to the profiles of the stories that it names, beside moving reports. */
export interface IndexChange {
  by: Authority;
  /** Where reports that left went: what an emptied story answers for, unless a later ruling names another. */
  to: StoryId;
}

/**
 * The story is found by the reports that came. One that is not there yet is founded by them, one that was emptied again.
 * @throws StoryBusy after five lost races.
 */
export async function addToIndex(
  storyId: StoryId,
  came: readonly ReportId[],
  { by }: Pick<IndexChange, 'by'>,
  world: UpdateIndexWorld,
): Promise<void> {
  const versions = await Promise.all(came.map((id) => world.reports.versionsIn(storyId, id)));
  const found = await Promise.all(versions.map((of) => firstFingerprint(of, world)));
  const fingerprints = inOrder(found.flatMap((fingerprint) => fingerprint ?? []));
  await saveChangedProfile(storyId, by, world.index, (seen) => {
    if (seen !== undefined && !seen.emptied) return fingerprints.reduce(withMember, seen);
    const [first, ...others] = fingerprints;
    return first === undefined ? seen : others.reduce(withMember, newProfileFor(storyId, first));
  });
}

/**
 * The story is no longer found by the reports that left. One that has no report any more points to where they went.
 * @throws StoryBusy after five lost races.
 */
export async function removeFromIndex(
  storyId: StoryId,
  gone: readonly ReportId[],
  { by, to }: IndexChange,
  world: UpdateIndexWorld,
): Promise<void> {
  const isGone = new Set(gone);
  const without = ({ members }: StoryProfile) => members.filter(({ reportId }) => !isGone.has(reportId));
  const found = await world.index.findProfile(storyId);
  if (found === undefined || found.mergedInto !== undefined) return;
  const others = without(found).length > 0 ? [] : await remainingFingerprints(storyId, world);
  const heir =
    without(found).length + others.length > 0 ? undefined : await redirectTarget(storyId, to, world);
  await saveChangedProfile(storyId, by, world.index, (seen) => {
    if (seen === undefined || seen.mergedInto !== undefined) return seen;
    const stay = without(seen);
    if (stay.length === seen.members.length) return seen;
    const [first, ...more] = stay.length > 0 ? stay : others;
    if (first !== undefined) {
      const left = more.reduce(withMember, newProfileFor(storyId, first));
      return { ...left, lastFiledAt: seen.lastFiledAt };
    }
    return heir === undefined ? seen : { ...seen, emptied: true, mergedInto: heir };
  });
}

/**
 * The profile of a story that a ruling named and no report ever reached: it is found by nothing, and only says where its
 * reports went. Nothing when the story has one.
 */
export async function createRedirect(
  storyId: StoryId,
  mergedInto: StoryId,
  at: Instant,
  index: StoryIndex,
): Promise<void> {
  const marks = { mergedInto, emptied: true, held: true, ruled: true };
  const times = { firstFiledAt: at, lastFiledAt: at };
  await index.saveProfile({ storyId, revision: 0, ...marks, ...times, members: [], keys: [] });
}

/** Fingerprints of the reports that the story still has, the first filed first, a bounded number. */
async function remainingFingerprints(storyId: StoryId, world: UpdateIndexWorld): Promise<Fingerprint[]> {
  const firsts = new Map<ReportId, Report>();
  // Versions of a report come oldest first.
  for (const version of await world.reports.membersOf(storyId))
    if (version.status !== 'canceled' && !firsts.has(version.id)) firsts.set(version.id, version);
  const first = [...firsts.values()].sort(
    (a, b) => compareText(a.publishedAt, b.publishedAt) || compareText(a.id, b.id),
  );
  const few = first.slice(0, maxRefounders);
  return inOrder(await Promise.all(few.map((report) => fingerprintWithEmbedding(report, world))));
}

/** The story that the newest ruling sent reports of `storyId` to. */
async function redirectTarget(
  storyId: StoryId,
  to: StoryId,
  { reports, index }: UpdateIndexWorld,
): Promise<StoryId | undefined> {
  const sent = (await reports.rulingsOf(storyId)).filter((ruling) => ruling.to !== undefined).at(-1);
  const heir = await resolveStoryId(sent?.to ?? to, 'settle', index);
  return heir === storyId ? undefined : heir;
}

/** By the oldest version that has words: whenever it is computed, it is the same. */
async function firstFingerprint(
  versions: readonly Report[],
  world: EmbeddingWorld,
): Promise<Fingerprint | undefined> {
  const first = versions.find(({ status }) => status !== 'canceled');
  return first && fingerprintWithEmbedding(first, world);
}

function inOrder(fingerprints: readonly Fingerprint[]): Fingerprint[] {
  return [...fingerprints].sort(
    (a, b) => compareText(a.filedAt, b.filedAt) || compareText(a.reportId, b.reportId),
  );
}

function newProfileFor(storyId: StoryId, founder: Fingerprint): StoryProfile {
  return { ...newStoryProfile(founder), storyId };
}

/** Saves what `change` makes of the profile, marked as ruled; a value without revision of its own gets the next. */
async function saveChangedProfile(
  storyId: StoryId,
  by: Authority,
  index: StoryIndex,
  change: (seen: StoryProfile | undefined) => StoryProfile | undefined,
): Promise<void> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const seen = await index.findProfile(storyId);
    const made = change(seen);
    if (made === undefined) return;
    const held = seen?.held === true || by === 'editor';
    if (made === seen && seen.ruled && (seen.held === true) === held) return;
    const marked = { ...made, ruled: true, ...(held ? { held } : {}) };
    if (await index.saveProfile({ ...marked, revision: seen === undefined ? 0 : seen.revision + 1 })) return;
  }
  throw new StoryBusy(
    `settle: the profile of ${storyId} was changed by others ${maxSaveAttempts} times in a row`,
  );
}
