// Joining stories: two that proved to be one become one. In: a merge notice. Out: the story that stands, with its aliases.

import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { maxSaveAttempts, StoryBusy } from '#core/membership/conflicts.ts';
import { mergeProfiles } from '#core/membership/merge-profiles.ts';
import { storiesLeftKept } from '#core/membership/move-reports.ts';
import { reconcileReportRows } from '#core/membership/reconcile-report-rows.ts';
import type { MergeNotice } from '#core/notice.ts';
import type { Clock, Log, ReportStore, StoryIndex, StoryStore, Wakeups } from '#core/ports.ts';
import { type MergeTarget, saveMergedMarker } from '#core/publish/save-story.ts';

export interface AbsorbWorld {
  reports: ReportStore;
  stories: StoryStore;
  index: StoryIndex;
  wakeups: Wakeups;
  clock: Clock;
  log: Log;
}

/**
 * Moves every member of the absorbed story into the one that stands, and marks the absorbed one. A notice for a story
 * that was itself taken in is followed to where it went, and takes stragglers along. A story that an editor decided on goes
 * nowhere unless its profile says so already. Every step may be repeated, and every prefix of the steps is a legal state:
 * readers follow aliases.
 */
export async function absorbStories(notice: MergeNotice, world: AbsorbWorld): Promise<MergeTarget> {
  const { id: standing, profile, seen } = await followMerges(notice.storyId, world);
  const losers = new Set([notice.storyId, ...(notice.absorb === undefined ? [] : [notice.absorb])]);
  losers.delete(standing);
  const absorbed: StoryId[] = [];
  for (const loser of losers) {
    const { id: into, profile: goes } = await followMerges(loser, world);
    if (into !== loser && into !== standing) continue;
    if (into === loser && goes?.held) continue;
    await moveAllReports(loser, standing, world);
    await mergeProfiles(standing, loser, world);
    await copyRulings(loser, standing, world);
    await saveMergedMarker(loser, standing, world);
    // Those that answered by the loser too, so that what answers by a story does not depend on who took in whom first.
    absorbed.push(loser, ...((await world.stories.findStory(loser))?.aliases ?? []));
  }
  if (!profile?.ruled) return { storyId: standing, absorbed, ...(absorbed.length === 0 && { seen }) };
  return { storyId: standing, absorbed, released: await findReleasedAliases(standing, world), ruled: true };
}

/**
 * The story that answers for `id` today. Two merges that crossed could point at each other: of such a circle the smallest
 * id stands, whoever asks.
 */
async function followMerges(
  id: StoryId,
  world: AbsorbWorld,
): Promise<{ id: StoryId; profile: StoryProfile | undefined } & Pick<MergeTarget, 'seen'>> {
  const passed: StoryId[] = [];
  for (let at: StoryId = id; ; ) {
    const profile = await world.index.findProfile(at);
    const seenAt = passed.indexOf(at);
    if (seenAt >= 0) return { id: passed.slice(seenAt).sort()[0] ?? at, profile };
    passed.push(at);
    // What readers are told; of a held story the profile knows better, as one that was emptied may have reports again.
    const mayBeMerged = profile?.mergedInto === undefined && !profile?.held;
    const seen = mayBeMerged ? { head: await world.stories.findHead(at) } : undefined;
    const next = profile?.mergedInto ?? seen?.head?.card.mergedInto;
    if (next === undefined) return { id: at, profile, seen };
    at = next;
  }
}

/** What rulings brought to the story that was taken in is told by the one that stands; what left the other one is not. */
async function copyRulings(from: StoryId, to: StoryId, { reports }: AbsorbWorld): Promise<void> {
  for (const ruling of await reports.rulingsOf(from))
    if (ruling.to === undefined) await reports.putStoryRuling(to, ruling);
}

/** Former ids of the story that are stories of their own again. */
async function findReleasedAliases(id: StoryId, { stories, index }: AbsorbWorld): Promise<StoryId[]> {
  const { aliases = [] } = (await stories.findStory(id)) ?? {};
  const profiles = await Promise.all(aliases.map((alias) => index.findProfile(alias)));
  return profiles.flatMap((alias) => (alias?.held && alias.mergedInto === undefined ? [alias.storyId] : []));
}

/** The assignment first, then the versions (see gatherReport). A report that a ruling has put elsewhere is not taken along. */
async function moveAllReports(from: StoryId, to: StoryId, world: AbsorbWorld): Promise<void> {
  const reportIds = new Set<ReportId>();
  for await (const { id } of world.reports.eachMember(from)) reportIds.add(id);
  for (const reportId of reportIds) {
    await reassignReport(reportId, from, to, world);
    await reconcileReportRows(reportId, world, [from]);
  }
}

async function reassignReport(
  reportId: ReportId,
  from: StoryId,
  to: StoryId,
  world: AbsorbWorld,
): Promise<void> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const assignment = await world.reports.findAssignment(reportId);
    const placed = assignment?.decision.storyId;
    if (assignment === undefined || placed === undefined || placed === to) return;
    // Placed in a third story: either that one is on its way here too, or a ruling has moved the report.
    if (placed !== from && (await followMerges(placed, world)).id !== to) return;
    const { decision } = assignment;
    const merged = { signal: 'story-merged', value: placed, weight: 1 };
    const moved = {
      ...assignment,
      revision: assignment.revision + 1,
      decision: { ...decision, storyId: to, reasons: [...decision.reasons, merged] },
      left: [...(assignment.left ?? []), placed].slice(-storiesLeftKept),
    };
    if (await world.reports.saveAssignment(moved)) return;
  }
  throw new StoryBusy(`settle: ${reportId} was changed by others ${maxSaveAttempts} times in a row`);
}
