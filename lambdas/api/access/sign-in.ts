import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { digestOf } from '#core/digest.ts';
import { sessionCookieOf } from '#lambdas/api/access/find-caller.ts';
import { refuseUnreadable } from '#lambdas/api/access/mount-access.ts';
import { fromOtherSite } from '#lambdas/api/access/other-site.ts';
import { makeFeedKey, makeSession, sessionSeconds } from '#lambdas/api/access/signed-key.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes, refusals } from '#lambdas/api/http-codes.ts';
import { feedsPage } from '#lambdas/api/pages/feeds-page.ts';
import { signInPage } from '#lambdas/api/pages/sign-in-page.ts';
import { refuse } from '#lambdas/api/refuse.ts';

/** GET and POST /sign-in, POST /sign-out and GET /feeds: access for people, whose browsers and feed readers send no header. */
export function mountSignIn(api: Api, world: ApiWorld): void {
  const { tokens, clock } = world;
  api.get('/sign-in', (c) => {
    if (tokens === 'open') return c.redirect('/', codes.seeOther);
    c.header('Cache-Control', 'no-store');
    return c.html(signInPage({ to: localPathOf(c.req.query('to')) }));
  });
  api.post('/sign-in', async (c) => {
    if (tokens === 'open') return c.redirect('/', codes.seeOther);
    if (fromOtherSite(c, false)) return refuseOtherSite(c);
    const form = await c.req.parseBody();
    const to = localPathOf(form.to);
    const given = typeof form.token === 'string' ? form.token.trim() : '';
    const known = await tokens().catch((fault: unknown) => {
      c.var.log.error('tokens.unreadable', { fault });
      return undefined;
    });
    if (known === undefined) return refuseUnreadable(c);
    const token = known.get(digestOf(given));
    c.header('Cache-Control', 'no-store');
    if (token === undefined) {
      c.var.log.warn('session.refused');
      return c.html(signInPage({ to, isWrong: true }), refusals.bad_token.status);
    }
    c.var.log.info('session.opened', { tokenId: token.id });
    setCookie(c, sessionCookieOf(c.var.ownOrigin), makeSession(token, clock.now()), {
      ...cookieOptions(c),
      maxAge: sessionSeconds,
    });
    return c.redirect(to, codes.seeOther);
  });
  api.post('/sign-out', (c) => {
    if (fromOtherSite(c, false)) return refuseOtherSite(c);
    deleteCookie(c, sessionCookieOf(c.var.ownOrigin), cookieOptions(c));
    return c.redirect('/sign-in', codes.seeOther);
  });
  api.get('/feeds', (c) => {
    const { token } = c.var.caller;
    const key = token === undefined ? undefined : makeFeedKey(token);
    c.header('Cache-Control', 'no-store');
    return c.html(feedsPage({ origin: c.var.ownOrigin, key, canSignOut: tokens !== 'open' }));
  });
}

function cookieOptions(c: Context<ApiEnv>) {
  const secure = c.var.ownOrigin.startsWith('https:');
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
}

function refuseOtherSite(c: Context<ApiEnv>): Response {
  return refuse(c, { kind: 'not_allowed', detail: 'A page of another site may not sign anyone in or out.' });
}

/** The path to go to after signing in. Anything that a browser could take for another host becomes `/`. */
function localPathOf(to: unknown): string {
  if (typeof to !== 'string' || !URL.canParse(to, 'http://localhost')) return '/';
  const { origin, pathname, search } = new URL(to, 'http://localhost');
  const path = pathname + search;
  return origin === 'http://localhost' && !/^\/[/\\]/.test(path) ? path : '/';
}
