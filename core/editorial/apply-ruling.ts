// Applying a ruling: moves its reports and records in both stories what happened. In: a ruling. Out: stories to merge again.
import type { Assignment } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { mergeProfiles } from '#core/membership/merge-profiles.ts';
import { type Move, type MoveWorld, moveReports } from '#core/membership/move-reports.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import type { ArchivedRuling, StoryRuling } from '#core/membership/ruling.ts';
import { createRedirect } from '#core/membership/update-index.ts';
import type { MergeNotice } from '#core/notice.ts';

/**
 * Applies the ruling unless a stronger one decided otherwise (see moveReports). Idempotent; may stop anywhere. Rulings applied
 * in any order leave the reports that they name in the same stories.
 * @returns notices for every story whose content may change.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function applyRuling(ruling: ArchivedRuling, world: MoveWorld): Promise<MergeNotice[]> {
  const { kind, by } = ruling;
  const from = await resolveStoryId(ruling.from, by, world.index);
  const to = await resolveStoryId(ruling.to, by, world.index);
  await recordInStories(ruling, kind === 'merge' ? ruling.from : from, to, world);
  if (kind === 'merge') await mergeProfiles(to, from, world, by);
  const move: Omit<Move, 'reportIds' | 'to'> = { ...ruling, ruling: ruling.key };
  const moved = await moveReports({ ...move, reportIds: ruling.reportIds, to }, world);
  const stayIn = kind === 'merge' ? to : from;
  const stayed =
    ruling.stay.length === 0
      ? undefined
      : await moveReports({ ...move, reportIds: ruling.stay, to: stayIn }, world);
  // Only an editor's ruling may name reports that have not arrived yet.
  const redirected = by === 'editor' ? await redirectEmptySplits(ruling, to, world) : [];
  const touched = new Set([
    to,
    from,
    ruling.from,
    ...moved.touched,
    ...(stayed?.touched ?? []),
    ...redirected,
  ]);
  const notices: MergeNotice[] = [...touched].sort().map((storyId) => ({ storyId }));
  return kind === 'merge' && from !== to ? [...notices, { storyId: to, absorb: from }] : notices;
}

async function recordInStories(
  { kind, key, by, at, reportIds }: ArchivedRuling,
  from: StoryId,
  to: StoryId,
  { reports }: MoveWorld,
): Promise<void> {
  const fact: Pick<StoryRuling, 'ruling' | 'by' | 'at'> = { ruling: key, by, at };
  const isMerge = kind === 'merge';
  await reports.putStoryRuling(from, { ...fact, what: isMerge ? 'merged' : 'split', reportIds: [], to });
  const what = isMerge ? 'merged' : kind === 'split' ? 'split' : 'joined';
  await reports.putStoryRuling(to, { ...fact, what, reportIds });
}

/**
 * The id of a split story was given to an editor, so it must answer even if later rulings moved all its reports on before any
 * arrived. Looks at the story of this ruling and at those where its reports were expected before.
 * @returns the stories that redirect from now on.
 */
async function redirectEmptySplits(
  ruling: ArchivedRuling,
  to: StoryId,
  world: MoveWorld,
): Promise<StoryId[]> {
  const assignments = await findAssignments(ruling.reportIds, world);
  const redirected: StoryId[] = [];
  for (const storyId of new Set([to, ...assignments.flatMap(({ left = [] }) => left)])) {
    if ((await world.index.findProfile(storyId)) !== undefined) continue;
    const rulings = await world.reports.rulingsOf(storyId);
    const splits = rulings.filter(({ what, to: leftTo }) => what === 'split' && leftTo === undefined);
    const founders = await findAssignments(new Set(splits.flatMap(({ reportIds }) => reportIds)), world);
    const homes = founders.flatMap(({ decision, pin }) => decision.storyId ?? pin?.storyId ?? []);
    // A report that is still expected here will found the story when it arrives.
    const [target] = homes.includes(storyId) ? [] : homes;
    if (target === undefined) continue;
    await createRedirect(storyId, target, ruling.at, world.index);
    redirected.push(storyId);
  }
  return redirected;
}

async function findAssignments(ids: Iterable<ReportId>, { reports }: MoveWorld): Promise<Assignment[]> {
  const found = await Promise.all([...ids].map((id) => reports.findAssignment(id)));
  return found.flatMap((assignment) => assignment ?? []);
}
