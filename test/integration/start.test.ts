import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { canonicalJson } from '#core/digest.ts';
import type { Story, StoryCard } from '#core/story.ts';
import {
  aDataFolder,
  endAll,
  eventually,
  launch,
  type RunningDateline,
  startDateline,
} from '#test/doubles/running-dateline.ts';

const servers: Server[] = [];
afterAll(() => {
  endAll();
  for (const server of servers) server.close();
});

interface Page {
  stories: StoryCard[];
  next?: string;
}

/** Every story as readers see it, without version numbers. */
async function allStories(dateline: RunningDateline): Promise<Story[]> {
  const { stories } = await dateline.get<Page>('/v1/stories?limit=100');
  return Promise.all(stories.map(({ id }) => dateline.get<Story>(`/v1/stories/${id}`)));
}
const digestOf = (stories: readonly Story[]) =>
  canonicalJson(
    [...stories].map(({ version: _v, ...account }) => account).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );

const until = async (dateline: RunningDateline, digest: string) =>
  eventually(async () => (digestOf(await allStories(dateline)) === digest ? digest : undefined));

/** A folder with the sample, from a start that nothing disturbed, and the stories that it showed. */
let sampled: string;
let shown: Story[];
beforeAll(async () => {
  sampled = await aDataFolder();
  const first = await startDateline({ DATA_DIR: sampled });
  expect(first.printed()).toMatch(/sample: \d+ reports taken in/);
  shown = await allStories(first);
  expect(await first.end('SIGTERM')).toBe(0);
});

test('an empty folder shows merged stories of the sample, and a restart keeps them', async () => {
  expect(shown.length).toBeGreaterThanOrEqual(12);
  expect(shown.filter(({ sources }) => sources.length > 1).length).toBeGreaterThanOrEqual(10);

  const second = await startDateline({ DATA_DIR: sampled });
  expect(second.printed()).not.toContain('sample:');
  expect(await allStories(second)).toEqual(shown);
  expect(await second.end('SIGINT')).toBe(0);
});

/** Resolves once the process has logged so many documents as ingested, or has ended its log. */
async function ingestedIn(child: ChildProcess, documents: number): Promise<void> {
  let count = 0;
  for await (const line of createInterface({ input: child.stderr ?? Readable.from([]) })) {
    if (line.includes('"document.ingested"')) count += 1;
    if (count === documents) return;
  }
}

test('kill -9 after any part of the sample loses nothing and duplicates nothing', async () => {
  const folder = await aDataFolder();
  for (const documents of [1, 8, 16]) {
    const child = launch({ DATA_DIR: folder, LOG: 'info' });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    await ingestedIn(child, documents);
    child.kill('SIGKILL');
    await exited;
  }
  const restarted = await startDateline({ DATA_DIR: folder });
  expect(restarted.printed()).toContain('sample:');
  await until(restarted, digestOf(shown));
  expect(await restarted.end('SIGTERM')).toBe(0);
});

test('every report acknowledged with 202 survives kill -9', async () => {
  const folder = await aDataFolder();
  const acknowledged: string[] = [];
  let nth = 0;
  for (let round = 0; round < 2; round++) {
    const dateline = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
    const posting = async () => {
      for (;;) {
        nth += 1;
        const text = `DATELINE TEST\n\nVillage number ${nth} of the Orsk valley elected Alma Number${nth} as its mayor, officials said.`;
        const answer = await fetch(`${dateline.url}/v1/reports?source=desk`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: text,
        });
        if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
        const { reports } = (await answer.json()) as { reports: { id: string }[] };
        acknowledged.push(...reports.map(({ id }) => id));
      }
    };
    const posts = Promise.allSettled([posting(), posting(), posting()]);
    const enough = acknowledged.length + 10;
    await eventually(async () => (acknowledged.length >= enough ? true : undefined));
    await dateline.end('SIGKILL');
    await posts;
  }
  const restarted = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  await eventually(async () => {
    const carried = new Set<string>();
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: Page = await restarted.get<Page>(
        `/v1/stories?limit=100${next === '' ? '' : `&cursor=${next}`}`,
      );
      const stories = await Promise.all(
        page.stories.map(({ id }) => restarted.get<Story>(`/v1/stories/${id}`)),
      );
      for (const { sources } of stories)
        for (const { reportIds } of sources) for (const id of reportIds) carried.add(id);
      next = page.next;
    }
    return acknowledged.every((id) => carried.has(id)) ? true : undefined;
  });
  await restarted.end('SIGTERM');
});

/** A plain feed server with ETag and gzip that counts its requests. */
async function aFeedServer(): Promise<{
  port: number;
  items: string[];
  asked: { full: number; unchanged: number };
}> {
  const items: string[] = [];
  const asked = { full: 0, unchanged: 0 };
  const server = createServer((request, response) => {
    const etag = `"${items.length}"`;
    if (request.headers['if-none-match'] === etag) {
      asked.unchanged += 1;
      response.writeHead(304).end();
      return;
    }
    asked.full += 1;
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`;
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip', etag });
    response.end(gzipSync(feed));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, items, asked };
}
const anItem = (nth: number, text: string) =>
  `<item><guid isPermaLink="false">item-${nth}</guid><title>${text}</title><description>${text} The mayor said so on Monday.</description></item>`;

test('a feed on an allowed loopback port is polled; its news is served, an unchanged feed is not downloaded again, and one on another port is never requested', async () => {
  const forbidden = await aFeedServer();
  forbidden.items.push(anItem(1, 'This item must not be read.'));
  const { port, items, asked } = await aFeedServer();
  items.push(anItem(1, 'Bridge over the Orsk opens after nine years of work.'));
  const folder = await aDataFolder();
  const sources = path.join(folder, 'sources.yaml');
  const line = (id: string, of: number) =>
    `  - {id: ${id}, url: "http://127.0.0.1:${of}/feed", agency: Wire, everySeconds: 1}\n`;
  await writeFile(sources, `sources:\n${line('forbidden', forbidden.port)}${line('wire', port)}`);
  const dateline = await startDateline({
    DATA_DIR: folder,
    SOURCES: sources,
    SAMPLE: 'off',
    ALLOW_PRIVATE_SOURCES: `127.0.0.1:${port}`,
  });
  const headlines = async () =>
    (await dateline.get<Page>('/v1/stories')).stories.map(({ headline }) => headline);
  await eventually(async () =>
    (await headlines()).some((line) => line.startsWith('Bridge')) ? true : undefined,
  );
  await eventually(async () => (asked.unchanged >= 2 ? true : undefined));
  expect(asked.full).toBe(1);
  const before = await dateline.get<Page>('/v1/stories');

  items.push(anItem(2, 'Glacier lake above Tamsin drains overnight.'));
  await eventually(async () =>
    (await headlines()).some((line) => line.startsWith('Glacier')) ? true : undefined,
  );
  expect(asked.full).toBe(2);
  const after = await dateline.get<Page>('/v1/stories');
  expect(after.stories.find(({ headline }) => headline.startsWith('Bridge'))).toEqual(before.stories[0]);
  // The allowed feed was polled four times; the forbidden one has the same interval.
  expect(forbidden.asked).toEqual({ full: 0, unchanged: 0 });
  expect(after.stories).toHaveLength(2);
  expect(await dateline.end('SIGTERM')).toBe(0);
});

test.each([
  [
    'an invalid sources file',
    { SOURCES: 'BAD' },
    /sources\.yaml:3: sources\[0\]\.url: must be an http or https address/,
  ],
  ['an invalid port', { PORT: 'eighty' }, /environment: PORT: /],
  [
    'an unreadable sources file',
    { SOURCES: '/nowhere/sources.yaml' },
    /\/nowhere\/sources\.yaml: cannot be read/,
  ],
])('%s ends the start with one line that names it', async (_what, env, message) => {
  const folder = await aDataFolder();
  const bad = path.join(folder, 'sources.yaml');
  await writeFile(bad, 'sources:\n  - id: wire\n    url: nowhere\n    agency: Wire\n');
  const set = Object.fromEntries(
    Object.entries(env).map(([key, value]) => [key, value === 'BAD' ? bad : value]),
  );
  const failed = startDateline({ DATA_DIR: folder, ...set });
  await expect(failed).rejects.toThrow(message);
  await expect(failed).rejects.not.toThrow(/ at /);
});
