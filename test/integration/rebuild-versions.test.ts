import { rm } from 'node:fs/promises';
import path from 'node:path';
import { makeApp } from '#lambdas/api/app.ts';
import { startMachine } from '#local/machine.ts';
import { operated } from '#test/doubles/operated.ts';
import { aDataFolder } from '#test/doubles/running-dateline.ts';

const log = { info() {}, warn() {}, error() {} };

type Ask = (asked: string, init?: RequestInit) => Promise<Response>;

async function onMachine<Result>(
  folder: string,
  run: (ask: Ask, idle: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const machine = await startMachine({ folder, sources: [], allowPrivate: [], tokens: 'open', log });
  const app = makeApp(machine.apiWorld);
  try {
    return await run(
      async (asked, init) => app.request(asked, init),
      () => machine.idle(),
    );
  } finally {
    await machine.stop();
  }
}

const at = (minute: number) => `2022-01-15T09:${String(minute).padStart(2, '0')}:00Z`;
const aground =
  'A passenger ferry ran aground on a sandbank off Harwick early on Saturday, the coastguard said. All 214 people on board were taken off by lifeboat.';
const strike =
  'Drivers of the trams in Torvia walked out on Saturday over pay, their union said. No tram has left the depot in Lindenfeld since dawn.';

interface Filing {
  source: string;
  externalId: string;
  version: number;
  headline: string;
  text: string;
  minute: number;
  status?: 'canceled';
}
const ferry = (source: string, version: number, minute: number, more: string): Filing => ({
  ...{ source, externalId: 'ferry', version, minute },
  headline: version > 1 ? 'CORRECTION: Ferry aground off Harwick' : 'Ferry aground off Harwick',
  text: `${aground}\n\n${more}`,
});
const tram = (source: string, version: number, minute: number, more: string): Filing => ({
  ...{ source, externalId: 'tram', version, minute },
  ...{ headline: 'Tram drivers in Torvia walk out', text: `${strike}\n\n${more}` },
});
const killed: Filing = { ...tram('gamma', 2, 24, 'Gone.'), status: 'canceled' };

/** Two stories with corrections and later reports. Of the second one, a report was killed. */
const filings: Filing[] = [
  ferry('beta', 1, 1, 'The ferry belongs to a company in Harwick, which has run it since 1998.'),
  tram('beta', 1, 2, 'The mayor asked both sides to talk again on Monday.'),
  ferry('gamma', 1, 5, 'Captain Zandrithmo was on the bridge of the ferry when it ran aground.'),
  ferry('beta', 2, 12, 'The ferry belongs to a company in Lorn, which has run it since 1989.'),
  tram('gamma', 1, 14, 'Quorvelix, who drives a tram, spoke of twelve hours a day.'),
  tram('beta', 2, 20, 'The mayor asked both sides to talk again on Tuesday.'),
  killed,
  tram('delta', 1, 30, 'Buses replace the trams until Monday, the city said.'),
  ferry('delta', 1, 31, 'Two tugs will pull the ferry free at high water on Sunday.'),
];

async function aFiledFolder() {
  const folder = await aDataFolder();
  const ids = new Map<string, string>();
  await onMachine(folder, async (ask, idle) => {
    for (const { source, minute, status, ...filing } of filings) {
      const body = JSON.stringify({
        ...filing,
        ...(status && { status }),
        ...{ publishedAt: at(1), revisedAt: at(minute) },
      });
      const init = { method: 'POST', body, headers: { 'Content-Type': 'application/json' } };
      const answer = await ask(`/v1/reports?source=${source}`, init);
      const { reports }: { reports: { id: string }[] } = await answer.json();
      ids.set(`${source} ${filing.externalId}`, reports[0]?.id ?? '');
      await idle();
    }
  });
  return { folder, ids };
}

interface Answer {
  status: number;
  tag: string | null;
  body: string;
}
interface Change {
  storyId: string;
  version: number;
}

/** Everything that readers get of versions: each one of each story, its difference to the one before, histories and changes. */
function answersOf(folder: string, given?: string) {
  return onMachine(folder, async (ask) => {
    const get = async (asked: string): Promise<Answer> => {
      const answer = await ask(asked);
      // Each problem has the id of its request.
      const body = (await answer.text()).replace(/,"requestId":"[^"]*"/, '');
      return { status: answer.status, tag: answer.headers.get('ETag'), body };
    };
    const all: { changes: Change[]; next: string } = await (await ask('/v1/changes')).json();
    const half: { next: string } = await (await ask('/v1/changes?limit=4')).json();
    const cursor = given ?? half.next;
    const answers: Record<string, Answer> = {};
    const newest: Record<string, number> = {};
    for (const { storyId, version } of all.changes) {
      const story = `/v1/stories/${storyId}`;
      newest[storyId] = version;
      for (const asked of [`${story}?version=${version}`, `${story}/diff?to=${version}`])
        answers[asked] = await get(asked);
      for (const asked of [story, `${story}/history`]) answers[asked] = await get(asked);
    }
    const rest: { changes: Change[] } = await (await ask(`/v1/changes?after=${cursor}`)).json();
    return { answers, newest, cursor, rest: rest.changes, changes: all.changes };
  });
}

const rebuild = async (folder: string, ...args: string[]) =>
  expect(await operated({ DATA_DIR: folder }, 'rebuild', ...args)).toMatchObject({ code: 0 });
const textOf = ({ answers }: Awaited<ReturnType<typeof answersOf>>) =>
  Object.values(answers)
    .map(({ body }) => body)
    .join('\n');
const statusesOf = ({ answers }: Awaited<ReturnType<typeof answersOf>>) =>
  Object.entries(answers).flatMap(([asked, { status }]) => (asked.includes('version=') ? status : []));

test.each([
  ['a rebuild', []],
  ['a rebuild that decides again', ['--replace']],
])('%s keeps every version, difference, history, entity tag and cursor', async (_name, args) => {
  const { folder } = await aFiledFolder();
  const before = await answersOf(folder);
  expect(Object.values(before.newest).sort()).toEqual([4, 5]);
  expect(before.rest.length).toBeGreaterThan(3);
  expect(new Set(statusesOf(before))).toEqual(new Set([200, 410]));
  await rebuild(folder, ...args);
  expect(await answersOf(folder, before.cursor)).toEqual(before);
  // The versions of a table that was rebuilt before are carried over too.
  await rebuild(folder, ...args);
  const after = await answersOf(folder, before.cursor);
  expect(after).toEqual(before);
  expect(textOf(after)).toContain('since 1998');
  expect(textOf(after)).not.toContain('Quorvelix');
});

test('a report that was purged is in no version after a rebuild, and versions go on from the one before', async () => {
  const { folder, ids } = await aFiledFolder();
  const filed = await answersOf(folder);
  expect(textOf(filed)).toContain('Zandrithmo');
  const purged = await operated({ DATA_DIR: folder }, 'purge', ids.get('gamma ferry') ?? '');
  expect(purged.code).toBe(0);
  const before = await answersOf(folder, filed.cursor);
  for (const args of [[], ['--replace']]) {
    await rebuild(folder, ...args);
    const after = await answersOf(folder, before.cursor);
    expect(after).toEqual(before);
    expect(textOf(after)).not.toContain('Zandrithmo');
  }
  for (const [id, version] of Object.entries(filed.newest))
    expect(before.newest[id]).toBeGreaterThanOrEqual(version);
});

test('where the table was lost, earlier versions answer 410 and say why; numbers and cursors go on', async () => {
  const { folder } = await aFiledFolder();
  const before = await answersOf(folder);
  await rm(path.join(folder, 'table'), { recursive: true });
  await rebuild(folder);
  const after = await answersOf(folder, before.cursor);
  expect(after.newest).toEqual(before.newest);
  const places = (changes: readonly Change[]) =>
    changes.map(({ storyId, version }) => `${storyId} ${version}`);
  expect(places(after.rest)).toEqual(places(before.rest));
  for (const [id, newest] of Object.entries(before.newest)) {
    const story = `/v1/stories/${id}`;
    for (const asked of [story, `${story}?version=${newest}`])
      expect(after.answers[asked]).toEqual(before.answers[asked]);
    for (let version = 1; version < newest; version++) {
      const { status, body = '' } = after.answers[`${story}?version=${version}`] ?? {};
      expect(status).toBe(410);
      expect(JSON.parse(body).detail).toContain('or the table was lost');
    }
    const beyond = await onMachine(folder, async (ask) =>
      (await ask(`${story}?version=${newest + 1}`)).json(),
    );
    expect(beyond).toMatchObject({ status: 404, detail: `The newest version is ${newest}.` });
  }
});
