// What one report costs in units of DynamoDB, from the archive to its story, through the pipeline and the adapters that run
// on AWS, on an engine that counts the units of indexes too. Prints figures only; the goals are in docs/data-model.md.

import { readFile } from 'node:fs/promises';
import { makeMemoryArchive } from '#adapters/archive-memory.ts';
import { createStoryTable } from '#adapters/create-story-table.ts';
import { makeLedger } from '#adapters/ledger-dynamodb.ts';
import { localDynamoDBClient } from '#adapters/local-dynamodb-client.ts';
import { makeReportStore } from '#adapters/report-store-dynamodb.ts';
import { makeStoryIndex } from '#adapters/story-index-dynamodb.ts';
import { makeStoryStore } from '#adapters/story-store-dynamodb.ts';
import { makeTable } from '#adapters/table-dynamodb.ts';
import { makeWakeups } from '#adapters/wakeups-dynamodb.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import { findDynoxide, startDynoxide } from '#bench/dynoxide-engine.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import { type IngestWorld, ingest, type MergeWorld, merge } from '#core/pipeline.ts';
import type { ArchiveNote } from '#core/ports.ts';
import { readReplayLine } from '#local/replay-line.ts';
import { readSample } from '#local/take-sample.ts';

interface Document {
  bytes: Uint8Array;
  note: ArchiveNote;
}
type Part = 'ledger' | 'reports' | 'index' | 'stories' | 'wakeups';

/**
 * Read and write units a report: when its story is merged at once after each document, when it is merged once at the end
 * (what a burst comes to), and for what was there already.
 * @param file lines as `npm run replay` reads them; without it, the bundled sample wire copy.
 * @throws where the engine is not installed.
 */
export async function benchCost(file?: string): Promise<BenchLine[]> {
  const binary = findDynoxide();
  if (binary === undefined)
    throw new Error('bench cost: dynoxide, which counts the units, is not installed here');
  const documents = file === undefined ? await readSample() : await readLines(file);
  const engine = await startDynoxide(binary);
  try {
    const atOnce = await measured(documents, 'after each document', engine.endpoint);
    const once = await measured(documents, 'once, at the end', engine.endpoint);
    return [...atOnce, ...once];
  } finally {
    await engine.stop();
  }
}

async function measured(
  documents: readonly Document[],
  merged: string,
  endpoint: string,
): Promise<BenchLine[]> {
  const { world, due, units } = await openWorld(endpoint, `table-${merged.length}`);
  const outcomes: Record<string, number> = {};
  let merges = 0;
  const mergeDue = async () => {
    const notices = new Map(due.splice(0).map((notice) => [JSON.stringify(notice), notice]));
    for (const notice of notices.values()) await merge(notice, world);
    merges += notices.size;
  };
  const takeAll = async (filed: readonly Document[]) => {
    for (const { bytes, note } of filed) {
      const archiveKey = await world.archive.keep(bytes, note);
      for (const { kind } of (await ingest({ archiveKey }, world)).outcomes)
        outcomes[kind] = (outcomes[kind] ?? 0) + 1;
      if (merged === 'after each document') await mergeDue();
    }
    await mergeDue();
  };
  await takeAll(documents);
  const reports = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const distinct = reports - (outcomes.duplicate ?? 0);
  const context = { ...{ merged, documents: documents.length, reports, merges }, ...outcomes };
  const used = units.take();
  const lines = [
    ...linesOf('report', used, reports, context),
    ...linesOf('report that was not there yet', used, distinct, { merged, distinct }),
  ];
  await takeAll(documents);
  lines.push(...linesOf('redelivered report', units.take(), reports, { merged, reports }));
  // The same text in another document of another day.
  await takeAll(
    documents.map(({ bytes, note }) => ({
      bytes,
      note: { ...note, receivedAt: shifted(note.receivedAt, oneDayMs) },
    })),
  );
  lines.push(...linesOf('exact duplicate', units.take(), reports, { merged, reports }));
  return [...lines, ...(await readingOf(world, units))];
}

const oneDayMs = 86_400_000;

/** What readers cost: the first page of the list, a poll of the changes, one story. */
async function readingOf({ stories }: MergeWorld, units: Units): Promise<BenchLine[]> {
  const { cards } = await stories.list({}, 20);
  const lines = linesOf('list page of 20', units.take(), 1, { cards: cards.length });
  const { changes, next } = await stories.changes(undefined, 100);
  lines.push(...linesOf('page of 100 changes', units.take(), 1, { changes: changes.length }));
  await stories.changes(next, 100);
  lines.push(...linesOf('poll of changes', units.take(), 1, {}));
  for (const { id } of cards) await stories.findStory(id);
  return [...lines, ...linesOf('story read', units.take(), cards.length, {})];
}

interface Units {
  count(part: Part): (verb: 'read' | 'write', units: number) => void;
  /** Units since the last time, by verb and part. */
  take(): Record<'read' | 'write', Partial<Record<Part, number>>>;
}

function makeUnits(): Units {
  let used: ReturnType<Units['take']> = { read: {}, write: {} };
  return {
    count: (part) => (verb, units) => {
      used[verb][part] = (used[verb][part] ?? 0) + units;
    },
    take() {
      const taken = used;
      used = { read: {}, write: {} };
      return taken;
    },
  };
}

function linesOf(
  of: string,
  used: ReturnType<Units['take']>,
  count: number,
  context: Record<string, number | string>,
): BenchLine[] {
  return (['write', 'read'] as const).map((verb) => {
    const parts = Object.entries(used[verb]).map(
      ([part, units]) => [`by ${part}`, rounded(units / count)] as const,
    );
    const value = rounded(Object.values(used[verb]).reduce((sum, units) => sum + units, 0) / count);
    const perPart = Object.fromEntries(parts);
    return {
      bench: 'cost',
      metric: `${verb} units: ${of}`,
      value,
      unit: 'units',
      context: { ...context, ...perPart },
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

async function openWorld(endpoint: string, name: string) {
  const units = makeUnits();
  const client = localDynamoDBClient(endpoint);
  await createStoryTable(client, name);
  const table = (part: Part) => makeTable(client, name, units.count(part));
  const due: MergeNotice[] = [];
  // Runs on by a millisecond a call: changes become visible, and nothing depends on the day the bench is run on.
  let nowMs = Date.parse('2030-01-01T00:00:00.000Z');
  const clock = {
    now: (): Instant => {
      nowMs += 1;
      return instantOf(nowMs);
    },
  };
  const world: IngestWorld & MergeWorld = {
    archive: makeMemoryArchive(),
    ledger: makeLedger(table('ledger')),
    reports: makeReportStore(table('reports')),
    index: makeStoryIndex(table('index'), clock),
    stories: makeStoryStore(table('stories'), clock, { changesHorizonMs: 0 }),
    wakeups: makeWakeups(table('wakeups')),
    merges: { send: async (notices: readonly MergeNotice[]) => void due.push(...notices) },
    clock,
    log: { info() {}, warn() {}, error() {} },
  };
  return { world, due, units };
}

async function readLines(file: string): Promise<Document[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => readReplayLine(line, `${file}:${at + 1}`));
}
