import { z } from 'zod';

/** What the API is told: the archive, the table, where large stories lie, and who may read and write. */
export const ApiEnv = z.object({
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  BODIES_BUCKET: z.string().min(1),
  /** The secret that holds the bearer tokens (lambdas/adapters/tokens.ts says in which form). */
  TOKENS_SECRET_ARN: z.string().startsWith('arn:'),
  /** "true": reading needs no token. */
  PUBLIC_READS: z.enum(['true', 'false']),
});
export type ApiEnv = z.infer<typeof ApiEnv>;
