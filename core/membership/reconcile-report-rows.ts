// Gathering: all versions of a report stand where its assignment says, and nowhere else. In: a report id. Out: its story.
import type { Assignment } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { StoryBusy } from '#core/membership/story-busy.ts';
import type { ReportStore, Wakeups } from '#core/ports.ts';
import { maxSaveAttempts } from '#core/thresholds.ts';

export interface RowsWorld {
  reports: ReportStore;
  wakeups: Wakeups;
}

/** Where a report belongs (undefined: nowhere yet) by its assignment, and the stories it was taken out of, oldest first. */
export interface ReconciledRows {
  assignment: Assignment | undefined;
  home: StoryId | undefined;
  from: StoryId[];
}

/** On whose word a version is put in a story: the assignment's revision, for reports that were ever moved. */
export function authorisingRevision({ revision, left = [] }: Pick<Assignment, 'revision' | 'left'>): number {
  return left.length === 0 ? 0 : revision;
}

/**
 * Carries versions that still stand in stories which the report has left to the one it belongs to. The assignment is written
 * before anything is carried and read again after: whoever puts a version or moves the report meanwhile either sees the new
 * assignment or is seen here; and nobody removes what was put on the word of a newer assignment than they know. So no version
 * is lost and none stays behind. May be stopped anywhere and repeated.
 * `also`: further stories in which versions may stand.
 * @throws StoryBusy when the report is moved again and again meanwhile.
 */
export async function reconcileReportRows(
  reportId: ReportId,
  world: RowsWorld,
  also: readonly StoryId[] = [],
): Promise<ReconciledRows> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const assignment = await world.reports.findAssignment(reportId);
    const home = assignment?.decision.storyId;
    // Oldest first: whoever moves the report at this moment carries it in the same direction.
    const from = [...new Set([...(assignment?.left ?? []), ...also])].filter((story) => story !== home);
    if (assignment === undefined || home === undefined || from.length === 0)
      return { assignment, home, from };
    for (const story of from) await copyVersions(assignment, story, home, world);
    const after = await world.reports.findAssignment(reportId);
    if (after?.revision === assignment.revision) return { assignment, home, from };
  }
  throw new StoryBusy(`settle: ${reportId} was moved by others ${maxSaveAttempts} times in a row`);
}

async function copyVersions(
  assignment: Assignment,
  from: StoryId,
  to: StoryId,
  world: RowsWorld,
): Promise<void> {
  const { reportId, revision } = assignment;
  const versions = await world.reports.versionsIn(from, reportId);
  if (versions.length === 0) return;
  for (const version of versions) {
    await world.reports.putMember(to, version, authorisingRevision(assignment));
    if (version.embargoedUntil !== undefined) await world.wakeups.putWakeup(version.embargoedUntil, to);
  }
  await world.reports.removeMember(from, reportId, revision);
}
