import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
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
  expect(JSON.parse(checked.out.at(-1) ?? '')).toEqual({
    reports: 1,
    stories: 1,
    differing: 0,
    damaged: 3,
    lost: 0,
  });
  expect(sound).not.toBe('');
});

/** Posts of ten documents, each in a story of its own, written by a machine that has stopped. */
async function aFolderOfTen(): Promise<string> {
  const folder = await aDataFolder();
  const machine = await open(folder);
  for (let nth = 0; nth < 10; nth++) {
    const receivedAt = machine.ingestWorld.clock.now();
    const archiveKey = await machine.archive.keep(aDocument(nth), { ...note, receivedAt });
    await machine.ingests.send([{ archiveKey }]);
  }
  await machine.idle();
  await machine.stop();
  return folder;
}

/** Overwrites a part of each file of the kind. */
async function damageFiles(folder: string, kind: '.log' | '.ldb'): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => each.endsWith(kind))) {
    const bytes = await readFile(path.join(folder, name));
    // Documents come before decisions: by key in a table, by time in a log.
    const at = Math.floor(bytes.length / (kind === '.log' ? 10 : 3));
    bytes.fill(0xff, at, at + 64);
    await writeFile(path.join(folder, name), bytes);
  }
}

const lastOf = ({ out }: { out: string[] }) => JSON.parse(out.at(-1) ?? '');

test.each(['.log', '.ldb'] as const)(
  'a damaged %s file of the archive: what cannot be read is set aside and named, all else is read and written',
  async (kind) => {
    const folder = await aFolderOfTen();
    const level = path.join(folder, 'archive', 'level');
    // Opening writes what the log holds to a table.
    if (kind === '.ldb') await (await open(folder)).stop();
    await damageFiles(level, kind);
    errors.length = 0;
    const machine = await open(folder);
    const days = await machine.archive.days();
    // Compaction reads all of it: LevelDB refuses every write after it met a damaged block.
    await machine.compact().catch(() => {});
    const receivedAt = machine.ingestWorld.clock.now();
    const keepOne = () => machine.archive.keep(aDocument(11), { ...note, receivedAt }).catch(() => undefined);
    const archiveKey = (await keepOne()) ?? (await keepOne());
    expect(archiveKey).toBeDefined();
    await machine.stop();
    expect(days.length).toBeLessThanOrEqual(1);
    expect(errors.filter((line) => line.startsWith('storage.damaged'))).toEqual([
      expect.stringContaining(path.join(level, 'lost')),
    ]);
    expect(await readdir(path.join(level, 'lost'))).toContainEqual(expect.stringContaining(kind));

    const audited = await operated({ DATA_DIR: folder }, 'audit');
    expect(audited.code).toBe(1);
    const { documents, lost, damaged } = lastOf(audited);
    expect(documents + lost).toBe(11);
    expect(lost + damaged).toBeGreaterThan(0);
    expect(audited.out.filter((line) => JSON.parse(line).kind !== 'missing')).toHaveLength(
      1 + lost + damaged,
    );
    const checked = await operated({ DATA_DIR: folder }, 'rebuild', '--check');
    expect(checked.code).toBe(1);
  },
);

test('a damaged block of the table costs what is in it, until a rebuild', async () => {
  const folder = await aFolderOfTen();
  await (await open(folder)).stop();
  await damageFiles(path.join(folder, 'table'), '.ldb');
  const machine = await open(folder);
  const stop = await startScheduler(machine, []);
  await machine.compact().catch(() => {});
  const receivedAt = machine.ingestWorld.clock.now();
  const archiveKey = await machine.archive.keep(aDocument(11), { ...note, receivedAt });
  await machine.ingests.send([{ archiveKey }]);
  const app = makeApp(machine.apiWorld);
  await eventually(async () => {
    const { parts } = (await (await app.request('/health')).json()) as { parts?: Record<string, string> };
    return parts?.table?.startsWith('damaged: ') ? true : undefined;
  });
  await stop();
  await machine.stop();
  expect((await operated({ DATA_DIR: folder }, 'rebuild')).code).toBe(0);
  const audited = await operated({ DATA_DIR: folder }, 'audit');
  expect(lastOf(audited)).toMatchObject({ documents: 11, reports: 11, missing: 0, lost: 0 });
  expect(audited.code).toBe(0);
});

test('an archive whose manifest is damaged is refused with the command that saves it', async () => {
  const folder = await aFolderOfTen();
  const level = path.join(folder, 'archive', 'level');
  for (const name of (await readdir(level)).filter((each) => each.startsWith('MANIFEST')))
    await writeFile(path.join(level, name), 'no such thing');
  await expect(open(folder)).rejects.toThrow(/is damaged .*npm run operate -- repair/);
  expect(await operated({ DATA_DIR: folder }, 'repair')).toMatchObject({ code: 0 });
  expect((await operated({ DATA_DIR: folder }, 'audit')).code).toBe(0);
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
  const posted = await app.request('/v1/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ agency: 'Desk', headline: 'Rain in Orsk', text: 'It rained in Orsk on Monday.' }),
  });
  expect(posted.status).toBe(503);
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
