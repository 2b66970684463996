import { z } from 'zod';

/** The environment of the merge function: the table, the bucket of large stories, its own queue for merged stories, and the archive for rulings of the settle step. */
export const MergeEnv = z.object({
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  BODIES_BUCKET: z.string().min(1),
  MERGE_QUEUE_URL: z.url(),
  MERGE_SLOT_MS: z.coerce.number().int().min(100),
});
export type MergeEnv = z.infer<typeof MergeEnv>;
