import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Tokens } from '#adapters/runtime/tokens.ts';
import type { UploadUrl } from '#adapters/s3/uploads-s3.ts';
import type { Instant } from '#core/instant.ts';
import type { Metrics } from '#core/metrics.ts';
import type { ParsedDocument } from '#core/parse/parse-result.ts';
import type {
  Archive,
  Archived,
  ArchiveNote,
  Clock,
  Log,
  ReportStore,
  StoryStore,
  WrittenBriefs,
} from '#core/ports.ts';
import type { Source } from '#core/sources/source.ts';
import type { Caller } from '#lambdas/api/access/find-caller.ts';
import type { RequestOrigin } from '#lambdas/api/gateway.ts';
import type { RejectionAdmin } from '#lambdas/api/sources/rejections.ts';
import type { SourceAdmin } from '#lambdas/api/sources/source-admin.ts';

/** By name of the part. */
export interface PartStates {
  states: Record<string, string>;
  broken: readonly string[];
}

/** The dependencies of the API. */
export interface ApiWorld {
  stories: StoryStore;
  reports: ReportStore;
  archive: Pick<Archive, 'keep'>;
  /** Parses as parseDocument does, and keeps the result for ingest; absent: parseDocument. */
  parse?: ((archived: Archived) => Promise<ParsedDocument>) | undefined;
  /** Makes a URL that accepts the bytes of one upload; absent on one machine, where the API accepts them itself. */
  makeUploadUrl?: (note: ArchiveNote, bytes: number | undefined) => Promise<UploadUrl>;
  /** Briefs that a model wrote; absent where none is configured. */
  writtenBriefs?: Pick<WrittenBriefs, 'find'> | undefined;
  /** The configured sources: what they may post, and as whom. */
  listSources: () => readonly Source[];
  /** The sources and how to poll them; absent where the API only serves stories. */
  sources?: SourceAdmin | undefined;
  /** What did not become a report, and how to read it again. */
  rejections?: RejectionAdmin | undefined;
  clock: Clock;
  log: Log;
  metrics?: Metrics;
  /** The tokens that are valid now; `open` needs none and is for one machine that listens on loopback only. */
  tokens: 'open' | (() => Promise<Tokens>);
  /** True: reading needs no token even where writing does. */
  publicReads: boolean;
  /** One machine: the state of each part, `ok` or what is wrong. A part of `broken` makes /health answer 503. */
  checkParts?: () => Promise<PartStates>;
  /** When the process started, for /health. */
  started?: Instant;
  /** The address that readers use, if it is not the one that requests arrive at. Absolute links begin with it. */
  publicUrl?: string | undefined;
}

export interface ApiEnv {
  /** `log` adds the request id to every line. `caller` is set on every path that needs access. */
  Variables: RequestOrigin & { log: Log; caller: Caller };
}
/** The application that routes are mounted on. */
export type Api = OpenAPIHono<ApiEnv>;
