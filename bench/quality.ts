// Quality of placing, on labelled sets in a folder: nothing labelled ships with the project.
//   FOLDER/clusters/*.jsonl[.gz], FOLDER/crosslingual/*.jsonl[.gz]   {id, date, lang?, title, text?, source?, cluster}
//   FOLDER/pairs/*.jsonl[.gz]                                        {id, a, b, label?, jaccard4?, hours?}: see pairTruth

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { bCubed, f1Of } from '#bench/b-cubed.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import { type LabelledReport, placeInMemory } from '#bench/place-in-memory.ts';

const Row = z.object({
  date: z.string().nullish(),
  lang: z.string().optional(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  source: z.string().nullish(),
});
type Row = z.infer<typeof Row>;
const ClusterRow = Row.extend({
  id: z.string(),
  cluster: z.union([z.string(), z.number()]),
  date: z.string(),
});
const PairRow = z.object({
  id: z.string(),
  label: z.string().optional(),
  jaccard4: z.number().optional(),
  hours: z.number().optional(),
  lang: z.string().optional(),
  a: Row,
  b: Row,
});
type PairRow = z.infer<typeof PairRow>;

const dayMs = 86_400_000;

/**
 * Scores every labelled set of the folder with one and the same placing: B-cubed for clusters, precision, recall and F1 of
 * "same story" for pairs. A folder that is not there gives one line that says so.
 */
export async function* benchQuality(folder: string): AsyncGenerator<BenchLine> {
  if (!existsSync(folder)) {
    yield line('no labelled sets', 0, 'sets', { folder, help: 'give a folder with clusters/ and pairs/' });
    return;
  }
  for (const kind of ['clusters', 'crosslingual', 'pairs']) {
    for (const file of filesIn(path.join(folder, kind))) {
      yield* kind === 'pairs' ? scorePairs(file) : scoreClusters(file);
    }
  }
}

async function* scoreClusters(file: string): AsyncGenerator<BenchLine> {
  const rows = readRows(file).map((row) => ClusterRow.parse(row));
  const clusterOf = new Map(rows.map(({ id, cluster }) => [id, String(cluster)]));
  const placed = await placeInMemory(rows.map((row) => reportOf(row.id, row, row.date)));
  const scored = bCubed(placed.map(({ id, story }) => ({ cluster: clusterOf.get(id) ?? '', story })));
  const context = { set: nameOf(file), reports: rows.length, clusters: new Set(clusterOf.values()).size };
  for (const [metric, value] of Object.entries(scored))
    yield line(`B-cubed ${metric}`, value, 'share', context);
}

async function* scorePairs(file: string): AsyncGenerator<BenchLine> {
  const pairs = readRows(file).map((row) => PairRow.parse(row));
  const placed = new Map((await placeInMemory(pairs.flatMap(apartInTime))).map((row) => [row.id, row.story]));
  let [hits, told, labelled] = [0, 0, 0];
  for (const pair of pairs) {
    const truth = pairTruth(pair);
    if (truth === undefined) continue;
    const same = placed.get(`${pair.id}:a`) === placed.get(`${pair.id}:b`);
    hits += same && truth ? 1 : 0;
    told += same ? 1 : 0;
    labelled += truth ? 1 : 0;
  }
  const [precision, recall] = [told === 0 ? 0 : hits / told, labelled === 0 ? 0 : hits / labelled];
  const context = { set: nameOf(file), pairs: pairs.length };
  yield line('same story precision', precision, 'share', context);
  yield line('same story recall', recall, 'share', context);
  yield line('same story f1', f1Of(precision, recall), 'share', context);
}

/**
 * Whether the sides of a pair tell one event; undefined where the set does not say. Labels SAME, WD, PD and ND (degrees of
 * reuse of one agency text) are one event. Computed near-duplicates: one event when half of the 4-grams are shared within
 * 48 hours; a template about another event beyond 48 hours.
 */
function pairTruth({ label, jaccard4, hours }: PairRow): boolean | undefined {
  if (jaccard4 === undefined || hours === undefined) return label !== 'DIFFERENT';
  if (hours > 48) return false;
  return jaccard4 >= 0.5 ? true : undefined;
}

/** Every pair in a stretch of time of its own; its sides keep their distance up to 5 days, 1 hour where it is not known. */
function apartInTime(pair: PairRow, at: number, all: readonly PairRow[]): LabelledReport[] {
  const stepMs = Math.max(10, Math.min(20, (44 * 365) / all.length)) * dayMs;
  const startMs = Date.UTC(1980, 0, 4, 6) + at * stepMs;
  const gap = Date.parse(pair.b.date ?? '') - Date.parse(pair.a.date ?? '');
  const gapMs = Number.isNaN(gap) ? dayMs / 24 : Math.max(-5 * dayMs, Math.min(5 * dayMs, gap));
  const dateOf = (ms: number) => new Date(startMs + Math.max(0, ms)).toISOString();
  const lang = pair.lang === undefined ? {} : { lang: pair.lang };
  return [
    reportOf(`${pair.id}:a`, { ...lang, ...pair.a }, dateOf(-gapMs)),
    reportOf(`${pair.id}:b`, { ...lang, ...pair.b }, dateOf(gapMs)),
  ];
}

function reportOf(id: string, row: Row, date: string): LabelledReport {
  return {
    id,
    date,
    language: row.lang ?? 'en',
    headline: row.title ?? '',
    text: row.text ?? '',
    agency: row.source ?? 'unnamed',
  };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /\.jsonl(\.gz)?$/.test(name));
  return files.sort().map((name) => path.join(folder, name));
}

function readRows(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): unknown => JSON.parse(row));
}

function nameOf(file: string): string {
  return path.basename(file).replace(/\.jsonl(\.gz)?$/, '');
}

function line(metric: string, value: number, unit: string, context: BenchLine['context']): BenchLine {
  return { bench: 'quality', metric, value: Math.round(value * 10_000) / 10_000, unit, context };
}
