import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ArchiveKey, ReportId, StoryId } from '#core/ids.ts';
import { mostRuledReports, rulingDocument } from '#core/membership/ruling.ts';
import { refuseBoundEditor } from '#lambdas/api/access/mount-access.ts';
import { apiRoute, jsonAnswer, jsonBody } from '#lambdas/api/api-route.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { answerUnshown, findShownStory } from '#lambdas/api/find-shown-story.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import {
  type Judged,
  type Judgement,
  judgeMerge,
  judgeMove,
  judgeRestoring,
  judgeSplit,
} from '#lambdas/api/judge-ruling.ts';
import { readJsonBody } from '#lambdas/api/read-json-body.ts';
import { refuse } from '#lambdas/api/refuse.ts';

const storyPattern = /^s_[0-9a-f]{20}$/;
const reportPattern = /^r_[0-9a-f]{20}$/;
const storyId = z.string().regex(storyPattern, 'must be the id of a story').pipe(StoryId);
const reportId = z.string().regex(reportPattern, 'must be the id of a report').pipe(ReportId);
const reportIds = z
  .array(reportId, 'must be a list of ids of reports')
  .min(1, 'must name at least one report')
  .max(mostRuledReports, `must name at most ${mostRuledReports} reports`);
const MergeBody = z.strictObject({ with: storyId });
const SplitBody = z.strictObject({ reportIds });
const MoveBody = z.strictObject({ reportIds, to: storyId });

/** The archived decision, which `why` of the reports names; and the story that contains them from now on. */
const Ruled = z.object({ ruling: ArchiveKey, storyId: StoryId }).openapi('Ruled');

const RestoreBody = z.strictObject({ reportIds: reportIds.optional() });

type Verb = 'merge' | 'split' | 'move' | 'restore';

function ruleRoute(verb: Verb, body: z.ZodType, summary: string) {
  return apiRoute({
    method: 'post',
    path: `/v1/stories/{id}/${verb}`,
    operationId: `${verb}Story`,
    summary,
    request: {
      params: z.object({ id: StoryId }),
      body: jsonBody(body),
    },
    answers: {
      [codes.accepted]: jsonAnswer('The decision is archived; the stories are rebuilt within seconds', Ruled),
      [codes.movedForGood]: {
        description: 'The story was merged into another one: send the decision to that one',
      },
    },
    refusals: ['bad_field', 'unreadable', 'not_found', 'conflict', 'withdrawn', 'wrong_type', 'not_possible'],
  });
}

/**
 * POST /v1/stories/{id}/merge, …/split and …/move, and the forms of the pages: editor decisions. A decision is archived before anything else;
 * ingest does the rest, as for any other document.
 */
export function mountRuleStories(api: Api, world: ApiWorld): void {
  api.openapi(
    ruleRoute('merge', MergeBody, 'Merge two stories about the same event: the older one stays'),
    (c) => rule(c, MergeBody, (asked, judged) => judgeMerge(judged, asked.with, world), world),
  );
  api.openapi(ruleRoute('split', SplitBody, 'Split reports off into a new story'), (c) =>
    rule(c, SplitBody, (asked, judged) => judgeSplit(judged, asked.reportIds, world), world),
  );
  api.openapi(ruleRoute('move', MoveBody, 'Move reports to another story'), (c) =>
    rule(c, MoveBody, (asked, judged) => judgeMove(judged, asked.reportIds, asked.to, world), world),
  );
  api.openapi(
    ruleRoute('restore', RestoreBody, 'Undo kills: show the named reports again, or all killed ones'),
    (c) =>
      rule(c, RestoreBody, (asked, judged) => judgeRestoring(judged, asked.reportIds, world), world, true),
  );
  mountForms(api, world);
}

async function rule<Asked>(
  c: Context<ApiEnv>,
  body: z.ZodType<Asked>,
  judge: (asked: Asked, story: Judged) => Promise<Judgement>,
  world: ApiWorld,
  mayBeWithdrawn = false,
): Promise<Response> {
  const refused = refuseBoundEditor(c);
  if (refused !== undefined) return refused;
  const asked = await readJsonBody(c, body);
  if ('refusal' in asked) return refuse(c, asked.refusal);
  const ruled = await decide(c, (story) => judge(asked.body, story), world, mayBeWithdrawn);
  return ruled instanceof Response ? ruled : c.json(ruled, codes.accepted);
}

/** Judges what the editor asked of the story in the path, and archives the decision; or the refusal. */
async function decide(
  c: Context<ApiEnv>,
  judge: (story: Judged) => Promise<Judgement>,
  world: ApiWorld,
  mayBeWithdrawn = false,
): Promise<z.infer<typeof Ruled> | Response> {
  const id = StoryId.parse(c.req.param('id'));
  const shown = await findShownStory(id, world);
  if (shown.kind !== 'shown' && !(shown.kind === 'withdrawn' && mayBeWithdrawn))
    return answerUnshown(c, id, shown);
  const ruling = await judge({ id, head: shown.head });
  if ('refusal' in ruling) return refuse(c, ruling.refusal);
  const { bytes, note } = rulingDocument(ruling, world.clock.now());
  const archiveKey = await world.archive.keep(bytes, { ...note, requestId: c.var.requestId });
  const { kind, from } = ruling;
  const to = ruling.kind === 'restore' ? from : ruling.to;
  c.var.log.info('ruling.made', { archiveKey, kind, from, to, reports: ruling.reportIds.length });
  return { ruling: archiveKey, storyId: to };
}

/** Merge and split as forms of the pages of a story and of its reports. */
function mountForms(api: Api, world: ApiWorld): void {
  const submit = async <Asked>(
    c: Context<ApiEnv>,
    form: z.ZodType<Asked>,
    judge: (asked: Asked, story: Judged) => Promise<Judgement>,
  ) => {
    const refused = refuseBoundEditor(c);
    if (refused !== undefined) return refused;
    const asked = form.safeParse(await c.req.parseBody());
    if (!asked.success || !storyPattern.test(c.req.param('id') ?? ''))
      return refuse(c, { kind: 'not_found', detail: 'The form names no story or report.' });
    const ruled = await decide(c, (story) => judge(asked.data, story), world);
    return ruled instanceof Response ? ruled : c.redirect(`/stories/${ruled.storyId}`, codes.seeOther);
  };
  api.post('/stories/:id/merge', (c) =>
    submit(c, MergeBody, (asked, judged) => judgeMerge(judged, asked.with, world)),
  );
  api.post('/stories/:id/split', (c) =>
    submit(c, z.strictObject({ reportId }), (asked, judged) => judgeSplit(judged, [asked.reportId], world)),
  );
}
