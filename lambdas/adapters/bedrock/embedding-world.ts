import type { S3Client } from '@aws-sdk/client-s3';
import { makeEmbeddingMemory } from '#adapters/bedrock/embedding-memory.ts';
import { chooseEmbedder } from '#adapters/runtime/embedder-env.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import type { Embedder, EmbeddingStore } from '#core/ports.ts';

/** The embedder and the store of its earlier vectors, beside the archive. Empty where no embedder is configured. */
export function makeEmbeddingWorld(
  env: Parameters<typeof chooseEmbedder>[0],
  client: S3Client,
  bucket: string,
): { embedder?: Embedder; embeddings?: EmbeddingStore } {
  const embedder = chooseEmbedder(env);
  if (embedder === undefined) return {};
  return { embedder, embeddings: makeEmbeddingMemory(makeS3ObjectStore(client, bucket, 'embeddings/')) };
}
