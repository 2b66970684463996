// Report rows: every version of a report is a row under the story that its assignment names, and under no other.
import type { Assignment } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { conflict, retryOnConflict } from '#core/membership/conflicts.ts';
import type { ReportStore, Wakeups } from '#core/ports.ts';

export interface RowsWorld {
  reports: ReportStore;
  wakeups: Wakeups;
}

/** The story that the assignment names (undefined: none yet), and the stories that the report was moved out of, oldest first. */
export interface ReconciledRows {
  assignment: Assignment | undefined;
  home: StoryId | undefined;
  from: StoryId[];
}

/** The revision of the assignment that authorises a row: 0 for reports that were never moved. */
export function authorisingRevision({ revision, left = [] }: Pick<Assignment, 'revision' | 'left'>): number {
  return left.length === 0 ? 0 : revision;
}

/**
 * Copies the rows that are still under former stories (`left`, and those of `also`) to the present one, then removes them
 * there. No version is lost and none stays behind, because the assignment is saved before any row is copied and read again
 * afterwards, and because no worker removes a row that a newer revision of the assignment authorises. Idempotent; may stop
 * anywhere.
 * @throws StoryBusy when the report is moved again in every attempt.
 */
export async function reconcileReportRows(
  reportId: ReportId,
  world: RowsWorld,
  also: readonly StoryId[] = [],
): Promise<ReconciledRows> {
  return retryOnConflict(`membership: ${reportId}`, async () => {
    const assignment = await world.reports.findAssignment(reportId);
    const home = assignment?.decision.storyId;
    // Oldest first: another worker that moves the report at the same time copies in the same direction.
    const from = [...new Set([...(assignment?.left ?? []), ...also])].filter((story) => story !== home);
    if (assignment === undefined || home === undefined || from.length === 0)
      return { assignment, home, from };
    for (const story of from) await moveRows(assignment, story, home, world);
    const after = await world.reports.findAssignment(reportId);
    return after?.revision === assignment.revision ? { assignment, home, from } : conflict;
  });
}

async function moveRows(assignment: Assignment, from: StoryId, to: StoryId, world: RowsWorld): Promise<void> {
  const { reportId, revision } = assignment;
  const versions = await world.reports.versionsIn(from, reportId);
  if (versions.length === 0) return;
  for (const version of versions) {
    await world.reports.putMember(to, version, authorisingRevision(assignment));
    if (version.embargoedUntil !== undefined) await world.wakeups.putWakeup(version.embargoedUntil, to);
  }
  await world.reports.removeMember(from, reportId, revision);
}
