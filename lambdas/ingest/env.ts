import { z } from 'zod';
import { embedderEnv } from '#adapters/runtime/embedder-env.ts';

/** The environment of the ingest function: the sources, the bucket of raw bytes, the table, and the merge queue. */
export const IngestEnv = z.object({
  /** The sources whose files the drop folder accepts. */
  SOURCES: z.string().min(1),
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  MERGE_QUEUE_URL: z.url(),
  /** Its own queue, for the rest of a document that one invocation cannot finish. */
  INGEST_QUEUE_URL: z.url(),
  ...embedderEnv,
  MERGE_SLOT_MS: z.coerce.number().int().min(100),
});
export type IngestEnv = z.infer<typeof IngestEnv>;
