import { z } from 'zod';

/** The environment of the api function. */
export const ApiEnv = z.object({
  ARCHIVE_BUCKET: z.string().min(1),
  SOURCES: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  BODIES_BUCKET: z.string().min(1),
  /** Where a retry of a rejected document is sent. */
  INGEST_QUEUE_URL: z.string().min(1),
  /** Where a hub's notice is sent as a request to poll; empty: WebSub is off. */
  FETCH_QUEUE_URL: z.union([z.literal(''), z.url()]),
  /** As of the fetch function: a poll on demand and a test of an address run here. */
  ALLOW_PRIVATE_SOURCES: z.string().default(''),
  /** As of the fetch function. */
  SOURCE_CREDENTIALS_ARN: z.union([z.literal(''), z.string().startsWith('arn:')]),
  /** The secret that holds the bearer tokens (lambdas/adapters/runtime/tokens.ts says in which form). */
  TOKENS_SECRET_ARN: z.string().startsWith('arn:'),
  /** Not empty: the merge function has briefs written, and stories show them. */
  BRIEF_MODEL_ID: z.string(),
  /** "true": reading needs no token. */
  PUBLIC_READS: z.enum(['true', 'false']),
  /** The address that readers use, if it is not the one that requests arrive at; empty otherwise. */
  PUBLIC_URL: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
});
export type ApiEnv = z.infer<typeof ApiEnv>;
