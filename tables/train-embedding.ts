// `npm run train:embedding -- FOLDER MODEL_DIR`: makes core/models/embedding.json from the open streams of a folder (see
// bench/labelled-sets.ts) and the local embedding model (`npm run model`, or export-e5.py). Fitted on top of core/models/placing.json:
// run it after `npm run train`. Deterministic: the same folder and model give the same file.
//
// Means: of the vectors of each language. Topics: spherical k-means over the centred vectors (Dhillon and Modha 2001). Weights: logistic
// regressions, in one language over the logit that the words give (pairs weigh as in train-placing.ts), across languages over judged pairs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeOnnxEmbedder } from '#adapters/onnx/embedder-onnx.ts';
import { type LabelledItem, type LabelledSet, labelledSets } from '#bench/labelled-sets.ts';
import { countSharedDistinctive, isSameLanguage } from '#core/cluster/pair-features.ts';
import { maxPairScore, pairScorer } from '#core/cluster/pair-score.ts';
import { packParts, partSimilarity, signBitsOf, textToEmbed } from '#core/fingerprint/embedding.ts';
import type { EmbeddingModel } from '#core/fingerprint/embedding-model.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { epochMsOf } from '#core/instant.ts';
import { logisticRegression, type TrainingRow } from './logistic-regression.ts';

const target = path.join(import.meta.dirname, '../core/models/embedding.json');
/** Streams read, and how many items of each. */
const streams: Readonly<Record<string, number>> = { 'de-jan': 600, 'en-aug': 1_300, 'xl-aug': 3_500 };
const fewestForMean = 30;
const topicCount = 256;
const rounds = 20;
const lateFromHours = 12;
const sameTopicWeight = 0.3;
/** Precision of judged pairs across languages from which they join (logit 0), and from which they are suggested (logit -1). */
const joinPrecision = 0.99;
const suggestPrecision = 0.75;
const hourMs = 3_600_000;

interface Embedded {
  item: LabelledItem;
  fingerprint: Fingerprint;
  language: string;
  vector: Float64Array;
  parts: number[];
}

/** Embeds the items of the streams, in the order of the folder. */
async function embedStreams(
  sets: readonly LabelledSet[],
  modelFolder: string,
): Promise<Map<LabelledSet, Embedded[]>> {
  const embedder = makeOnnxEmbedder(modelFolder);
  const all = new Map<LabelledSet, Embedded[]>();
  for (const set of sets) {
    const found: Embedded[] = [];
    for (const item of set.items.slice(0, streams[set.name])) {
      const text = textToEmbed(item.report);
      if (text === '') continue;
      const result = await embedder.embed([text]);
      if (result.kind === 'unavailable') throw new Error(result.detail);
      const fingerprint = fingerprintOf(item.report);
      const vector = Float64Array.from(result.vectors[0] ?? []);
      const language = fingerprint.language === 'prs' ? 'fa' : fingerprint.language;
      found.push({ item, fingerprint, language, vector, parts: [] });
    }
    console.log(`${set.name}: ${found.length} items embedded`);
    all.set(set, found);
  }
  return all;
}

/** Means in bytes, and every item centred by them. */
function centre(items: readonly Embedded[]): Pick<EmbeddingModel, 'means' | 'meanScale' | 'dimensions'> {
  const languages = new Map<string, Embedded[]>([['', [...items]]]);
  for (const item of items) languages.set(item.language, [...(languages.get(item.language) ?? []), item]);
  const means = [...languages]
    .filter(([, { length }]) => length >= fewestForMean)
    .map(([language, ofLanguage]) => [language, meanOf(ofLanguage.map(({ vector }) => vector))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const meanScale = Math.max(...means.flatMap(([, mean]) => [...mean].map(Math.abs))) / 127;
  const packed = new Map(
    means.map(([language, mean]) => [language, Int8Array.from(mean, (part) => Math.round(part / meanScale))]),
  );
  for (const item of items) {
    const mean = packed.get(item.language) ?? packed.get('') ?? new Int8Array();
    item.vector = item.vector.map((part, at) => part - (mean[at] ?? 0) * meanScale);
    item.parts = packParts(item.vector);
  }
  return {
    means: Object.fromEntries(
      [...packed].map(([language, mean]) => [language, Buffer.from(mean.buffer).toString('base64')]),
    ),
    meanScale,
    dimensions: items[0]?.vector.length ?? 0,
  };
}

/** Spherical k-means from evenly spaced items; an empty topic keeps its centre. */
function topicCentres(items: readonly Embedded[]): string {
  const points = items.map(({ vector }) => unit(vector));
  let centres = Array.from(
    { length: topicCount },
    (_, at) => points[Math.floor((at * points.length) / topicCount)] ?? new Float64Array(),
  );
  for (let round = 0; round < rounds; round++) {
    const members: Float64Array[][] = centres.map(() => []);
    for (const point of points) members[nearest(point, centres)]?.push(point);
    centres = centres.map((centre, at) => (members[at]?.length ? unit(meanOf(members[at] ?? [])) : centre));
  }
  return Buffer.from(centres.flatMap((centre) => signBitsOf(centre))).toString('base64');
}

function fitSameLanguage(sets: ReadonlyMap<LabelledSet, Embedded[]>): EmbeddingModel['sameLanguage'] {
  const score = pairScorer();
  const rows: TrainingRow[] = [];
  for (const [set, items] of sets) {
    if (!items.some(({ item }) => item.cluster !== undefined)) continue;
    const sizes = new Map<string, number>();
    for (const { item } of items) sizes.set(item.cluster ?? '', (sizes.get(item.cluster ?? '') ?? 0) + 1);
    for (const [at, a] of items.entries()) {
      for (const b of items.slice(0, at)) {
        const words = score(a.fingerprint, b.fingerprint);
        if (words <= -maxPairScore) continue;
        const same = a.item.cluster === b.item.cluster;
        const ofTopic = a.item.topic !== undefined && a.item.topic === b.item.topic ? sameTopicWeight : 1;
        const weight = same ? 2 / ((sizes.get(a.item.cluster ?? '') ?? 2) - 1) : ofTopic;
        rows.push({ x: [1, words, partSimilarity(a.parts, b.parts)], same, weight });
      }
    }
    console.log(`${set.name}: ${rows.length} pairs in one language`);
  }
  const [bias = 0, words = 1, cosine = 0] = logisticRegression(rows).map(rounded);
  return { bias, words, cosine };
}

function fitCrossLingual(sets: ReadonlyMap<LabelledSet, Embedded[]>): EmbeddingModel['crossLingual'] {
  const rows: TrainingRow[] = [];
  for (const [set, items] of sets) {
    const byId = new Map(items.map((item) => [item.item.id, item]));
    for (const { a, b, same, weight } of set.pairs) {
      const [one, other] = [byId.get(a), byId.get(b)];
      if (one === undefined || other === undefined || isSameLanguage(one.language, other.language)) continue;
      const hours =
        Math.abs(epochMsOf(one.fingerprint.filedAt) - epochMsOf(other.fingerprint.filedAt)) / hourMs;
      const unlike = Math.max(one.fingerprint.unlikeNews, other.fingerprint.unlikeNews) / 255;
      const x = [
        1,
        partSimilarity(one.parts, other.parts),
        Math.log1p(countSharedDistinctive(one.fingerprint.bridge, other.fingerprint.bridge)),
        Math.log1p(Math.max(0, hours - lateFromHours)),
        unlike,
      ];
      rows.push({ x, same, weight });
    }
  }
  const weights = logisticRegression(rows);
  const scored = rows.map(({ x, same, weight }) => ({ logit: dot(weights, x), same, weight }));
  const joins = lowestLogit(scored, joinPrecision);
  const scale = 1 / (joins - lowestLogit(scored, suggestPrecision));
  const [bias = 0, cosine = 0, distinctive = 0, late = 0, unlikeNews = 0] = weights.map((weight, at) =>
    rounded((at === 0 ? weight - joins : weight) * scale),
  );
  return { bias, cosine, distinctive, late, lateFromHours, unlikeNews };
}

/** The lowest logit from which on the judged pairs are of one event with this precision. */
function lowestLogit(scored: { logit: number; same: boolean; weight: number }[], precision: number): number {
  let [right, all, lowest] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { logit, same, weight } of scored.sort((a, b) => b.logit - a.logit)) {
    all += weight;
    if (same) right += weight;
    if (right / all >= precision) lowest = logit;
  }
  return lowest;
}

function dot(weights: readonly number[], x: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (x[at] ?? 0), 0);
}

function meanOf(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return sum.map((part) => part / vectors.length);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return vector.map((part) => part / length);
}

function nearest(point: Float64Array, centres: readonly Float64Array[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [at, centre] of centres.entries()) {
    let product = 0;
    for (let part = 0; part < point.length; part++) product += (point[part] ?? 0) * (centre[part] ?? 0);
    if (product > most) [best, most] = [at, product];
  }
  return best;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

async function main([folder, modelFolder]: readonly string[]): Promise<void> {
  if (folder === undefined || modelFolder === undefined)
    throw new Error('usage: npm run train:embedding -- FOLDER MODEL_DIR');
  const sets = [...labelledSets(folder)].filter(({ name }) => name in streams);
  const embedded = await embedStreams(sets, modelFolder);
  const items = [...embedded.values()].flat();
  const model: EmbeddingModel = {
    model: 'multilingual-e5-small',
    ...centre(items),
    topics: topicCentres(items),
    sameLanguage: fitSameLanguage(embedded),
    crossLingual: fitCrossLingual(embedded),
  };
  writeFileSync(
    target,
    `${JSON.stringify({ madeBy: 'npm run train:embedding (tables/train-embedding.ts)', ...model }, null, 2)}\n`,
  );
  console.log(model.sameLanguage, model.crossLingual);
}

await main(process.argv.slice(2));
