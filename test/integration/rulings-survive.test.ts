import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { Story, StoryCard } from '#core/story.ts';
import { eventWordings } from '#test/builders/event-wordings.ts';
import { operated } from '#test/doubles/operated.ts';
import {
  aDataFolder,
  endAll,
  eventually,
  type RunningDateline,
  startDateline,
} from '#test/doubles/running-dateline.ts';

afterEach(endAll);

const cardsOf = async (dateline: RunningDateline) =>
  (await dateline.get<{ stories: StoryCard[] }>('/v1/stories?limit=100')).stories;
const reportsOf = async (dateline: RunningDateline, id: string) =>
  (await dateline.get<{ reports: { id: string }[] }>(`/v1/stories/${id}/reports`)).reports.map(
    (one) => one.id,
  );

/** Every wording but one, so that each report of an event has its own text and shares most of it. */
const withoutOne = (wordings: readonly string[], left: number) =>
  wordings.filter((_, at) => at !== left).join(' ');
const [ferry, quake, bank] = eventWordings;
const filed = [
  ...[0, 1, 2, 3].map((left) => withoutOne(ferry, left)),
  ...[0, 1, 2].map((left) => withoutOne(quake, left)),
  ...[0, 1].map((left) => withoutOne(bank, left)),
  'A glacier lake above Tamsin drained overnight. The village of Tamsin was dry by Sunday, its mayor Ida Moor said.',
];

/** An instance with four stories, of four, three, two and one reports. */
async function startWithStories(folder: string): Promise<RunningDateline> {
  const dateline = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  for (const [at, body] of filed.entries()) {
    const answer = await fetch(`${dateline.url}/v1/reports?source=desk-${at}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    });
    expect(answer.status).toBe(202);
  }
  await eventually(async () => {
    const counts = (await cardsOf(dateline)).map(({ reports }) => reports).sort();
    return counts.join() === '1,2,3,4' ? true : undefined;
  });
  return dateline;
}

async function decide(
  dateline: RunningDateline,
  story: string,
  verb: string,
  body: unknown,
): Promise<string> {
  const answer = await fetch(`${dateline.url}/v1/stories/${story}/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answered = (await answer.json()) as { storyId: string };
  expect({ status: answer.status, answered }).toMatchObject({ status: 202 });
  return answered.storyId;
}

/** Everything that readers see of the current stories, without version numbers. */
async function shown(dateline: RunningDateline): Promise<unknown> {
  const stories = await Promise.all(
    (await cardsOf(dateline)).map(({ id }) => dateline.get<Story>(`/v1/stories/${id}`)),
  );
  return stories.map((story) => ({ ...story, version: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const rebuilt = (folder: string, ...options: string[]) =>
  operated({ DATA_DIR: folder }, 'rebuild', ...options);

/** Splits the largest story, moves one report of the next one, and merges two others. */
async function decideThree(dateline: RunningDateline) {
  const cards = (await cardsOf(dateline)).sort((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
  const [large = '', second = '', third = '', fourth = ''] = cards.map(({ id }) => id);
  const [one = '', two = ''] = await reportsOf(dateline, large);
  const part = await decide(dateline, large, 'split', { reportIds: [one, two] });
  const [moved = ''] = await reportsOf(dateline, second);
  await decide(dateline, second, 'move', { reportIds: [moved], to: third });
  const winner = await decide(dateline, fourth, 'merge', { with: third });
  const loser = winner === third ? fourth : third;
  const left = [
    { from: large, to: part },
    { from: second, to: third },
  ];
  return { part, split: [one, two].sort(), moved, winner, loser, left };
}

/** True once every decision is applied and in the timelines of its stories; undefined while stories are being merged. */
const decided = (dateline: RunningDateline, of: Awaited<ReturnType<typeof decideThree>>) => async () => {
  const known = new Set((await cardsOf(dateline)).map(({ id }) => String(id)));
  if (!known.has(of.part) || !known.has(of.winner)) return undefined;
  const winner = await dateline.get<Story>(`/v1/stories/${of.winner}`);
  const part = await reportsOf(dateline, of.part);
  const merged = await reportsOf(dateline, of.winner);
  for (const { from, to } of of.left) {
    const { timeline } = await dateline.get<Story>(`/v1/stories/${from}`);
    if (!timeline.some((entry) => entry.what === 'split' && entry.to === to)) return undefined;
  }
  const holds = part.sort().join() === of.split.join() && merged.includes(of.moved);
  return holds && winner.aliases.some((alias) => alias === of.loser) ? true : undefined;
};

test('editor decisions made over HTTP are restored by a rebuild, story by story', async () => {
  const folder = await aDataFolder();
  const dateline = await startWithStories(folder);
  const of = await decideThree(dateline);
  await eventually(decided(dateline, of));
  const before = await shown(dateline);
  expect(await dateline.end('SIGTERM')).toBe(0);

  const { out } = await rebuilt(folder, '--check');
  expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({ differing: 0 });
  expect(await rebuilt(folder)).toMatchObject({ code: 0 });
  const restarted = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  await eventually(decided(restarted, of));
  expect(await shown(restarted)).toEqual(before);
  expect(await restarted.end('SIGTERM')).toBe(0);

  // Without any table the next start makes it again from the archive and the record of decisions.
  await rename(path.join(folder, 'table'), path.join(folder, 'table-lost'));
  const fresh = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  expect(await shown(fresh)).toEqual(before);
  expect(await fresh.end('SIGTERM')).toBe(0);
});

test('a decision acknowledged with 202 survives kill -9 at once, and the loss of the whole table', async () => {
  const folder = await aDataFolder();
  const dateline = await startWithStories(folder);
  const of = await decideThree(dateline);
  await dateline.end('SIGKILL');
  const restarted = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  await eventually(decided(restarted, of));
  await restarted.end('SIGKILL');
  await rename(path.join(folder, 'table'), path.join(folder, 'table-lost'));
  const fresh = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  await eventually(decided(fresh, of));
  expect(await fresh.end('SIGTERM')).toBe(0);
});

test('a kill that an editor undid stays undone after a rebuild, and after the loss of the whole table', async () => {
  const folder = await aDataFolder();
  const dateline = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  const file = async (body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    expect((await fetch(`${dateline.url}/v1/reports?source=desk`, init)).status).toBe(202);
  };
  const report = { externalId: 'a', headline: 'Ferry aground off Harwick', text: ferry.join(' ') };
  await file(report);
  const id = await eventually(async () => (await cardsOf(dateline))[0]?.id);
  await file({ ...report, status: 'canceled', version: 1 });
  const statusOf = async (at: RunningDateline) => (await fetch(`${at.url}/v1/stories/${id}`)).status;
  await eventually(async () => ((await statusOf(dateline)) === 410 ? true : undefined));
  await decide(dateline, id, 'restore', {});
  await eventually(async () => ((await statusOf(dateline)) === 200 ? true : undefined));
  const before = await shown(dateline);
  expect(before).toMatchObject([
    { timeline: expect.arrayContaining([expect.objectContaining({ what: 'restored' })]) },
  ]);
  expect(await dateline.end('SIGTERM')).toBe(0);

  const { code, out } = await rebuilt(folder, '--check');
  expect({ code, last: JSON.parse(out.at(-1) ?? '') }).toMatchObject({ code: 0, last: { differing: 0 } });
  expect(await rebuilt(folder)).toMatchObject({ code: 0 });
  await rename(path.join(folder, 'table'), path.join(folder, 'table-lost'));
  const fresh = await startDateline({ DATA_DIR: folder, SAMPLE: 'off' });
  expect(await statusOf(fresh)).toBe(200);
  expect(await shown(fresh)).toEqual(before);
  expect(await fresh.end('SIGTERM')).toBe(0);
});
