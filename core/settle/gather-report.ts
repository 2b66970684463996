// Gathering: all versions of a report stand where its placement says, and nowhere else. In: a report id. Out: its story.
import type { Placement } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import type { ReportStore, Wakeups } from '#core/ports.ts';
import { StoryBusy } from '#core/settle/story-busy.ts';
import { maxSaveAttempts } from '#core/thresholds.ts';

export interface GatherWorld {
  reports: ReportStore;
  wakeups: Wakeups;
}

/** Where a report belongs (undefined: nowhere yet) by its placement, and the stories it was taken out of, oldest first. */
export interface Gathered {
  placement: Placement | undefined;
  home: StoryId | undefined;
  from: StoryId[];
}

/** On whose word a version is put in a story: the placement's revision, for reports that were ever moved. */
export function wordOf({ revision, left = [] }: Pick<Placement, 'revision' | 'left'>): number {
  return left.length === 0 ? 0 : revision;
}

/**
 * Carries versions that still stand in stories which the report has left to the one it belongs to. The placement is written
 * before anything is carried and read again after: whoever puts a version or moves the report meanwhile either sees the new
 * placement or is seen here; and nobody removes what was put on the word of a newer placement than they know. So no version
 * is lost and none stays behind. May be stopped anywhere and repeated.
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
    if (placement === undefined || home === undefined || from.length === 0) return { placement, home, from };
    for (const story of from) await carry(placement, story, home, world);
    const after = await world.reports.findPlacement(reportId);
    if (after?.revision === placement.revision) return { placement, home, from };
  }
  throw new StoryBusy(`settle: ${reportId} was moved by others ${maxSaveAttempts} times in a row`);
}

async function carry(placement: Placement, from: StoryId, to: StoryId, world: GatherWorld): Promise<void> {
  const { reportId, revision } = placement;
  const versions = await world.reports.versionsIn(from, reportId);
  if (versions.length === 0) return;
  for (const version of versions) {
    await world.reports.putMember(to, version, wordOf(placement));
    if (version.embargoedUntil !== undefined) await world.wakeups.putWakeup(version.embargoedUntil, to);
  }
  await world.reports.removeMember(from, reportId, revision);
}
