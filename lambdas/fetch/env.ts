import { z } from 'zod';

/** The environment of the fetch function: the sources, the bucket of raw bytes, and the table. */
export const FetchEnv = z.object({
  SOURCES: z.string().min(1),
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  /** Exact `host:port` pairs that may be fetched although they are private; comma-separated, none by default. */
  ALLOW_PRIVATE_SOURCES: z.string().default(''),
});
export type FetchEnv = z.infer<typeof FetchEnv>;
