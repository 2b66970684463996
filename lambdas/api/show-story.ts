import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { parseAccept } from 'hono/utils/accept';
import { StoryId } from '#core/ids.ts';
import { type Rendering, renderCopy } from '#core/render/render-copy.ts';
import { Story, WrittenBrief } from '#core/story.ts';
import { sentencesToCite } from '#core/written-brief/sentences-to-cite.ts';
import { showsEditing } from '#lambdas/api/access/find-caller.ts';
import { apiRoute } from '#lambdas/api/api-route.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { answerUnshown, findShownStory } from '#lambdas/api/find-shown-story.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { type RelatedCard, storyPage } from '#lambdas/api/pages/story-page.ts';
import { readStory } from '#lambdas/api/read-story.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { isNamedBy, sayUnchanged, tagOf } from '#lambdas/api/story-tag.ts';

const mediaTypes = ['application/json', 'text/plain', 'text/html'];
const asked = {
  params: z.object({ id: StoryId }),
  query: z.object({
    version: z
      .string()
      .regex(/^[1-9][0-9]{0,8}$/, 'version is a whole number from 1')
      .optional(),
  }),
};
const ShownStory = Story.extend({ written: WrittenBrief.optional() });
const text = { schema: { type: 'string' as const } };

const jsonRoute = apiRoute({
  method: 'get',
  path: '/v1/stories/{id}',
  operationId: 'getStory',
  summary:
    'Get a story as JSON, as a page (text/html) or as agency copy: the brief (text/plain) or all (text/plain; rendering=full)',
  request: asked,
  answers: {
    [codes.ok]: {
      description: 'The story',
      content: { 'application/json': { schema: ShownStory }, 'text/plain': text, 'text/html': text },
    },
    [codes.notModified]: { description: 'Not changed since the ETag in If-None-Match' },
    [codes.movedForGood]: { description: 'The story was merged into the one in Location' },
  },
  refusals: ['bad_field', 'not_found', 'withdrawn'],
});
const pageRoute = apiRoute({
  method: 'get',
  path: '/stories/{id}',
  operationId: 'showStoryPage',
  summary: 'Show the page of a story',
  request: asked,
  answers: { [codes.ok]: { description: 'The page', content: { 'text/html': text } } },
  refusals: ['not_found', 'withdrawn'],
});

/** GET /v1/stories/{id} and the page /stories/{id}. */
export function mountShowStory(api: Api, world: ApiWorld): void {
  api.openapi(jsonRoute, (c) => {
    c.header('Vary', 'Accept');
    const mediaType = accepts(c, { header: 'Accept', supports: mediaTypes, default: 'application/json' });
    const isFull = mediaType === 'text/plain' && asksForFullCopy(c.req.header('Accept') ?? '');
    const form = isFull ? 'text/plain; rendering=full' : mediaType;
    return showAs(c, c.req.valid('param').id, c.req.valid('query').version, form, world);
  });
  api.openapi(pageRoute, (c) =>
    showAs(c, c.req.valid('param').id, c.req.valid('query').version, 'text/html', world),
  );
}

function asksForFullCopy(accept: string): boolean {
  return parseAccept(accept).some(
    ({ type, params }) => type.toLowerCase() === 'text/plain' && params.rendering === 'full',
  );
}

async function showAs(
  c: Context<ApiEnv>,
  id: StoryId,
  version: string | undefined,
  mediaType: string,
  world: ApiWorld,
): Promise<Response> {
  const shown = await findShownStory(id, world);
  if (shown.kind !== 'shown') return answerUnshown(c, id, shown);
  const takesWritten = version === undefined && !mediaType.startsWith('text/plain');
  const stored = takesWritten ? await world.writtenBriefs?.find(id) : undefined;
  const tag = version === undefined ? tagOf(shown.head, mediaType, stored?.madeOf) : undefined;
  if (tag !== undefined && isNamedBy(c.req.header('If-None-Match'), tag)) return sayUnchanged(c, tag);
  const read = await readStory(id, version === undefined ? undefined : Number(version), world, shown);
  if (read.kind === 'erased') return refuse(c, { kind: 'withdrawn', detail: read.reason });
  if (read.kind !== 'shown') return answerUnshown(c, id, read);
  c.header('Cache-Control', 'no-cache');
  // A version saved since the head was read has another tag.
  if (tag !== undefined && read.story.version === shown.head.version) c.header('ETag', tag);
  if (mediaType.startsWith('text/plain')) {
    const rendering: Rendering = mediaType === 'text/plain' ? 'brief' : 'full';
    return c.text(renderCopy(read.story, rendering));
  }
  // A brief that was written of other sentences is never shown: they may have been corrected or withdrawn.
  const written = stored?.madeOf === sentencesToCite(read.story).madeOf ? stored : undefined;
  if (mediaType === 'application/json') return c.json({ ...read.story, ...(written && { written }) });
  const [history, related] = await Promise.all([world.stories.historyOf(id), findRelated(read.story, world)]);
  const mayEdit = showsEditing(c, world);
  const newest = read.head.version;
  return c.html(storyPage({ story: read.story, newest, history, written, related, mayEdit }));
}

/** The related stories that readers can open, with their headlines. */
async function findRelated({ related = [] }: Story, { stories }: ApiWorld): Promise<RelatedCard[]> {
  const heads = await Promise.all(related.map(({ storyId }) => stories.findHead(storyId)));
  return related.flatMap(({ storyId, reasons }, at) => {
    const card = heads[at]?.card;
    if (card === undefined || card.mergedInto !== undefined || card.status === 'withdrawn') return [];
    const { headline, language } = card;
    return [{ storyId, headline, language, reasons }];
  });
}
