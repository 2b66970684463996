// Keeping the index: the profile of a story after reports were moved in or out.
import { newStoryProfile, type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import type { Authority } from '#core/decision.ts';
import { type EmbeddingWorld, fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { conflict, retryOnConflict } from '#core/membership/conflicts.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import type { ReportStore, StoryIndex } from '#core/ports.ts';
import { compareText, type Report } from '#core/report.ts';

/** Remaining reports that a profile is rebuilt from when all its members left; some may repeat each other. */
const maxRefounders = 24;

interface UpdateIndexWorld extends EmbeddingWorld {
  reports: ReportStore;
  index: StoryIndex;
}

export interface IndexChange {
  by: Authority;
  /** Where the removed reports went: the redirect of an emptied story, unless a later ruling names another. */
  to: StoryId;
}

/**
 * Adds the reports to the profile of the story. A story without a profile, or an emptied one, gets a new profile of them.
 * @throws StoryBusy after five lost races.
 */
export async function addToIndex(
  storyId: StoryId,
  added: readonly ReportId[],
  { by }: Pick<IndexChange, 'by'>,
  world: UpdateIndexWorld,
): Promise<void> {
  const versions = await Promise.all(added.map((id) => world.reports.versionsIn(storyId, id)));
  const found = await Promise.all(versions.map((of) => firstFingerprint(of, world)));
  const fingerprints = inOrder(found.flatMap((fingerprint) => fingerprint ?? []));
  await saveChangedProfile(storyId, by, world.index, (seen) => {
    if (seen !== undefined && !seen.emptied) return fingerprints.reduce(withMember, seen);
    const [first, ...others] = fingerprints;
    return first === undefined ? seen : others.reduce(withMember, newProfileFor(storyId, first));
  });
}

/**
 * Removes the reports from the profile of the story. A story without reports becomes a redirect to where they went.
 * @throws StoryBusy after five lost races.
 */
export async function removeFromIndex(
  storyId: StoryId,
  removed: readonly ReportId[],
  { by, to }: IndexChange,
  world: UpdateIndexWorld,
): Promise<void> {
  const isRemoved = new Set(removed);
  const without = ({ members }: StoryProfile) => members.filter(({ reportId }) => !isRemoved.has(reportId));
  const found = await world.index.findProfile(storyId);
  if (found === undefined || found.mergedInto !== undefined) return;
  const others = without(found).length > 0 ? [] : await remainingFingerprints(storyId, world);
  const redirectTo =
    without(found).length + others.length > 0 ? undefined : await findRedirectTarget(storyId, to, world);
  await saveChangedProfile(storyId, by, world.index, (seen) => {
    if (seen === undefined || seen.mergedInto !== undefined) return seen;
    const kept = without(seen);
    if (kept.length === seen.members.length) return seen;
    const [first, ...more] = kept.length > 0 ? kept : others;
    if (first !== undefined) {
      const left = more.reduce(withMember, newProfileFor(storyId, first));
      return { ...left, lastFiledAt: seen.lastFiledAt };
    }
    return redirectTo === undefined ? seen : { ...seen, emptied: true, mergedInto: redirectTo };
  });
}

/**
 * Removes purged reports from the profile of the story, and from everything that its earlier revisions stored. A story without
 * reports keeps an empty profile, so that its id is not founded again.
 */
export async function purgeFromIndex(
  storyId: StoryId,
  purged: ReadonlySet<ReportId>,
  world: UpdateIndexWorld,
): Promise<void> {
  const seen = await world.index.findProfile(storyId);
  if (seen === undefined) return;
  const kept = seen.members.filter(({ reportId }) => !purged.has(reportId));
  const fingerprints = kept.length > 0 ? kept : await remainingFingerprints(storyId, world);
  await saveChangedProfile(storyId, 'settle', world.index, (now) => {
    if (now === undefined || now.members.every(({ reportId }) => !purged.has(reportId))) return now;
    const [first, ...others] = fingerprints.filter(({ reportId }) => !purged.has(reportId));
    const { mergedInto, lastFiledAt, firstFiledAt } = now;
    if (first === undefined) return { ...now, members: [], keys: [], emptied: mergedInto === undefined };
    const left = others.reduce(withMember, newProfileFor(storyId, first));
    return { ...left, firstFiledAt, lastFiledAt, ...(mergedInto && { mergedInto }) };
  });
  await world.index.erasePast(storyId);
}

/**
 * Creates a redirect for a story that a ruling named and that no report ever reached. Does nothing when the story has a
 * profile.
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

/** Fingerprints of reports that the story still has, the first filed first, at most maxRefounders. */
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
async function findRedirectTarget(
  storyId: StoryId,
  to: StoryId,
  { reports, index }: UpdateIndexWorld,
): Promise<StoryId | undefined> {
  const sent = (await reports.rulingsOf(storyId)).filter((ruling) => ruling.to !== undefined).at(-1);
  const target = await resolveStoryId(sent?.to ?? to, 'settle', index);
  return target === storyId ? undefined : target;
}

/** Of the oldest version that is not a kill, so that it is the same whenever it is computed. */
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

/** Saves what `change` makes of the profile, marked as `ruled` (and as `held` for an editor), with the next revision. */
async function saveChangedProfile(
  storyId: StoryId,
  by: Authority,
  index: StoryIndex,
  change: (seen: StoryProfile | undefined) => StoryProfile | undefined,
): Promise<void> {
  await retryOnConflict(`membership: the profile of ${storyId}`, async () => {
    const seen = await index.findProfile(storyId);
    const made = change(seen);
    if (made === undefined) return;
    const held = seen?.held === true || by === 'editor';
    if (made === seen && seen.ruled && (seen.held === true) === held) return;
    const marked = { ...made, ruled: true, ...(held ? { held } : {}) };
    const revision = seen === undefined ? 0 : seen.revision + 1;
    return (await index.saveProfile({ ...marked, revision })) ? undefined : conflict;
  });
}
