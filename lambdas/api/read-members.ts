import type { Decision } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { type Mention, maxMentions } from '#core/kind/mention.ts';
import { selectVisibleReports } from '#core/merge/reports/visible-reports.ts';
import { compareText, type Report, voiceOf } from '#core/report.ts';
import type { ApiWorld } from '#lambdas/api/api-world.ts';
import { openCursor, sealCursor } from '#lambdas/api/cursor.ts';
import { findShownStory } from '#lambdas/api/find-shown-story.ts';

/** Why a report is in its story. */
export type Why = Decision & { reportId: ReportId; agency: string };

/** The visible reports of a story, each in its newest version, first filed first. */
export async function visibleMembersOf(id: StoryId, { reports, clock }: ApiWorld): Promise<Report[]> {
  return selectVisibleReports(await reports.membersOf(id), clock.now()).map(({ report }) => report);
}

/** At most `limit` of them from a cursor on; undefined when the cursor is not of this story, or its report was removed. */
export async function membersPage(
  id: StoryId,
  limit: number,
  cursor: string | undefined,
  world: ApiWorld,
): Promise<{ reports: Report[]; next?: string } | undefined> {
  const members = await visibleMembersOf(id, world);
  const after = cursor === undefined ? undefined : openCursor(cursor, ['reports', id], world.clock.now());
  const start = members.findIndex((member) => member.id === after) + 1;
  if (cursor !== undefined && start === 0) return undefined;
  const reports = members.slice(start, start + limit);
  const last = reports.at(-1);
  if (last === undefined || start + limit >= members.length) return { reports };
  return { reports, next: sealCursor(last.id, ['reports', id]) };
}

/** The lists that report on the story and that readers may see, newest first. */
export async function shownMentions(id: StoryId, world: ApiWorld): Promise<Mention[]> {
  const mentions = await world.reports.mentionsOf(id, maxMentions);
  const isShown = await Promise.all(
    mentions.map(async ({ storyId }) => (await findShownStory(storyId, world)).kind === 'shown'),
  );
  return mentions.filter((_, at) => isShown[at]).sort((a, b) => compareText(b.at, a.at));
}

/** The decision on a report, without the names of hidden stories and reports. */
export async function findWhy(
  report: Report,
  members: readonly Report[],
  world: ApiWorld,
): Promise<Why | undefined> {
  const assignment = await world.reports.findAssignment(report.id);
  if (assignment === undefined) return undefined;
  const { rival, copyOf, ...decision } = assignment.decision;
  const rivalIsShown = rival !== undefined && (await findShownStory(rival.storyId, world)).kind === 'shown';
  const copiedIsShown = copyOf !== undefined && members.some((member) => member.id === copyOf);
  return {
    reportId: report.id,
    agency: voiceOf(report),
    ...decision,
    ...(rivalIsShown ? { rival } : {}),
    ...(copiedIsShown ? { copyOf } : {}),
  };
}
