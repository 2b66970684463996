// After the decision: what a assignment entails. In: a report and its assignment. Out: the index told, the report a member.
import type { Assignment } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import { type IndexWorld, type StoryChoice, updateIndex } from '#core/intake/assign-to-story.ts';
import { authorisingRevision, type RowsWorld } from '#core/membership/reconcile-report-rows.ts';
import { addToIndex } from '#core/membership/update-index.ts';
import { contentDigestOf, type Report } from '#core/report.ts';

/**
 * All that a assignment entails. Every step may be repeated. The member is put last: where it is, the rest was done, and a save
 * that tells of it says so. Only an editor's word is told to the index by the members that are there.
 */
export async function applyAssignment(
  report: Report,
  {
    assignment,
    outcome,
  }: { assignment: Assignment; outcome: StoryChoice & { storyId: StoryId | undefined } },
  world: IndexWorld & RowsWorld,
): Promise<void> {
  const { storyId, decision } = outcome;
  if (storyId === undefined) return;
  if (report.embargoedUntil !== undefined) await world.wakeups.putWakeup(report.embargoedUntil, storyId);
  // Should the notice be lost that joins the two, the twin is woken: by its profile it finds where it belongs.
  if (decision.twin !== undefined && assignment.revision === 0)
    await world.wakeups.putWakeup(world.clock.now(), decision.twin);
  const isRuled = assignment.pin?.by === 'editor';
  if (!isRuled) await updateIndex(outcome, world);
  await world.reports.putMember(storyId, report, authorisingRevision(assignment));
  if (isRuled && assignment.pin) await addToIndex(storyId, [report.id], assignment.pin, world);
}

/** Whether this version is there already: then all was done that its assignment entails. */
export async function isMember(report: Report, storyId: StoryId, { reports }: RowsWorld): Promise<boolean> {
  const digest = contentDigestOf(report);
  const versions = await reports.versionsIn(storyId, report.id);
  return versions.some(
    (version) => contentDigestOf(version) === digest && version.receivedAt <= report.receivedAt,
  );
}
