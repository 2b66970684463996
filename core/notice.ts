// Notices: the messages of the queues between the functions. They contain names only, never text, and are checked on receipt.
import { z } from 'zod';
import { ArchiveKey, SourceId, StoryId } from '#core/ids.ts';

/**
 * The version of all notices; absent means 1. A reader ignores fields that it does not know. Raise the version only for a change
 * that an older function must not act on: it refuses the message, which then waits in the queue until the upgrade is complete.
 */
const version = z.literal(1).optional();

/** A document in the archive is to be ingested. On AWS an S3 object event says the same. */
export const IngestNotice = z.object({
  version,
  archiveKey: ArchiveKey,
  /** The first report that is still to be ingested, counted from 0: a large document takes several invocations. */
  from: z.number().int().min(0).optional(),
  /** Sent by the sweep, which recorded the document as not ingested: a receipt must replace that record. */
  isResent: z.boolean().optional(),
});
export type IngestNotice = z.infer<typeof IngestNotice>;

/**
 * The story's set of reports changed. `absorb`: a story that proved to be the same, to be
 * merged into `storyId`.
 */
export const MergeNotice = z.object({
  version,
  storyId: StoryId,
  absorb: StoryId.optional(),
  /** The request that brought the report to be merged, for the log. */
  requestId: z.string().max(200).optional(),
});
export type MergeNotice = z.infer<typeof MergeNotice>;

/** Sources that are due, by id. */
export const FetchNotice = z.object({
  version,
  sourceIds: z.array(SourceId).min(1),
  /** A hub of WebSub has news of them: they are polled although their schedule says later. */
  hasNews: z.boolean().optional(),
});
export type FetchNotice = z.infer<typeof FetchNotice>;

/** Too little time is left to start a notice: the queue delivers it again. */
export class OutOfTime extends Error {
  override name = 'OutOfTime';
}
