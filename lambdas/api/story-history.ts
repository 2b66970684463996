import { z } from '@hono/zod-openapi';
import { StoryId } from '#core/ids.ts';
import { visibleReports } from '#core/merge/visible-reports.ts';
import { Change, Sentence, type Story } from '#core/story.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { answerUnshown, findShownStory } from '#lambdas/api/find-shown-story.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { findShownVersion } from '#lambdas/api/read-story.ts';
import { refuse } from '#lambdas/api/refuse.ts';

const VersionNumber = z
  .string()
  .regex(/^[1-9][0-9]{0,8}$/, 'must be a version number: a whole number from 1');
const Versions = z
  .object({ id: StoryId, versions: z.array(Change.omit({ storyId: true })) })
  .openapi('Versions');
const Headlines = z.object({ from: z.string(), to: z.string() });
const Difference = z
  .object({
    id: StoryId,
    from: z.number().int(),
    to: z.number().int(),
    headline: Headlines.optional().openapi({ description: 'Both headlines, where they differ.' }),
    added: z.array(Sentence),
    gone: z.array(Sentence),
  })
  .openapi('Difference');

const historyRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}/history',
  summary: 'The versions of a story, oldest first, and the reports that made each',
  request: { params: z.object({ id: StoryId }) },
  answers: { [codes.ok]: jsonAnswer('The versions', Versions) },
  refusals: ['not_found', 'withdrawn'],
});
const diffRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}/diff',
  summary: 'Sentences that came and went between two versions, with the reports that carry them',
  request: {
    params: z.object({ id: StoryId }),
    query: z.object({ from: VersionNumber.optional(), to: VersionNumber.optional() }),
  },
  answers: {
    [codes.ok]: jsonAnswer(
      'The difference; by default between the newest version and the one before',
      Difference,
    ),
  },
  refusals: ['bad_field', 'not_found', 'withdrawn'],
});

/** GET …/history and …/diff. */
export function mountStoryHistory(api: Api, world: ApiWorld): void {
  api.openapi(historyRoute, async (c) => {
    const { id } = c.req.valid('param');
    const shown = await findShownStory(id, world);
    if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
    return c.json({ id, versions: await versionsOf(id, world) });
  });
  api.openapi(diffRoute, async (c) => {
    const { id } = c.req.valid('param');
    const shown = await findShownStory(id, world);
    if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
    const query = c.req.valid('query');
    const to = Number(query.to ?? shown.head.version);
    const from = Number(query.from ?? Math.max(1, to - 1));
    const field = from > shown.head.version ? 'from' : to > shown.head.version ? 'to' : undefined;
    if (field)
      return refuse(c, { kind: 'bad_field', field, detail: `The newest version is ${shown.head.version}.` });
    const [older, newer] = [await findShownVersion(id, from, world), await findShownVersion(id, to, world)];
    if (older === undefined || newer === undefined) {
      const erased = older === undefined ? from : to;
      return refuse(c, {
        kind: 'withdrawn',
        detail: `The text of version ${erased} was withdrawn with a report.`,
      });
    }
    return c.json(differenceOf(older, newer));
  });
}

/** Lines of history without reports that may not be shown. */
async function versionsOf(id: StoryId, { stories, reports, clock }: ApiWorld) {
  const [history, members] = [await stories.historyOf(id), await reports.membersOf(id)];
  const visible = new Set<string>(visibleReports(members, clock.now()).map(({ report }) => report.id));
  const hidden = new Set<string>(
    members.map((member) => member.id).filter((reportId) => !visible.has(reportId)),
  );
  return history.map(({ storyId: _, ...line }) => ({
    ...line,
    reportIds: line.reportIds.filter((reportId) => !hidden.has(reportId)),
  }));
}

function differenceOf(older: Story, newer: Story): z.infer<typeof Difference> {
  const headline = { from: older.headline, to: newer.headline };
  return {
    id: newer.id,
    from: older.version,
    to: newer.version,
    ...(headline.from === headline.to ? {} : { headline }),
    added: sentencesMissing(newer, older),
    gone: sentencesMissing(older, newer),
  };
}

/** Sentences of `story` whose text does not stand in `other`, in the order of the story. */
function sentencesMissing(story: Story, other: Story): Sentence[] {
  const texts = new Set(sentencesOf(other).map(({ text }) => text));
  return sentencesOf(story).filter(({ text }) => !texts.has(text));
}

function sentencesOf(story: Story): Sentence[] {
  return story.paragraphs.flatMap(({ sentences }) => sentences);
}
