import { z } from 'zod';

/** What the fetch function is told: the sources, where raw bytes go, and the table. */
export const FetchEnv = z.object({
  SOURCES: z.string().min(1),
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  /** Exact `host:port` pairs that may be fetched although they are private; comma-separated, none by default. */
  ALLOW_PRIVATE_SOURCES: z.string().default(''),
});
export type FetchEnv = z.infer<typeof FetchEnv>;
