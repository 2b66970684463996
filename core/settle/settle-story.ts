// Settling: clusters a story again with its neighbours, independently of the order of arrival. Out: archived rulings,
// which ingest applies as it applies an editor's.

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
 * Penalty on the mean score for each earlier move away: a report returns only with a higher score than the one it
 * left for, so moves end. Test: settle-story, "goes back".
 */
export const returnPenalty = 1000;
/** Reports of the target group whose former stories are read. A bound on reads. */
const mostAskedOfCompany = 16;

export interface SettleWorld extends NeighbourhoodWorld {
  archive: Pick<Archive, 'keep'>;
  clock: Clock;
  log: Log;
}

/**
 * Clusters the story with its neighbours (see regroup) and archives a ruling for every report that must move. Ingest
 * applies the rulings, so that crashes, redeliveries and rebuilds need nothing else. A story keeps its id with its
 * founder. Settling a settled story does nothing.
 * @returns how many reports will move.
 * @throws faults of the store or the archive.
 */
export async function settleStory(storyId: StoryId, world: SettleWorld): Promise<number> {
  return settleTogether(await loadNeighbourhood(storyId, world), world, storyId);
}

/**
 * As settleStory, for stories that are loaded already. With `only`, rulings are limited to groups with reports of
 * that story: the neighbourhoods of the other stories are not fully loaded, and acting on them would move reports
 * back and forth.
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

/** One ruling for each story that reports of the group leave; none when no report moves. */
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
 * The reports that may move to the story. A report that left it before, or was separated from its members before,
 * needs a higher mean score for each such move (hysteresis), so that reports do not move back and forth between
 * stories with different neighbourhoods.
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
    // A report that never moved was never separated from any other.
    if (left.length > 0) theirs ??= await Promise.all(company.slice(0, mostAskedOfCompany).map(leftBy));
    const been = left.length > 0 ? [...left, from] : [];
    const times = Math.max(
      left.filter((story) => story === to).length,
      ...(theirs ?? []).map((each) => each.filter((story) => been.includes(story)).length),
    );
    const sum = times === 0 ? 0 : company.reduce((all, other) => all + pairScore(item, other), 0);
    if (sum >= times * returnPenalty * company.length) free.push(item);
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

/** An unused id, derived from the story that most of the reports leave. */
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
