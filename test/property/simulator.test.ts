import fc from 'fast-check';
import { makeMemoryDecisions } from '#adapters/memory/decisions-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { randomFrom } from '#bench/made-copy.ts';
import { canonicalJson } from '#core/digest.ts';
import type { ArchiveKey } from '#core/ids.ts';
import { SourceId } from '#core/ids.ts';
import { Instant, shifted } from '#core/instant.ts';
import type { StoryStore } from '#core/ports.ts';
import type { Report } from '#core/report.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import { rebuild } from '#local/operate/rebuild.ts';
import { someDocuments, start } from '#test/builders/some-documents.ts';
import { makeMemoryBookmarks } from '#test/doubles/bookmarks-memory.ts';
import { Crash, makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

/** One seed alone, or how many from 1 on. */
const only = process.env.SIMULATOR_SEED;
const seeds = Number(process.env.SIMULATOR_SEEDS ?? 100);
/** Calls of one document, roughly: a crash hits any of them. */
const mostCalls = 120;
const mostTurns = 6;
/** Beyond any clock: a rebuild of this test has the time of today. */
const neverEnds = Instant.parse('2099-01-01T00:00:00.000Z');

type World = ReturnType<typeof makeSimulatedWorld>;

/**
 * Two workers share the notices of a process and are interleaved at random before every call of a port. Notices are
 * repeated, and the process dies up to three times, before or after any call; then it starts again.
 */
async function runRandomly(documents: readonly Report[][], random: () => number): Promise<World> {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  const below = (count: number) => Math.floor(random() * count);
  world.waitBeforeCalls(async () => {
    for (let turns = below(mostTurns); turns > 0; turns--) await undefined;
  });
  const due: ArchiveKey[] = [];
  for (const [at, document] of documents.entries()) {
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: shifted(start, at * 1000) };
    due.push(await world.archive.keep(bytes, { ...note, contentType: 'application/json' }));
  }
  for (let repeats = below(3); repeats > 0; repeats--)
    due.push(due[below(due.length)] ?? (due[0] as ArchiveKey));
  let crashes = below(4);
  while (due.length + world.merges.length > 0) {
    if (crashes-- > 0) world.dieAtCall(1 + below(mostCalls), below(2) === 0 ? 'before' : 'after');
    let hasDied = false;
    const work = async (): Promise<void> => {
      while (!hasDied) {
        if (below(4) === 0) await world.record();
        const notice = below(2) === 0 ? world.merges.shift() : undefined;
        const key = notice === undefined ? due.shift() : undefined;
        if (notice !== undefined) await world.merge(notice);
        else if (key !== undefined) await world.ingest(key);
        else if (world.merges.length === 0) return;
      }
    };
    const ends = await Promise.allSettled([work(), work()].map((worker) => worker.catch(die)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    if (hasDied) await world.restart();
    function die(error: unknown): void {
      if (!(error instanceof Crash)) throw error;
      hasDied = true;
    }
  }
  world.waitBeforeCalls(undefined);
  await world.restart();
  return world;
}

const unused = async () => {
  throw new Error('a check never keeps the table');
};

/** The empty ports of a table. */
function emptyTable() {
  return {
    ledger: makeMemoryLedger(),
    reports: makeMemoryReportStore(),
    index: makeMemoryStoryIndex(),
    stories: makeMemoryStoryStore(),
    wakeups: makeMemoryWakeups(),
  };
}

/** Rebuilds beside `live`. @returns what `operate rebuild --check` prints, where the last line has the counts, and the rebuilt table. */
async function rebuildAside(
  { archive, reports, stories, index }: Pick<World, 'archive' | 'reports' | 'stories' | 'index'>,
  decisions = makeMemoryDecisions(),
) {
  const lines: string[] = [];
  const table = emptyTable();
  const deployment = {
    ...{ archive, reports, stories, index, decisions },
    bookmarks: makeMemoryBookmarks(),
    changesHorizonMs: 0,
    openBeside: async () => ({
      world: table,
      ...{ isResumed: false, canResume: false, keep: unused, drop: async () => {} },
    }),
  } as unknown as Deployment;
  const output = {
    result: (line: string) => void lines.push(line),
    note: (line: string) => void lines.push(line),
    progress() {},
  };
  await rebuild(deployment, { check: true, replace: false, bodies: undefined }, output);
  return { lines, table };
}

/** Everything that readers know: the stories, with their versions, and the changes that led there. */
async function known(stories: StoryStore) {
  const { changes } = await stories.changes(undefined, 10_000);
  const ids = [...new Set(changes.map(({ storyId }) => storyId))].sort();
  const shown = await Promise.all(ids.map((id) => stories.findStory(id)));
  return {
    // The tombstone of a merged or withdrawn story is not read, and has the time of its making.
    stories: shown.map((story) =>
      story?.status === 'merged' || story?.status === 'withdrawn'
        ? { id: story.id, version: story.version, status: story.status, mergedInto: story.mergedInto }
        : story,
    ),
    changes: changes.map(({ headline: _headline, ...change }) => canonicalJson(change)).sort(),
  };
}

/** The table is lost; the record of decisions has everything that readers know. */
async function restoredAlone(world: World): Promise<StoryStore> {
  await world.record();
  const { table } = await rebuildAside({ archive: world.archive, ...emptyTable() }, world.decisions);
  return table.stories;
}

/**
 * 1221: a kill, the version that it covers and a later one, and the covered one delivered again after that.
 * 489: one version filed with two texts at one time.
 */
const onceDifferent = [489, 1221];
const chosen =
  only === undefined
    ? [...new Set([...onceDifferent, ...Array.from({ length: seeds }, (_, at) => at + 1)])]
    : [Number(only)];

test(`law 7: after any interleaving, crashes and redeliveries a rebuild gives the same stories (${chosen.length} seeds)`, async () => {
  for (const seed of chosen) {
    const [documents = []] = fc.sample(someDocuments, { seed, numRuns: 1 });
    const filed = documents.map((document) =>
      document.map((report) =>
        report.embargoedUntil === undefined ? report : { ...report, embargoedUntil: neverEnds },
      ),
    );
    const world = await runRandomly(filed, randomFrom(seed));
    const { lines } = await rebuildAside(world);
    const counts = JSON.parse(lines.at(-1) ?? '{}');
    const reports = new Set(filed.flat().map(({ id }) => id)).size;
    if (lines.length !== 1 || counts.differing !== 0 || counts.reports !== reports)
      throw new Error(
        `SIMULATOR_SEED=${seed} npm test -- test/property/simulator\n${reports} reports were filed\n${lines.join('\n')}`,
      );
    const [before, after] = [await known(world.stories), await known(await restoredAlone(world))];
    if (canonicalJson(before) !== canonicalJson(after))
      throw new Error(
        `SIMULATOR_SEED=${seed}: without the table\n${JSON.stringify(before)}\n${JSON.stringify(after)}`,
      );
  }
});
