// Order: how much the stories of a labelled set depend on the order in which its reports come. In date order and in shuffled
// ones: as placed, settled all at once as a replay does, and settled story by story as the service does.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { makeMemoryArchive } from '#adapters/archive-memory.ts';
import { makeNotifyingArchive } from '#adapters/archive-notifying.ts';
import { makeMemoryLedger } from '#adapters/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/wakeups-memory.ts';
import { adjustedRand } from '#bench/adjusted-rand.ts';
import { bCubed } from '#bench/b-cubed.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import { regroup } from '#core/cluster/regroup.ts';
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import { type IngestWorld, ingest, type MergeWorld } from '#core/pipeline.ts';
import { absorbStories } from '#core/publish/absorb-stories.ts';
import { keepBriefsInPlace } from '#core/settle/keep-briefs-in-place.ts';
import { loadStory } from '#core/settle/load-neighbourhood.ts';
import { settleStory } from '#core/settle/settle-story.ts';
import { type ReplayLine, readReplayLine } from '#local/replay-line.ts';
import { shuffled } from '#local/shuffled.ts';

const Row = z.looseObject({ id: z.string(), date: z.string(), cluster: z.union([z.string(), z.number()]) });
type Row = z.infer<typeof Row>;
/** The story of each line, by its id. */
type Partition = ReadonlyMap<string, string>;
const ways = ['placed', 'at once', 'story by story'] as const;

/** Passes over all stories after which settling is given up as restless. */
const mostPasses = 8;

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
  const inOrder = await partitionsOf(lines);
  const others = [];
  for (let seed = 1; seed <= Number(shuffles); seed++) others.push(await partitionsOf(shuffled(lines, seed)));
  const set = path.basename(file).replace(/\.jsonl(\.gz)?$/, '');
  for (const way of ways) {
    const context = { set, way, reports: lines.length, shuffles: others.length };
    const line = (metric: string, value: number, unit = 'share'): BenchLine => ({
      ...{ bench: 'order', metric, unit, context },
      value: Math.round(value * 10_000) / 10_000,
    });
    const f1Of = (partition: Partition) =>
      bCubed([...partition].map(([id, story]) => ({ story, cluster: clusterOf.get(id) ?? '' }))).f1;
    const f1s = others.map((other) => f1Of(other[way]));
    const rands = others.map((other) => adjustedRand(inOrder[way], other[way]));
    yield line('B-cubed F1 in order', f1Of(inOrder[way]));
    yield line('B-cubed F1 shuffled, least', Math.min(...f1s));
    yield line('B-cubed F1 shuffled, mean', mean(f1s));
    yield line('B-cubed F1 shuffled, most', Math.max(...f1s));
    yield line('adjusted Rand index to in order, least', Math.min(...rands));
    yield line('adjusted Rand index to in order, mean', mean(rands));
    if (way !== 'story by story') continue;
    const all = [inOrder, ...others];
    const toAtOnce = all.map((each) => adjustedRand(each['at once'], each[way]));
    yield line('adjusted Rand index to at once, least', Math.min(...toAtOnce));
    yield line('adjusted Rand index to at once, mean', mean(toAtOnce));
    for (const metric of ['moves', 'settlings', 'look-ups', 'profiles read', 'reports read'] as const)
      yield line(metric, mean(all.map(({ work }) => work[metric])), 'a set');
    yield line('passes, most', Math.max(...all.map(({ work }) => work.passes)), 'passes');
  }
}

interface Work {
  passes: number;
  moves: number;
  settlings: number;
  'look-ups': number;
  'profiles read': number;
  'reports read': number;
}
type Partitions = Record<(typeof ways)[number], Partition> & { work: Work };

async function partitionsOf(order: readonly ReplayLine[]): Promise<Partitions> {
  const world = makeOrderWorld();
  const reportOf = new Map<string, ReportId>();
  for (const { id, bytes, note } of order) {
    const { outcomes } = await ingest({ archiveKey: await world.archive.keep(bytes, note) }, world);
    const [first] = outcomes;
    if (first !== undefined) reportOf.set(id, first.reportId);
    await joinStories(world);
  }
  const placed = await homesOf(reportOf, world);
  const atOnce = await dividedAtOnce(placed, reportOf, world);
  const work = await settleEach(new Set(placed.values()), world);
  return { placed, 'at once': atOnce, 'story by story': await homesOf(reportOf, world), work };
}

async function homesOf(reportOf: ReadonlyMap<string, ReportId>, { reports }: OrderWorld) {
  const homes = new Map<string, StoryId>();
  for (const [id, reportId] of reportOf) {
    const home = (await reports.findAssignment(reportId))?.decision.storyId;
    if (home !== undefined) homes.set(id, home);
  }
  return homes;
}

/** What settling everything at once comes to; nothing is moved. */
async function dividedAtOnce(
  placed: ReadonlyMap<string, StoryId>,
  reportOf: ReadonlyMap<string, ReportId>,
  { reports }: OrderWorld,
): Promise<Partition> {
  const readings: ReportFeatures[] = [];
  const homes = new Map<ReportId, StoryId>();
  for (const storyId of new Set(placed.values())) {
    for (const reading of await loadStory(storyId, reports)) {
      readings.push(reading);
      homes.set(reading.fingerprint.reportId, storyId);
    }
  }
  const groupOf = new Map<ReportId, string>();
  keepBriefsInPlace(regroup(readings), homes).forEach((group, at) => {
    for (const { fingerprint } of group) groupOf.set(fingerprint.reportId, String(at));
  });
  return new Map([...reportOf].map(([id, reportId]) => [id, groupOf.get(reportId) ?? '']));
}

/** Settles every story, then those that rulings touched, until nothing moves: as the sweep does with what has become quiet. */
async function settleEach(stories: ReadonlySet<StoryId>, world: OrderWorld): Promise<Work> {
  const work = world.work;
  for (let due = [...stories].sort(); due.length > 0 && work.passes < mostPasses; work.passes += 1) {
    const touched = new Set<StoryId>();
    for (const storyId of due) {
      work.settlings += 1;
      work.moves += await settleStory(storyId, world.settling);
      for (let notice = world.rulings.shift(); notice; notice = world.rulings.shift()) {
        world.pass();
        await ingest(notice, world);
        for (const { storyId: changed } of world.merged) touched.add(changed);
        await joinStories(world);
      }
    }
    due = [...touched].sort();
  }
  return work;
}

/** Stories that proved to be one are joined at once; the accounts that readers see are not made. */
async function joinStories(world: OrderWorld): Promise<void> {
  for (let notice = world.merged.shift(); notice; notice = world.merged.shift())
    if (notice.absorb !== undefined) await absorbStories(notice, world);
}

type OrderWorld = ReturnType<typeof makeOrderWorld>;

function makeOrderWorld() {
  // Past all filings, so that rulings come later than whatever they rule on.
  let nowMs = Date.UTC(2100, 0, 1);
  const merged: MergeNotice[] = [];
  const rulings: IngestNotice[] = [];
  const work: Work = {
    passes: 0,
    moves: 0,
    settlings: 0,
    'look-ups': 0,
    'profiles read': 0,
    'reports read': 0,
  };
  const world: IngestWorld & MergeWorld = {
    archive: makeMemoryArchive(),
    ledger: makeMemoryLedger(),
    reports: makeMemoryReportStore(),
    index: makeMemoryStoryIndex(),
    stories: makeMemoryStoryStore(),
    wakeups: makeMemoryWakeups(),
    merges: { send: async (notices) => void merged.push(...notices) },
    clock: { now: () => instantOf(nowMs) },
    log: { info() {}, warn() {}, error() {} },
  };
  const { index, reports } = world;
  /** The same world, with what settling reads counted. */
  const settling: MergeWorld = {
    ...world,
    archive: makeNotifyingArchive(world.archive, {
      send: async (notices) => void rulings.push(...notices),
    }),
    index: {
      ...index,
      async findCandidates(...asked) {
        const found = await index.findCandidates(...asked);
        work['look-ups'] += 1;
        work['profiles read'] += found.length;
        return found;
      },
    },
    reports: {
      ...reports,
      async *eachMember(storyId) {
        for await (const member of reports.eachMember(storyId)) {
          work['reports read'] += 1;
          yield member;
        }
      },
    },
  };
  const pass = () => {
    nowMs += 1000;
  };
  return { ...world, settling, merged, rulings, work, pass };
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
