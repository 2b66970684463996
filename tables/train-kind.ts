// Trains core/models/kind.data.json. Run: npx tsx tables/train-kind.ts FOLDER [--check]; see fit-kind.ts for the folder.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { KindModel, kindProbabilities } from '#core/kind/classify-kind.ts';
import { listKinds, type ReportKind } from '#core/kind/report-kind.ts';
import { kindFolds, modelsLeftOut, readKindRows, trainKind } from './fit-kind.ts';

/** The share of news items that may be taken for a list kind, or for a feature, on held-out sources. */
const newsLostToLists = 0.005;
const newsLostToFeatures = 0.03;
/** Weights nearer to zero are left out of the file. */
const leastWeight = 0.08;

function thresholdLosing(share: number, scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => b - a);
  return Math.round(((sorted[Math.floor(share * sorted.length)] ?? 1) + 0.005) * 100) / 100;
}

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: train-kind FOLDER [--check]');
const rows = readKindRows(folder);
const models = modelsLeftOut(rows);
const scored = rows.map((row) => {
  const model = models.get(row.id);
  if (model === undefined) throw new Error(`train-kind: ${row.id} is in no fold`);
  const { classes } = model;
  const probabilities = kindProbabilities(row.features, model);
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
  heldOut: `${kindFolds} folds by source`,
  listRecall: share(lists.filter(({ list }) => list >= listThreshold).length, lists.length),
  newsTakenForLists: share(news.filter(({ list }) => list >= listThreshold).length, news.length),
  featureRecall: share(softs.filter(({ soft }) => soft >= softThreshold).length, softs.length),
  newsTakenForFeatures: share(news.filter(({ soft }) => soft >= softThreshold).length, news.length),
};
const { bias, classes, weights } = trainKind(rows);
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
