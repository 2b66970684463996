import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Level } from 'level';
import { makeApp } from '#lambdas/api/app.ts';
import { startMachine } from '#local/machine.ts';
import { openMachine } from '#local/operate/open-machine.ts';
import { operated } from '#test/doubles/operated.ts';
import { aDataFolder } from '#test/doubles/running-dateline.ts';

/** Words that only the purged report has: in its headline, its text and its link. */
const secrets = ['Quorvelix', 'Zandrithmo', 'vexlurian-link'];

const item = (guid: string, title: string, text: string, link = guid) =>
  `<item><guid>${guid}</guid><title>${title}</title><link>https://beta.example/${link}</link><description>${text}</description><pubDate>Sat, 15 Jan 2022 08:00:00 GMT</pubDate></item>`;
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Beta</title>${items.join('')}</channel></rss>`;
const ferry =
  'A passenger ferry ran aground on a sandbank off Harwick early on Saturday, the coastguard said. All 214 people on board were taken off by lifeboat.';
const secret = item(
  'g1',
  'Ferry of Quorvelix aground off Harwick',
  `${ferry} Captain Zandrithmo was on the bridge.`,
  'vexlurian-link',
);
const orchestra = item('g2', 'Orchestra of Lorn opens season', 'The hall of Lorn was sold out for weeks.');
const pension = item('g3', 'Parliament in Torvia rejects pension bill', 'Lawmakers in Torvia voted it down.');
const morning = item(
  'g4',
  'Morning briefing: Zandrithmo and four other things to know',
  'Good morning. Here is what you need to know today.&lt;p&gt;A passenger ferry ran aground on a sandbank off Harwick early on Saturday, the coastguard said, and all 214 people were taken off by lifeboat.&lt;/p&gt;&lt;p&gt;Lawmakers in Torvia voted down the pension bill.&lt;/p&gt;',
);

async function onMachine<Result>(
  folder: string,
  run: (
    ask: (asked: string, init?: RequestInit) => Promise<Response>,
    idle: () => Promise<void>,
  ) => Promise<Result>,
): Promise<Result> {
  const log = { info() {}, warn() {}, error() {} };
  const machine = await startMachine({ folder, sources: [], allowPrivate: [], tokens: 'open', log });
  const app = makeApp(machine.apiWorld);
  const result = await run(
    async (asked, init) => app.request(asked, init),
    () => machine.idle(),
  );
  await machine.stop();
  return result;
}

/** @returns the ids of the reports of each document. */
function post(folder: string, filings: [source: string, type: string, body: string][]): Promise<string[][]> {
  return onMachine(folder, async (ask, idle) => {
    const ids: string[][] = [];
    for (const [source, type, body] of filings) {
      const init = { method: 'POST', body, headers: { 'Content-Type': type } };
      const answer = await ask(`/v1/reports?source=${source}`, init);
      const { reports }: { reports: { id: string }[] } = await answer.json();
      ids.push(reports.map(({ id }) => id));
      await idle();
    }
    return ids;
  });
}

const xml = 'application/xml';
const paper = {
  externalId: 'p1',
  headline: 'Ferry aground off Harwick',
  publishedAt: '2022-01-15T09:00:00Z',
};
/** A feed that was polled twice, a paper that reports the same, and a report of its own. */
async function aFiledFolder() {
  const folder = await aDataFolder();
  const [first = [], second = [], third = []] = await post(folder, [
    ['beta', xml, feed(secret, orchestra)],
    ['beta', xml, feed(morning, pension, secret, orchestra)],
    [
      'gamma',
      'application/json',
      JSON.stringify({ ...paper, text: `${ferry}\n\nThe ferry belongs to a company in Harwick.` }),
    ],
  ]);
  return { folder, secretId: first[0] ?? '', listId: second[0] ?? '', paperId: third[0] ?? '' };
}

/** The files below the folder that contain one of the words, with the word. */
async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const text = (await readFile(file)).toString('latin1').toLowerCase();
    for (const word of words)
      if (text.includes(word.toLowerCase())) found.push(`${path.relative(folder, file)}: ${word}`);
  }
  return found;
}

/** Stories in the table; revisions of profiles that hold something, but the newest; and stories that have postings. */
async function pastOf(folder: string) {
  const level = new Level<string, Buffer>(path.join(folder, 'table'), {
    keyEncoding: 'utf8',
    valueEncoding: 'buffer',
  });
  const profiles = new Map<string, string[]>();
  const posted = new Set<string>();
  for await (const [key, value] of level.iterator()) {
    const [pk = '', sk = ''] = key.split('\x00');
    if (sk.startsWith('SIG#')) profiles.set(pk, [...(profiles.get(pk) ?? []), value.toString('latin1')]);
    if (pk.startsWith('RK#')) posted.add(sk.split('#')[1] ?? '');
  }
  await level.close();
  const old = [...profiles.values()].flatMap((revisions) => revisions.slice(0, -1));
  return {
    stories: profiles.size,
    oldProfiles: old.filter((row) => /profile|added/.test(row)).length,
    postedStories: posted.size,
  };
}

const storiesIn = (folder: string) =>
  onMachine(folder, async (ask) => {
    const { stories }: { stories: { id: string; headline: string; reports: number }[] } = await (
      await ask('/v1/stories?limit=100')
    ).json();
    const texts = await Promise.all(stories.map(async ({ id }) => (await ask(`/v1/stories/${id}`)).text()));
    return { stories, text: texts.join('\n') };
  });

const shows = async (folder: string, words: string) => (await storiesIn(folder)).text.includes(words);
const purge = (folder: string, name: string) => operated({ DATA_DIR: folder }, 'purge', name);

test('a purged report leaves no word of it on the disk, and the reports beside it stay', async () => {
  const { folder, secretId, listId } = await aFiledFolder();
  for (const word of secrets) expect(await filesWith(folder, [word])).not.toEqual([]);
  expect(await shows(folder, 'Captain Zandrithmo')).toBe(true);

  for (const id of [listId, secretId]) {
    const { code, out, err } = await purge(folder, id);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({
      reports: 1,
      damaged: 0,
      remains: [expect.stringContaining('exports')],
    });
  }
  expect(await filesWith(folder, secrets)).toEqual([]);
  const { stories, text } = await storiesIn(folder);
  expect(stories.map(({ headline }) => headline).sort()).toEqual([
    'Ferry aground off Harwick',
    'Orchestra of Lorn opens season',
    'Parliament in Torvia rejects pension bill',
  ]);
  expect(text.includes('The ferry belongs to a company in Harwick.')).toBe(true);
});

/** What is recorded of the decisions on the report. */
async function recordedOf(folder: string, reportId: string): Promise<string[]> {
  const deployment = await openMachine(folder, { info() {}, warn() {}, error() {} });
  const found: string[] = [];
  for await (const lines of deployment.decisions.read())
    found.push(...lines.filter((line) => JSON.parse(line).assignment?.reportId === reportId));
  await deployment.close();
  return found;
}

test('of a purged report only the purge stays in the record of decisions; those on other reports stay', async () => {
  const { folder, secretId, paperId } = await aFiledFolder();
  const before = await recordedOf(folder, secretId);
  expect((await recordedOf(folder, paperId)).join()).toMatch(/"contentDigest".*"reasons":\[\{/);
  expect(before).not.toEqual([]);
  await purge(folder, paperId);
  const recorded = await recordedOf(folder, paperId);
  expect(recorded.map((line) => JSON.parse(line).assignment)).toEqual([
    expect.objectContaining({
      versions: [],
      decision: expect.objectContaining({
        kind: 'withdrawn',
        reasons: [expect.objectContaining({ signal: 'purged' })],
      }),
    }),
  ]);
  expect((await recordedOf(folder, secretId)).slice(0, before.length)).toEqual(before);
});

test('a rebuild does not bring a purged report back, and an audit finds nothing missing', async () => {
  const { folder, secretId } = await aFiledFolder();
  await purge(folder, secretId);
  const audited = await operated({ DATA_DIR: folder }, 'audit');
  expect({ code: audited.code, lines: audited.out.length }).toEqual({ code: 0, lines: 1 });
  const checked = await operated({ DATA_DIR: folder }, 'rebuild', '--check');
  expect({ code: checked.code, out: checked.out.length }).toEqual({ code: 0, out: 1 });
  const before = await storiesIn(folder);
  expect(await operated({ DATA_DIR: folder }, 'rebuild')).toMatchObject({ code: 0 });
  const after = await storiesIn(folder);
  expect(after.stories.map(({ headline }) => headline)).toEqual(
    before.stories.map(({ headline }) => headline),
  );
  expect(await shows(folder, 'Captain Zandrithmo')).toBe(false);
  const replaced = await operated({ DATA_DIR: folder }, 'rebuild', '--replace');
  expect(replaced.code).toBe(0);
  expect(await shows(folder, 'Captain Zandrithmo')).toBe(false);
});

test('a feed that still lists a purged report, under another guid too, does not bring it back; an audit names the document', async () => {
  const { folder, secretId } = await aFiledFolder();
  await purge(folder, secretId);
  await post(folder, [
    ['beta', xml, feed(secret)],
    [
      'beta',
      xml,
      feed(secret.replace('g1', 'g1-again'), item('g9', 'Museum of clocks opens', 'Prague has one.')),
    ],
  ]);
  expect(await shows(folder, 'Captain Zandrithmo')).toBe(false);
  const audited = await operated({ DATA_DIR: folder }, 'audit');
  expect(audited.code).toBe(1);
  expect(audited.out.slice(0, -1).map((line) => JSON.parse(line).kind)).toEqual(['purged', 'purged']);
  expect(await purge(folder, secretId)).toMatchObject({ code: 0 });
  expect(await filesWith(folder, ['Quorvelix', 'vexlurian-link'])).toEqual([]);
  expect(await operated({ DATA_DIR: folder }, 'audit')).toMatchObject({ code: 0 });
  expect(await operated({ DATA_DIR: folder }, 'rebuild', '--check')).toMatchObject({ code: 0 });
});

test('purging a source erases all its documents and nothing of other sources', async () => {
  const { folder } = await aFiledFolder();
  const { code, out, err } = await purge(folder, 'beta');
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('remove or pause the source') });
  expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({ reports: 4, documents: 2 });
  expect(await filesWith(folder, [...secrets, 'Torvia', 'Lorn'])).toEqual([]);
  expect(await pastOf(folder)).toEqual({ stories: 4, oldProfiles: 0, postedStories: 1 });
  expect((await storiesIn(folder)).stories).toHaveLength(1);
  expect(await operated({ DATA_DIR: folder }, 'rebuild', '--check')).toMatchObject({ code: 0 });
});

test.each([
  ['r_00000000000000000000', 1, 'there is no report'],
  ['nobody', 1, 'nothing of nobody'],
  ['dateline.rulings', 2, 'no id of a report or of a source'],
])('purge %s changes nothing and says why', async (name, code, says) => {
  const { folder } = await aFiledFolder();
  const ran = await purge(folder, name);
  expect({ code: ran.code, err: ran.err }).toEqual({ code, err: expect.stringContaining(says) });
  expect(await shows(folder, 'Captain Zandrithmo')).toBe(true);
});
