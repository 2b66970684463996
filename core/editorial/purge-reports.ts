// Purging: removes reports from the table for good and marks them, so that they never come back. In: an archived purge. Out: stories to
// merge again. The command that archives it (local/operate/purge.ts) erases the archived documents.
import { ruleVersion } from '#core/cluster/placing-model.ts';
import type { Assignment } from '#core/decision.ts';
import { type ReportId, type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { conflict, retryOnConflict } from '#core/membership/conflicts.ts';
import type { MoveWorld } from '#core/membership/move-reports.ts';
import type { ArchivedPurge } from '#core/membership/ruling.ts';
import { purgeFromIndex } from '#core/membership/update-index.ts';
import type { MergeNotice } from '#core/notice.ts';

/**
 * Marks the reports, removes their rows and postings, and names every story that had them; merging those erases the text from
 * all their versions. The marks are saved first: repeated after a crash, it removes what is left. Idempotent.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function purgeReports({ reports, at }: ArchivedPurge, world: MoveWorld): Promise<MergeNotice[]> {
  const purged = new Set(reports.map(({ id }) => id));
  const stories = new Set<StoryId>();
  for (const { id, sourceId, claims } of reports) {
    for (const claim of claims) await world.reports.eraseClaim(claim, id);
    for (const storyId of await markPurged({ reportId: id, sourceId }, at, world)) stories.add(storyId);
  }
  // A story that was merged passed its members on. What is added meanwhile is visited too.
  for (const storyId of stories) {
    const profile = await world.index.findProfile(storyId);
    if (profile?.mergedInto !== undefined) stories.add(profile.mergedInto);
    for (const id of purged) {
      await world.reports.removeMember(storyId, id);
      await world.reports.removeMention(storyId, id);
    }
    await purgeFromIndex(storyId, purged, world);
  }
  return [...stories].sort().map((storyId) => ({ storyId }));
}

/** @returns every story that the report was ever in. */
async function markPurged(
  { reportId, sourceId }: { reportId: ReportId; sourceId: Assignment['sourceId'] },
  purgedAt: Assignment['purgedAt'] & string,
  { reports }: MoveWorld,
): Promise<StoryId[]> {
  return retryOnConflict(`purge: ${reportId}`, async () => {
    const known = await reports.findAssignment(reportId);
    const home = known?.decision.storyId;
    const left = [...new Set([...(known?.left ?? []), ...(home ? [home] : [])])];
    const marked: Assignment = {
      reportId,
      sourceId,
      revision: (known?.revision ?? -1) + 1,
      versions: [],
      decision: { kind: 'withdrawn', score: 0, threshold: 0, reasons: [purgeReason(purgedAt)], ruleVersion },
      left,
      purgedAt: known?.purgedAt ?? purgedAt,
    };
    if (known?.purgedAt === undefined && !(await reports.saveAssignment(marked))) return conflict;
    return [...left, storyIdFoundedBy(reportId)];
  });
}

function purgeReason(value: string) {
  return { signal: 'purged', value, weight: 1 };
}
