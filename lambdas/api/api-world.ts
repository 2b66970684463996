import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Instant } from '#core/instant.ts';
import type { Archive, Clock, Log, ReportStore, StoryStore } from '#core/ports.ts';

/** What a bearer token may do. None implies another: a token that may all three holds all three. */
export type Scope = 'read' | 'write' | 'admin';

/** All that the API asks of the world outside. */
export interface ApiWorld {
  stories: StoryStore;
  reports: ReportStore;
  archive: Archive;
  clock: Clock;
  log: Log;
  /** Token -> its scopes; `open` asks for no token and is for one machine that listens on loopback only. */
  tokens: 'open' | ReadonlyMap<string, ReadonlySet<Scope>>;
  /** True: reading needs no token even where writing does. */
  publicReads: boolean;
  /** When the process started, for /health. */
  started?: Instant;
}

export interface ApiEnv {
  Variables: { requestId: string };
}
/** The application that routes are mounted on. */
export type Api = OpenAPIHono<ApiEnv>;
