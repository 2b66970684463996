// Applying a ruling: an archived word becomes pins, moved reports and facts of stories. In: a ruling. Out: stories to merge.
import type { Assignment } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { mergeProfiles } from '#core/membership/merge-profiles.ts';
import { type Move, type MoveWorld, moveReports } from '#core/membership/move-reports.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import type { ArchivedRuling } from '#core/membership/ruling.ts';
import type { StoryRuling } from '#core/membership/story-ruling.ts';
import { createRedirect } from '#core/membership/update-index.ts';
import type { MergeNotice } from '#core/notice.ts';

/**
 * Does what the ruling says, as far as no stronger one speaks against it (see moveReports). May be repeated, stopped anywhere
 * and applied in any order among others: the reports that they name end in the same stories.
 * @returns notices for every story whose account may change.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function applyRuling(ruling: ArchivedRuling, world: MoveWorld): Promise<MergeNotice[]> {
  const { kind, by, index } = { ...ruling, ...world };
  const from = await resolveStoryId(ruling.from, by, index);
  const to = await resolveStoryId(ruling.to, by, index);
  await recordInStories(ruling, kind === 'merge' ? ruling.from : from, to, world);
  if (kind === 'merge') await mergeProfiles(to, from, world, by);
  const move: Omit<Move, 'reportIds' | 'to'> = { ...ruling, ruling: ruling.key };
  const gone = await moveReports({ ...move, reportIds: ruling.reportIds, to }, world);
  const stayed =
    ruling.stay.length === 0
      ? undefined
      : await moveReports({ ...move, reportIds: ruling.stay, to: kind === 'merge' ? to : from }, world);
  // Only an editor's word is awaited by reports that did not come.
  const unborn = by === 'editor' ? await redirectUnknownIds(ruling, to, world) : [];
  const touched = new Set([to, from, ruling.from, ...gone.touched, ...(stayed?.touched ?? []), ...unborn]);
  const notices: MergeNotice[] = [...touched].sort().map((storyId) => ({ storyId }));
  return kind === 'merge' && from !== to ? [...notices, { storyId: to, absorb: from }] : notices;
}

/** Puts down in both stories what happened. */
async function recordInStories(
  ruling: ArchivedRuling,
  from: StoryId,
  to: StoryId,
  world: MoveWorld,
): Promise<void> {
  const { kind, key, by, at, reportIds } = ruling;
  const fact: Pick<StoryRuling, 'ruling' | 'by' | 'at'> = { ruling: key, by, at };
  const merged = kind === 'merge';
  const left: StoryRuling = { ...fact, what: merged ? 'merged' : 'split', reportIds: [], to };
  await world.reports.putStoryRuling(from, left);
  const what = merged ? 'merged' : kind === 'split' ? 'split' : 'joined';
  await world.reports.putStoryRuling(to, { ...fact, what, reportIds });
}

/**
 * The id of a division was given to whoever asked for it: it answers even if all of its reports were sent on before any came.
 * Looked at are the story of this ruling and those that its reports were awaited in until now.
 * @returns those that answer from now on.
 */
async function redirectUnknownIds(ruling: ArchivedRuling, to: StoryId, world: MoveWorld): Promise<StoryId[]> {
  const assignments = await assignmentsOf(ruling.reportIds, world);
  const unborn: StoryId[] = [];
  for (const storyId of new Set([to, ...assignments.flatMap(({ left = [] }) => left)])) {
    if ((await world.index.findProfile(storyId)) !== undefined) continue;
    const told = await world.reports.rulingsOf(storyId);
    const founding = told.filter(({ what, to: leftTo }) => what === 'split' && leftTo === undefined);
    const founders = await assignmentsOf(new Set(founding.flatMap(({ reportIds }) => reportIds)), world);
    const homes = founders.flatMap(({ decision, pin }) => decision.storyId ?? pin?.storyId ?? []);
    // A report that is to come here will bear the story itself.
    const [heir] = homes.includes(storyId) ? [] : homes;
    if (heir === undefined) continue;
    await createRedirect(storyId, heir, ruling.at, world.index);
    unborn.push(storyId);
  }
  return unborn;
}

async function assignmentsOf(ids: Iterable<ReportId>, { reports }: MoveWorld): Promise<Assignment[]> {
  const found = await Promise.all([...ids].map((id) => reports.findAssignment(id)));
  return found.flatMap((assignment) => assignment ?? []);
}
