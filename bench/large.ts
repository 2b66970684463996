// A story of 10,000 reports and 1 MB of distinct text, the whole way: the embedded engine, the store, merging, the API.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import type { Row, Table } from '#adapters/shared/table.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import { randomFrom, reportOf, sentencesOf } from '#bench/made-copy.ts';
import { type ReportId, type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { merge } from '#core/pipeline.ts';
import type { Report } from '#core/report.ts';
import { makeApp } from '#lambdas/api/app.ts';
import { openEmbeddedTable } from '#local/embedded-table.ts';
import { makeTableWorld } from '#local/table-world.ts';

const reports = 10_000;
const texts = 250;
/** Some 4,000 bytes, so that all texts together are 1 MB. */
const wordsPerText = 960;
const putAtOnce = 50;

/** Processor time (the engine's own included), sizes, and the most memory that the process held. */
export async function* benchLarge(): AsyncGenerator<BenchLine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-large-'));
  const engine = await openEmbeddedTable(folder);
  let largestRow = 0;
  let spilledBytes = 0;
  const table: Table = {
    ...engine.table,
    put: (row, ...rest) => {
      largestRow = Math.max(largestRow, sizeOf(row));
      return engine.table.put(row, ...rest);
    },
  };
  const objectStore = makeMemoryObjectStore();
  const { put } = objectStore;
  objectStore.put = (name, bytes) => {
    spilledBytes = bytes.length;
    return put(name, bytes);
  };
  const world = {
    ...makeTableWorld(table, objectStore, systemClock),
    archive: makeMemoryArchive(),
    merges: { send: async () => {} },
    clock: systemClock,
    log: { info() {}, warn() {}, error() {} },
  };
  const { storyId, last } = await putMembers((id, report) => world.reports.putMember(id, report));
  const line = (metric: string, value: number, unit: string): BenchLine => ({
    ...{ bench: 'large', metric, value: Math.round(value), unit },
    context: { reports, texts, wordsPerText },
  });
  yield line('merge', await processorMs(() => merge({ storyId }, world)), 'ms');
  yield line('merge again, nothing new', await processorMs(() => merge({ storyId }, world)), 'ms');
  await world.reports.putMember(storyId, last);
  yield line('merge with one more', await processorMs(() => merge({ storyId }, world)), 'ms');
  yield line('largest row', largestRow, 'bytes');
  yield line('story in the object store', spilledBytes, 'bytes');
  const app = makeApp({ ...world, listSources: () => [], tokens: 'open', publicReads: true });
  const address = `/v1/stories/${storyId}`;
  let [tag, bytes] = ['', 0];
  const read = async () => {
    const answer = await app.request(address);
    tag = answer.headers.get('ETag') ?? '';
    bytes = (await answer.arrayBuffer()).byteLength;
  };
  yield line('GET as JSON', await processorMs(read), 'ms');
  yield line('story as JSON', bytes, 'bytes');
  const again = async () => app.request(address, { headers: { 'If-None-Match': tag } });
  yield line('GET of who has it (304)', await processorMs(again), 'ms');
  yield line('most memory', process.resourceUsage().maxRSS * 1024, 'bytes');
  await engine.stop();
  await rm(folder, { recursive: true });
}

/** Each distinct text once, then copies of them, cut at different places, the first texts most often. */
async function putMembers(
  put: (storyId: StoryId, report: Report) => Promise<void>,
): Promise<{ storyId: StoryId; last: Report }> {
  const next = randomFrom(7);
  const bodies = Array.from({ length: texts }, () => sentencesOf(next, wordsPerText));
  let founder: ReportId | undefined;
  const made = (at: number): Report => {
    if (at < texts) return reportOf(at, bodies[at] ?? []);
    const text = bodies[Math.floor(texts * next() ** 3)] ?? [];
    const kept = Math.max(4, Math.floor(text.length * (0.4 + 0.6 * next())));
    return reportOf(at, text.slice(0, kept));
  };
  for (let at = 0; at < reports; at += putAtOnce) {
    const some = Array.from({ length: putAtOnce }, (_, next) => made(at + next));
    founder ??= some[0]?.id;
    await Promise.all(some.map((report) => put(storyIdFoundedBy(founder ?? report.id), report)));
  }
  const last = made(reports);
  return { storyId: storyIdFoundedBy(founder ?? last.id), last };
}

async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function sizeOf(row: Row): number {
  return Object.entries(row).reduce(
    (sum, [name, value]) =>
      sum + name.length + (value instanceof Uint8Array ? value.length : String(value).length),
    0,
  );
}
