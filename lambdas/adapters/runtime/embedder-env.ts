import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { makeBedrockEmbedder } from '#adapters/bedrock/embedder-bedrock.ts';
import { EmbeddingModelId } from '#adapters/bedrock/embedding-models.ts';
import { makeOnnxEmbedder, modelFile } from '#adapters/onnx/embedder-onnx.ts';
import { BadEnvironment } from '#adapters/runtime/read-env.ts';
import type { Embedder } from '#core/ports.ts';

/** The variables that choose an embedder, the same on AWS and on one machine. */
export const embedderEnv = {
  /** `local` computes vectors in this process with the model in MODEL_DIR, whatever EMBEDDING_MODEL_ID says. */
  EMBEDDER: z.enum(['local', '']).default(''),
  /** The folder that `npm run model` fills. */
  MODEL_DIR: z.string().min(1).default('.model'),
  /** The model of Amazon Bedrock that is asked for vectors; region and credentials as the AWS SDK finds them. */
  EMBEDDING_MODEL_ID: EmbeddingModelId,
};

/** The embedder that the environment names; undefined where it names none. @throws BadEnvironment where MODEL_DIR holds no model. */
export function chooseEmbedder(env: z.infer<z.ZodObject<typeof embedderEnv>>): Embedder | undefined {
  if (env.EMBEDDER === 'local') {
    const folder = env.MODEL_DIR;
    if (!existsSync(path.join(folder, modelFile)))
      throw new BadEnvironment(
        `environment: MODEL_DIR: ${folder} holds no model; npm run model -- ${folder} fetches it`,
      );
    return makeOnnxEmbedder(folder);
  }
  return env.EMBEDDING_MODEL_ID && makeBedrockEmbedder(env.EMBEDDING_MODEL_ID);
}
