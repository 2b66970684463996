// What is known of one embedding model: mean vectors, topics, and the weights of its likeness. In: a vector. Out: its sign bits, its topics.
import { z } from 'zod';
import { type Embedding, signBitSimilarity, signBitsOf } from '#core/fingerprint/embedding.ts';
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
  /** Logit of a pair in two languages: bias + cosine · cosine + late · ln(hours beyond `lateFromHours`) + unlikeNews · (of the less newslike). */
  crossLingual: z.object({
    bias: z.number(),
    cosine: z.number(),
    late: z.number(),
    lateFromHours: z.number(),
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
 * Sign bits of a vector after the mean of its language is taken from it: without that, two texts in one language are alike for
 * being in one language. Of a model that is not known the vector is taken as it is.
 */
export function centredSignBits(vector: ArrayLike<number>, model: string, language: string): number[] {
  const known = embeddingModel();
  if (model !== known.model) return signBitsOf(vector);
  const mean = means().get(language === 'prs' ? 'fa' : language) ?? means().get('') ?? new Int8Array();
  return signBitsOf(Float64Array.from(vector, (part, at) => part - (mean[at] ?? 0) * known.meanScale));
}

/** Cosine of two vectors of the known model; undefined where either is missing or another model made it. */
export function embeddingCosine(a: Embedding | undefined, b: Embedding | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const { model } = embeddingModel();
  return a.model === model && b.model === model ? signBitSimilarity(a.signs, b.signs) : undefined;
}

/** The `count` topics nearest to a vector, the nearest first: reports of one event share one whatever their languages. */
export function topicsOf({ model, signs }: Embedding, count: number): number[] {
  if (model !== embeddingModel().model) return [];
  return topics()
    .map((centre, topic) => ({ topic, cosine: signBitSimilarity(signs, centre) }))
    .sort((a, b) => b.cosine - a.cosine || a.topic - b.topic)
    .slice(0, count)
    .map(({ topic }) => topic);
}

function bytesOf(base64: string): number[] {
  return Array.from(atob(base64), (char) => char.charCodeAt(0));
}
