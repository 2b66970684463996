// Settling: the reports of a story and of those near it are divided anew, whatever the order in which they came. In: a story.
// Out: rulings in the archive, which ingest applies like an editor's.

import { pairScore } from '#core/cluster/pair-score.ts';
import { regroup } from '#core/cluster/regroup.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import type { Reason } from '#core/decision.ts';
import { type ReportId, type StoryId, splitStoryId } from '#core/ids.ts';
import { mostRuledReports, type Ruling, rulingDocument } from '#core/membership/ruling.ts';
import type { Archive, Clock, Log } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { assignStoryIds, type IdentifiedGroup } from '#core/settle/assign-story-ids.ts';
import { explainMove, mostGroundsPairs } from '#core/settle/explain-move.ts';
import { keepBriefsInPlace } from '#core/settle/keep-briefs-in-place.ts';
import {
  loadNeighbourhood,
  type Neighbourhood,
  type NeighbourhoodWorld,
} from '#core/settle/load-neighbourhood.ts';

/**
 * Mean score that a report must have with a story which settling took it out of, to go back there: as much again for each time. Higher
 * than the one for which it left, so that it comes to rest; with 1,000 the fifth time is past the surest pair. Test: settle-story, "goes back".
 */
export const surerToReturn = 1000;
/** Reports of the story that is gone to which are asked what they left. A bound on reads. Test: settle-story, "put apart". */
const mostAskedOfCompany = 16;

export interface SettleWorld extends NeighbourhoodWorld {
  archive: Pick<Archive, 'keep'>;
  clock: Clock;
  log: Log;
}

/**
 * Divides the story and those near it into events (see regroup) and archives a ruling for whatever must leave or join it. Nothing is
 * moved here: taking the ruling in moves it, so that a crash, a redelivery and a rebuild are cared for. A story keeps its id
 * with its founder. Settling what is settled does nothing.
 * @returns how many reports are to move. @throws faults of the store or the archive.
 */
export async function settleStory(storyId: StoryId, world: SettleWorld): Promise<number> {
  return settleTogether(await loadNeighbourhood(storyId, world), world, storyId);
}

/**
 * As settleStory, for stories that were read already; of them all, or of what comes to one, leaves it or stays in it. What stands
 * about another than that one is not all here, so the others wait for their own turn: else they go to and fro.
 */
export async function settleTogether(
  near: Neighbourhood,
  world: SettleWorld,
  only?: StoryId,
): Promise<number> {
  const homes = homesIn(near);
  const groups = keepBriefsInPlace(regroup([...near.values()].flat()), homes);
  const rulings: Ruling[] = [];
  for (const named of assignStoryIds(groups, homes))
    if (only === undefined || hasReportOf(only, named, homes))
      rulings.push(...(await rulingsFor(named, homes, world)));
  for (const ruling of rulings) {
    const { bytes, note } = rulingDocument(ruling, world.clock.now());
    await world.archive.keep(bytes, note);
  }
  const moved = rulings.reduce((sum, { reportIds }) => sum + reportIds.length, 0);
  if (moved > 0) world.log.info('story.settled', { stories: [...near.keys()], moved });
  return moved;
}

function hasReportOf(
  story: StoryId,
  { group }: IdentifiedGroup,
  homes: ReadonlyMap<ReportId, StoryId>,
): boolean {
  return group.some(({ fingerprint }) => homes.get(fingerprint.reportId) === story);
}

function homesIn(near: Neighbourhood): Map<ReportId, StoryId> {
  const homes = new Map<ReportId, StoryId>();
  for (const [storyId, items] of near)
    for (const { fingerprint } of items) homes.set(fingerprint.reportId, storyId);
  return homes;
}

/** One ruling for each story that reports of the group leave; none where all are at home. */
async function rulingsFor(
  { group, storyId }: IdentifiedGroup,
  homes: ReadonlyMap<ReportId, StoryId>,
  world: SettleWorld,
): Promise<Ruling[]> {
  const leaving = new Map<StoryId, ReportFeatures[]>();
  for (const item of group) {
    const home = homes.get(item.fingerprint.reportId);
    if (home !== undefined && home !== storyId) leaving.set(home, [...(leaving.get(home) ?? []), item]);
  }
  if (leaving.size === 0) return [];
  const to = storyId ?? (await newStoryId(leaving, world));
  const rulings: Ruling[] = [];
  for (const [from, wanted] of [...leaving].sort(([a], [b]) => compareText(a, b))) {
    const items = await filterByHysteresis(wanted, from, to, group, world);
    if (items.length === 0) continue;
    const seen = (await world.index.findProfile(from))?.revision ?? 0;
    const reasons = explainMove(items, group);
    for (let at = 0; at < items.length; at += mostRuledReports)
      rulings.push(rulingOf(from, to, items.slice(at, at + mostRuledReports), seen, reasons));
  }
  return rulings;
}

/**
 * Those that may go to the story. One that was taken out of it before, or moved before and was put apart from those that it goes to,
 * must be the surer to belong with them the more often that was, so that none goes to and fro between stories of which each is
 * settled among other neighbours: it comes to rest.
 */
async function filterByHysteresis(
  wanted: readonly ReportFeatures[],
  from: StoryId,
  to: StoryId,
  group: readonly ReportFeatures[],
  { reports }: SettleWorld,
): Promise<ReportFeatures[]> {
  const leftBy = async ({ fingerprint }: ReportFeatures) =>
    (await reports.findAssignment(fingerprint.reportId))?.left ?? [];
  const company = group.filter((item) => !wanted.includes(item)).slice(0, mostGroundsPairs);
  let theirs: StoryId[][] | undefined;
  const free: ReportFeatures[] = [];
  for (const item of wanted) {
    const left = await leftBy(item);
    // Who never moved was put apart from nobody: it came later.
    if (left.length > 0) theirs ??= await Promise.all(company.slice(0, mostAskedOfCompany).map(leftBy));
    const been = left.length > 0 ? [...left, from] : [];
    const times = Math.max(
      left.filter((story) => story === to).length,
      ...(theirs ?? []).map((each) => each.filter((story) => been.includes(story)).length),
    );
    const sum = times === 0 ? 0 : company.reduce((all, other) => all + pairScore(item, other), 0);
    if (sum >= times * surerToReturn * company.length) free.push(item);
  }
  return free;
}

function rulingOf(
  from: StoryId,
  to: StoryId,
  going: readonly ReportFeatures[],
  seen: number,
  reasons: Reason[],
): Ruling {
  const reportIds = going.map(({ fingerprint }) => fingerprint.reportId).sort(compareText);
  return { kind: 'regroup', from, to, reportIds, stay: [], seen, reasons };
}

/** An id that no story has or had: named after the story that most of the reports leave. */
async function newStoryId(
  leaving: ReadonlyMap<StoryId, readonly ReportFeatures[]>,
  { index }: SettleWorld,
): Promise<StoryId> {
  const [most] = [...leaving].sort(([a, many], [b, few]) => few.length - many.length || compareText(a, b));
  const [from, going] = most ?? [];
  if (from === undefined || going === undefined) throw new Error('settle: a story of no reports');
  const reportIds = going.map(({ fingerprint }) => fingerprint.reportId);
  for (let nth = 0; ; nth++) {
    const id = splitStoryId(from, reportIds, nth);
    if ((await index.findProfile(id)) === undefined) return id;
  }
}
