import { z } from 'zod';

/** How one model of Amazon Bedrock is asked and answers. */
interface EmbeddingModel {
  /** Texts in one request. */
  mostTexts: number;
  /** Code units of one text; what is longer is cut. */
  mostChars: number;
  dimensions: number;
  /** The body of a request for these texts. */
  ask(texts: readonly string[]): unknown;
  /** The vectors of an answer, in the order asked. */
  answer: z.ZodType<number[][]>;
}

const vector = z.array(z.number());

/**
 * The models that may be named, with what Amazon's documentation says of each: Cohere Embed (96 texts of 2,048 characters,
 * `embedding_types` makes `embeddings` an object by type), Titan Text Embeddings V2 (one text of 50,000 characters).
 */
export const embeddingModels = {
  'cohere.embed-multilingual-v3': {
    mostTexts: 96,
    mostChars: 2_048,
    dimensions: 1_024,
    ask: (texts) => ({ texts, input_type: 'clustering', truncate: 'END', embedding_types: ['float'] }),
    answer: z
      .object({ embeddings: z.union([z.array(vector), z.object({ float: z.array(vector) })]) })
      .transform(({ embeddings }) => (Array.isArray(embeddings) ? embeddings : embeddings.float)),
  },
  'amazon.titan-embed-text-v2:0': {
    mostTexts: 1,
    mostChars: 50_000,
    dimensions: 1_024,
    ask: ([inputText]) => ({ inputText, dimensions: 1_024, normalize: true }),
    answer: z.object({ embedding: vector }).transform(({ embedding }) => [embedding]),
  },
} as const satisfies Record<string, EmbeddingModel>;

/** `EMBEDDING_MODEL_ID`: empty, or not set, means that no model is asked. */
export const EmbeddingModelId = z
  .enum(['cohere.embed-multilingual-v3', 'amazon.titan-embed-text-v2:0'])
  .or(z.literal('').transform(() => undefined))
  .optional();
export type EmbeddingModelId = keyof typeof embeddingModels;
