import { z } from '@hono/zod-openapi';
import { Decision } from '#core/decision.ts';
import type { ReportId } from '#core/ids.ts';
import { ReportId as ReportIdText, StoryId } from '#core/ids.ts';
import { visibleReports } from '#core/merge/visible-reports.ts';
import { Report } from '#core/report.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { answerUnshown, findShownStory } from '#lambdas/api/find-shown-story.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { refuse } from '#lambdas/api/refuse.ts';

const Reports = z.object({ reports: z.array(Report) }).openapi('Reports');
const Why = Decision.extend({ reportId: ReportIdText, agency: z.string() }).openapi('Why');

const reportsRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}/reports',
  summary: 'The reports a story stands on, each in its newest version, first filed first',
  request: { params: z.object({ id: StoryId }) },
  answers: { [codes.ok]: jsonAnswer('The reports', Reports) },
  refusals: ['not_found', 'withdrawn'],
});
const whyRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}/reports/{reportId}/why',
  summary: 'Why a report is in a story: signals, weights, threshold, nearest rival',
  request: { params: z.object({ id: StoryId, reportId: ReportIdText }) },
  answers: { [codes.ok]: jsonAnswer('The decision and its reasons', Why) },
  refusals: ['not_found', 'withdrawn'],
});

/** GET …/reports and …/reports/{reportId}/why. Hidden reports do not exist here. */
export function mountStoryReports(api: Api, world: ApiWorld): void {
  api.openapi(reportsRoute, async (c) => {
    const { id } = c.req.valid('param');
    const shown = await findShownStory(id, world);
    if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
    return c.json({ reports: await visibleReportsOf(id, world) });
  });
  api.openapi(whyRoute, async (c) => {
    const { id, reportId } = c.req.valid('param');
    const shown = await findShownStory(id, world);
    if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
    const why = await whyIn(id, reportId, world);
    if (why === undefined)
      return refuse(c, { kind: 'not_found', detail: 'The story has no report with this id.' });
    return c.json(why);
  });
}

async function visibleReportsOf(id: StoryId, { reports, clock }: ApiWorld): Promise<Report[]> {
  return visibleReports(await reports.membersOf(id), clock.now()).map(({ report }) => report);
}

/** The decision, without the names of stories and reports that readers may not see. */
async function whyIn(
  id: StoryId,
  reportId: ReportId,
  world: ApiWorld,
): Promise<z.infer<typeof Why> | undefined> {
  const members = await visibleReportsOf(id, world);
  const report = members.find((member) => member.id === reportId);
  const placement = report && (await world.reports.findPlacement(reportId));
  if (report === undefined || placement === undefined) return undefined;
  const { rival, copyOf, ...decision } = placement.decision;
  const rivalIsShown = rival !== undefined && (await findShownStory(rival.storyId, world)).kind === 'shown';
  const copiedIsShown = members.some((member) => member.id === copyOf);
  return {
    reportId,
    agency: report.agency,
    ...decision,
    ...(rivalIsShown ? { rival } : {}),
    ...(copiedIsShown && copyOf !== undefined ? { copyOf } : {}),
  };
}
