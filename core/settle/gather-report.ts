// Gathering: all versions of a report stand where its placement says, and nowhere else. In: a report id. Out: its story.
import type { ReportId, StoryId } from '#core/ids.ts';
import type { ReportStore, Wakeups } from '#core/ports.ts';
import { StoryBusy } from '#core/settle/story-busy.ts';
import { maxSaveAttempts } from '#core/thresholds.ts';

export interface GatherWorld {
  reports: ReportStore;
  wakeups: Wakeups;
}

/** Where a report belongs (undefined: nowhere yet), and the stories that rulings took it out of, oldest first. */
export interface Gathered {
  home: StoryId | undefined;
  from: StoryId[];
}

/**
 * Carries versions that still stand in stories which the report has left to the one it belongs to. The placement is written
 * before anything is carried and read again after: whoever puts a version or moves the report meanwhile either sees the new
 * placement or is seen here, so that no version is lost and none stays behind. May be stopped anywhere and repeated.
 * `also`: further stories in which versions may stand.
 * @throws StoryBusy when the report is moved again and again meanwhile.
 */
export async function gatherReport(
  reportId: ReportId,
  world: GatherWorld,
  also: readonly StoryId[] = [],
): Promise<Gathered> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const placement = await world.reports.findPlacement(reportId);
    const home = placement?.decision.storyId;
    // Oldest first: whoever moves the report at this moment carries it in the same direction.
    const from = [...new Set([...(placement?.left ?? []), ...also])].filter((story) => story !== home);
    if (home === undefined || from.length === 0) return { home, from };
    for (const story of from) await carry(reportId, story, home, world);
    const after = await world.reports.findPlacement(reportId);
    if (after?.decision.storyId === home) return { home, from };
  }
  throw new StoryBusy(`settle: ${reportId} was moved by others ${maxSaveAttempts} times in a row`);
}

async function carry(reportId: ReportId, from: StoryId, to: StoryId, world: GatherWorld): Promise<void> {
  const versions = await world.reports.versionsIn(from, reportId);
  if (versions.length === 0) return;
  for (const version of versions) {
    await world.reports.putMember(to, version);
    if (version.embargoedUntil !== undefined) await world.wakeups.putWakeup(version.embargoedUntil, to);
  }
  await world.reports.removeMember(from, reportId);
}
