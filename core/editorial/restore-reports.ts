// Undoing kills: an editor shows killed reports again. In: an archived decision. Out: stories to merge again.
import type { ReportId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { conflict, retryOnConflict } from '#core/membership/conflicts.ts';
import type { MoveWorld } from '#core/membership/move-reports.ts';
import type { ArchivedRestoring } from '#core/membership/ruling.ts';
import { addToIndex } from '#core/membership/update-index.ts';
import type { MergeNotice } from '#core/notice.ts';

/**
 * Marks every version of the reports, so that kills received until then do not count; a kill that is received later does. Idempotent;
 * may stop anywhere.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function restoreReports(
  { key, at, reportIds }: ArchivedRestoring,
  world: MoveWorld,
): Promise<MergeNotice[]> {
  const byStory = new Map<StoryId, ReportId[]>();
  for (const reportId of reportIds) {
    const storyId = await restoreReport(reportId, at, world);
    if (storyId !== undefined) byStory.set(storyId, [...(byStory.get(storyId) ?? []), reportId]);
  }
  for (const [storyId, restored] of byStory) {
    const ruling = { ruling: key, by: 'editor', at, what: 'restored', reportIds: restored } as const;
    await world.reports.putStoryRuling(storyId, ruling);
    // Marks the profile: the story has rulings.
    await addToIndex(storyId, [], { by: 'settle' }, world);
  }
  return [...byStory.keys()].map((storyId) => ({ storyId }));
}

/** @returns the story of the report; undefined where it has none, or was purged. */
async function restoreReport(
  reportId: ReportId,
  at: Instant,
  { reports }: MoveWorld,
): Promise<StoryId | undefined> {
  return retryOnConflict(`restore: ${reportId}`, async () => {
    const known = await reports.findAssignment(reportId);
    const storyId = known?.decision.storyId;
    if (known === undefined || storyId === undefined) return undefined;
    const isMarked = known.restoredAt !== undefined && known.restoredAt >= at;
    const marked = isMarked ? known : { ...known, revision: known.revision + 1, restoredAt: at };
    if (!isMarked && !(await reports.saveAssignment(marked))) return conflict;
    const restoredAt = marked.restoredAt ?? at;
    for (const version of await reports.versionsIn(storyId, reportId))
      await reports.putMember(storyId, { ...version, restoredAt }, marked.revision);
    const after = await reports.findAssignment(reportId);
    return after?.revision === marked.revision ? storyId : conflict;
  });
}
