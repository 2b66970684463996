// A soak: posts and polled feeds with faults while `npm start` is killed again and again. Is anything lost or doubled, and does every
// reader get a whole and true picture?
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { BenchLine } from '#bench/bench-line.ts';
import { type FaultyFeeds, serveFaultyFeeds } from '#bench/faulty-feeds.ts';
import { randomFrom } from '#bench/made-copy.ts';
import { type ServerProcess, startServer } from '#bench/server-process.ts';
import { type MadePost, soakPosts } from '#bench/soak-posts.ts';

const postsPerSecond = 20;
const postsAtOnce = 16;
const feedCount = 6;
/** Seconds from ready to the next kill. */
const killAfterS = { least: 5, most: 20 };
const retryMs = 200;
const readEveryMs = 200;
/** Quiet for so long with empty queues, all work is done; nothing of it may take longer than the second. */
const quietMs = 5_000;
const giveUpAfterMs = 240_000;
/** Without an answer in so many tries, half an hour, the server does not come again: a start that makes a lost table again takes minutes. */
const mostTries = 9_000;
/** Of a command on the stopped machine. */
const commandGivenUpAfterMs = 1_800_000;
const readsAtOnce = 8;
const mostNamed = 20;

const Accepted = z.object({ reports: z.array(z.object({ id: z.string() })) });
const Changes = z.object({
  changes: z.array(z.object({ storyId: z.string(), version: z.number() })),
  next: z.string(),
});
const Cards = z.object({ stories: z.array(z.object({ id: z.string() })) });
const StoryRead = z.object({
  version: z.number(),
  sources: z.array(z.object({ reportIds: z.array(z.string()) })),
});
const Members = z.object({
  reports: z.array(
    z.object({ id: z.string(), sourceId: z.string(), externalId: z.string(), version: z.number() }),
  ),
  next: z.string().optional(),
});
const Differing = z.object({ differing: z.number() });
const Missing = z.object({ missing: z.number() });
const Health = z.object({ parts: z.record(z.string(), z.string()) });

/** What was acknowledged of a report. */
interface Filed {
  version: number;
  isKilled: boolean;
}

interface Soak {
  folder: string;
  server: ServerProcess;
  /** Answers of posts, by report. */
  filed: Map<string, Filed>;
  /** The versions of each story that the reader of changes was given. */
  read: Map<string, Set<number>>;
  /** The newest version of each story that was seen; the reader of changes must come to it. */
  shown: Map<string, number>;
  storyIds: Set<string>;
  wrong: string[];
  changedAtMs: number;
  isOver: boolean;
  kills: number;
  accepted: number;
  /** Between a kill and the next answer, and of documents that wait at a kill: the most. */
  most: { readyMs: number; waiting: number };
}

/** Prints one line: how many things were wrong. They are named on standard error. @param minutes 5 unless given. */
export async function benchSoak(minutes = '5', seed = '1'): Promise<BenchLine[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-soak-'));
  const feeds = await serveFaultyFeeds(feedCount, Number(seed));
  const sourcesFile = path.join(folder, 'sources.yaml');
  await writeFile(sourcesFile, JSON.stringify({ sources: feeds.sources }));
  const env = { SOURCES: sourcesFile, ALLOW_PRIVATE_SOURCES: feeds.hosts.join(',') };
  const data = path.join(folder, 'data');
  const wrong: string[] = [];
  const start = () =>
    startServer(data, env, (line) => {
      if (!line.includes('"level":"warn"')) wrong.push(`the server logged ${line}`);
    });
  const server = await start();
  const soak: Soak = {
    ...{
      folder: data,
      server,
      filed: new Map(),
      read: new Map(),
      shown: new Map(),
      storyIds: new Set(),
      wrong,
    },
    ...{ changedAtMs: performance.now(), isOver: false, kills: 0, accepted: 0 },
    most: { readyMs: 0, waiting: 0 },
  };
  const posts = [...soakPosts(Number(minutes) * 60 * postsPerSecond, Number(seed))];
  let differing: number | undefined;
  let missing: number | undefined;
  try {
    const readers = Promise.all([followChanges(soak), collectIds(soak)]);
    // Awaited at the end: until then a failure must not end the process, which would leave the server running.
    readers.catch(() => {});
    const posting = postAll(posts, soak);
    await killAgainAndAgain(soak, start, randomFrom(Number(seed) + 1), posting);
    feeds.heal();
    for (const { id } of feeds.sources) await ask(soak, `/v1/sources/${id}/poll`, { method: 'POST' });
    await workedOff(soak);
    await checkStories(soak, feeds);
    await soak.server.end('SIGTERM');
    differing = operate(soak, Differing, 'rebuild', '--check')?.differing;
    missing = operate(soak, Missing, 'audit')?.missing;
    await rename(path.join(data, 'table'), path.join(folder, 'table-lost'));
    // The next start makes it again from the archive and the recorded decisions.
    soak.server = await start();
    await checkStories(soak, feeds);
    soak.isOver = true;
    await readers;
    checkReader(soak);
  } finally {
    await soak.server.end('SIGTERM');
    feeds.stop();
  }
  const leftovers = (await readdir(path.join(data, 'archive', 'tmp')).catch(() => [])).length;
  for (const each of wrong.slice(0, mostNamed)) process.stderr.write(`soak: ${each}\n`);
  if (wrong.length > 0) {
    process.exitCode = 1;
    process.stderr.write(`soak: ${wrong.length} things are wrong; the data is in ${data}\n`);
  } else await rm(folder, { recursive: true });
  const items = [...feeds.items().values()].flat().length;
  const context = {
    ...{ minutes: Number(minutes), seed: Number(seed), kills: soak.kills, posts: posts.length },
    ...{ acknowledged: soak.accepted, reports: soak.filed.size, items, stories: soak.storyIds.size },
    ...{ mostWaiting: soak.most.waiting, mostMsToReady: Math.round(soak.most.readyMs) },
    ...{ temporaryFiles: leftovers, rebuildDiffering: differing ?? '?', auditMissing: missing ?? '?' },
  };
  return [{ bench: 'soak', metric: 'wrong', value: wrong.length, unit: 'findings', context }];
}

/** Every post is sent until it is acknowledged, as an agency's system does. */
async function postAll(posts: readonly MadePost[], soak: Soak): Promise<void> {
  const startedMs = performance.now();
  let at = 0;
  const work = async (): Promise<void> => {
    for (let mine = at++; mine < posts.length; mine = at++) {
      await wait(Math.max(0, startedMs + (mine * 1000) / postsPerSecond - performance.now()));
      const { body, source, version, isKill } = posts[mine] as MadePost;
      const answer = await ask(soak, `/v1/reports?source=${source}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      if (answer.status !== 202) {
        soak.wrong.push(`post ${mine} was answered with ${answer.status}: ${answer.text.slice(0, 200)}`);
        continue;
      }
      soak.accepted += 1;
      for (const { id } of Accepted.parse(JSON.parse(answer.text)).reports) {
        const before = soak.filed.get(id);
        soak.filed.set(id, {
          version: Math.max(version, before?.version ?? 0),
          isKilled: isKill || before?.isKilled === true,
        });
      }
    }
  };
  await Promise.all(Array.from({ length: postsAtOnce }, work));
}

async function killAgainAndAgain(
  soak: Soak,
  start: () => Promise<ServerProcess>,
  next: () => number,
  posting: Promise<void>,
): Promise<void> {
  let isPosting = true;
  const posted = posting.then(() => {
    isPosting = false;
  });
  for (;;) {
    const afterS = killAfterS.least + next() * (killAfterS.most - killAfterS.least);
    await Promise.race([posted, wait(afterS * 1000)]);
    if (!isPosting) return;
    soak.most.waiting = Math.max(soak.most.waiting, Number.parseInt((await partsOf(soak)).ingest ?? '', 10));
    await soak.server.end('SIGKILL');
    soak.kills += 1;
    const killedMs = performance.now();
    soak.server = await start();
    soak.most.readyMs = Math.max(soak.most.readyMs, performance.now() - killedMs);
  }
}

/** Reads every change once, from the first on, across all restarts, to the last. */
async function followChanges(soak: Soak): Promise<void> {
  for (let cursor = ''; ; ) {
    const { isOver } = soak;
    const { text } = await ask(soak, `/v1/changes?limit=100${cursor && `&after=${cursor}`}`);
    const { changes, next } = Changes.parse(JSON.parse(text));
    cursor = next;
    for (const { storyId, version } of changes) {
      const versions = soak.read.get(storyId) ?? new Set();
      if (versions.has(version))
        soak.wrong.push(`the reader of changes got ${storyId} version ${version} twice`);
      soak.read.set(storyId, versions.add(version));
      soak.storyIds.add(storyId);
    }
    if (changes.length > 0) soak.changedAtMs = performance.now();
    else if (isOver) return;
    else await wait(readEveryMs);
  }
}

/** Every version up to the newest that was seen. */
function checkReader({ read, shown, wrong }: Soak): void {
  for (const [id, newest] of shown)
    for (let version = 1; version <= newest; version++)
      if (!read.get(id)?.has(version)) wrong.push(`the reader of changes never got ${id} version ${version}`);
}

/** Ids that the list of stories showed, also those that no change had yet. */
async function collectIds(soak: Soak): Promise<void> {
  while (!soak.isOver) {
    const { text } = await ask(soak, '/v1/stories?limit=100');
    for (const { id } of Cards.parse(JSON.parse(text)).stories) soak.storyIds.add(id);
    await wait(readEveryMs * 5);
  }
}

async function partsOf(soak: Soak): Promise<Record<string, string>> {
  return Health.parse(JSON.parse((await ask(soak, '/health')).text)).parts;
}

/** Until nothing waits and no story changes any more. */
async function workedOff(soak: Soak): Promise<void> {
  const startedMs = performance.now();
  const stillMs = () => performance.now() - Math.max(soak.changedAtMs, startedMs);
  while (stillMs() < giveUpAfterMs) {
    await wait(readEveryMs);
    const parts = await partsOf(soak);
    const isIdle = ['fetch', 'ingest', 'merge'].every((queue) => parts[queue]?.startsWith('0 waiting'));
    if (isIdle && stillMs() > quietMs) return;
  }
  soak.wrong.push('work was left in the queues');
}

async function checkStories(soak: Soak, feeds: FaultyFeeds): Promise<void> {
  const { filed, shown, storyIds, wrong } = soak;
  const homes = new Map<string, string[]>();
  const versions = new Map<string, number>();
  const items = new Map<string, string>();
  const ids = [...storyIds][Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const id of ids) {
      const answer = await ask(soak, `/v1/stories/${id}`, { redirect: 'manual' });
      if (![200, 308, 410].includes(answer.status))
        wrong.push(`story ${id} is answered with ${answer.status}`);
      if (answer.status !== 200) continue;
      const { version, sources } = StoryRead.parse(JSON.parse(answer.text));
      shown.set(id, Math.max(version, shown.get(id) ?? 0));
      for (const reportId of sources.flatMap(({ reportIds }) => reportIds))
        homes.set(reportId, [...(homes.get(reportId) ?? []), id]);
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const page = await ask(soak, `/v1/stories/${id}/reports?limit=100${cursor && `&cursor=${cursor}`}`);
        const { reports, next }: z.infer<typeof Members> = Members.parse(JSON.parse(page.text));
        for (const report of reports) {
          versions.set(report.id, report.version);
          items.set(`${report.sourceId} ${report.externalId}`, report.id);
        }
        cursor = next;
      }
    }
  };
  await Promise.all(Array.from({ length: readsAtOnce }, work));
  for (const [id, stories] of homes)
    if (stories.length > 1) wrong.push(`report ${id} is in stories ${stories.join(', ')}`);
  for (const [id, { version, isKilled }] of filed) {
    if (isKilled && homes.has(id)) wrong.push(`report ${id} was killed and is in story ${homes.get(id)}`);
    if (isKilled) continue;
    if (!homes.has(id)) wrong.push(`report ${id} is in no story`);
    else if (versions.get(id) !== version)
      wrong.push(`of report ${id} version ${versions.get(id)} is shown, and ${version} was acknowledged`);
  }
  for (const [source, guids] of feeds.items())
    for (const guid of guids) {
      const id = items.get(`${source} ${guid}`);
      if (id === undefined || !homes.has(id)) wrong.push(`item ${guid} is in no story`);
    }
}

/** Sends the request until it is answered: the server may be down. Its own faults and refusals are answers too. */
async function ask(
  soak: Soak,
  pathAndQuery: string,
  options: RequestInit = {},
): Promise<{ status: number; text: string }> {
  for (let nth = 1; ; nth++) {
    try {
      const answer = await fetch(`${soak.server.url}${pathAndQuery}`, options);
      return { status: answer.status, text: await answer.text() };
    } catch (error) {
      if (nth === mostTries) throw error;
      await wait(retryMs);
    }
  }
}

/** Runs the command on the stopped machine. @returns what its last line counts, undefined where it has none. */
function operate<Counts>(
  { folder, wrong }: Soak,
  counts: z.ZodType<Counts>,
  ...command: string[]
): Counts | undefined {
  const ran = spawnSync(
    process.execPath,
    ['--max-semi-space-size=64', 'local/launch.mjs', 'operate', ...command],
    {
      cwd: path.join(import.meta.dirname, '..'),
      env: { ...process.env, DATA_DIR: folder },
      encoding: 'utf8',
      timeout: commandGivenUpAfterMs,
      maxBuffer: 1 << 28,
    },
  );
  const lines = ran.stdout.trim().split('\n');
  if (ran.status !== 0) {
    wrong.push(`operate ${command.join(' ')} ended with ${ran.status}: ${ran.stderr.slice(-500)}`);
    wrong.push(...lines.slice(0, -1).map((line) => `operate ${command.join(' ')}: ${line}`));
  }
  const last = lines.at(-1) ?? '';
  return last.startsWith('{') ? counts.parse(JSON.parse(last)) : undefined;
}
