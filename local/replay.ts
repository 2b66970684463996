// `npm run replay`: reports from a file through the same pipeline as the functions, decisions and stories to files.
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makeEmbeddingMemory } from '#adapters/bedrock/embedding-memory.ts';
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { chooseEmbedder, embedderEnv } from '#adapters/runtime/embedder-env.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import type { DecisionKind } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { type Instant, instantOf } from '#core/instant.ts';
import { makeMerger } from '#core/merge/merge-story.ts';
import type { MergeNotice } from '#core/notice.ts';
import { type IngestWorld, ingest, type MergeWorld, merge } from '#core/pipeline.ts';
import type { Log } from '#core/ports.ts';
import { openEmbeddedTable } from '#local/embedded-table.ts';
import { type ReplayLine, readReplayLine, WrongLine } from '#local/replay-line.ts';
import { shuffled } from '#local/shuffled.ts';
import { makeTableWorld } from '#local/table-world.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

const usage =
  'usage: npm run --silent replay -- IN.jsonl --out OUT.jsonl [--stories STORIES.jsonl] [--shuffle SEED] [--store memory|dynamodb]';

type World = IngestWorld & MergeWorld;

/** The decision for one input line; the story may still merge into another before the end. */
interface Placed {
  id: string;
  reportId: ReportId;
  kind: DecisionKind;
}

async function replay(argv: readonly string[]): Promise<void> {
  const { input, out, stories, seed, store } = readArguments(argv);
  const lines = await readLines(input);
  const order = seed === undefined ? lines : shuffled(lines, seed);
  const { world, due, close } = await openWorld(store, latest(lines));
  const startedAtMs = performance.now();
  const placed: Placed[] = [];
  for (const [at, line] of order.entries()) {
    placed.push(...(await take(line, world)));
    await joinStories(due, world);
    showProgress(at + 1, order.length);
  }
  // Each story is merged once, as it is in the end.
  const storyIds = [...new Set(due.map(({ storyId }) => storyId))];
  for (const storyId of storyIds) await merge({ storyId }, world);
  const seconds = (performance.now() - startedAtMs) / 1000;
  await writeDecisions(out, placed, world);
  const written = await writeStories(stories, storyIds, world);
  await close();
  const reportsPerSecond = Math.round(placed.length / seconds);
  process.stdout.write(
    `${JSON.stringify({ reports: placed.length, stories: written, seconds: Number(seconds.toFixed(3)), reportsPerSecond })}\n`,
  );
}

function readArguments(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: text,
      stories: text,
      shuffle: text,
      store: text,
    },
  });
  const [input, ...more] = positionals;
  const { out, stories, shuffle, store = 'memory' } = values;
  if (input === undefined || more.length > 0) throw new WrongUsage('one input file is needed');
  if (out === undefined) throw new WrongUsage('--out is needed');
  if (store !== 'memory' && store !== 'dynamodb')
    throw new WrongUsage(`--store: "${store}" is neither memory nor dynamodb`);
  const seed = shuffle === undefined ? undefined : Number(shuffle);
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new WrongUsage(`--shuffle: "${shuffle}" is no whole number`);
  return { input, out, stories, seed, store } as const;
}

async function readLines(file: string): Promise<ReplayLine[]> {
  const lines: ReplayLine[] = [];
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() !== '') lines.push(readReplayLine(line, `${file}:${number}`));
  }
  return lines;
}

/** The current time of the replay: that of its latest report, so that the same input gives the same output. */
function latest(lines: readonly ReplayLine[]): Instant {
  return (
    lines
      .map(({ note }) => note.receivedAt)
      .sort()
      .at(-1) ?? instantOf(0)
  );
}

async function openWorld(store: 'memory' | 'dynamodb', now: Instant) {
  const due: MergeNotice[] = [];
  const clock = { now: () => now };
  const embedder = chooseEmbedder(readEnv(z.object(embedderEnv)));
  const base = {
    embedder,
    embeddings: embedder && makeEmbeddingMemory(makeMemoryObjectStore()),
    archive: makeMemoryArchive(),
    merges: { send: async (notices: readonly MergeNotice[]) => void due.push(...notices) },
    clock,
    mergeStory: makeMerger(),
    // A replay without the vectors that were asked for would look like one with them.
    log: {
      info() {},
      warn(event, fields) {
        if (event === 'embedding.unavailable') throw new Error(`${event}: ${fields?.detail}`);
      },
      error() {},
    } satisfies Log,
  };
  if (store === 'memory') {
    const world: World = {
      ...base,
      ledger: makeMemoryLedger(),
      reports: makeMemoryReportStore(),
      index: makeMemoryStoryIndex(),
      stories: makeMemoryStoryStore(),
      wakeups: makeMemoryWakeups(),
    };
    return { world, due, close: async () => {} };
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-replay-'));
  const { table, bodies, stop } = await openEmbeddedTable(folder);
  const world: World = {
    ...base,
    ...makeTableWorld(table, bodies, clock),
  };
  return {
    world,
    due,
    async close() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** One line is one archived document with one report. */
async function take({ id, bytes, note, at }: ReplayLine, world: World): Promise<Placed[]> {
  const archiveKey = await world.archive.keep(bytes, note);
  const { outcomes, rejections } = await ingest({ archiveKey }, world);
  if (outcomes.length === 0) throw new WrongLine(`${at}: ${rejections[0]?.message ?? 'no report in it'}`);
  return outcomes.map(({ kind, reportId }) => ({ id, reportId, kind }));
}

/** Stories to be merged are merged at once, so that the next report finds the remaining one. */
async function joinStories(due: readonly MergeNotice[], world: World): Promise<void> {
  const last = due.at(-1);
  if (last?.absorb !== undefined) await merge(last, world);
}

async function writeDecisions(file: string, placed: readonly Placed[], world: World): Promise<void> {
  await writeLines(file, async (write) => {
    for (const { id, reportId, kind } of placed) {
      const decision = (await world.reports.findAssignment(reportId))?.decision;
      const { storyId: story = null, score = 0, reasons = [] } = decision ?? {};
      write({ id, story, decision: kind, score, reasons, reportId });
    }
  });
}

/** Writes the published stories to `file`, if given, sorted by id. @returns their number. */
async function writeStories(
  file: string | undefined,
  ids: readonly StoryId[],
  world: World,
): Promise<number> {
  let count = 0;
  const writeAll = async (write: (line: unknown) => void) => {
    for (const id of [...ids].sort()) {
      const story = await world.stories.findStory(id);
      if (story === undefined || story.status === 'merged' || story.status === 'withdrawn') continue;
      count += 1;
      write(story);
    }
  };
  if (file === undefined) await writeAll(() => {});
  else await writeLines(file, writeAll);
  return count;
}

async function writeLines(
  file: string,
  fill: (write: (line: unknown) => void) => Promise<void>,
): Promise<void> {
  const stream: WriteStream = createWriteStream(file);
  await fill((line) => void stream.write(`${JSON.stringify(line)}\n`));
  stream.end();
  await finished(stream);
}

const progressEvery = 100;

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || (done % progressEvery !== 0 && done !== all)) return;
  process.stderr.write(`\r${done} of ${all} reports${done === all ? '\n' : ''}`);
}

replay(process.argv.slice(2)).catch((error: unknown) => {
  const isExpected = error instanceof WrongUsage || error instanceof WrongLine || isOpenFailure(error);
  process.stderr.write(
    `replay: ${isExpected && error instanceof Error ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  if (error instanceof WrongUsage) process.stderr.write(`${usage}\n`);
  process.exitCode = isExpected ? 2 : 1;
});

function isOpenFailure(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
