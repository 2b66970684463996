import { type ReportId, type StoryId, splitStoryId, storyIdFoundedBy } from '#core/ids.ts';
import {
  mostRuledReports,
  mostStayingReports,
  type Restoring,
  type Ruling,
} from '#core/membership/ruling.ts';
import { findKilledReports } from '#core/merge/reports/find-killed.ts';
import type { StoryHead } from '#core/ports.ts';
import { compareText, type Report } from '#core/report.ts';
import type { ApiWorld } from '#lambdas/api/api-world.ts';
import { findShownStory } from '#lambdas/api/find-shown-story.ts';
import { visibleMembersOf } from '#lambdas/api/read-members.ts';
import type { Refusal } from '#lambdas/api/refuse.ts';

/** The story that the decision concerns, as readers see it now. */
export interface Judged {
  id: StoryId;
  head: StoryHead;
}
export type Judgement = Ruling | Restoring | { refusal: Refusal };

/** The story that was filed first stays; if both were filed at the same time, the one with the smaller id. */
export async function judgeMerge(story: Judged, other: StoryId, world: ApiWorld): Promise<Judgement> {
  const found = await findOther(other, 'with', world);
  if ('refusal' in found) return found;
  if (other === story.id) return notPossible('with', 'A story cannot be merged with itself.');
  const [kept, absorbed] = [story, found].sort(
    (a, b) => compareText(a.head.card.firstFiledAt, b.head.card.firstFiledAt) || compareText(a.id, b.id),
  );
  if (kept === undefined || absorbed === undefined) throw new Error('api: a merge needs two stories');
  const reportIds = firstReports(absorbed.id, await world.reports.membersOf(absorbed.id));
  const stay = firstReports(kept.id, await world.reports.membersOf(kept.id));
  return { kind: 'merge', from: absorbed.id, to: kept.id, reportIds, stay, seen: absorbed.head.version };
}

/** The reports become a new story. Hidden reports cannot be named, and at least one visible report stays. */
export async function judgeSplit(
  { id, head }: Judged,
  reportIds: readonly ReportId[],
  world: ApiWorld,
): Promise<Judgement> {
  const going = distinct(reportIds);
  const visible = await visibleMembersOf(id, world);
  const refusal = refuseStrangers(going, visible);
  if (refusal !== undefined) return { refusal };
  if (going.length === visible.length)
    return notPossible('reportIds', 'These are all visible reports of the story. At least one must stay.');
  const members = await world.reports.membersOf(id);
  const stay = firstReports(
    id,
    members.filter((report) => !going.includes(report.id)),
  );
  const to = await freeSplitId(id, going, world);
  return { kind: 'split', from: id, to, reportIds: going, stay, seen: head.version };
}

/** The reports go to another story. If all of them go, the empty story redirects to the other one. */
export async function judgeMove(
  { id, head }: Judged,
  reportIds: readonly ReportId[],
  to: StoryId,
  world: ApiWorld,
): Promise<Judgement> {
  const found = await findOther(to, 'to', world);
  if ('refusal' in found) return found;
  if (to === id) return notPossible('to', 'The reports are in this story already.');
  const going = distinct(reportIds);
  const refusal = refuseStrangers(going, await visibleMembersOf(id, world));
  if (refusal !== undefined) return { refusal };
  return { kind: 'move', from: id, to, reportIds: going, stay: [], seen: head.version };
}

/** Only reports that a kill hides can be restored; without `reportIds`, all of them. */
export async function judgeRestoring(
  { id, head }: Judged,
  reportIds: readonly ReportId[] | undefined,
  world: ApiWorld,
): Promise<Judgement> {
  const killed = findKilledReports(await world.reports.membersOf(id), world.clock.now());
  const named = distinct(reportIds ?? killed.slice(0, mostRuledReports));
  const stranger = named.find((reportId) => !killed.includes(reportId));
  if (stranger !== undefined)
    return notPossible('reportIds', `The story has no report ${stranger} that was killed.`);
  if (named.length === 0) return notPossible('reportIds', 'No report of this story was killed.');
  return { kind: 'restore', from: id, seen: head.version, reportIds: named };
}

/** The other story that a decision names; a merged or withdrawn one is refused. */
async function findOther(
  id: StoryId,
  field: string,
  world: ApiWorld,
): Promise<Judged | { refusal: Refusal }> {
  const shown = await findShownStory(id, world);
  switch (shown.kind) {
    case 'shown':
      return { id, head: shown.head };
    case 'missing':
      return { refusal: { kind: 'not_found', field, detail: 'No story has this id.' } };
    case 'withdrawn':
      return { refusal: { kind: 'conflict', field, detail: `That story is withdrawn. ${shown.reason}` } };
    case 'moved': {
      const detail = `That story was merged into ${shown.to}. Use that id.`;
      return { refusal: { kind: 'conflict', field, detail, more: { mergedInto: shown.to } } };
    }
    default:
      return shown satisfies never;
  }
}

function refuseStrangers(reportIds: readonly ReportId[], visible: readonly Report[]): Refusal | undefined {
  const known = new Set(visible.map(({ id }) => id));
  const stranger = reportIds.find((reportId) => !known.has(reportId));
  if (stranger === undefined) return undefined;
  return { kind: 'not_possible', field: 'reportIds', detail: `The story has no report ${stranger}.` };
}

function notPossible(field: string, detail: string): { refusal: Refusal } {
  return { refusal: { kind: 'not_possible', field, detail } };
}

/** The founder, then those filed first: they name a story when its reports arrive in another order. Hidden ones too. */
function firstReports(id: StoryId, versions: readonly Report[]): ReportId[] {
  const isFounder = (report: Report) => storyIdFoundedBy(report.id) === id;
  const inOrder = [...versions].sort(
    (a, b) =>
      Number(isFounder(b)) - Number(isFounder(a)) ||
      compareText(a.publishedAt, b.publishedAt) ||
      compareText(a.id, b.id),
  );
  return [...new Set(inOrder.map((report) => report.id))].slice(0, mostStayingReports);
}

/** Each once, sorted: the same reports make the same decision. */
function distinct(reportIds: readonly ReportId[]): ReportId[] {
  return [...new Set(reportIds)].sort(compareText);
}

/** An id that no earlier story has: reports may be split off, moved back, and split off again. */
async function freeSplitId(from: StoryId, reportIds: readonly ReportId[], world: ApiWorld): Promise<StoryId> {
  for (let nth = 0; ; nth++) {
    const id = splitStoryId(from, reportIds, nth);
    if ((await world.stories.findHead(id)) === undefined) return id;
  }
}
