import { readTokens } from '#adapters/runtime/tokens.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aStory } from '#test/builders/a-story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { copy, post, refusalOf } from '#test/integration/ask-api.ts';

const reader = 'reader-token-0123456789';
const writer = 'writer-token-0123456789';
const desk = 'ntb-desk-token-01234567';
const origin = 'http://127.0.0.1:8787';
const browser = { Accept: 'text/html,*/*;q=0.8' };

/** A private deployment whose tokens the test may replace. */
function aPrivateApi(publicUrl?: string) {
  const state = { tokens: `${reader}:read,${writer}:write,${desk}:write:ntb` };
  const api = anApi({ tokens: async () => readTokens(state.tokens), publicReads: false, publicUrl });
  const ask = (path: string, init?: RequestInit) => api.app.request(origin + path, init);
  const signIn = async (token: string, to = '/', headers: Record<string, string> = { Origin: origin }) =>
    ask('/sign-in', { method: 'POST', body: new URLSearchParams({ token, to }), headers });
  /** The Cookie header of a signed-in person. */
  const sessionOf = async (token: string) =>
    (await signIn(token)).headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return { ...api, state, ask, signIn, sessionOf };
}

describe('a person', () => {
  test.each(['/', '/stories/s_0123456789abcdef0123?version=2', '/feeds', '/nowhere'])(
    'who opens %s without a session is sent to the sign-in page and back; a program gets 401',
    async (path) => {
      const { ask, signIn } = aPrivateApi();
      const answer = await ask(path, { headers: browser });
      const location = answer.headers.get('Location') ?? '';
      expect([answer.status, location]).toEqual([303, `/sign-in?to=${encodeURIComponent(path)}`]);
      const page = await (await ask(location)).text();
      expect(page).toContain(`name="to" type="hidden" value="${path}"`);
      expect((await signIn(reader, path)).headers.get('Location')).toBe(path);
      expect((await ask(path)).status).toBe(401);
    },
  );

  test('gets a session that scripts cannot read and other sites cannot use, for 12 hours', async () => {
    const local = await aPrivateApi().signIn(reader);
    expect([local.status, local.headers.get('Set-Cookie')]).toEqual([
      303,
      expect.stringMatching(/^dateline=[\w.-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    const https = await aPrivateApi('https://news.example').signIn(reader, '/', {
      Origin: 'https://news.example',
    });
    expect(https.headers.get('Set-Cookie')).toMatch(
      /^__Host-dateline=[\w.-]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('reads pages and the API with a session until it expires', async () => {
    const { ask, sessionOf, wait } = aPrivateApi();
    const headers = { ...browser, Cookie: await sessionOf(reader) };
    expect((await ask('/', { headers })).status).toBe(200);
    expect((await ask('/v1/stories', { headers })).status).toBe(200);
    wait(12 * 60 * 60 * 1000 - 1000);
    expect((await ask('/', { headers })).status).toBe(200);
    wait(1000);
    expect((await ask('/', { headers })).status).toBe(303);
    expect((await ask('/v1/stories', { headers })).status).toBe(401);
  });

  test('is signed out by signing out, and by revoking the token, wherever the session is used', async () => {
    const { ask, sessionOf, state } = aPrivateApi();
    const Cookie = await sessionOf(reader);
    const out = await ask('/sign-out', { method: 'POST', headers: { Cookie, Origin: origin } });
    expect([out.status, out.headers.get('Location')]).toEqual([303, '/sign-in']);
    expect(out.headers.get('Set-Cookie')).toMatch(/^dateline=; Max-Age=0; Path=\//);
    state.tokens = `${writer}:write`;
    expect((await ask('/v1/stories', { headers: { Cookie } })).status).toBe(401);
  });

  test('with a wrong token gets the page again, and no session', async () => {
    const { signIn } = aPrivateApi();
    for (const token of ['reader-token-012345678', '', ' '.repeat(600)]) {
      const answer = await signIn(token);
      expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([401, null]);
      expect(await answer.text()).toContain('unknown or was revoked');
    }
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/x/..//evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    ' //evil.example',
    '/\t/evil.example',
    'http://127.0.0.1:8787@evil.example/',
    '',
  ])('who signs in is never sent to %j', async (to) => {
    const { ask, signIn } = aPrivateApi();
    expect((await signIn(reader, to)).headers.get('Location')).toBe('/');
    const page = await (await ask(`/sign-in?to=${encodeURIComponent(to)}`)).text();
    expect(page).toContain('name="to" type="hidden" value="/"');
  });

  test('cannot be made to write, to sign in or to sign out by a page of another site', async () => {
    const { ask, sessionOf, signIn } = aPrivateApi();
    const Cookie = await sessionOf(writer);
    const send = async (headers: Record<string, string>) =>
      (await ask('/v1/reports', post(copy, 'text/plain', { Cookie, ...headers }))).status;
    expect(await send({ Origin: 'https://evil.example' })).toBe(403);
    expect(await send({ Origin: 'null' })).toBe(403);
    expect(await send({})).toBe(403);
    expect(await send({ Origin: origin })).toBe(202);
    expect(await send({ 'Sec-Fetch-Site': 'same-origin' })).toBe(202);
    expect((await signIn(reader, '/', { Origin: 'https://evil.example' })).status).toBe(403);
    const out = { method: 'POST', headers: { Origin: 'https://evil.example', Cookie } };
    expect((await ask('/sign-out', out)).headers.get('Set-Cookie')).toBeNull();
  });

  test('who may only read cannot write with a session', async () => {
    const { ask, sessionOf } = aPrivateApi();
    const headers = { Cookie: await sessionOf(reader), Origin: origin };
    expect((await ask('/v1/reports', post(copy, 'text/plain', headers))).status).toBe(403);
  });

  test('cannot change a session: its token, expiry and signature are bound together', async () => {
    const { ask, sessionOf } = aPrivateApi();
    const [mine = '', other = ''] = [await sessionOf(reader), await sessionOf(writer)].map(
      (cookie) => cookie.split('=')[1],
    );
    const [id, expiry, signature] = mine.split('.');
    const [otherId, , otherSignature] = other.split('.');
    const forged = [
      `${otherId}.${expiry}.${signature}`,
      `${id}.${Number(expiry) + 1}.${signature}`,
      `${id}.${expiry}.${otherSignature}`,
      `${id}.${expiry}.`,
      `${id}.${expiry}`,
      `${mine}.x`,
      `${id}.NaN.${signature}`,
      '',
      '..',
    ];
    for (const value of forged) {
      expect((await ask('/v1/stories', { headers: { Cookie: `dateline=${value}` } })).status).toBe(401);
    }
  });
});

describe('a feed reader', () => {
  async function feedUrls(api: ReturnType<typeof aPrivateApi>) {
    const headers = { ...browser, Cookie: await api.sessionOf(reader) };
    const page = await (await api.ask('/feeds', { headers })).text();
    return [...page.matchAll(/href="(http[^"]*\/feed\.[^"]*)"/g)].map(([, url = '']) => url);
  }

  test('reads the feeds at the addresses that the page shows, and nothing else', async () => {
    const api = aPrivateApi();
    await api.show(aStory());
    const urls = await feedUrls(api);
    expect(urls.map((url) => new URL(url).pathname)).toEqual(['/feed.rss', '/feed.atom', '/feed.json']);
    for (const url of urls) expect((await api.app.request(url)).status).toBe(200);
    const { search } = new URL(urls[0] ?? '');
    for (const path of ['/', '/feeds', `/stories/${aStory().id}`])
      expect((await api.ask(path + search)).status).toBe(401);
    expect((await api.ask(`/v1/reports${search}`, post(copy, 'text/plain'))).status).toBe(401);
    expect((await api.ask(`/feed.rss${search}`, { method: 'POST' })).status).not.toBe(202);
  });

  test('gets 401 for a wrong key, a session in its place, and after the token was replaced', async () => {
    const api = aPrivateApi();
    const [rss = ''] = await feedUrls(api);
    const session = (await api.sessionOf(reader)).split('=')[1];
    for (const key of ['', 'x', `${new URL(rss).searchParams.get('key')}x`, session])
      expect((await api.ask(`/feed.rss?key=${key}`)).status).toBe(401);
    api.state.tokens = `${reader}-new:read`;
    expect(await refusalOf(api, rss)).toMatchObject({
      status: 401,
      type: expect.stringContaining('bad-token'),
    });
  });

  test('finds the key in the address of the next page, but not in the id of the feed', async () => {
    const api = aPrivateApi();
    for (const name of ['a', 'b']) await api.show(aNamedStory(name));
    const [, atom = ''] = await feedUrls(api);
    const text = await (await api.app.request(`${atom}&limit=1`)).text();
    expect(/rel="next" href="([^"]*)"/.exec(text)?.[1]).toContain('key=');
    expect(/<id>(.*?)<\/id>/.exec(text)?.[1]).not.toContain('key=');
  });
});

test('no token, session or feed key is in any log line', async () => {
  const api = aPrivateApi();
  const Cookie = await api.sessionOf(writer);
  await api.signIn('wrong-token-0123456789');
  await api.ask('/feed.rss?key=secret-key-0123', { headers: { Cookie } });
  await api.ask('/v1/reports', post(copy, 'text/plain', { Authorization: `Bearer ${writer}` }));
  expect(api.logged.map(({ event }) => event)).toEqual([
    'session.opened',
    'session.refused',
    'document.posted',
  ]);
  const lines = JSON.stringify(api.logged);
  for (const secret of [writer, 'wrong-token', 'secret-key', Cookie.split('=')[1] ?? ''])
    expect(lines).not.toContain(secret);
});

describe('a token that is bound to a source', () => {
  const bearer = { Authorization: `Bearer ${desk}` };

  test('posts for it, named or not, and gets 403 for any other', async () => {
    const { app } = aPrivateApi();
    const named = await app.request('/v1/reports?source=ntb', post(copy, 'text/plain', bearer));
    const unnamed = await app.request('/v1/reports', post(copy, 'text/plain', bearer));
    for (const answer of [named, unnamed]) {
      expect(answer.status).toBe(202);
      expect(await answer.text()).toContain('"archiveKey":"raw/ntb/');
    }
    const other = await app.request('/v1/reports?source=afp', post(copy, 'text/plain', bearer));
    expect([other.status, other.headers.get('WWW-Authenticate')]).toEqual([
      403,
      'Bearer realm="dateline", error="insufficient_scope", scope="write:afp"',
    ]);
  });

  test('decides nothing as an editor', async () => {
    const api = aPrivateApi();
    await api.show(aStory());
    const body = JSON.stringify({ with: aStory().id });
    const init = post(body, 'application/json', bearer);
    expect(await refusalOf(api, `/v1/stories/${aStory().id}/merge`, init)).toMatchObject({ status: 403 });
  });
});

test('while the list of tokens cannot be read, the answer is 503 and not 401; reading it again helps', async () => {
  let down = true;
  const tokens = async () => {
    if (down) throw new Error('AccessDeniedException arn:secret');
    return readTokens(`${reader}:read`);
  };
  const api = anApi({ tokens, publicReads: false });
  const init = { headers: { Authorization: `Bearer ${reader}` } };
  expect(await refusalOf(api, '/v1/stories', init)).toMatchObject({ status: 503 });
  const signIn = { method: 'POST', body: new URLSearchParams({ token: reader }) };
  expect((await api.app.request('/sign-in', signIn)).status).toBe(503);
  down = false;
  expect((await api.app.request('/v1/stories', init)).status).toBe(200);
});

test('where no token is needed, the sign-in page leads to the stories', async () => {
  const { app } = anApi();
  expect((await app.request('/sign-in')).headers.get('Location')).toBe('/');
  expect(await (await app.request('/feeds')).text()).not.toContain('key=');
});
