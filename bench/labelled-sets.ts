// Labelled sets in a folder, for measuring and training: nothing labelled ships with the project.
//   FOLDER/streams/*.jsonl[.gz]                    {id, date, lang?, title, text?, source?, cluster?, topic?}: open streams, most reports alone
//   FOLDER/streams/pairs/[judged-]NAME.jsonl       {label: SAME|DIFFERENT, weight?, a: {id}, b: {id}}: judged pairs of stream NAME
//   FOLDER/streams/kinds/NAME.kinds.jsonl          {id, kind}: what kind of item a report of the stream is
//   FOLDER/clusters/*.jsonl[.gz], crosslingual/*   {id, date, lang?, title, text?, source?, cluster}
//   FOLDER/pairs/*.jsonl[.gz]                      {id, a, b, label?, jaccard4?, hours?}: see pairTruth
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, reportIdOf, SourceId } from '#core/ids.ts';
import { dayMs, instantOf } from '#core/instant.ts';
import { classifyKind, type KindModel } from '#core/kind/classify-kind.ts';
import { Report } from '#core/report.ts';

const Row = z.object({
  date: z.string().nullish(),
  lang: z.string().optional(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  source: z.string().nullish(),
  url: z.string().optional(),
});
type Row = z.infer<typeof Row>;
const ItemRow = Row.extend({
  id: z.string(),
  date: z.string(),
  cluster: z.union([z.string(), z.number()]).optional(),
  topic: z.union([z.string(), z.number()]).optional(),
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
const JudgedRow = z.object({
  label: z.string(),
  weight: z.number().optional(),
  a: z.object({ id: z.string() }),
  b: z.object({ id: z.string() }),
});

export interface LabelledItem {
  id: string;
  report: Report;
  cluster: string | undefined;
  topic: string | undefined;
  /** `news`, `liveblog`, …, where a reader labelled it. */
  kind: string | undefined;
}
interface JudgedPair {
  a: string;
  b: string;
  same: boolean;
  weight: number;
}
export interface LabelledSet {
  name: string;
  /** In a stream most reports have no partner; in a dense set nearly all have. */
  kind: 'stream' | 'dense';
  items: LabelledItem[];
  pairs: JudgedPair[];
}

/** All sets of the folder, sorted by name; reports in the order of their dates. `kindModels`: models by item that read its kind in place of the project's. */
export function* labelledSets(
  folder: string,
  kindModels: ReadonlyMap<string, KindModel> = new Map(),
): Generator<LabelledSet> {
  for (const file of filesIn(path.join(folder, 'streams'))) yield streamIn(folder, file, kindModels);
  for (const kind of ['clusters', 'crosslingual'])
    for (const file of filesIn(path.join(folder, kind)))
      yield { name: nameOf(file), kind: 'dense', items: itemsIn(file), pairs: [] };
  for (const file of filesIn(path.join(folder, 'pairs'))) yield pairsIn(file);
}

function streamIn(folder: string, file: string, kindModels: ReadonlyMap<string, KindModel>): LabelledSet {
  const name = nameOf(file);
  const kinds = new Map(
    rowsIn(path.join(folder, 'streams', 'kinds', `${name}.kinds.jsonl`)).map((row) => {
      const { id, kind } = z.object({ id: z.string(), kind: z.string() }).parse(row);
      return [id, kind] as const;
    }),
  );
  const judged = [name, `judged-${name}`].flatMap((pairs) =>
    rowsIn(path.join(folder, 'streams', 'pairs', `${pairs}.jsonl`)),
  );
  return {
    name,
    kind: 'stream',
    items: itemsIn(file, kinds, kindModels),
    pairs: judged.map((row) => {
      const { label, weight = 1, a, b } = JudgedRow.parse(row);
      return { a: a.id, b: b.id, same: label === 'SAME', weight };
    }),
  };
}

function itemsIn(
  file: string,
  kinds: ReadonlyMap<string, string> = new Map(),
  kindModels: ReadonlyMap<string, KindModel> = new Map(),
): LabelledItem[] {
  const items = rowsIn(file).map((row): LabelledItem => {
    const { id, cluster, topic = cluster, ...rest } = ItemRow.parse(row);
    return {
      id,
      report: reportOf(id, rest, rest.date, kindModels.get(id)),
      cluster: cluster === undefined ? undefined : String(cluster),
      topic: topic === undefined ? undefined : String(topic),
      kind: kinds.get(id),
    };
  });
  return inOrder(items);
}

function pairsIn(file: string): LabelledSet {
  const rows = rowsIn(file).map((row) => PairRow.parse(row));
  return {
    name: nameOf(file),
    kind: 'dense',
    items: inOrder(rows.flatMap(apartInTime)),
    pairs: rows.flatMap((row) => {
      const same = pairTruth(row);
      return same === undefined ? [] : [{ a: `${row.id}:a`, b: `${row.id}:b`, same, weight: 1 }];
    }),
  };
}

/**
 * Whether the sides of a pair are one event; undefined where the set does not say. Labels SAME, WD, PD and ND (degrees of
 * reuse of one agency text) are one event. Computed near-duplicates: one event when half of the 4-grams are shared within
 * 48 hours; a template about another event beyond 48 hours.
 */
function pairTruth({ label, jaccard4, hours }: PairRow): boolean | undefined {
  if (jaccard4 === undefined || hours === undefined) return label !== 'DIFFERENT';
  if (hours > 48) return false;
  return jaccard4 >= 0.5 ? true : undefined;
}

/** Every pair in a stretch of time of its own; its sides keep their distance up to 5 days, 1 hour where it is not known. */
function apartInTime(pair: PairRow, at: number, all: readonly PairRow[]): LabelledItem[] {
  const stepMs = Math.max(10, Math.min(20, (44 * 365) / all.length)) * dayMs;
  const startMs = Date.UTC(1980, 0, 4, 6) + at * stepMs;
  const gap = Date.parse(pair.b.date ?? '') - Date.parse(pair.a.date ?? '');
  const gapMs = Number.isNaN(gap) ? dayMs / 24 : Math.max(-5 * dayMs, Math.min(5 * dayMs, gap));
  const side = (id: string, row: Row, ms: number, unnamed: string): LabelledItem => ({
    id,
    report: reportOf(
      id,
      { ...(pair.lang !== undefined && { lang: pair.lang }), source: unnamed, ...row },
      new Date(startMs + Math.max(0, ms)).toISOString(),
    ),
    cluster: undefined,
    topic: undefined,
    kind: undefined,
  });
  return [side(`${pair.id}:a`, pair.a, -gapMs, 'a'), side(`${pair.id}:b`, pair.b, gapMs, 'b')];
}

const sourceId = SourceId.parse('bench');
const noDigest = sha256Of(new Uint8Array());

function reportOf(
  id: string,
  { lang, title, text, source, url }: Row,
  date: string,
  kindModel?: KindModel,
): Report {
  const at = instantOf(Date.parse(date));
  const [first = ''] = (text ?? '').split('\n');
  return Report.parse({
    ...classifyKind(
      { headline: title ?? '', text: first, url, language: lang ?? 'und', labels: [] },
      kindModel,
    ),
    id: reportIdOf(sourceId, id),
    sourceId,
    agency: source ?? sourceId,
    externalId: id,
    version: 0,
    publishedAt: at,
    receivedAt: at,
    language: lang ?? 'en',
    headline: title ?? '',
    datelines: [],
    credits: [],
    paragraphs: (text ?? '').split(/\n+/).filter((paragraph) => paragraph.trim() !== ''),
    categories: [],
    keywords: [],
    status: 'usable',
    signal: 'new',
    media: [],
    archiveKey: archiveKeyOf(sourceId, at, noDigest),
  });
}

function inOrder(items: readonly LabelledItem[]): LabelledItem[] {
  const key = ({ report, id }: LabelledItem) => `${report.publishedAt} ${id}`;
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /\.jsonl(\.gz)?$/.test(name));
  return files.sort().map((name) => path.join(folder, name));
}

function rowsIn(file: string): unknown[] {
  if (!existsSync(file)) return [];
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
