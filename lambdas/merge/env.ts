import { z } from 'zod';
import { BriefModelId } from '#adapters/bedrock/brief-writer-bedrock.ts';

/** The environment of the merge function: the table, the bucket of large stories, and its own queue for merged stories. */
export const MergeEnv = z.object({
  STORY_TABLE: z.string().min(1),
  BODIES_BUCKET: z.string().min(1),
  MERGE_QUEUE_URL: z.url(),
  BRIEF_MODEL_ID: BriefModelId,
  MERGE_SLOT_MS: z.coerce.number().int().min(100),
});
export type MergeEnv = z.infer<typeof MergeEnv>;
