import { z } from 'zod';

/** What the merge function is told: the table, where large stories lie, its own queue for stories that join, and where rulings of the settle step go. */
export const MergeEnv = z.object({
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  BODIES_BUCKET: z.string().min(1),
  MERGE_QUEUE_URL: z.url(),
  MERGE_SLOT_MS: z.coerce.number().int().min(100),
});
export type MergeEnv = z.infer<typeof MergeEnv>;
