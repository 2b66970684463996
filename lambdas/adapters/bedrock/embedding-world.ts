import type { S3Client } from '@aws-sdk/client-s3';
import { makeBedrockEmbedder } from '#adapters/bedrock/embedder-bedrock.ts';
import { makeEmbeddingMemory } from '#adapters/bedrock/embedding-memory.ts';
import type { EmbeddingModelId } from '#adapters/bedrock/embedding-models.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import type { Embedder, EmbeddingStore } from '#core/ports.ts';

/** The embedder and the store of its earlier vectors, beside the archive. Empty where no model is configured. */
export function makeEmbeddingWorld(
  model: EmbeddingModelId | undefined,
  client: S3Client,
  bucket: string,
): { embedder?: Embedder; embeddings?: EmbeddingStore } {
  if (model === undefined) return {};
  const embeddings = makeEmbeddingMemory(makeS3ObjectStore(client, bucket, 'embeddings/'));
  return { embedder: makeBedrockEmbedder(model), embeddings };
}
