// Absorbing stories: moves the reports of a merged story into the remaining one. In: a merge notice. Out: the merge
// target.

import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { maxMentions } from '#core/kind/mention.ts';
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
 * Moves every report of the absorbed story into the remaining one and marks the absorbed one as merged. A notice for
 * a merged story is redirected to its target, with its late reports. A held story is absorbed only when its profile
 * already says so. Idempotent; stopping after any step leaves a legal state, since readers follow aliases.
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
    await copyMentions(loser, standing, world);
    await saveMergedMarker(loser, standing, world);
    // Aliases of the absorbed story redirect too, so that the result does not depend on the order of merges.
    absorbed.push(loser, ...((await world.stories.findStory(loser))?.aliases ?? []));
  }
  if (!profile?.ruled) return { storyId: standing, absorbed, ...(absorbed.length === 0 && { seen }) };
  return { storyId: standing, absorbed, released: await findReleasedAliases(standing, world), ruled: true };
}

/**
 * The story that answers for `id` today. Two crossing merges may link in a circle: then the smallest id is chosen.
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
    // The published head may also say so. For a held story only the profile counts: an emptied story may have reports
    // again.
    const mayBeMerged = profile?.mergedInto === undefined && !profile?.held;
    const seen = mayBeMerged ? { head: await world.stories.findHead(at) } : undefined;
    const next = profile?.mergedInto ?? seen?.head?.card.mergedInto;
    if (next === undefined) return { id: at, profile, seen };
    at = next;
  }
}

/** Copies rulings that brought reports in; those that moved reports out stay with the absorbed story. */
async function copyRulings(from: StoryId, to: StoryId, { reports }: AbsorbWorld): Promise<void> {
  for (const ruling of await reports.rulingsOf(from))
    if (ruling.to === undefined) await reports.putStoryRuling(to, ruling);
}

async function copyMentions(from: StoryId, to: StoryId, { reports }: AbsorbWorld): Promise<void> {
  for (const mention of await reports.mentionsOf(from, maxMentions)) await reports.putMention(to, mention);
}

/** Aliases that are independent stories again. */
async function findReleasedAliases(id: StoryId, { stories, index }: AbsorbWorld): Promise<StoryId[]> {
  const { aliases = [] } = (await stories.findStory(id)) ?? {};
  const profiles = await Promise.all(aliases.map((alias) => index.findProfile(alias)));
  return profiles.flatMap((alias) => (alias?.held && alias.mergedInto === undefined ? [alias.storyId] : []));
}

/**
 * Saves the assignment first, then moves the rows (see reconcileReportRows). A report that a ruling moved elsewhere
 * stays there.
 */
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
    // The report is in a third story: either that story is being merged here too, or a ruling moved the report.
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
