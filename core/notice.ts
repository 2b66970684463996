// Notices: what queues carry between the functions. Names only, never text; checked where a queue hands one over.
import { z } from 'zod';
import { ArchiveKey, SourceId, StoryId } from '#core/ids.ts';

/** The bytes at `archiveKey` wait to be taken in. */
export const IngestNotice = z.object({ archiveKey: ArchiveKey });
export type IngestNotice = z.infer<typeof IngestNotice>;

/**
 * The story's set of reports changed. `absorb`: a story that proved to be the same, to be taken into `storyId`. `settle`: the
 * story has been quiet for a while, or has grown, and is to be divided anew with those near it.
 */
export const MergeNotice = z.object({
  storyId: StoryId,
  absorb: StoryId.optional(),
  settle: z.literal(true).optional(),
});
export type MergeNotice = z.infer<typeof MergeNotice>;

/** Sources that are due, by id. */
export const FetchNotice = z.object({ sourceIds: z.array(SourceId).min(1) });
export type FetchNotice = z.infer<typeof FetchNotice>;
