import { z } from 'zod';
import { EmbeddingModelId } from '#adapters/bedrock/embedding-models.ts';

/** The environment of the ingest function: the sources, the bucket of raw bytes, the table, and the merge queue. */
export const IngestEnv = z.object({
  /** The sources whose files the drop folder accepts. */
  SOURCES: z.string().min(1),
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  MERGE_QUEUE_URL: z.url(),
  /** Its own queue, for the rest of a document that one invocation cannot finish. */
  INGEST_QUEUE_URL: z.url(),
  /** The embedding model; empty for none. */
  EMBEDDING_MODEL_ID: EmbeddingModelId,
  MERGE_SLOT_MS: z.coerce.number().int().min(100),
});
export type IngestEnv = z.infer<typeof IngestEnv>;
