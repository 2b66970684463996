import { archiveKeyOf, type ReportId, SourceId, splitStoryId, storyIdFoundedBy } from '#core/ids.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import { assignReport } from '#core/intake/assign-report.ts';
import { type Move, moveReports } from '#core/membership/move-reports.ts';
import type { ReportStore } from '#core/ports.ts';
import type { Report } from '#core/report.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 10));
const said = [
  'All 214 people on board were taken off by lifeboat, harbour master Ruth Ellery said.',
  'The Lady Maren was on its way from Harwick to Ostend with 214 people on board.',
  'Lifeboats of Harwick took everyone off the ferry Lady Maren before noon.',
];
const anEventReport = (agency: string, nth: number, parts: ReportParts = {}): Report =>
  aReport({
    agency,
    sourceId: 'desk',
    externalId: agency,
    headline: 'Ferry Lady Maren runs aground off Harwick in thick fog',
    paragraphs: [
      'The ferry Lady Maren ran aground on a sandbank off Harwick, the coastguard said.',
      said[nth] ?? '',
    ],
    publishedAt: shifted(start, nth * 60_000),
    ...parts,
  });
const [one, two, three] = [
  anEventReport('Meridian', 0),
  anEventReport('Khyber Wire', 1),
  anEventReport('Courier', 2),
];
const filed = [one, two, three];
const [a, b, c] = [one.id, two.id, three.id];
const story = storyIdFoundedBy(a);
const part = splitStoryId(story, [c]);

async function aWorld(reports: readonly Report[] = filed) {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  for (const report of reports) await take(report, world);
  return world;
}
async function take(report: Report, world: ReturnType<typeof makeSimulatedWorld>) {
  const bytes = new TextEncoder().encode(JSON.stringify([report]));
  const note = { sourceId: SourceId.parse('desk'), complete: true, contentType: 'application/json' };
  await world.ingest(await world.archive.keep(bytes, { ...note, receivedAt: report.receivedAt }));
  await world.settle();
}
const aMove = (reportIds: ReportId[], parts: Partial<Move> = {}, digit = 'a'): Move => ({
  reportIds,
  to: part,
  by: 'editor',
  kind: 'split',
  at: shifted(start, 7_200_000),
  ruling: archiveKeyOf(SourceId.parse('dateline.rulings'), start, digit.repeat(64)),
  ...parts,
});
/** The store, with a hook around every call of one method. */
function intercepted(
  reports: ReportStore,
  verb: keyof ReportStore,
  around: (go: () => Promise<unknown>) => Promise<unknown>,
): ReportStore {
  return new Proxy(reports, {
    get(store, name) {
      const method: unknown = Reflect.get(store, name);
      if (name !== verb || typeof method !== 'function') return method;
      return (...given: unknown[]) => around(async () => Reflect.apply(method, store, given));
    },
  });
}
function aSignal(): { given: Promise<void>; give(): void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
const at = (hours: number): Instant => shifted(start, hours * 3_600_000);

test('a moved report is a member of the new story only, and both stories are found by their own members', async () => {
  const world = await aWorld();
  expect(await moveReports(aMove([c]), world.ports)).toEqual({
    to: part,
    arrived: [c],
    touched: [part, story].sort(),
  });
  expect((await world.reports.membersOf(part)).map(({ id }) => id)).toEqual([c]);
  expect((await world.reports.membersOf(story)).map(({ id }) => id).sort()).toEqual([a, b].sort());
  const members = async (id: typeof story) =>
    (await world.index.findProfile(id))?.members.map((one) => one.reportId);
  expect(await members(part)).toEqual([c]);
  expect((await members(story))?.sort()).toEqual([a, b].sort());
});

test('the later of two moves wins in any order of arrival, and a move by an editor wins over one by a settle step', async () => {
  const other = splitStoryId(story, [b]);
  const early = aMove([c], { at: at(2) }, 'a');
  const late = aMove([c], { at: at(3), to: other }, 'b');
  const settled = aMove([c], { at: at(9), to: story, by: 'settle', kind: 'regroup' }, 'c');
  for (const order of [
    [early, late, settled],
    [settled, late, early],
    [late, settled, early],
  ]) {
    const world = await aWorld();
    for (const move of order) await moveReports(move, world.ports);
    expect((await world.reports.findAssignment(c))?.decision.storyId).toBe(other);
    expect((await world.reports.membersOf(other)).map(({ id }) => id)).toEqual([c]);
  }
});

test('an editor’s move is kept for a report that arrives later; a settle step’s move is not', async () => {
  const world = await aWorld(filed.slice(0, 2));
  await moveReports(aMove([c], { by: 'settle', kind: 'regroup' }), world.ports);
  expect(await world.reports.findAssignment(c)).toBeUndefined();
  await moveReports(aMove([c]), world.ports);
  expect(await world.reports.findAssignment(c)).toMatchObject({ versions: [], pin: { storyId: part } });
  await take(three, world);
  expect(await world.reports.findAssignment(c)).toMatchObject({
    sourceId: three.sourceId,
    decision: { storyId: part },
  });
  expect((await world.reports.membersOf(part)).map(({ id }) => id)).toEqual([c]);
  expect((await world.stories.findStory(part))?.sources).toHaveLength(1);
});

test('a settle step may move its own reports again, and does not pin the stories', async () => {
  const world = await aWorld();
  const settle = { by: 'settle', kind: 'regroup' } as const;
  await moveReports(
    aMove([c], { ...settle, at: at(2), reasons: [{ signal: 'likeness', value: 0.1, weight: 1 }] }),
    world.ports,
  );
  expect((await world.reports.findAssignment(c))?.decision).toMatchObject({
    storyId: part,
    reasons: [
      { signal: 'settle', value: 'regroup' },
      {},
      {},
      { signal: 'likeness' },
      { signal: 'moved-from', value: story },
    ],
  });
  expect((await world.index.findProfile(part))?.held).toBeUndefined();
  await moveReports(aMove([c], { ...settle, at: at(3), to: story }, 'b'), world.ports);
  expect((await world.reports.findAssignment(c))?.decision.storyId).toBe(story);
  expect(await world.index.findProfile(part)).toMatchObject({ emptied: true, mergedInto: story });
});

test('a story that none of its reports finds any more is found by reports too similar to be counted', async () => {
  const copy = anEventReport('Echo', 0);
  const world = await aWorld([one, copy]);
  expect((await world.index.findProfile(story))?.members.map(({ reportId }) => reportId)).toEqual([a]);
  await moveReports(aMove([a]), world.ports);
  expect((await world.index.findProfile(story))?.members.map(({ reportId }) => reportId)).toEqual([copy.id]);
});

test('a report under embargo is moved with its wake-up', async () => {
  const hidden = anEventReport('Courier', 2, { embargoedUntil: at(30) });
  const world = await aWorld([...filed.slice(0, 2), hidden]);
  await moveReports(aMove([c]), world.ports);
  expect(await world.ports.wakeups.dueWakeups(at(31), 9)).toContainEqual({ at: at(30), storyId: part });
});

test('two concurrent moves of one report leave every version in the story of the later move', async () => {
  const other = splitStoryId(story, [b]);
  const late = aMove([c], { at: at(9), to: other }, 'b');
  // The later move runs completely just before the nth write of the earlier one.
  for (let nth = 1; nth <= 3; nth++) {
    for (const verb of ['saveAssignment', 'putMember', 'removeMember'] as const) {
      const world = await aWorld();
      await take(anEventReport('Courier', 2, { version: 1 }), world);
      let calls = 0;
      const crossed = intercepted(world.reports, verb, async (go) => {
        if (++calls === nth) await moveReports(late, world.ports);
        return go();
      });
      await moveReports(aMove([c]), { ...world.ports, reports: crossed });
      if (calls < nth) await moveReports(late, world.ports);
      const lying = async (id: typeof story) =>
        (await world.reports.versionsIn(id, c)).map(({ version }) => version);
      expect({ nth, verb, there: await lying(other) }).toEqual({ nth, verb, there: [0, 1] });
      expect([await lying(story), await lying(part)]).toEqual([[], []]);
    }
  }
});

test('a version written between reading and removing the rows of a moved report is not lost', async () => {
  const world = await aWorld();
  const [read, put] = [aSignal(), aSignal()];
  const mover = intercepted(world.reports, 'versionsIn', async (go) => {
    const versions = await go();
    read.give();
    await put.given;
    return versions;
  });
  let moving: Promise<unknown> | undefined;
  const taker = intercepted(world.reports, 'putMember', async (go) => {
    if (moving !== undefined) return go();
    moving = moveReports(aMove([c]), { ...world.ports, reports: mover });
    await read.given;
    await go();
    put.give();
    return moving;
  });
  const revised = anEventReport('Courier', 2, { version: 1 });
  const neverAsked = () => Promise.reject(new Error('a known report has a story already'));
  const outcome = await assignReport(revised, neverAsked, { ...world.ports, reports: taker });
  expect(outcome).toMatchObject({ storyId: part, previousStoryIds: [story] });
  expect((await world.reports.versionsIn(part, c)).map(({ version }) => version)).toEqual([0, 1]);
  expect(await world.reports.versionsIn(story, c)).toEqual([]);
});
