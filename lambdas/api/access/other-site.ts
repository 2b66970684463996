import type { Context } from 'hono';
import type { ApiEnv } from '#lambdas/api/api-world.ts';

/**
 * True when a browser sent the request for a page of another site. A browser adds cookies and reaches loopback for any page
 * that asks, so such requests must not write. Programs send no Origin; `mustProve` refuses those too.
 */
export function fromOtherSite(c: Context<ApiEnv>, mustProve: boolean): boolean {
  const origin = c.req.header('Origin');
  if (origin !== undefined) return origin !== c.var.ownOrigin;
  return mustProve && c.req.header('Sec-Fetch-Site') !== 'same-origin';
}
