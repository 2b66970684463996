// `npm run train -- FOLDER`: makes the model of placing, core/models/placing.json, from labelled sets and open streams (see
// bench/labelled-sets.ts for the folder). Deterministic: the same folder gives the same file.
//
// Training pairs are those that placing would compare: each report with the earlier ones of the last days that share words, with
// frozen word weights. A pair of one event weighs 2 / (size - 1), so that big stories do not rule; a
// pair of two events of one topic .3; every dense set has an intercept of its own, as its share of partners is not that of a
// stream. Streams that were judged by pairs give those pairs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { groupBy } from '#bench/group-by.ts';
import { type LabelledItem, type LabelledSet, labelledSets } from '#bench/labelled-sets.ts';
import { scoresOf } from '#bench/quality.ts';
import {
  crossLingualFeatureNames,
  crossLingualFeatures,
  isSameLanguage,
  pairFeatureNames,
  pairFeatures,
  termCosine,
} from '#core/cluster/pair-features.ts';
import { leastCosine } from '#core/cluster/pair-score.ts';
import type { PlacingModel } from '#core/cluster/placing-model.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { dayMs, epochMsOf } from '#core/instant.ts';
import { logisticRegression, type TrainingRow } from './logistic-regression.ts';

const target = path.join(import.meta.dirname, '../core/models/placing.json');
/** Logit from which a report joins, chosen for the best F0.5 of the folds; width of the band below it. */
const joinLogit = 0;
const relatedBand = 1;
/** What pairs of other sets than the first stream weigh, and of huge clusters how many are taken. */
const otherSetWeight = 0.2;
const mostRowsOfSet = 20_000;
const sameTopicWeight = 0.3;
const windowDays = { stream: 4, dense: 15 };
const folds = 5;

interface Pair extends TrainingRow {
  set: string;
  /** Folds of the topics of both sides. */
  folds: [number, number];
  crossLingual: boolean;
}

/** The pairs of a set that placing would compare and whose label is known. */
function pairsOf(set: LabelledSet): Pair[] {
  const judged = new Map(
    set.pairs.flatMap((pair) => [
      [`${pair.a} ${pair.b}`, pair],
      [`${pair.b} ${pair.a}`, pair],
    ]),
  );
  const sizes = groupBy(set.items, ({ cluster }) => cluster);
  const isPairs = set.items.every(({ cluster }) => cluster === undefined);
  const seen: { item: LabelledItem; fingerprint: Fingerprint; ms: number }[] = [];
  const found: Pair[] = [];
  const windowMs = windowDays[set.kind] * dayMs;
  const meanWeight = set.pairs.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, set.pairs.length);
  for (const item of set.items) {
    const fingerprint = fingerprintOf(item.report);
    const ms = epochMsOf(fingerprint.filedAt);
    for (let at = seen.length - 1; at >= 0; at--) {
      const other = seen[at];
      if (other === undefined || ms - other.ms > windowMs) break;
      const judgement = judged.get(`${item.id} ${other.item.id}`);
      if (isPairs && judgement === undefined) continue;
      const crossLingual = !isSameLanguage(fingerprint.language, other.fingerprint.language);
      let x: number[];
      if (crossLingual) x = crossLingualFeatures(fingerprint, other.fingerprint);
      else {
        const likeness = termCosine(fingerprint.terms, other.fingerprint.terms);
        if (likeness < leastCosine) continue;
        x = pairFeatures(fingerprint, other.fingerprint, likeness);
      }
      const same = judgement?.same ?? item.cluster === other.item.cluster;
      const size = sizes.get(item.cluster)?.length ?? 2;
      const weight =
        judgement !== undefined
          ? crossLingual
            ? judgement.weight / meanWeight
            : 1
          : same
            ? 2 / (size - 1)
            : item.topic === other.item.topic
              ? sameTopicWeight
              : 1;
      found.push({ x, same, weight, set: set.name, folds: [foldOf(item), foldOf(other.item)], crossLingual });
    }
    seen.push({ item, fingerprint, ms });
  }
  const every = Math.ceil(found.length / mostRowsOfSet);
  return set.kind === 'stream' && !isPairs ? found : found.filter((_, at) => at % every === 0);
}

function foldOf({ topic, id }: LabelledItem): number {
  return hashOf(topic ?? id) % folds;
}

const unlikeNewsAt = pairFeatureNames.indexOf('unlikeNews');

/**
 * Weights of pairs in one language. `unlikeNews` is fitted last with all else held: reports of which nothing is
 * known must be placed as well as without it.
 */
function fitSameLanguage(pairs: readonly Pair[], first: string): number[] {
  const others = [...new Set(pairs.map(({ set }) => set))].filter((set) => set !== first);
  const rows = pairs.map((pair) => ({
    ...pair,
    weight: pair.weight * (pair.set === first ? 1 : otherSetWeight),
    x: [
      ...pair.x.map((value, at) => (at === unlikeNewsAt ? 0 : value)),
      ...others.map((set) => (set === pair.set ? 1 : 0)),
    ],
  }));
  const weights = logisticRegression(rows).slice(0, pairFeatureNames.length);
  const listed = pairs.filter(({ set }) => set === first);
  weights[unlikeNewsAt] = fitOne(listed, weights, unlikeNewsAt);
  return weights;
}

/** The one weight, the others held: by bisection of the slope. */
function fitOne(pairs: readonly Pair[], weights: readonly number[], at: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    let slope = 0.01 * middle;
    for (const { x, same, weight } of pairs) {
      const z = x.reduce(
        (sum, value, place) => sum + value * (place === at ? middle : (weights[place] ?? 0)),
        0,
      );
      slope += weight * (1 / (1 + Math.exp(-z)) - (same ? 1 : 0)) * (x[at] ?? 0);
    }
    if (slope > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function modelOf(same: readonly number[], cross: readonly number[]): PlacingModel {
  const named = <Name extends string>(names: readonly Name[], values: readonly number[]) =>
    Object.fromEntries(
      names.map((name, at) => [name, Math.round((values[at] ?? 0) * 1000) / 1000]),
    ) as Record<Name, number>;
  return {
    joinLogit,
    relatedBand,
    sameLanguage: { weights: named(pairFeatureNames, same) },
    crossLingual: { weights: named(crossLingualFeatureNames, cross) },
  };
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run train -- FOLDER [--scores]\n');
  process.exit(2);
}
const sets = [...labelledSets(folder)];
const pairs = sets.flatMap(pairsOf);
const whole = sets.find(
  ({ kind, items }) => kind === 'stream' && items.every(({ cluster }) => cluster !== undefined),
);
if (whole === undefined) throw new Error('train: no stream with a cluster for every item');
const sameLanguage = pairs.filter(({ crossLingual }) => !crossLingual);
const crossLingual = pairs.filter((pair) => pair.crossLingual);
const cross = logisticRegression(crossLingual);
const model = modelOf(fitSameLanguage(sameLanguage, whole.name), cross);

const metrics: Record<string, Record<string, number>> = {};
const round = (scores: Record<string, number>) =>
  Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
// The first stream is scored with weights that never saw a topic of the report's fold.
const foldModels = Array.from({ length: folds }, (_, fold) =>
  modelOf(
    fitSameLanguage(
      sameLanguage.filter(({ set, folds }) => set !== whole.name || !folds.includes(fold)),
      whole.name,
    ),
    cross,
  ),
);
const foldOfReport = new Map(whole.items.map((item) => [item.report.id, foldOf(item)]));
metrics[`${whole.name}, ${folds} folds by topic`] = round(
  await scoresOf(whole, ({ id }) => foldModels[foldOfReport.get(id) ?? 0]),
);
for (const set of sets) {
  if (set === whole || set.items.length === 0) continue;
  const without = modelOf(
    fitSameLanguage(
      sameLanguage.filter((pair) => pair.set !== set.name),
      whole.name,
    ),
    cross,
  );
  metrics[`${set.name}, left out`] = round(await scoresOf(set, () => without));
  process.stderr.write(`${set.name} ${JSON.stringify(metrics[`${set.name}, left out`])}\n`);
}
const trainedOn = Object.fromEntries(
  sets.map(({ name }) => {
    const of = pairs.filter(({ set }) => set === name);
    return [name, { pairs: of.length, same: of.filter(({ same }) => same).length }];
  }),
);
const file = { madeBy: 'npm run train -- FOLDER (tables/train-placing.ts)', ...model, trainedOn, metrics };
writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`);
process.stdout.write(
  `${JSON.stringify({ model, metrics: metrics[`${whole.name}, ${folds} folds by topic`] })}\n`,
);
