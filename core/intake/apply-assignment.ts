// What follows from a saved assignment: wake-ups, the index, the report row. Every step is idempotent.
import type { Assignment } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import { type IndexWorld, type StoryChoice, updateIndex } from '#core/intake/assign-to-story.ts';
import { authorisingRevision, type RowsWorld } from '#core/membership/reconcile-report-rows.ts';
import { addToIndex } from '#core/membership/update-index.ts';
import { contentDigestOf, type Report } from '#core/report.ts';

/** Writes the report row last: a story that has it, and the save that publishes it, proves that the other steps were done. */
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
  // The wake-up merges the twin in case the notice to merge it is lost.
  if (decision.twin !== undefined && assignment.revision === 0)
    await world.wakeups.putWakeup(world.clock.now(), decision.twin);
  const editorOverride = assignment.pin?.by === 'editor' ? assignment.pin : undefined;
  if (editorOverride === undefined) await updateIndex(outcome, world);
  await world.reports.putMember(storyId, report, authorisingRevision(assignment));
  // After an editor's ruling the index is updated from the report rows that exist.
  if (editorOverride !== undefined) await addToIndex(storyId, [report.id], editorOverride, world);
}

/** Whether the story has this version: then everything that follows from its assignment was done. */
export async function isMember(report: Report, storyId: StoryId, { reports }: RowsWorld): Promise<boolean> {
  const digest = contentDigestOf(report);
  const versions = await reports.versionsIn(storyId, report.id);
  return versions.some(
    (version) => contentDigestOf(version) === digest && version.receivedAt <= report.receivedAt,
  );
}
