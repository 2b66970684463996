// Applying a ruling: an archived word becomes pins, moved reports and facts of stories. In: a ruling. Out: stories to merge.
import type { Placement } from '#core/decision.ts';
import type { ArchivedRuling } from '#core/editorial/ruling.ts';
import type { StoryRuling } from '#core/editorial/story-ruling.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { uniteSignatures } from '#core/intake/unite-signatures.ts';
import type { MergeNotice } from '#core/notice.ts';
import { homeOf } from '#core/settle/home-of.ts';
import { type Move, type MoveWorld, moveReports } from '#core/settle/move-reports.ts';
import { bearEmptied } from '#core/settle/moved-signatures.ts';

/**
 * Does what the ruling says, as far as no stronger one speaks against it (see moveReports). May be repeated, stopped anywhere
 * and applied in any order among others: the reports that they name end in the same stories.
 * @returns notices for every story whose account may change.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function applyRuling(ruling: ArchivedRuling, world: MoveWorld): Promise<MergeNotice[]> {
  const { kind, by, index } = { ...ruling, ...world };
  const from = await homeOf(ruling.from, by, index);
  const to = await homeOf(ruling.to, by, index);
  await tellStories(ruling, kind === 'merge' ? ruling.from : from, to, world);
  if (kind === 'merge') await uniteSignatures(to, from, world, by);
  const move: Omit<Move, 'reportIds' | 'to'> = { ...ruling, ruling: ruling.key };
  const gone = await moveReports({ ...move, reportIds: ruling.reportIds, to }, world);
  const stayed =
    ruling.stay.length === 0
      ? undefined
      : await moveReports({ ...move, reportIds: ruling.stay, to: kind === 'merge' ? to : from }, world);
  // Only an editor's word is awaited by reports that did not come.
  const unborn = by === 'editor' ? await answerUnborn(ruling, to, world) : [];
  const touched = new Set([to, from, ruling.from, ...gone.touched, ...(stayed?.touched ?? []), ...unborn]);
  const notices: MergeNotice[] = [...touched].sort().map((storyId) => ({ storyId }));
  return kind === 'merge' && from !== to ? [...notices, { storyId: to, absorb: from }] : notices;
}

/** Puts down in both stories what happened. */
async function tellStories(
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
async function answerUnborn(ruling: ArchivedRuling, to: StoryId, world: MoveWorld): Promise<StoryId[]> {
  const placements = await placementsOf(ruling.reportIds, world);
  const unborn: StoryId[] = [];
  for (const storyId of new Set([to, ...placements.flatMap(({ left = [] }) => left)])) {
    if ((await world.index.findSignature(storyId)) !== undefined) continue;
    const told = await world.reports.rulingsOf(storyId);
    const founding = told.filter(({ what, to: leftTo }) => what === 'split' && leftTo === undefined);
    const founders = await placementsOf(new Set(founding.flatMap(({ reportIds }) => reportIds)), world);
    const homes = founders.flatMap(({ decision, pin }) => decision.storyId ?? pin?.storyId ?? []);
    // A report that is to come here will bear the story itself.
    const [heir] = homes.includes(storyId) ? [] : homes;
    if (heir === undefined) continue;
    await bearEmptied(storyId, heir, ruling.at, world.index);
    unborn.push(storyId);
  }
  return unborn;
}

async function placementsOf(ids: Iterable<ReportId>, { reports }: MoveWorld): Promise<Placement[]> {
  const found = await Promise.all([...ids].map((id) => reports.findPlacement(id)));
  return found.flatMap((placement) => placement ?? []);
}
