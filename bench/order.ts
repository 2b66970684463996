// Order: how much the stories of a labelled set depend on the order in which its reports come. In date order and in shuffled
// ones.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { adjustedRand } from '#bench/adjusted-rand.ts';
import { bCubed } from '#bench/b-cubed.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import { type IngestWorld, ingest, type MergeWorld } from '#core/pipeline.ts';
import { absorbStories } from '#core/publish/absorb-stories.ts';
import { type ReplayLine, readReplayLine } from '#local/replay-line.ts';
import { shuffled } from '#local/shuffled.ts';

const Row = z.looseObject({ id: z.string(), date: z.string(), cluster: z.union([z.string(), z.number()]) });
type Row = z.infer<typeof Row>;
/** The story of each line, by its id. */
type Partition = ReadonlyMap<string, string>;

/**
 * @param file labelled reports, one JSON a line: {id, date, lang?, title, text?, source?, cluster}.
 * @param shuffles how many shuffled orders, by seeds from 1 on; 20 unless it is given.
 */
export async function* benchOrder(file: string | undefined, shuffles = '20'): AsyncGenerator<BenchLine> {
  if (file === undefined) {
    yield {
      bench: 'order',
      metric: 'no labelled set',
      value: 0,
      unit: 'sets',
      context: { help: 'give a FILE' },
    };
    return;
  }
  const rows = readRows(file);
  const lines = rows.map((row, at) => readReplayLine(JSON.stringify(row), `${file}:${at + 1}`));
  const clusterOf = new Map(rows.map(({ id, cluster }) => [id, String(cluster)]));
  const inOrder = await partitionOf(lines);
  const others = [];
  for (let seed = 1; seed <= Number(shuffles); seed++) others.push(await partitionOf(shuffled(lines, seed)));
  const set = path.basename(file).replace(/\.jsonl(\.gz)?$/, '');
  const context = { set, reports: lines.length, shuffles: others.length };
  const line = (metric: string, value: number): BenchLine => ({
    ...{ bench: 'order', metric, unit: 'share', context },
    value: Math.round(value * 10_000) / 10_000,
  });
  const f1Of = (partition: Partition) =>
    bCubed([...partition].map(([id, story]) => ({ story, cluster: clusterOf.get(id) ?? '' }))).f1;
  const f1s = others.map(f1Of);
  const rands = others.map((other) => adjustedRand(inOrder, other));
  yield line('B-cubed F1 in order', f1Of(inOrder));
  yield line('B-cubed F1 shuffled, least', Math.min(...f1s));
  yield line('B-cubed F1 shuffled, mean', mean(f1s));
  yield line('B-cubed F1 shuffled, most', Math.max(...f1s));
  yield line('adjusted Rand index to in order, least', Math.min(...rands));
  yield line('adjusted Rand index to in order, mean', mean(rands));
}

async function partitionOf(order: readonly ReplayLine[]): Promise<Partition> {
  const world = makeOrderWorld();
  const reportOf = new Map<string, ReportId>();
  for (const { id, bytes, note } of order) {
    const { outcomes } = await ingest({ archiveKey: await world.archive.keep(bytes, note) }, world);
    const [first] = outcomes;
    if (first !== undefined) reportOf.set(id, first.reportId);
    await joinStories(world);
  }
  return homesOf(reportOf, world);
}

async function homesOf(reportOf: ReadonlyMap<string, ReportId>, { reports }: OrderWorld) {
  const homes = new Map<string, StoryId>();
  for (const [id, reportId] of reportOf) {
    const home = (await reports.findAssignment(reportId))?.decision.storyId;
    if (home !== undefined) homes.set(id, home);
  }
  return homes;
}

/** Stories that proved to be one are joined at once; the accounts that readers see are not made. */
async function joinStories(world: OrderWorld): Promise<void> {
  for (let notice = world.merged.shift(); notice; notice = world.merged.shift())
    if (notice.absorb !== undefined) await absorbStories(notice, world);
}

type OrderWorld = ReturnType<typeof makeOrderWorld>;

function makeOrderWorld() {
  const merged: MergeNotice[] = [];
  const world: IngestWorld & MergeWorld = {
    archive: makeMemoryArchive(),
    ledger: makeMemoryLedger(),
    reports: makeMemoryReportStore(),
    index: makeMemoryStoryIndex(),
    stories: makeMemoryStoryStore(),
    wakeups: makeMemoryWakeups(),
    merges: { send: async (notices) => void merged.push(...notices) },
    clock: { now: () => instantOf(0) },
    log: { info() {}, warn() {}, error() {} },
  };
  return { ...world, merged };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function readRows(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => Row.parse(JSON.parse(row)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}
