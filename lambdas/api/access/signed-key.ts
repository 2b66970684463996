// Session cookies and feed keys. Both are signed with the token that they were made from, so that they end with it: when a token
// is revoked or replaced, its sessions and feed keys stop working, and nothing is stored.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Token, Tokens } from '#adapters/runtime/tokens.ts';
import { epochMsOf, type Instant } from '#core/instant.ts';

export const sessionSeconds = 12 * 60 * 60;

/** `id.expiry.signature`: the value of the session cookie. */
export function makeSession(token: Token, now: Instant): string {
  const expiresAtS = Math.floor(epochMsOf(now) / 1000) + sessionSeconds;
  return `${token.id}.${expiresAtS}.${signatureOf(token, `session ${expiresAtS}`)}`;
}

/** The token that a session was made from, while both are valid. */
export function findSessionToken(session: string, tokens: Tokens, now: Instant): Token | undefined {
  const [id = '', expiresAtS = '', signature = '', ...rest] = session.split('.');
  if (rest.length > 0 || !/^\d{1,12}$/.test(expiresAtS)) return undefined;
  if (Number(expiresAtS) * 1000 <= epochMsOf(now)) return undefined;
  return findSigner(tokens, id, `session ${expiresAtS}`, signature);
}

/** A key for the addresses of feeds, `id.signature`. It is valid as long as the token is. */
export function makeFeedKey(token: Token): string {
  return `${token.id}.${signatureOf(token, 'feed')}`;
}

export function findFeedKeyToken(key: string, tokens: Tokens): Token | undefined {
  const [id = '', signature = '', ...rest] = key.split('.');
  return rest.length > 0 ? undefined : findSigner(tokens, id, 'feed', signature);
}

function findSigner(tokens: Tokens, id: string, text: string, signature: string): Token | undefined {
  const token = [...tokens.values()].find((known) => known.id === id);
  if (token === undefined) return undefined;
  const [expected, given] = [Buffer.from(signatureOf(token, text)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given) ? token : undefined;
}

function signatureOf({ token }: Token, text: string): string {
  return createHmac('sha256', token).update(`dateline ${text}`).digest('base64url');
}
