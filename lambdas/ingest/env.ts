import { z } from 'zod';

/** What the ingest function is told: where raw bytes lie, the table, and where merge notices go. */
export const IngestEnv = z.object({
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  MERGE_QUEUE_URL: z.url(),
  MERGE_SLOT_MS: z.coerce.number().int().min(1000).multipleOf(1000),
});
export type IngestEnv = z.infer<typeof IngestEnv>;
