// What one report costs in units of DynamoDB, from the archive to its story, through the pipeline and the adapters that run
// on AWS, on an engine that counts the units of indexes too. Prints figures only; the goals are in docs/maintainer/data-model.md.
import { readFile } from 'node:fs/promises';
import type { BenchLine } from '#bench/bench-line.ts';
import { type Metered, openMetered, type Tally, type Used } from '#bench/cost-world.ts';
import { findDynoxide, startDynoxide } from '#bench/dynoxide-engine.ts';
import { epochMsOf, shifted } from '#core/instant.ts';
import { ingest, merge } from '#core/pipeline.ts';
import type { ArchiveNote } from '#core/ports.ts';
import { readSample } from '#local/load-sample.ts';
import { readReplayLine } from '#local/replay-line.ts';

interface Document {
  bytes: Uint8Array;
  note: ArchiveNote;
}

/** When stories are merged: at once after each document; once a slot of time of filing, as on AWS; once for all documents. */
type Merging = 'after each document' | 'once a second, as on AWS' | 'once, at the end';

/**
 * Read and write units a report: by kind of row and by step, for each way of merging, with every report delivered once and
 * one to three times; what redelivered reports, exact duplicates and readers cost; then a report of a stream (see stream).
 * @param file lines as `npm run replay` reads them; without it, the bundled sample wire copy.
 * @throws where the engine is not installed.
 */
export async function* benchCost(file?: string): AsyncGenerator<BenchLine, void, undefined> {
  const binary = findDynoxide();
  if (binary === undefined)
    throw new Error('bench cost: dynoxide, which counts the units, is not installed here');
  const documents = file === undefined ? await readSample() : await readLines(file);
  const engine = await startDynoxide(binary);
  let tables = 0;
  const open = () => openMetered(engine.endpoint, `table-${tables++}`);
  try {
    const first = await open();
    yield* await measureIntake(documents, 'after each document', first);
    yield* await againLines(documents, first);
    yield* await measureIntake(documents, 'once a second, as on AWS', await open());
    yield* await measureIntake(documents, 'once, at the end', await open());
    yield* await measureIntake(severalTimes(documents), 'after each document', await open());
    yield* await streamLines(documents, await open());
  } finally {
    await engine.stop();
  }
}

/** The third document comes three times, the second twice, and so on; each time again after twenty others. */
function severalTimes(documents: readonly Document[]): Document[] {
  const inOrder = documents.flatMap((document, at) =>
    Array.from({ length: (at % 3) + 1 }, (_, time) => ({ document, at: at + time * 20 })),
  );
  return inOrder.sort((a, b) => a.at - b.at).map(({ document }) => document);
}

async function measureIntake(
  documents: readonly Document[],
  merged: Merging,
  metered: Metered,
): Promise<BenchLine[]> {
  const { outcomes, merges } = await takeAll(documents, merged, metered);
  const reports = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const context = { ...{ merged, documents: documents.length, reports, merges }, ...outcomes };
  return linesOf('report', metered.take(), reports, context);
}

async function takeAll(documents: readonly Document[], merged: Merging, { world, due }: Metered) {
  const outcomes: Tally = {};
  const reportsIn = new Map<string, number>();
  let merges = 0;
  let slot = -1;
  const mergeDue = async () => {
    const notices = new Map(due.splice(0).map((notice) => [JSON.stringify(notice), notice]));
    for (const notice of notices.values()) await merge(notice, world);
    merges += notices.size;
  };
  for (const { bytes, note } of documents) {
    const at = Math.floor(epochMsOf(note.receivedAt) / slotMs);
    if (merged === 'once a second, as on AWS' && at !== slot) await mergeDue();
    slot = at;
    const archiveKey = await world.archive.keep(bytes, note);
    const taken = (await ingest({ archiveKey }, world)).outcomes;
    const before = reportsIn.get(archiveKey);
    if (before !== undefined) add(outcomes, 'redelivered', before);
    else for (const { kind } of taken) add(outcomes, kind, 1);
    reportsIn.set(archiveKey, before ?? taken.length);
    if (merged === 'after each document') await mergeDue();
  }
  await mergeDue();
  return { outcomes, merges };
}

/** As MERGE_SLOT_MS of the stack. */
const slotMs = 1_000;
const oneDayMs = 86_400_000;

/** What costs something though nothing is new: the same documents, the same text in other documents, and readers. */
async function againLines(documents: readonly Document[], metered: Metered): Promise<BenchLine[]> {
  const merged = 'after each document';
  const again = async (of: string, filed: readonly Document[]) => {
    const { outcomes } = await takeAll(filed, merged, metered);
    const reports = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
    return linesOf(of, metered.take(), reports, { merged, reports });
  };
  const nextDay = documents.map(({ bytes, note }) => ({
    bytes,
    note: { ...note, receivedAt: shifted(note.receivedAt, oneDayMs) },
  }));
  return [
    ...(await again('redelivered report', documents)),
    ...(await again('exact duplicate', nextDay)),
    ...(await readingOf(metered)),
  ];
}

/** What readers cost: the first page of the list, a poll of the changes, one story. */
async function readingOf({ world: { stories }, take }: Metered): Promise<BenchLine[]> {
  const { cards } = await stories.list({}, 20);
  const lines = linesOf('list page of 20', take(), 1, { cards: cards.length });
  const { changes, next } = await stories.changes(undefined, 100);
  lines.push(...linesOf('page of 100 changes', take(), 1, { changes: changes.length }));
  await stories.changes(next, 100);
  lines.push(...linesOf('poll of changes', take(), 1, {}));
  for (const { id } of cards) await stories.findStory(id);
  return [...lines, ...linesOf('story read', take(), cards.length, {})];
}

/**
 * A stream as it is once much has been filed: of ten reports three found a story, and merging gathers what comes at once,
 * so that a story is saved for every third report. The later reports are copies as often as they are in what is measured.
 */
const stream = { founders: 0.3, saves: 0.35 };

/** A report of such a stream, from what each part of the way costs here: taking one in, by what was decided, and one save. */
async function streamLines(documents: readonly Document[], metered: Metered): Promise<BenchLine[]> {
  const parts = await partsOf(documents, metered);
  const { joined, duplicate } = parts;
  const copies = duplicate.count / Math.max(1, joined.count + duplicate.count);
  const later = 1 - stream.founders;
  const shares: [keyof typeof parts, number][] = [
    ['new', stream.founders],
    ['joined', later * (1 - copies)],
    ['duplicate', later * copies],
    ['save', stream.saves],
  ];
  return (['write', 'read'] as const).map((verb) => {
    const units = shares.map(([part, share]) => {
      const { count, ...used } = parts[part];
      return { part, share, each: count === 0 ? 0 : used[verb] / count };
    });
    const value = rounded(units.reduce((sum, { share, each }) => sum + share * each, 0));
    const context = Object.fromEntries(
      units.flatMap(({ part, share, each }) => [
        [`share ${part}`, rounded(share)],
        [part, rounded(each)],
      ]),
    );
    return { bench: 'cost', metric: `${verb} units: report of a stream`, value, unit: 'units', context };
  });
}

async function partsOf(documents: readonly Document[], { world, due, take }: Metered) {
  const part = () => ({ count: 0, write: 0, read: 0 });
  const parts = { new: part(), joined: part(), duplicate: part(), save: part() };
  const count = (into: ReturnType<typeof part>, times: number) => {
    const { write, read } = take();
    into.count += times;
    into.write += sumOf(write.rows);
    into.read += sumOf(read.rows);
  };
  for (const { bytes, note } of documents) {
    const archiveKey = await world.archive.keep(bytes, note);
    const [first, ...others] = (await ingest({ archiveKey }, world)).outcomes;
    const kind = first?.kind;
    // The costs of a document with several reports cannot be split.
    const isPart = others.length === 0 && (kind === 'new' || kind === 'joined' || kind === 'duplicate');
    count(isPart ? parts[kind] : part(), 1);
    const notices = due.splice(0);
    for (const notice of notices) await merge(notice, world);
    count(parts.save, notices.length);
  }
  return parts;
}

function linesOf(
  of: string,
  used: Used,
  count: number,
  context: Record<string, number | string>,
): BenchLine[] {
  return (['write', 'read'] as const).map((verb) => {
    const { rows, steps } = used[verb];
    const value = rounded(sumOf(rows) / count);
    const metric = `${verb} units: ${of}`;
    const by = { ...each('row', rows, count), ...each('step', steps, count) };
    return { bench: 'cost', metric, value, unit: 'units', context: { ...context, ...by } };
  });
}

function each(what: string, tally: Tally, count: number): Tally {
  const largestFirst = Object.entries(tally).sort(([, a], [, b]) => b - a);
  return Object.fromEntries(largestFirst.map(([name, units]) => [`${what} ${name}`, rounded(units / count)]));
}

function add(tally: Tally, to: string, count: number): void {
  tally[to] = (tally[to] ?? 0) + count;
}

function sumOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, units) => sum + units, 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

async function readLines(file: string): Promise<Document[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => readReplayLine(line, `${file}:${at + 1}`));
}
