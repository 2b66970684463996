import { z } from 'zod';
import { EmbeddingModelId } from '#adapters/bedrock/embedding-models.ts';

/** What the ingest function is told: the sources, where raw bytes lie, the table, and where merge notices go. */
export const IngestEnv = z.object({
  /** Whose files the drop folder takes. */
  SOURCES: z.string().min(1),
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  MERGE_QUEUE_URL: z.url(),
  /** Its own queue, for the rest of a document that one invocation cannot finish. */
  INGEST_QUEUE_URL: z.url(),
  /** The model that is asked for vectors; empty: none. */
  EMBEDDING_MODEL_ID: EmbeddingModelId,
  MERGE_SLOT_MS: z.coerce.number().int().min(100),
});
export type IngestEnv = z.infer<typeof IngestEnv>;
