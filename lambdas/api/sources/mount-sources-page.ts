import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Source } from '#core/sources/source.ts';
import { apiRoute } from '#lambdas/api/api-route.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes, refusals } from '#lambdas/api/http-codes.ts';
import { type SourcesNotice, sourcesPage } from '#lambdas/api/pages/sources-page.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { idOfUrl } from '#lambdas/api/sources/opml.ts';
import { makeReadHealth } from '#lambdas/api/sources/read-health.ts';
import {
  importOpml,
  isAdmin,
  namesNoFeed,
  notAdmin,
  pollOrRefuse,
  type SourceAdmin,
} from '#lambdas/api/sources/source-admin.ts';
import { storeSource } from '#lambdas/api/sources/store-source.ts';

const route = apiRoute({
  method: 'get',
  path: '/sources',
  operationId: 'showSourcesPage',
  summary: 'Show the page of sources',
  request: {},
  answers: { [codes.ok]: { description: 'The page', content: { 'text/html': { schema: z.string() } } } },
  refusals: [],
});

/** GET /sources, and its forms: add a feed, import OPML; poll, pause, resume and remove a source. */
export function mountSourcesPage(api: Api, world: ApiWorld): void {
  const { sources: admin, tokens } = world;
  if (admin === undefined) return;
  const health = makeReadHealth(admin, world);
  const show = async (c: Context<ApiEnv>, notice?: SourcesNotice) => {
    const rows = await Promise.all(
      admin.directory.sources.map(async (source) => ({ source, health: await health(source) })),
    );
    c.header('Cache-Control', 'no-cache');
    const page = sourcesPage({ rows, mayChange: tokens === 'open' || isAdmin(c), notice });
    return c.html(page, notice?.isFault ? refusals.bad_field.status : codes.ok);
  };
  api.openapi(route, (c) => show(c));
  api.post('/sources', async (c) => {
    if (!isAdmin(c)) return refuse(c, notAdmin);
    const form = await c.req.parseBody();
    const added = await addFeed({ url: textOf(form.url), agency: textOf(form.agency) }, admin);
    if ('notice' in added) return show(c, added.notice);
    // A host that rests is polled later.
    await admin.poll(added.source.id);
    return toSource(c, added.source.id);
  });
  api.post('/sources/import', async (c) => {
    if (!isAdmin(c)) return refuse(c, notAdmin);
    const { file } = await c.req.parseBody();
    const done = await importOpml(file instanceof File ? await file.text() : '', admin);
    if (done === undefined) return show(c, { text: namesNoFeed.detail, isFault: true });
    const { added, unchanged, refused } = done;
    const lines = refused.map(({ id, reason }) => `${id}: ${reason}`);
    const text = `${added.length} added, ${unchanged.length} unchanged, ${refused.length} refused.`;
    return show(c, { text, lines });
  });
  api.post('/sources/:id', async (c) => {
    if (!isAdmin(c)) return refuse(c, notAdmin);
    const source = admin.directory.sources.find(({ id }) => id === c.req.param('id'));
    if (source === undefined) return refuse(c, { kind: 'not_found', detail: 'No such source.' });
    const { id } = source;
    switch (textOf((await c.req.parseBody()).deed)) {
      case 'poll': {
        const refusal = await pollOrRefuse(source, admin);
        return refusal === undefined ? toSource(c, id) : show(c, { text: refusal.detail, isFault: true });
      }
      case 'pause':
        await admin.directory.put({ ...source, paused: true });
        return toSource(c, id);
      case 'resume':
        await admin.directory.put({ ...source, paused: undefined });
        return toSource(c, id);
      case 'remove':
        await admin.directory.remove(id);
        return c.redirect('/sources', codes.seeOther);
      default:
        return refuse(c, {
          kind: 'bad_field',
          field: 'deed',
          detail: 'must be poll, pause, resume or remove',
        });
    }
  });
}

/** Adds the feed at `url`. If a page is there, the notice offers the feeds that it names. */
async function addFeed(
  { url, agency }: { url: string; agency: string },
  admin: SourceAdmin,
): Promise<{ source: Source } | { notice: SourcesNotice }> {
  const fault = (text: string) => ({ notice: { text: `${text} Nothing was added.`, isFault: true } });
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return fault(`"${url}" is no http or https address.`);
  const { outcome, feeds, detail } = await admin.test({ url });
  if (feeds.length > 0) return { notice: { text: `${url} is a page that names feeds.`, feeds, agency } };
  if (outcome !== 'read') return fault(`${url}: ${detail}.`);
  const id = idOfUrl(url);
  // To store it would replace the source and its settings: http://a.example/rss has the id of https://www.a.example/rss.
  if (admin.directory.sources.some((known) => known.id === id)) return fault(`There is a source "${id}".`);
  const stored = await storeSource({ id, url, agency }, admin);
  return stored.kind === 'refused' ? fault(`${stored.field}: ${stored.detail}.`) : { source: stored.source };
}

function textOf(field: unknown): string {
  return typeof field === 'string' ? field.trim() : '';
}

function toSource(c: Context<ApiEnv>, id: string): Response {
  return c.redirect(`/sources#source-${id}`, codes.seeOther);
}
