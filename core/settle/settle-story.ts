// Settling: the reports of a story and of those near it are divided anew, whatever the order in which they came. In: a story.
// Out: rulings in the archive, which ingest applies like an editor's.
import { pairScore } from '#core/cluster/pair-score.ts';
import type { Reading } from '#core/cluster/reading.ts';
import { regroup } from '#core/cluster/regroup.ts';
import type { Reason } from '#core/decision.ts';
import { type Ruling, rulingDocument } from '#core/editorial/ruling.ts';
import { type ReportId, type StoryId, splitStoryId } from '#core/ids.ts';
import type { Archive, Clock, Log } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { groundsOf } from '#core/settle/grounds-of.ts';
import { keepAlerts } from '#core/settle/keep-alerts.ts';
import { type Named, nameGroups } from '#core/settle/name-groups.ts';
import {
  type Neighbourhood,
  type NeighbourhoodWorld,
  neighbourhoodOf,
} from '#core/settle/neighbourhood-of.ts';
import { mostAskedOfCompany, mostGroundsPairs, mostRuledReports, surerToReturn } from '#core/thresholds.ts';

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
  return settleTogether(await neighbourhoodOf(storyId, world), world, storyId);
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
  const groups = keepAlerts(regroup([...near.values()].flat()), homes);
  const rulings: Ruling[] = [];
  for (const named of nameGroups(groups, homes))
    if (only === undefined || isFrom(only, named, homes))
      rulings.push(...(await rulingsFor(named, homes, world)));
  for (const ruling of rulings) {
    const { bytes, note } = rulingDocument(ruling, world.clock.now());
    await world.archive.keep(bytes, note);
  }
  const moved = rulings.reduce((sum, { reportIds }) => sum + reportIds.length, 0);
  if (moved > 0) world.log.info('story.settled', { stories: [...near.keys()], moved });
  return moved;
}

function isFrom(story: StoryId, { group }: Named, homes: ReadonlyMap<ReportId, StoryId>): boolean {
  return group.some(({ fingerprint }) => homes.get(fingerprint.reportId) === story);
}

function homesIn(near: Neighbourhood): Map<ReportId, StoryId> {
  const homes = new Map<ReportId, StoryId>();
  for (const [storyId, readings] of near)
    for (const { fingerprint } of readings) homes.set(fingerprint.reportId, storyId);
  return homes;
}

/** One ruling for each story that reports of the group leave; none where all are at home. */
async function rulingsFor(
  { group, storyId }: Named,
  homes: ReadonlyMap<ReportId, StoryId>,
  world: SettleWorld,
): Promise<Ruling[]> {
  const leaving = new Map<StoryId, Reading[]>();
  for (const reading of group) {
    const home = homes.get(reading.fingerprint.reportId);
    if (home !== undefined && home !== storyId) leaving.set(home, [...(leaving.get(home) ?? []), reading]);
  }
  if (leaving.size === 0) return [];
  const to = storyId ?? (await newStoryId(leaving, world));
  const rulings: Ruling[] = [];
  for (const [from, wanted] of [...leaving].sort(([a], [b]) => compareText(a, b))) {
    const readings = await freeToGo(wanted, from, to, group, world);
    if (readings.length === 0) continue;
    const seen = (await world.index.findSignature(from))?.revision ?? 0;
    const reasons = groundsOf(readings, group);
    for (let at = 0; at < readings.length; at += mostRuledReports)
      rulings.push(rulingOf(from, to, readings.slice(at, at + mostRuledReports), seen, reasons));
  }
  return rulings;
}

/**
 * Those that may go to the story. One that was taken out of it before, or moved before and was put apart from those that it goes to,
 * must be the surer to belong with them the more often that was, so that none goes to and fro between stories of which each is
 * settled among other neighbours: it comes to rest.
 */
async function freeToGo(
  wanted: readonly Reading[],
  from: StoryId,
  to: StoryId,
  group: readonly Reading[],
  { reports }: SettleWorld,
): Promise<Reading[]> {
  const leftBy = async ({ fingerprint }: Reading) =>
    (await reports.findPlacement(fingerprint.reportId))?.left ?? [];
  const company = group.filter((reading) => !wanted.includes(reading)).slice(0, mostGroundsPairs);
  let theirs: StoryId[][] | undefined;
  const free: Reading[] = [];
  for (const reading of wanted) {
    const left = await leftBy(reading);
    // Who never moved was put apart from nobody: it came later.
    if (left.length > 0) theirs ??= await Promise.all(company.slice(0, mostAskedOfCompany).map(leftBy));
    const been = left.length > 0 ? [...left, from] : [];
    const times = Math.max(
      left.filter((story) => story === to).length,
      ...(theirs ?? []).map((each) => each.filter((story) => been.includes(story)).length),
    );
    const sum = times === 0 ? 0 : company.reduce((all, other) => all + pairScore(reading, other), 0);
    if (sum >= times * surerToReturn * company.length) free.push(reading);
  }
  return free;
}

function rulingOf(
  from: StoryId,
  to: StoryId,
  going: readonly Reading[],
  seen: number,
  reasons: Reason[],
): Ruling {
  const reportIds = going.map(({ fingerprint }) => fingerprint.reportId).sort(compareText);
  return { kind: 'regroup', from, to, reportIds, stay: [], seen, reasons };
}

/** An id that no story has or had: named after the story that most of the reports leave. */
async function newStoryId(
  leaving: ReadonlyMap<StoryId, readonly Reading[]>,
  { index }: SettleWorld,
): Promise<StoryId> {
  const [most] = [...leaving].sort(([a, many], [b, few]) => few.length - many.length || compareText(a, b));
  const [from, going] = most ?? [];
  if (from === undefined || going === undefined) throw new Error('settle: a story of no reports');
  const reportIds = going.map(({ fingerprint }) => fingerprint.reportId);
  for (let nth = 0; ; nth++) {
    const id = splitStoryId(from, reportIds, nth);
    if ((await index.findSignature(id)) === undefined) return id;
  }
}
