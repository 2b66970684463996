import { z } from 'zod';

/** The environment of the fetch function: the sources, the bucket of raw bytes, and the table. */
export const FetchEnv = z.object({
  SOURCES: z.string().min(1),
  ARCHIVE_BUCKET: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  /** Exact `host:port` pairs that may be fetched although they are private; comma-separated, none by default. */
  ALLOW_PRIVATE_SOURCES: z.string().default(''),
  /** The secret with the credentials of sources (lambdas/adapters/runtime/source-credentials.ts); empty: none. */
  SOURCE_CREDENTIALS_ARN: z.union([z.literal(''), z.string().startsWith('arn:')]),
  /** The address that hubs of WebSub call back; empty: no hub is asked. */
  PUBLIC_URL: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
});
export type FetchEnv = z.infer<typeof FetchEnv>;
