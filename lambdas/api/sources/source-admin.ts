import type { Context } from 'hono';
import type { SourceId } from '#core/ids.ts';
import type { SourceStates } from '#core/ports.ts';
import type { PollOutcome } from '#core/sources/poll.ts';
import type { Source } from '#core/sources/source.ts';
import type { SourceDirectory } from '#core/sources/source-directory.ts';
import type { ApiEnv } from '#lambdas/api/api-world.ts';
import type { Refusal } from '#lambdas/api/refuse.ts';
import { fromOpml } from '#lambdas/api/sources/opml.ts';
import { storeSource } from '#lambdas/api/sources/store-source.ts';
import type { TestedSource, testSource } from '#lambdas/api/sources/test-source.ts';

/** What the API needs to manage sources. */
export interface SourceAdmin {
  directory: SourceDirectory;
  states: SourceStates;
  /** Polls the source now, whatever its schedule says; undefined for an unknown one. */
  poll: (id: SourceId) => Promise<PollOutcome | undefined>;
  /** Requests a poll because a hub of WebSub has news. Absent where hubs cannot reach us: then the callback does not exist. */
  pollSoon?: ((id: SourceId) => Promise<void>) | undefined;
  /** Fetches a URL and shows what would be read; stores nothing. */
  test: (source: TestedSource) => ReturnType<typeof testSource>;
}

export function isAdmin(c: Context<ApiEnv>): boolean {
  return c.var.caller.scopes.has('admin');
}

export const notAdmin: Refusal = {
  kind: 'not_allowed',
  detail: 'Changing sources needs a token with the scope "admin".',
};

export const namesNoFeed: Refusal = {
  kind: 'unreadable',
  detail: 'The body names no feed: no outline has an xmlUrl.',
};

/** Polls the source now, or says why it cannot be asked. */
export async function pollOrRefuse(
  { id, url }: Source,
  admin: Pick<SourceAdmin, 'poll'>,
): Promise<Refusal | undefined> {
  if (url === undefined)
    return { kind: 'bad_field', field: 'id', detail: `"${id}" has no address: it posts or drops files.` };
  if ((await admin.poll(id)) !== 'host_rests') return undefined;
  const { host } = new URL(url);
  const detail = `${host} failed or asked for a pause, and rests. "${id}" was not polled; nextPollAt of its health says when it will be.`;
  return { kind: 'unavailable', detail };
}

/** What became of the feeds of an OPML document. */
export interface Imported {
  added: SourceId[];
  unchanged: SourceId[];
  refused: { id: unknown; reason: string }[];
}

/** Adds the feeds of an OPML document; undefined if it names none. */
export async function importOpml(
  text: string,
  admin: Pick<SourceAdmin, 'directory' | 'states'>,
): Promise<Imported | undefined> {
  const given = await fromOpml(text);
  if (given.length === 0) return undefined;
  const done: Imported = { added: [], unchanged: [], refused: [] };
  for (const one of given) {
    const stored = await storeSource(one, admin);
    if (stored.kind === 'refused') done.refused.push({ id: one.id, reason: stored.detail });
    else done[stored.kind].push(stored.source.id);
  }
  return done;
}
