import { z } from 'zod';

/** The environment of the sweep function: the archive, the table and both queues. */
export const SweepEnv = z.object({
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  INGEST_QUEUE_URL: z.url(),
  MERGE_QUEUE_URL: z.url(),
  MERGE_SLOT_MS: z.coerce.number().int().min(100),
});
export type SweepEnv = z.infer<typeof SweepEnv>;
