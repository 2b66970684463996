import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { Level } from 'level';
import { makeFileArchive } from '#adapters/files/archive-files.ts';
import { SourceId } from '#core/ids.ts';
import { hourMs, Instant } from '#core/instant.ts';
import type { StoryCard } from '#core/story.ts';
import { makeApp } from '#lambdas/api/app.ts';
import { type Machine, startMachine } from '#local/machine.ts';
import { startScheduler } from '#local/scheduler.ts';
import { operated } from '#test/doubles/operated.ts';
import { aDataFolder, endAll, eventually, launch, startDateline } from '#test/doubles/running-dateline.ts';

afterAll(endAll);

const errors: string[] = [];
const open = (folder: string): Promise<Machine> =>
  startMachine({
    ...{ folder, sources: [], allowPrivate: [], tokens: 'open' },
    log: {
      info() {},
      warn() {},
      error: (event, fields) => void errors.push(`${event} ${JSON.stringify(fields)}`),
    },
  });
const note = { sourceId: SourceId.parse('desk'), contentType: 'text/plain', complete: true };
const aDocument = (nth: number) =>
  new TextEncoder().encode(
    `Village number ${nth} of the Orsk valley elected Alma Number${nth} as its mayor.`,
  );

test('damaged bytes and damaged notes are named, listed, and hold up no other document', async () => {
  const folder = await aDataFolder();
  const receivedAt = Instant.parse('2026-11-30T10:00:00.000Z');
  const files = makeFileArchive(path.join(folder, 'archive'));
  const archive = path.join(folder, 'archive');
  const keys: string[] = [];
  for (const nth of [1, 2, 3]) keys.push(await files.keep(aDocument(nth), { ...note, receivedAt }));
  const [sound = '', badBytes = '', badNote = ''] = keys;
  await writeFile(path.join(archive, badBytes), 'something else');
  await writeFile(path.join(archive, `${badNote}.json`), '{"sourceId":');
  const machine = await open(folder);
  const badInLevel = await machine.archive.keep(aDocument(4), { ...note, receivedAt });
  await machine.stop();
  const level = new Level(path.join(archive, 'level'));
  await level.put(`B${badInLevel}`, 'something else');
  await level.close();

  const restarted = await open(folder);
  const stop = await startScheduler(restarted, []);
  await eventually(async () =>
    (await restarted.bookmarks.findBookmark('swept-up-to')) === undefined ? undefined : true,
  );
  const { cards } = await restarted.apiWorld.stories.list({}, 10);
  expect(cards).toHaveLength(1);
  await stop();
  await restarted.stop();
  const damaged = [badBytes, badNote, badInLevel].sort();
  expect(errors.map((line) => line.replace(/^document\.damaged .*"(raw\/[^"]+)".*$/, '$1')).sort()).toEqual(
    damaged,
  );

  const audited = await operated({ DATA_DIR: folder }, 'audit');
  expect(audited.code).toBe(1);
  expect(audited.out.map((line) => JSON.parse(line))).toEqual([
    ...damaged.map((archiveKey) => expect.objectContaining({ kind: 'damaged', archiveKey })),
    expect.objectContaining({ damaged: 3, missing: 0, documents: 4 }),
  ]);
  const checked = await operated({ DATA_DIR: folder }, 'rebuild', '--check');
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.out.at(-1) ?? '')).toEqual({ reports: 1, stories: 1, differing: 0, damaged: 3 });
  expect(sound).not.toBe('');
});

test('a document that was archived after the clock was set back an hour is found at the next start', async () => {
  const folder = await aDataFolder();
  const first = await open(folder);
  const stopFirst = await startScheduler(first, []);
  await eventually(async () =>
    (await first.bookmarks.findBookmark('swept-up-to')) === undefined ? undefined : true,
  );
  await stopFirst();
  await first.stop();
  const { now } = Date;
  Date.now = () => now() - hourMs;
  try {
    const killed = await open(folder);
    const receivedAt = killed.ingestWorld.clock.now();
    await killed.archive.keep(aDocument(1), { ...note, receivedAt });
    await killed.stop();
    const restarted = await open(folder);
    const stop = await startScheduler(restarted, []);
    await eventually(async () =>
      (await restarted.apiWorld.stories.list({}, 10)).cards.length === 0 ? undefined : true,
    );
    await stop();
    await restarted.stop();
  } finally {
    Date.now = now;
  }
});

test('a full disk is reported by /health with the part and the reason, and recovers by itself', async () => {
  const machine = await open(await aDataFolder());
  const app = makeApp(machine.apiWorld);
  const health = async () => {
    const answer = await app.request('/health');
    return {
      status: answer.status,
      ...((await answer.json()) as { parts: Record<string, string>; detail?: string }),
    };
  };
  expect(await health()).toMatchObject({
    status: 'ok',
    parts: { table: 'ok', archive: 'ok', sources: 'ok', ingest: '0 waiting, 0 failed' },
  });
  const { batch } = Level.prototype;
  Level.prototype.batch = (async () => {
    throw new Error('IO error: 000005.log: No space left on device');
  }) as unknown as typeof batch;
  // An answer is kept for a second.
  const full = await eventually(async () => {
    const answer = await health();
    return answer.status === 503 ? answer : undefined;
  });
  Level.prototype.batch = batch;
  expect(full).toMatchObject({
    status: 503,
    detail: 'table: the disk is full; archive: the disk is full',
    parts: { table: 'the disk is full' },
  });
  await eventually(async () => ((await app.request('/health')).status === 200 ? true : undefined));
  await machine.stop();
});

test('temporary files that are older than an hour are removed at the start', async () => {
  const folder = await aDataFolder();
  const temporary = path.join(folder, 'archive', 'tmp');
  await mkdir(temporary, { recursive: true });
  const before = (Date.now() - 1.1 * hourMs) / 1000;
  for (const name of ['old', 'new']) await writeFile(path.join(temporary, name), 'x');
  await utimes(path.join(temporary, 'old'), before, before);
  const machine = await open(folder);
  await machine.stop();
  const { readdir } = await import('node:fs/promises');
  expect(await readdir(temporary)).toEqual(['new']);
});

test('SIGTERM during a backlog ends the process without working it off, and the next start finds the rest', async () => {
  const folder = await aDataFolder();
  const posts = 120;
  const first = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  await Promise.all(
    Array.from({ length: posts }, (_, nth) =>
      fetch(`${first.url}/v1/reports?source=desk`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: aDocument(nth),
      }),
    ),
  );
  expect(await first.end('SIGTERM')).toBe(0);
  const second = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  await eventually(async () => {
    const reports = new Set<string>();
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: { stories: StoryCard[]; next?: string } = await second.get(
        `/v1/stories?limit=100${next && `&cursor=${next}`}`,
      );
      for (const { id } of page.stories) {
        const story = await second.get<{ sources: { reportIds: string[] }[] }>(`/v1/stories/${id}`);
        for (const id of story.sources.flatMap(({ reportIds }) => reportIds)) reports.add(id);
      }
      next = page.next;
    }
    return reports.size === posts ? true : undefined;
  });
  expect(await second.end('SIGTERM')).toBe(0);
});

test('a request under a foreign name is refused', async () => {
  const dateline = await startDateline({ DATA_DIR: await aDataFolder(), SAMPLE: 'off' });
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${dateline.url}/v1/stories`, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
  const { host, port } = new URL(dateline.url);
  expect([await statusFor(host), await statusFor(`rebound.example:${port}`)]).toEqual([200, 403]);
  await dateline.end('SIGTERM');
});

test('a folder that another process has open ends the start with one line that names the process', async () => {
  const folder = await aDataFolder();
  const first = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  const second = launch({ DATA_DIR: folder, SAMPLE: 'off' });
  let said = '';
  second.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(1);
  expect(said).toMatch(
    /^dateline: \S+table is in use by process \d+ on .*local\/start\.mjs, since .*; stop it first\n$/,
  );
  await first.end('SIGTERM');
});
