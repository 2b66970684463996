import type { Context } from 'hono';
import type { ApiEnv } from '#lambdas/api/api-world.ts';
import { type RefusalKind, refusals } from '#lambdas/api/http-codes.ts';
import { problemPage } from '#lambdas/api/pages/problem-page.ts';

/** The reason why a request was refused; `field` is the invalid parameter, `more` holds further members of the answer. */
export interface Refusal {
  kind: RefusalKind;
  detail: string;
  field?: string | undefined;
  more?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The refusal as `application/problem+json` (RFC 9457): `type, title, status, detail, requestId`, and `field` for an invalid
 * parameter. A browser that requested a page gets the same as a page.
 */
export function refuse(c: Context<ApiEnv>, { kind, detail, field, more }: Refusal): Response {
  const { status, title } = refusals[kind];
  const requestId = c.get('requestId');
  c.header('Cache-Control', 'no-store');
  if (wantsPage(c)) return c.html(problemPage({ status, title, detail, requestId }), status);
  const type = `urn:x-dateline:problem:${kind.replaceAll('_', '-')}`;
  const problem = {
    type,
    title,
    status,
    detail,
    requestId,
    ...(field === undefined ? {} : { field }),
    ...more,
  };
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
}

/** True for a browser that asked for a page: pages are outside /v1, and programs do not accept HTML. */
export function wantsPage(c: Context<ApiEnv>): boolean {
  const { path } = c.req;
  const isPage = path === '/' || !/^\/(v1|feed\.|openapi\.json|health|style\.css|page\.js)/.test(path);
  return isPage && (c.req.header('Accept') ?? '').includes('text/html');
}
