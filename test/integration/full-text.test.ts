import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { SourceId } from '#core/ids.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { Source } from '#core/sources/source.ts';
import { makeApp } from '#lambdas/api/app.ts';
import { startMachine } from '#local/machine.ts';
import { type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';
import { operated } from '#test/doubles/operated.ts';
import { aDataFolder } from '#test/doubles/running-dateline.ts';

const teaser = 'A ferry with 214 people on board ran aground off Harwick.';
const text = [
  'A passenger ferry with 214 people on board ran aground on a sandbank off Harwick early on Saturday, the coastguard said.',
  'Lifeboats took every passenger to the harbour within three hours, and two people were treated for cold.',
  'The owner of the ferry, Quorvelix Lines, said that the rudder had failed shortly after departure.',
];
const fullWords = 'Quorvelix Lines';
const page = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>Home World Sport</nav><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
const article = page('Ferry aground off Harwick', text);
const login = page('Sign in to your account', [
  'Please enter your address and your password to continue. Subscribers have unlimited access to everything that we publish, on every device, at any time of the day.',
  'Forgotten your password? Write to our customer service, which answers within two working days, or create a new account with another address.',
]);

interface Item {
  name: string;
  title?: string;
  description?: string;
}
/** A site with a feed, article pages and a robots.txt. */
async function aSite(answers: Record<string, string | number | ((response: ServerResponse) => void)>) {
  const asked: string[] = [];
  let items: Item[] = [{ name: 'ferry' }];
  let origin = '';
  const feed = () =>
    `<rss version="2.0"><channel><title>Site</title>${items.map(({ name, title = 'Ferry aground off Harwick', description = teaser }) => `<item><guid>${name}</guid><title>${title}</title><link>${origin}/${name}</link><description>${description}</description></item>`).join('')}</channel></rss>`;
  const server: LoopbackServer = await serve((request: IncomingMessage, response) => {
    const name = (request.url ?? '').slice(1);
    asked.push(name);
    const answer = name === 'feed' ? feed() : (answers[name] ?? 404);
    if (typeof answer === 'function') answer(response);
    else if (typeof answer === 'number') response.writeHead(answer).end();
    else
      response
        .writeHead(200, { 'content-type': answer.startsWith('<rss') ? 'application/rss+xml' : 'text/html' })
        .end(answer);
  });
  origin = server.origin;
  return {
    server,
    asked,
    pagesAsked: () => asked.filter((name) => name !== 'feed' && name !== 'robots.txt'),
    publish: (next: Item[]) => {
      items = next;
    },
  };
}
type Site = Awaited<ReturnType<typeof aSite>>;

async function onMachine<Result>(
  folder: string,
  { server }: Site,
  run: (world: {
    poll: () => Promise<void>;
    texts: () => Promise<string>;
    stories: () => Promise<{ id: string; headline: string; version: number }[]>;
    rejections: () => Promise<string[]>;
  }) => Promise<Result>,
): Promise<Result> {
  const source = Source.parse({ id: 'site', agency: 'Site', url: `${server.origin}/feed`, fullText: true });
  const log = { info() {}, warn() {}, error() {} };
  const allowPrivate = [`127.0.0.1:${server.port}`];
  const machine = await startMachine({ folder, sources: [source], allowPrivate, tokens: 'open', log });
  const app = makeApp(machine.apiWorld);
  const get = async (asked: string) => (await app.request(asked)).json();
  const stories = async () => (await get('/v1/stories?limit=100')).stories;
  try {
    return await run({
      async poll() {
        await machine.apiWorld.sources?.poll(SourceId.parse('site'));
        await machine.idle();
      },
      stories,
      texts: async () => {
        const ids: { id: string }[] = await stories();
        const all = await Promise.all(
          ids.map(async ({ id }) => (await app.request(`/v1/stories/${id}`)).text()),
        );
        return all.join('\n');
      },
      rejections: async () => {
        const { rejections } = await get('/v1/rejections?source=site');
        return rejections.flatMap(({ problems }: { problems: { code: string; message: string }[] }) =>
          problems.map(({ code, message }) => `${code} ${message}`),
        );
      },
    });
  } finally {
    await machine.stop();
  }
}

const sites: Site[] = [];
async function startSite(answers: Parameters<typeof aSite>[0]): Promise<Site> {
  const site = await aSite(answers);
  sites.push(site);
  return site;
}
afterEach(async () => {
  for (const { server } of sites.splice(0)) await server.stop();
});

test('the text of the article page takes the place of the teaser; an item that is the same is not fetched again, an edited one is', async () => {
  const site = await startSite({ ferry: article, fees: article });
  await onMachine(await aDataFolder(), site, async ({ poll, texts, stories, rejections }) => {
    await poll();
    expect(await texts()).toContain(fullWords);
    expect(await rejections()).toEqual([]);
    expect(site.asked).toEqual(['feed', 'robots.txt', 'ferry']);
    const [before] = await stories();

    const fees = { name: 'fees', title: 'Port fees of Velmar rise', description: 'Fees rise in May.' };
    site.publish([fees, { name: 'ferry' }]);
    await poll();
    expect(site.pagesAsked()).toEqual(['ferry', 'fees']);
    // The teaser in the second document is not a revision of the full text.
    expect((await stories()).find(({ id }) => id === before?.id)).toEqual(before);
    expect(await texts()).toContain('Port fees of Velmar rise');

    site.publish([fees, { name: 'ferry', description: `${teaser} Nobody was hurt.` }]);
    await poll();
    expect(site.pagesAsked()).toEqual(['ferry', 'fees', 'ferry']);
    expect(site.asked.filter((name) => name === 'robots.txt')).toHaveLength(1);
    expect(await texts()).toContain(fullWords);
  });
});

test.each([
  ['robots.txt forbids it', { 'robots.txt': 'User-agent: *\nDisallow: /ferry' }, 'full_text_refused', []],
  [
    'robots.txt forbids it to us by name',
    { 'robots.txt': 'User-agent: *\nAllow: /\n\nUser-agent: Dateline\nDisallow: /' },
    'full_text_refused',
    [],
  ],
  ['robots.txt cannot be read', { 'robots.txt': 500 }, 'full_text_refused', []],
  ['the page is a login page', { ferry: login }, 'full_text_unrelated', ['ferry']],
  ['the page is gone', { ferry: 404 }, 'full_text_failed', ['ferry']],
  ['the page has no article', { ferry: page('Ferry', []) }, 'full_text_unreadable', ['ferry']],
  ['the page is cut off', { ferry: article.replace('</html>', '') }, 'full_text_unreadable', ['ferry']],
  [
    'the page redirects to one that robots.txt forbids',
    {
      'robots.txt': 'User-agent: *\nDisallow: /other',
      ferry: (response: ServerResponse): void => void response.writeHead(302, { location: '/other' }).end(),
      other: article,
    },
    'full_text_refused',
    ['ferry', 'other'],
  ],
  [
    'the page is at an address that is never fetched',
    {
      ferry: (response: ServerResponse): void =>
        void response.writeHead(302, { location: 'http://127.0.0.2/' }).end(),
    },
    'full_text_refused',
    ['ferry'],
  ],
] as const)(
  'the item keeps its own text, and the reason is recorded, where %s',
  async (_what, changed, code, pages) => {
    const site = await startSite({ ferry: article, ...changed });
    await onMachine(await aDataFolder(), site, async ({ poll, texts, rejections }) => {
      await poll();
      expect(await texts()).toContain('A ferry with 214 people on board ran aground off Harwick.');
      expect(await texts()).not.toContain(fullWords);
      expect(await rejections()).toEqual([expect.stringContaining(code)]);
      expect(site.pagesAsked()).toEqual(pages);
    });
  },
);

test('a page that failed for a while is tried again when the feed changes, and its text follows', async () => {
  let answer: string | number = 500;
  const ferry = (response: ServerResponse) =>
    void (typeof answer === 'number' ? response.writeHead(answer).end() : response.end(answer));
  const site = await startSite({ ferry, fees: 404 });
  await onMachine(await aDataFolder(), site, async ({ poll, texts, stories }) => {
    await poll();
    expect(await texts()).toContain(teaser);
    answer = article;
    site.publish([
      { name: 'fees', title: 'Port fees of Velmar rise', description: 'Fees rise.' },
      { name: 'ferry' },
    ]);
    await poll();
    expect(await texts()).toContain(fullWords);
    expect(await stories()).toHaveLength(2);
  });
});

test('a rebuild with the site gone gives the same story', async () => {
  const site = await startSite({ ferry: article });
  const folder = await aDataFolder();
  const before = await onMachine(folder, site, async ({ poll, texts }) => {
    await poll();
    return texts();
  });
  expect(before).toContain(fullWords);
  await site.server.stop();
  for (const how of [[], ['--replace']]) {
    const { code, err } = await operated({ DATA_DIR: folder }, 'rebuild', ...how);
    expect({ how, code, err: err.includes('differ') && err }).toEqual({ how, code: 0, err: false });
    expect(await onMachine(folder, site, ({ texts }) => texts())).toBe(before);
  }
});

test('a purge leaves no word of the page on the disk', async () => {
  const site = await startSite({ ferry: article });
  const folder = await aDataFolder();
  await onMachine(folder, site, ({ poll }) => poll());
  expect(await documentsOf(folder)).toContain(fullWords);
  expect(await operated({ DATA_DIR: folder }, 'purge', 'site')).toMatchObject({ code: 0 });
  expect(await documentsOf(folder)).not.toContain(fullWords);
  expect(await filesWith(folder, fullWords)).toEqual([]);
});

/** Everything that the archive has, as it is read. */
async function documentsOf(folder: string): Promise<string> {
  const log = { info() {}, warn() {}, error() {} };
  const machine = await startMachine({ folder, sources: [], allowPrivate: [], tokens: 'open', log });
  const { documents } = await machine.archive.page('raw/site/', 100);
  const read = documents.map(async ({ key }) => {
    const archived = await machine.archive.get(key);
    return JSON.stringify([await parseDocument(archived), Buffer.from(archived.bytes).toString('latin1')]);
  });
  const all = (await Promise.all(read)).join('\n');
  await machine.stop();
  return all;
}

async function filesWith(folder: string, words: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    if ((await readFile(file)).toString('latin1').includes(words)) found.push(file);
  }
  return found;
}
