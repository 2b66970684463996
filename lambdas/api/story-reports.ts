import { z } from '@hono/zod-openapi';
import { Decision } from '#core/decision.ts';
import { ReportId, StoryId } from '#core/ids.ts';
import { Mention } from '#core/kind/mention.ts';
import { Report } from '#core/report.ts';
import { showsEditing } from '#lambdas/api/access/find-caller.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { answerUnshown, findShownStory } from '#lambdas/api/find-shown-story.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { reportsPage } from '#lambdas/api/pages/reports-page.ts';
import { findWhy, membersPage, shownMentions, visibleMembersOf } from '#lambdas/api/read-members.ts';
import { type Refusal, refuse } from '#lambdas/api/refuse.ts';
import { Limit } from '#lambdas/api/story-query.ts';

const Reports = z
  .object({
    reports: z.array(Report),
    next: z
      .string()
      .optional()
      .openapi({ description: 'Send it as `cursor` to get the next page; absent on the last page.' }),
    mentionedIn: z.array(Mention).optional().openapi({
      description:
        'Round-ups, live blogs and other lists that report on the story without being part of it; on the first page.',
    }),
  })
  .openapi('Reports');
const WhyAnswer = Decision.extend({ reportId: ReportId, agency: z.string() }).openapi('Why');

const asked = {
  params: z.object({ id: StoryId }),
  query: z.object({ limit: Limit.optional(), cursor: z.string('cursor is given once').optional() }),
};
const reportsRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}/reports',
  operationId: 'listStoryReports',
  summary: 'List the reports of a story in their newest versions, oldest first',
  request: asked,
  answers: { [codes.ok]: jsonAnswer('The reports', Reports) },
  refusals: ['bad_field', 'bad_cursor', 'not_found', 'withdrawn'],
});
const pageRoute = apiRoute({
  method: 'get',
  path: '/stories/{id}/reports',
  operationId: 'showReportsPage',
  summary: 'Show the page of the reports of a story',
  request: asked,
  answers: { [codes.ok]: { description: 'The page', content: { 'text/html': { schema: z.string() } } } },
  refusals: ['bad_field', 'bad_cursor', 'not_found', 'withdrawn'],
});
const whyRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}/reports/{reportId}/why',
  operationId: 'explainReport',
  summary: 'Explain why a report is in a story: signals, weights, threshold, nearest rival',
  request: { params: z.object({ id: StoryId, reportId: ReportId }) },
  answers: { [codes.ok]: jsonAnswer('The decision and its reasons', WhyAnswer) },
  refusals: ['not_found', 'withdrawn'],
});

const notOurs: Refusal = {
  kind: 'bad_cursor',
  field: 'cursor',
  detail:
    'The cursor was altered, belongs to another story, or its report is gone. Leave it out to start again.',
};

/** GET …/reports as JSON and as a page, and …/reports/{reportId}/why. Hidden reports do not exist here. */
export function mountStoryReports(api: Api, world: ApiWorld): void {
  api.openapi(reportsRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { limit, cursor } = c.req.valid('query');
    const shown = await findShownStory(id, world);
    if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
    const page = await membersPage(id, Number(limit ?? 100), cursor, world);
    if (page === undefined) return refuse(c, notOurs);
    return c.json(cursor === undefined ? { ...page, mentionedIn: await shownMentions(id, world) } : page);
  });
  api.openapi(whyRoute, async (c) => {
    const { id, reportId } = c.req.valid('param');
    const shown = await findShownStory(id, world);
    if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
    const members = await visibleMembersOf(id, world);
    const report = members.find((member) => member.id === reportId);
    const why = report && (await findWhy(report, members, world));
    if (why !== undefined) return c.json(why);
    return refuse(c, { kind: 'not_found', detail: 'The story has no report with this id.' });
  });
  mountReportsPage(api, world);
}

function mountReportsPage(api: Api, world: ApiWorld): void {
  api.openapi(pageRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { limit, cursor } = c.req.valid('query');
    const shown = await findShownStory(id, world);
    if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
    const page = await membersPage(id, Number(limit ?? 20), cursor, world);
    if (page === undefined) return refuse(c, notOurs);
    const filings = await Promise.all(
      page.reports.map(async (report) => ({ report, why: await findWhy(report, page.reports, world) })),
    );
    c.header('Cache-Control', 'no-cache');
    const mentions = cursor === undefined ? await shownMentions(id, world) : [];
    const mayEdit = showsEditing(c, world);
    return c.html(reportsPage({ card: shown.head.card, filings, mentions, next: page.next, mayEdit }));
  });
}
