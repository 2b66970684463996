// After the decision: what a placement entails. In: a report and its placement. Out: the index told, the report a member.
import type { Placement } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import { type Found, type IndexWorld, tellIndex } from '#core/intake/find-its-story.ts';
import { contentDigestOf, type Report } from '#core/report.ts';
import { type GatherWorld, wordOf } from '#core/settle/gather-report.ts';
import { bearReports } from '#core/settle/moved-signatures.ts';

/**
 * All that a placement entails. Every step may be repeated. The member is put last: where it is, the rest was done, and a save
 * that tells of it says so. Only an editor's word is told to the index by the members that are there.
 */
export async function followPlacement(
  report: Report,
  { placement, outcome }: { placement: Placement; outcome: Found & { storyId: StoryId | undefined } },
  world: IndexWorld & GatherWorld,
): Promise<void> {
  const { storyId, decision } = outcome;
  if (storyId === undefined) return;
  if (report.embargoedUntil !== undefined) await world.wakeups.putWakeup(report.embargoedUntil, storyId);
  // Should the notice be lost that joins the two, the twin is woken: by its signature it finds where it belongs.
  if (decision.twin !== undefined && placement.revision === 0)
    await world.wakeups.putWakeup(world.clock.now(), decision.twin);
  const isRuled = placement.pin?.by === 'editor';
  if (!isRuled) await tellIndex(outcome, world);
  await world.reports.putMember(storyId, report, wordOf(placement));
  if (isRuled && placement.pin) await bearReports(storyId, [report.id], placement.pin, world);
}

/** Whether this version is there already: then all was done that its placement entails. */
export async function isMember(report: Report, storyId: StoryId, { reports }: GatherWorld): Promise<boolean> {
  const digest = contentDigestOf(report);
  const versions = await reports.versionsIn(storyId, report.id);
  return versions.some(
    (version) => contentDigestOf(version) === digest && version.receivedAt <= report.receivedAt,
  );
}
