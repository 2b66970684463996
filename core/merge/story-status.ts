// Whether a story still moves. In: its visible reports, or the story and now. Out: what readers are told of it.
import { epochMsOf, type Instant } from '#core/instant.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { StoryStatus } from '#core/story.ts';
import { settledAfterMs } from '#core/thresholds.ts';

/**
 * `corrected` as long as the version shown of any report is a correction, else `developing`: what is stored. Withdrawn and
 * merged stories are marked by the pipeline, not here.
 */
export function statusOf(reports: readonly VisibleReport[]): 'corrected' | 'developing' {
  return reports.some(({ report }) => report.signal === 'correction') ? 'corrected' : 'developing';
}

/**
 * What readers are told at `now`: a developing story for which nothing was filed or revised for a news day is settled. Told
 * on reading, as a story that only grows old has no new version.
 */
export function statusAt(story: { status: StoryStatus; updatedAt: Instant }, now: Instant): StoryStatus {
  if (story.status !== 'developing') return story.status;
  return epochMsOf(now) - epochMsOf(story.updatedAt) >= settledAfterMs ? 'settled' : 'developing';
}
