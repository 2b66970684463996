import { z } from 'zod';

/** The environment of the dispatch function: the sources, the table, the fetch queue, and how often it runs. */
export const DispatchEnv = z.object({
  SOURCES: z.string().min(1),
  STORY_TABLE: z.string().min(1),
  FETCH_QUEUE_URL: z.url(),
  TICK_SECONDS: z.coerce.number().int().min(1),
});
export type DispatchEnv = z.infer<typeof DispatchEnv>;
