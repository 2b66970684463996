import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Instant } from '#core/instant.ts';
import type { Archive, Clock, Log, ReportStore, StoryStore } from '#core/ports.ts';
import type { RequestOrigin } from '#lambdas/api/gateway.ts';

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
  /** The address that readers use, if it is not the one that requests arrive at. Absolute links begin with it. */
  publicUrl?: string | undefined;
}

export interface ApiEnv {
  /** `log` adds the request id to every line. */
  Variables: RequestOrigin & { log: Log };
}
/** The application that routes are mounted on. */
export type Api = OpenAPIHono<ApiEnv>;
