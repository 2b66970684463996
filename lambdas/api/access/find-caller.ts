import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Access, accessOfClaims, type Token, type Tokens } from '#adapters/runtime/tokens.ts';
import { digestOf } from '#core/digest.ts';
import { findFeedKeyToken, findSessionToken } from '#lambdas/api/access/signed-key.ts';
import type { ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';

/** The caller and its credentials. `token` is absent where none is needed and for JSON Web Tokens. */
export interface Caller extends Access {
  by: 'no credentials' | 'jwt' | 'bearer' | 'feed key' | 'session';
  token?: Token;
}

/** The reason why there is no caller: nothing was sent, or it is not valid. */
type NoCaller = 'none' | 'invalid';

const everything: Access = { scopes: new Set(['read', 'write', 'admin']) };
const readOnly: Access = { scopes: new Set(['read']) };

/** Finds the caller: claims that the gateway has verified, else a bearer token, else a feed key, else a session cookie. */
export async function findCaller(
  c: Context<ApiEnv>,
  { tokens, clock }: ApiWorld,
): Promise<Caller | NoCaller> {
  if (tokens === 'open') return { by: 'no credentials', ...everything };
  if (c.var.jwtScopes !== undefined) return { by: 'jwt', ...accessOfClaims(c.var.jwtScopes) };
  const authorization = c.req.header('Authorization');
  if (authorization !== undefined) {
    const token = findBearer(authorization, await tokens());
    return token === undefined ? 'invalid' : { by: 'bearer', token, ...accessOf(token) };
  }
  const key = c.req.query('key');
  if (key !== undefined && isFeed(c.req.path)) {
    const token = findFeedKeyToken(key, await tokens());
    return token === undefined ? 'invalid' : { by: 'feed key', token, ...readOnly };
  }
  const session = getCookie(c, sessionCookieOf(c.var.ownOrigin));
  const token = session === undefined ? undefined : findSessionToken(session, await tokens(), clock.now());
  return token === undefined ? 'none' : { by: 'session', token, ...accessOf(token) };
}

function accessOf({ scopes, sources }: Token): Access {
  return { scopes, sources };
}

/** The token of `Authorization: Bearer TOKEN`. */
function findBearer(authorization: string, tokens: Tokens): Token | undefined {
  const token = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(authorization)?.[1];
  return token === undefined ? undefined : tokens.get(digestOf(token));
}

function isFeed(path: string): boolean {
  return /^\/feed\.(?:rss|atom|json)$/.test(path);
}

/**
 * Whether pages show the forms of an editor. Where reading needs no token the caller is not looked for: a session is enough there, and
 * the form itself checks it.
 */
export function showsEditing(c: Context<ApiEnv>, { tokens, publicReads }: ApiWorld): boolean {
  if (tokens === 'open') return true;
  if (publicReads) return getCookie(c, sessionCookieOf(c.var.ownOrigin)) !== undefined;
  const { scopes, sources } = c.var.caller;
  return scopes.has('write') && sources === undefined;
}

/** On https the prefix makes browsers insist on Secure, this host and the path /. */
export function sessionCookieOf(ownOrigin: string): string {
  return ownOrigin.startsWith('https:') ? '__Host-dateline' : 'dateline';
}
