// Trains core/models/kind.data.json. Run: npx tsx tables/train-kind.ts FOLDER [--check]
// FOLDER: streams of items, `*.jsonl[.gz]` with {id, title, text?, url?, source?, lang?}, and kinds/*.kinds.jsonl with {id, kind}.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { KindModel, kindProbabilities } from '#core/kind/classify-kind.ts';
import { kindFeaturesOf } from '#core/kind/kind-features.ts';
import type { Cue } from '#core/kind/kind-phrases.ts';
import { listKinds, ReportKind } from '#core/kind/report-kind.ts';

const Item = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
});
const Label = z.object({ id: z.string(), kind: ReportKind });

/** A feature that fewer items have is left out. */
const fewestItems = 3;
const epochs = 60;
const learningRate = 0.2;
/** Pull of a weight to its prior mean, a step. */
const pull = 0.1;
/** Prior mean of a phrase's weight for its own kind: a phrase speaks for its kind although few items or none had it. */
const phrasePrior = 3;
/** The same for kinds of so few items that their bias is strongly negative, and whose phrases hardly occur elsewhere. */
const rarePhrasePrior = 7;
const rareCues: ReadonlySet<string> = new Set<Cue>(['horoscope', 'puzzle']);
const priors: Readonly<Record<string, number>> = {
  headline: 1,
  label: 1.2,
  path: 0.7,
  category: 0.7,
  text: 0.3,
};
const kindOfCue: Readonly<Record<Cue, ReportKind | undefined>> = {
  live: 'liveblog',
  market: 'roundup',
  roundup: 'roundup',
  shopping: 'shopping',
  puzzle: 'puzzle',
  horoscope: 'horoscope',
  table: 'table',
  schedule: 'schedule',
  'press-release': 'press-release',
  opinion: 'opinion',
  explainer: 'feature',
  interview: 'feature',
  paywall: undefined,
};
const folds = 6;
/** The share of news items that may be taken for a list kind, or for a feature, on held-out sources. */
const newsLostToLists = 0.005;
const newsLostToFeatures = 0.03;
/** Weights nearer to zero are left out of the file. */
const leastWeight = 0.08;

interface Row {
  id: string;
  source: string;
  kind: ReportKind;
  features: string[];
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const read = schema.safeParse(JSON.parse(line));
      return read.success ? [read.data] : [];
    });
}

function readRows(folder: string): Row[] {
  const streams = readdirSync(folder).filter((name) => /\.jsonl(\.gz)?$/.test(name));
  const items = new Map(
    streams.flatMap((name) => readLines(path.join(folder, name), Item)).map((item) => [item.id, item]),
  );
  return readdirSync(path.join(folder, 'kinds'))
    .flatMap((name) => readLines(path.join(folder, 'kinds', name), Label))
    .flatMap(({ id, kind }): Row[] => {
      const item = items.get(id);
      if (item === undefined) return [];
      const { title, text, url, source } = item;
      const features = kindFeaturesOf({
        headline: title,
        text: text ?? '',
        url: url ?? undefined,
        labels: [],
      });
      return [{ id, kind, source: source ?? '', features: [...features.keys()] }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function priorOf(feature: string, kind: ReportKind | undefined): number {
  const [where = '', cue = ''] = feature.split(':');
  const own = kindOfCue[cue as Cue];
  if (own === undefined || own !== kind) return 0;
  return (rareCues.has(cue) ? rarePhrasePrior : phrasePrior) * (priors[where] ?? 0);
}

/** Multinomial logistic regression with a Gaussian prior by AdaGrad (Duchi et al. 2011), rows in a fixed order: the same rows give the same weights. */
function train(rows: readonly Row[]): KindModel {
  const classes = [...ReportKind.options];
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights: Record<string, number[]> = {};
  const squares: Record<string, number[]> = {};
  for (const [name, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (count >= fewestItems) {
      weights[name] = classes.map(() => 0);
      squares[name] = classes.map(() => 1);
    }
  const cues = Object.keys(kindOfCue) as Cue[];
  for (const where of Object.keys(priors))
    for (const cue of cues) {
      weights[`${where}:${cue}`] = classes.map((kind) => priorOf(`${where}:${cue}`, kind));
      squares[`${where}:${cue}`] = classes.map(() => 1);
    }
  const bias: number[] = classes.map((kind) => (kind === 'news' ? 2 : -1));
  const model: KindModel = { classes, bias, listThreshold: 1, softThreshold: 1, weights, training: {} };
  // A stride that shares no factor with the number of rows visits each once, and neighbours of one source far apart.
  const stride = [1009, 1013, 1019].find((prime) => rows.length % prime !== 0) ?? 1;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let step = 0; step < rows.length; step++) {
      const row = rows[(step * stride) % rows.length];
      if (row === undefined) continue;
      const probabilities = kindProbabilities(row.features, model);
      const errors = classes.map((kind, at) => (probabilities[at] ?? 0) - (kind === row.kind ? 1 : 0));
      for (const [at, error] of errors.entries()) bias[at] = (bias[at] ?? 0) - 0.02 * error;
      for (const name of row.features) {
        const own = weights[name];
        const square = squares[name];
        if (own === undefined || square === undefined) continue;
        for (const [at, error] of errors.entries()) {
          const gradient = error + pull * ((own[at] ?? 0) - priorOf(name, classes[at]));
          square[at] = (square[at] ?? 1) + gradient * gradient;
          own[at] = (own[at] ?? 0) - (learningRate * gradient) / Math.sqrt(square[at] ?? 1);
        }
      }
    }
  return model;
}

/** Every row scored by a model that saw no row of its source. */
function crossValidate(rows: readonly Row[]): { row: Row; probabilities: number[]; classes: ReportKind[] }[] {
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = ({ source }: Row) => sources.indexOf(source) % folds === fold;
    const model = train(rows.filter((row) => !isHeldOut(row)));
    return rows
      .filter(isHeldOut)
      .map((row) => ({ row, probabilities: kindProbabilities(row.features, model), classes: model.classes }));
  }).flat();
}

function thresholdLosing(share: number, scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => b - a);
  return Math.round(((sorted[Math.floor(share * sorted.length)] ?? 1) + 0.005) * 100) / 100;
}

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: train-kind FOLDER [--check]');
const rows = readRows(folder);
const scored = crossValidate(rows).map(({ row, probabilities, classes }) => {
  const sum = (kinds: (kind: ReportKind) => boolean) =>
    classes.reduce((total, kind, at) => total + (kinds(kind) ? (probabilities[at] ?? 0) : 0), 0);
  return {
    row,
    list: sum((kind) => listKinds.has(kind)),
    soft: sum((kind) => kind === 'feature' || kind === 'opinion'),
  };
});
const isNews = ({ row }: (typeof scored)[number]) => row.kind === 'news';
const listThreshold = thresholdLosing(
  newsLostToLists,
  scored.filter(isNews).map(({ list }) => list),
);
const softThreshold = thresholdLosing(
  newsLostToFeatures,
  scored.filter(isNews).map(({ soft }) => soft),
);
const share = (part: number, whole: number) => Number((part / whole).toFixed(3));
const lists = scored.filter(({ row }) => listKinds.has(row.kind));
const softs = scored.filter(({ row }) => row.kind === 'feature' || row.kind === 'opinion');
const news = scored.filter(isNews);
const training = {
  script: 'tables/train-kind.ts',
  items: rows.length,
  sources: new Set(rows.map(({ source }) => source)).size,
  heldOut: `${folds} folds by source`,
  listRecall: share(lists.filter(({ list }) => list >= listThreshold).length, lists.length),
  newsTakenForLists: share(news.filter(({ list }) => list >= listThreshold).length, news.length),
  featureRecall: share(softs.filter(({ soft }) => soft >= softThreshold).length, softs.length),
  newsTakenForFeatures: share(news.filter(({ soft }) => soft >= softThreshold).length, news.length),
};
const { bias, classes, weights } = train(rows);
const round = (value: number) => Number(value.toFixed(2));
const kept = Object.fromEntries(
  Object.entries(weights)
    .map(
      ([name, own]) =>
        [name, own.map((weight) => (Math.abs(weight) < leastWeight ? 0 : round(weight)))] as const,
    )
    .filter(([, own]) => own.some((weight) => weight !== 0)),
);
const model = KindModel.parse({
  classes,
  bias: bias.map(round),
  listThreshold,
  softThreshold,
  weights: kept,
  training,
});
process.stdout.write(`${JSON.stringify(training)}\n`);
if (flag !== '--check') {
  const lines = Object.entries(model.weights).map(
    ([name, own]) => `    ${JSON.stringify(name)}: ${JSON.stringify(own)}`,
  );
  const { weights: _, ...head } = model;
  const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`;
  writeFileSync(path.join(import.meta.dirname, '../core/models/kind.data.json'), text);
}
