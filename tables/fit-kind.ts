// Fits models of the kind of an item. In: a folder of streams, `*.jsonl[.gz]` with {id, title, text?, url?, source?, lang?}, and
// kinds/*.kinds.jsonl with {id, kind}. Out: labelled rows and fitted models.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type KindModel, kindProbabilities } from '#core/kind/classify-kind.ts';
import { kindFeaturesOf } from '#core/kind/kind-features.ts';
import type { Cue } from '#core/kind/kind-phrases.ts';
import { ReportKind } from '#core/kind/report-kind.ts';

const Item = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  lang: z.string().nullish(),
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
export const kindFolds = 6;

export interface KindRow {
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

/** Sorted by id; none where the folder has no labels. */
export function readKindRows(folder: string): KindRow[] {
  if (!existsSync(path.join(folder, 'kinds'))) return [];
  const streams = readdirSync(folder).filter((name) => /\.jsonl(\.gz)?$/.test(name));
  const items = new Map(
    streams.flatMap((name) => readLines(path.join(folder, name), Item)).map((item) => [item.id, item]),
  );
  return readdirSync(path.join(folder, 'kinds'))
    .flatMap((name) => readLines(path.join(folder, 'kinds', name), Label))
    .flatMap(({ id, kind }): KindRow[] => {
      const item = items.get(id);
      if (item === undefined) return [];
      const { title, text, url, source, lang } = item;
      const features = kindFeaturesOf({
        headline: title,
        language: lang ?? 'und',
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
export function trainKind(rows: readonly KindRow[]): KindModel {
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

/** For each row a model that saw no row of its source. */
export function modelsLeftOut(rows: readonly KindRow[]): ReadonlyMap<string, KindModel> {
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const found = new Map<string, KindModel>();
  for (let fold = 0; fold < kindFolds; fold++) {
    const isHeldOut = ({ source }: KindRow) => sources.indexOf(source) % kindFolds === fold;
    const model = trainKind(rows.filter((row) => !isHeldOut(row)));
    for (const row of rows) if (isHeldOut(row)) found.set(row.id, model);
  }
  return found;
}
