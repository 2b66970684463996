// What is known of one embedding model: mean vectors, topics, and the weights of its likeness. In: a vector. Out: its stored form, its topics.
import { z } from 'zod';
import {
  type Embedding,
  packParts,
  partSimilarity,
  signBitSimilarity,
  signBitsOf,
  unpackParts,
} from '#core/fingerprint/embedding.ts';
import modelFile from '#core/models/embedding.json' with { type: 'json' };
import { lazily } from '#core/text/lazily.ts';

/** Likeness counts only between vectors of this model: the means and weights of others are not known. */
const EmbeddingModel = z.object({
  /** The `model` of the vectors. */
  model: z.string(),
  dimensions: z.number().int(),
  /** Mean vector of a language, `` the mean of all: a byte a dimension, in base64, times `meanScale`. */
  means: z.record(z.string(), z.base64()),
  meanScale: z.number(),
  /** Sign bits of the centre of each topic, one after the other, in base64. */
  topics: z.base64(),
  /** Logit of a pair in one language: bias + words · (logit of the words) + cosine · (cosine of the vectors). */
  sameLanguage: z.object({ bias: z.number(), words: z.number(), cosine: z.number() }),
  /** Logit of a pair in two languages: see crossLingualLogit. */
  crossLingual: z.object({
    bias: z.number(),
    cosine: z.number(),
    /** Of ln(1 + names, places and numbers that both have). */
    distinctive: z.number(),
    /** Of ln(1 + hours beyond `lateFromHours`). */
    late: z.number(),
    lateFromHours: z.number(),
    /** Of the one that is less like news. */
    unlikeNews: z.number(),
  }),
});
export type EmbeddingModel = z.infer<typeof EmbeddingModel>;

export const embeddingModel = lazily(() => EmbeddingModel.parse(modelFile));

const means = lazily(
  () =>
    new Map(
      Object.entries(embeddingModel().means).map(([language, text]) => [
        language,
        Int8Array.from(bytesOf(text)),
      ]),
    ),
);
const topics = lazily(() => {
  const bytes = bytesOf(embeddingModel().topics);
  const size = signBitsOf([1]).length;
  return Array.from({ length: bytes.length / size }, (_, at) => bytes.slice(at * size, (at + 1) * size));
});

/**
 * The stored form of a vector, after the mean of its language is taken from it: without that, two texts in one language are alike for
 * being in one language. Of a model that is not known the signs of the vector are taken as it is.
 */
export function embeddingOf(vector: ArrayLike<number>, model: string, language: string): Embedding {
  const known = embeddingModel();
  if (model !== known.model) return { model, signs: signBitsOf(vector) };
  const mean = means().get(language === 'prs' ? 'fa' : language) ?? means().get('') ?? new Int8Array();
  const centred = Float64Array.from(vector, (part, at) => part - (mean[at] ?? 0) * known.meanScale);
  return { model, parts: packParts(centred) };
}

/** Cosine of two vectors of the known model; undefined where either is missing or another model made it. */
export function embeddingCosine(a: Embedding | undefined, b: Embedding | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const { model } = embeddingModel();
  if (a.model !== model || b.model !== model) return undefined;
  return a.parts === undefined || b.parts === undefined
    ? signBitSimilarity(signsOf(a), signsOf(b))
    : partSimilarity(a.parts, b.parts);
}

function signsOf({ signs, parts = [] }: Embedding): readonly number[] {
  return signs ?? signBitsOf(unpackParts(parts));
}

/** The `count` topics nearest to a vector, the nearest first: reports of one event share one whatever their languages. */
export function topicsOf(embedding: Embedding, count: number): number[] {
  if (embedding.model !== embeddingModel().model) return [];
  const signs = signsOf(embedding);
  return topics()
    .map((centre, topic) => ({ topic, cosine: signBitSimilarity(signs, centre) }))
    .sort((a, b) => b.cosine - a.cosine || a.topic - b.topic)
    .slice(0, count)
    .map(({ topic }) => topic);
}

function bytesOf(base64: string): number[] {
  return Array.from(atob(base64), (char) => char.charCodeAt(0));
}
