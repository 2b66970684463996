import type { MiddlewareHandler } from 'hono';
import { digestOf } from '#core/digest.ts';
import type { ApiEnv, ApiWorld, Scope } from '#lambdas/api/api-world.ts';
import { refuse } from '#lambdas/api/refuse.ts';

/**
 * Lets a request through when its bearer token holds `scope`. Tokens are looked up by digest, so that the time a look-up
 * takes tells nothing of a token. Where no token is needed, a web page of another site still may not write: a browser
 * sends its user's requests to loopback for any page that asks.
 */
export function requireScope(scope: Scope, world: ApiWorld): MiddlewareHandler<ApiEnv> {
  const { tokens, publicReads } = world;
  if (scope === 'read' && (tokens === 'open' || publicReads)) return (_c, next) => next();
  if (tokens === 'open') return refuseOtherSites;
  const scopesByDigest = new Map([...tokens].map(([token, scopes]) => [digestOf(token), scopes]));
  return async (c, next) => {
    const token = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    const scopes = token === undefined ? undefined : scopesByDigest.get(digestOf(token));
    if (scopes === undefined) {
      c.header('WWW-Authenticate', 'Bearer realm="dateline"');
      return refuse(c, {
        kind: 'no_token',
        detail: `Send "Authorization: Bearer TOKEN" with scope ${scope}.`,
      });
    }
    if (scopes.has(scope)) return next();
    return refuse(c, { kind: 'not_allowed', detail: `The token lacks the scope ${scope}.` });
  };
}

const refuseOtherSites: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const origin = c.req.header('Origin');
  if (origin === undefined || isOwnLoopbackPage(origin, c.req.header('Host'))) return next();
  return refuse(c, { kind: 'not_allowed', detail: 'A page of another site may not write here.' });
};

/** The host must be loopback by name, too: a hostile name can be made to resolve to this machine. */
function isOwnLoopbackPage(origin: string, host: string | undefined): boolean {
  return origin === `http://${host}` && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}
