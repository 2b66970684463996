import type { Context } from 'hono';
import type { Scope } from '#adapters/runtime/tokens.ts';
import { SourceId } from '#core/ids.ts';
import { isReserved } from '#core/membership/ruling.ts';
import { websubPath } from '#core/sources/websub.ts';
import { findCaller } from '#lambdas/api/access/find-caller.ts';
import { fromOtherSite } from '#lambdas/api/access/other-site.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { type Refusal, refuse, wantsPage } from '#lambdas/api/refuse.ts';
import { uploadPath } from '#lambdas/api/upload-path.ts';

/** Paths without credentials. Every other path needs them, also one without a route. */
const openPaths = new Set(['/health', '/openapi.json', '/style.css', '/page.js', '/sign-in', '/sign-out']);

/** Addresses of feeds and rejected texts: where tokens are needed, they are needed for these, though stories are public. */
const ofOperators = /^(?:\/v1)?\/(?:sources|rejections)(?:\/|$)/;

/** Lets a request through when its caller has the scope that its method needs: `read` for GET and HEAD, else `write`. */
export function mountAccess(api: Api, world: ApiWorld): void {
  api.use(async (c, next) => {
    if (openPaths.has(c.req.path) || c.req.path.startsWith(websubPath) || isUpload(c.req)) return next();
    const scope: Scope = ['GET', 'HEAD'].includes(c.req.method) ? 'read' : 'write';
    const isPublic = world.publicReads && (world.tokens === 'open' || !ofOperators.test(c.req.path));
    if (scope === 'read' && isPublic) {
      c.set('caller', { by: 'no credentials', scopes: new Set(['read']) });
      return next();
    }
    const caller = await findCallerOrFail(c, world);
    if (caller === undefined) return refuseUnreadable(c);
    if (typeof caller === 'string') return refuseUnknown(c, caller, scope);
    const usesBrowserRights = caller.by === 'no credentials' || caller.by === 'session';
    if (scope === 'write' && usesBrowserRights && fromOtherSite(c, caller.by === 'session')) {
      return refuse(c, { kind: 'not_allowed', detail: 'A page of another site may not write here.' });
    }
    if (!caller.scopes.has(scope))
      return refuseScope(c, scope, `The token does not have the scope "${scope}".`);
    c.set('caller', caller);
    return next();
  });
}

/** The URL of an upload on one machine is its own credential, like a presigned one. */
function isUpload({ method, path }: { method: string; path: string }): boolean {
  return method === 'PUT' && path.startsWith(uploadPath);
}

/** The source that a document is posted for, or the refusal. Default: the only source of the caller's token, else `api`. */
export function mayPostAs(
  c: Context<ApiEnv>,
  named: string | undefined,
  field = 'source',
): SourceId | Response {
  const { sources } = c.var.caller;
  const [only, ...others] = sources ?? [];
  const sourceId = SourceId.safeParse(named ?? (others.length === 0 ? only : undefined) ?? 'api');
  if (!sourceId.success) {
    return refuse(c, {
      kind: 'bad_field',
      field,
      detail: sourceId.error.issues[0]?.message ?? 'not a source id',
    });
  }
  if (isReserved(sourceId.data)) {
    const detail = 'Source ids that begin with "dateline." are reserved for documents of Dateline itself.';
    return refuse(c, { kind: 'bad_field', field, detail });
  }
  if (sources === undefined || sources.has(sourceId.data)) return sourceId.data;
  const own = [...sources].join(', ');
  return refuseScope(c, `write:${sourceId.data}`, `The token may write for ${own} only.`, field);
}

/** The refusal for a caller whose writing is bound to sources: decisions concern all of them. */
export function refuseBoundEditor(c: Context<ApiEnv>): Response | undefined {
  if (c.var.caller.sources === undefined) return undefined;
  return refuseScope(c, 'write', 'The token may post reports of its own sources only.');
}

export function refuseUnreadable(c: Context<ApiEnv>): Response {
  return refuse(c, { kind: 'unavailable', detail: 'The list of tokens cannot be read. Try again later.' });
}

async function findCallerOrFail(
  c: Context<ApiEnv>,
  world: ApiWorld,
): Promise<Awaited<ReturnType<typeof findCaller>> | undefined> {
  try {
    return await findCaller(c, world);
  } catch (fault) {
    c.var.log.error('tokens.unreadable', { fault });
    return undefined;
  }
}

/** 401 as RFC 6750 (section 3) has it: no error code where no credentials were sent. A browser goes to the sign-in page. */
function refuseUnknown(c: Context<ApiEnv>, reason: 'none' | 'invalid', scope: Scope): Response {
  if (c.req.method === 'GET' && wantsPage(c)) {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`, codes.seeOther);
  }
  const refusal: Refusal =
    reason === 'none'
      ? { kind: 'no_token', detail: `Send "Authorization: Bearer TOKEN" with the scope "${scope}".` }
      : { kind: 'bad_token', detail: 'The token is unknown, expired or revoked.' };
  const error = reason === 'none' ? '' : ', error="invalid_token"';
  c.header('WWW-Authenticate', `Bearer realm="dateline"${error}`);
  return refuse(c, refusal);
}

function refuseScope(c: Context<ApiEnv>, scope: string, detail: string, field?: string): Response {
  c.header('WWW-Authenticate', `Bearer realm="dateline", error="insufficient_scope", scope="${scope}"`);
  return refuse(c, { kind: 'not_allowed', detail, field });
}
