import { guardOrigin } from '#local/guard-origin.ts';

const guarded = guardOrigin(() => new Response('answered'), 'https://news.example');
const statusOf = async (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  (await guarded(new Request(url, { method, headers }))).status;

test.each([
  'http://127.0.0.1:8787/',
  'http://localhost:8787/',
  'http://[::1]:8787/',
  'https://news.example/',
])('%s is answered', async (url) => {
  expect(await statusOf(url)).toBe(200);
});

test.each([
  'http://rebound.example:8787/',
  'http://127.0.0.1.example/',
  'http://10.0.0.1:8787/',
  'http://news.example.org/',
])('the foreign host of %s is refused', async (url) => {
  expect(await statusOf(url)).toBe(403);
});

test.each([
  ['a fetch', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, 403],
  ['an image', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
  ['a form', 'POST', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 403],
  ['a link', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
])('%s of a page of another site, %s, gets the right answer', async (_what, method, headers, status) => {
  expect(await statusOf('http://127.0.0.1:8787/v1/stories', headers, method)).toBe(status);
});

test('a fetch of our own page is answered', async () => {
  const headers = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
  expect(await statusOf('http://127.0.0.1:8787/v1/reports', headers, 'POST')).toBe(200);
});
