import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import type { Row, Table } from '#adapters/shared/table.ts';
import { type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { merge } from '#core/pipeline.ts';
import type { ReportStore } from '#core/ports.ts';
import type { Report } from '#core/report.ts';
import type { EmbeddedTable } from '#local/embedded-table.ts';
import { makeTableWorld } from '#local/table-world.ts';
import { aReport } from '#test/builders/a-report.ts';
import { openTemporaryTable } from '#test/doubles/temporary-table.ts';

/** Bytes of the values of a row. */
function sizeOf(row: Row): number {
  return Object.values(row).reduce<number>(
    (sum, value) => sum + (value instanceof Uint8Array ? value.length : String(value).length),
    0,
  );
}

describe('a story of very many reports', () => {
  let engine: EmbeddedTable;
  let largest = 0;
  let spilled: string[] = [];
  const clock = { now: () => instantOf(Date.UTC(2022, 0, 20)) };
  beforeAll(async () => {
    engine = await openTemporaryTable();
  });
  afterAll(() => engine.stop());

  function openWorld() {
    const watched: Table = {
      ...engine.table,
      put: (row, ...rest) => {
        largest = Math.max(largest, sizeOf(row));
        return engine.table.put(row, ...rest);
      },
    };
    const objectStore = makeMemoryObjectStore();
    const { put, remove } = objectStore;
    objectStore.put = (name, bytes) => {
      spilled.push(name);
      return put(name, bytes);
    };
    objectStore.remove = (names) => {
      spilled = spilled.filter((name) => !names.includes(name));
      return remove(names);
    };
    return {
      ...makeTableWorld(watched, objectStore, clock),
      archive: makeMemoryArchive(),
      merges: { send: async () => {} },
      clock,
      log: { info() {}, warn() {}, error() {} },
    };
  }

  test('keeps its rows small, its text in the object store, and no text after every report is killed', async () => {
    const world = openWorld();
    const own = Array.from(
      { length: 150 },
      (_, at) => `Witness number ${at} ${noise(at)} said so on Saturday.`,
    );
    const reports = Array.from({ length: 1_100 }, (_, at) =>
      aReport({
        ...{ agency: `Paper ${at % 90}`, externalId: `item ${at}` },
        paragraphs: ['A ferry ran aground off Harwick, and all on board are safe.', own[at % 150] ?? ''],
      }),
    );
    const storyId = storyIdFoundedBy(reports[0]?.id ?? aReport().id);
    await putAll(reports, storyId, world.reports);
    await merge({ storyId }, world);
    const story = await world.stories.findStory(storyId);
    expect(story?.paragraphs.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(140);
    expect(story?.sources.flatMap(({ reportIds }) => reportIds)).toHaveLength(1_100);
    expect((await world.stories.historyOf(storyId))[0]?.reportIds).toHaveLength(1_000);
    expect(spilled).toHaveLength(1);

    const killed = reports.map((report) => ({
      ...report,
      version: 1,
      status: 'canceled' as const,
      paragraphs: [],
    }));
    await putAll(killed, storyId, world.reports);
    await merge({ storyId }, world);
    expect(await world.stories.findStory(storyId, 1)).toBeUndefined();
    expect((await world.stories.findHead(storyId))?.card.status).toBe('withdrawn');
    expect(spilled).toEqual([]);
    expect(largest).toBeLessThan(64 * 1024);
  });
});

async function putAll(reports: readonly Report[], storyId: StoryId, store: ReportStore): Promise<void> {
  for (let at = 0; at < reports.length; at += 50)
    await Promise.all(reports.slice(at, at + 50).map((report) => store.putMember(storyId, report)));
}

/** Words that hardly repeat, so that they do not compress well. */
function noise(seed: number): string {
  const digits = Array.from(
    { length: 120 },
    (_, at) => ((seed + 1) * (at + 7) * 2_654_435_761) % 4_294_967_291,
  );
  return digits.map((digit) => `${digit.toString(36).replace(/\d/g, 'x')}`).join(' ');
}
