import fc from 'fast-check';
import { type ReportId, SourceId, type StoryId } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { ArchiveNote } from '#core/ports.ts';
import type { Report } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';
import { Crash, makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 6));
const padding = Array.from({ length: 5 }, () => 'as it was and will be in the days to come').join(', ');
const told = [
  'The ferry Lady Maren ran aground off Harwick on Saturday with 214 people on board, harbour master Ruth Ellery said.',
  'Lifeboats took 214 people off the ferry Lady Maren, aground off Harwick in thick fog, said Ruth Ellery.',
  'A second ferry, the Lady Joan, ran aground off Harwick on Tuesday with 90 people on board, harbour master Ruth Ellery said.',
  'Lifeboats took 90 people off the ferry Lady Joan, the second aground off Harwick within days, said Ruth Ellery on Tuesday.',
  'An earthquake of magnitude 5.7 shook Tabriz on Saturday, and 27 people were hurt, governor Hassan Moradi said.',
  'At least 27 people were hurt when an earthquake of magnitude 5.7 shook Tabriz, said governor Hassan Moradi.',
];
const filings = told.map(
  (text, at): Report =>
    aReport({
      ...{ agency: `Agency ${at}`, sourceId: 'desk', externalId: `Agency ${at}`, datelines: [] },
      headline: text.slice(0, 50),
      paragraphs: [text, padding],
      publishedAt: shifted(start, (at === 2 || at === 3 ? 3 * 86_400_000 : 0) + at * 60_000),
    }),
);
type World = ReturnType<typeof makeSimulatedWorld>;

/** What happens: a report comes in, or every story so far is settled. */
const someSteps = fc
  .tuple(
    fc.shuffledSubarray(filings, { minLength: filings.length }),
    fc.array(fc.boolean(), { minLength: filings.length, maxLength: filings.length }),
  )
  .map(([order, settled]) => order.map((report, at) => ({ report, settle: settled[at] ?? false })));

async function file(report: Report, world: World): Promise<void> {
  world.pass(1000);
  const bytes = new TextEncoder().encode(JSON.stringify([report]));
  const note: ArchiveNote = {
    sourceId: SourceId.parse('desk'),
    complete: true,
    contentType: 'application/json',
    receivedAt: world.ports.clock.now(),
  };
  const { rejections } = await world.ingest(await world.archive.keep(bytes, note));
  expect(rejections).toEqual([]);
  await world.settle();
}

async function settleAll(world: World): Promise<void> {
  for (const storyId of new Set((await homes(world)).values())) await settleOne(storyId, world);
}

async function settleOne(storyId: StoryId | undefined, world: World): Promise<void> {
  if (storyId === undefined) return;
  world.pass(1000);
  await world.merge({ storyId, settle: true });
  for (let notice = world.ingests.shift(); notice; notice = world.ingests.shift())
    await world.ingest(notice.archiveKey);
  await world.settle();
}

/** Where every report is, sorted by report. */
async function homes(world: World): Promise<Map<ReportId, StoryId>> {
  const found = new Map<ReportId, StoryId>();
  for (const { id } of [...filings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const home = (await world.reports.findAssignment(id))?.decision.storyId;
    if (home !== undefined) found.set(id, home);
  }
  expect(found.size).toBeGreaterThan(0);
  return found;
}

async function archived({ archive }: World) {
  const documents = [];
  const days = await archive.days();
  for await (const document of archive.kept(days[0] ?? '', days.at(-1) ?? '')) documents.push(document);
  return documents;
}

/** Everything archived, in order of arrival, taken in by a world that settles nothing itself. */
async function rebuilt(world: World): Promise<World> {
  const again = makeSimulatedWorld(world.ports.clock.now());
  const documents = await archived(world);
  documents.sort((a, b) => (a.keptAt < b.keptAt ? -1 : a.keptAt > b.keptAt ? 1 : 0));
  for (const { key } of documents) {
    const { bytes, note } = await world.archive.get(key);
    await again.ingest(await again.archive.keep(bytes, note));
    await again.settle();
  }
  return again;
}

test('law 7: what was settled is the same when the archive is replayed in order of arrival', () =>
  fc.assert(
    fc.asyncProperty(someSteps, async (steps) => {
      const world = makeSimulatedWorld(shifted(start, 4 * 86_400_000));
      for (const { report, settle } of steps) {
        await file(report, world);
        if (settle) await settleAll(world);
      }
      expect(await homes(await rebuilt(world))).toEqual(await homes(world));
    }),
    { numRuns: 12 },
  ));

test('whatever the order of the reports, settled stories hold the same reports', () =>
  fc.assert(
    fc.asyncProperty(someSteps, async (steps) => {
      const world = makeSimulatedWorld(shifted(start, 4 * 86_400_000));
      for (const { report } of steps) await file(report, world);
      await settleAll(world);
      const together = new Map<StoryId, number[]>();
      for (const [at, { id }] of filings.entries()) {
        const home = (await homes(world)).get(id);
        if (home !== undefined) together.set(home, [...(together.get(home) ?? []), at]);
      }
      expect([...together.values()].sort()).toEqual([
        [0, 1],
        [2, 3],
        [4, 5],
      ]);
    }),
    { numRuns: 12 },
  ));

test('wherever settling began and however often, it comes to rest: soon nothing moves any more', () =>
  fc.assert(
    fc.asyncProperty(someSteps, fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), async (steps, settled) => {
      const world = makeSimulatedWorld(shifted(start, 4 * 86_400_000));
      for (const { report, settle } of steps) {
        await file(report, world);
        if (settle) await settleAll(world);
      }
      for (const nth of settled) await settleOne([...(await homes(world)).values()][nth], world);
      for (let pass = 0; pass < 2; pass++) await settleAll(world);
      const rest = await homes(world);
      const rulings = (await archived(world)).length;
      await settleAll(world);
      expect(await homes(world)).toEqual(rest);
      expect(await archived(world)).toHaveLength(rulings);
    }),
    { numRuns: 12 },
  ));

test('law 3: a process that dies while it settles leaves nothing half moved', () =>
  fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 60 }),
      fc.constantFrom('before' as const, 'after' as const),
      async (call, when) => {
        const run = async (dies: boolean) => {
          const world = makeSimulatedWorld(shifted(start, 4 * 86_400_000));
          for (const report of filings) await file(report, world);
          if (dies) world.dieAtCall(call + 1, when);
          try {
            await settleAll(world);
          } catch (error) {
            if (!(error instanceof Crash)) throw error;
          }
          await world.restart();
          await settleAll(world);
          return homes(world);
        };
        expect(await run(true)).toEqual(await run(false));
      },
    ),
    { numRuns: 12 },
  ));
