import { z } from '@hono/zod-openapi';
import { type ReportId, StoryId } from '#core/ids.ts';
import { selectVisibleReports } from '#core/merge/reports/visible-reports.ts';
import { Change, Sentence } from '#core/story.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { answerUnshown, findShownStory } from '#lambdas/api/find-shown-story.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { differencePage } from '#lambdas/api/pages/difference-page.ts';
import { readDifference } from '#lambdas/api/read-difference.ts';
import { visibleMembersOf } from '#lambdas/api/read-members.ts';
import { refuse } from '#lambdas/api/refuse.ts';

const VersionNumber = z
  .string()
  .regex(/^[1-9][0-9]{0,8}$/, 'must be a version number: a whole number from 1');
const Versions = z
  .object({ id: StoryId, versions: z.array(Change.omit({ storyId: true })) })
  .openapi('Versions');
const Headlines = z.object({ from: z.string(), to: z.string() });
const DifferenceAnswer = z
  .object({
    id: StoryId,
    from: z.number().int(),
    to: z.number().int(),
    headline: Headlines.optional().openapi({ description: 'Both headlines, if they differ.' }),
    added: z.array(Sentence),
    gone: z.array(Sentence),
  })
  .openapi('Difference');

const historyRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}/history',
  operationId: 'listStoryVersions',
  summary: 'List the versions of a story, oldest first, with the reports that led to each',
  request: { params: z.object({ id: StoryId }) },
  answers: { [codes.ok]: jsonAnswer('The versions', Versions) },
  refusals: ['not_found', 'withdrawn'],
});
const asked = {
  params: z.object({ id: StoryId }),
  query: z.object({ from: VersionNumber.optional(), to: VersionNumber.optional() }),
};
const diffRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}/diff',
  operationId: 'compareStoryVersions',
  summary: 'Compare two versions of a story, by default the newest and the one before',
  request: asked,
  answers: {
    [codes.ok]: jsonAnswer('The difference, each sentence with the reports that carry it', DifferenceAnswer),
  },
  refusals: ['bad_field', 'not_found', 'withdrawn'],
});
const pageRoute = apiRoute({
  method: 'get',
  path: '/stories/{id}/diff',
  operationId: 'showDifferencePage',
  summary: 'Show the page of what changed between two versions',
  request: asked,
  answers: { [codes.ok]: { description: 'The page', content: { 'text/html': { schema: z.string() } } } },
  refusals: ['bad_field', 'not_found', 'withdrawn'],
});

/** At most so many reports named in a history that are not visible members are looked up, the last ones first; others are left out. */
const mostLookedUp = 200;

/** GET …/history, and …/diff as JSON and as a page. */
export function mountStoryHistory(api: Api, world: ApiWorld): void {
  api.openapi(historyRoute, async (c) => {
    const { id } = c.req.valid('param');
    const shown = await findShownStory(id, world);
    if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
    return c.json({ id, versions: await versionsOf(id, world) });
  });
  api.openapi(diffRoute, async (c) => {
    const { id } = c.req.valid('param');
    const read = await readDifference(id, c.req.valid('query'), world);
    if (read.kind === 'shown') return c.json(read.difference);
    return read.kind === 'refused' ? refuse(c, read.refusal) : answerUnshown(c, id, read);
  });
  api.openapi(pageRoute, async (c) => {
    const { id } = c.req.valid('param');
    const read = await readDifference(id, c.req.valid('query'), world);
    if (read.kind === 'refused') return refuse(c, read.refusal);
    if (read.kind !== 'shown') return answerUnshown(c, id, read);
    c.header('Cache-Control', 'no-cache');
    return c.html(differencePage(read.head.card, read.difference));
  });
}

/** Rows of history without hidden reports, whether they are still members or moved to another story. */
async function versionsOf(id: StoryId, world: ApiWorld) {
  const history = await world.stories.historyOf(id);
  const visible = new Set((await visibleMembersOf(id, world)).map((report) => report.id));
  const named = [...new Set(history.flatMap(({ reportIds }) => reportIds))];
  const others = named.filter((reportId) => !visible.has(reportId));
  for (const reportId of others.slice(-mostLookedUp))
    if (await isShownElsewhere(reportId, world)) visible.add(reportId);
  return history.map(({ storyId: _, ...line }) => ({
    ...line,
    reportIds: line.reportIds.filter((reportId) => visible.has(reportId)),
  }));
}

/** Whether readers may see a report that an editor or a settle step took out of the story. */
async function isShownElsewhere(reportId: ReportId, { reports, clock }: ApiWorld): Promise<boolean> {
  const home = (await reports.findAssignment(reportId))?.decision.storyId;
  const versions = home === undefined ? [] : await reports.versionsIn(home, reportId);
  return selectVisibleReports(versions, clock.now()).length > 0;
}
