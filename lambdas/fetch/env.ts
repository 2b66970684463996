import { z } from 'zod';

/** What the fetch function is told: the sources, where raw bytes go, the table, and where ingest notices go. */
export const FetchEnv = z.object({
  SOURCES: z.string().min(1),
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  INGEST_QUEUE_URL: z.url(),
  /** Exact `host:port` pairs that may be fetched although they are private; comma-separated, none by default. */
  ALLOW_PRIVATE_SOURCES: z.string().default(''),
});
export type FetchEnv = z.infer<typeof FetchEnv>;
