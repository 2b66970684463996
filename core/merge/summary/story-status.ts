// The status of a story, as stored and as shown.
import { epochMsOf, type Instant } from '#core/instant.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { Correction, StoryStatus } from '#core/story.ts';

/** A story to which nothing was filed for one news day is settled. */
export const settledAfterMs = 24 * 60 * 60 * 1000;

/**
 * `corrected` while a report is corrected or the visible version of one is a correction of its own agency, else `developing`. The pipeline sets
 * `withdrawn` and `merged`.
 */
export function storedStatus(
  reports: readonly VisibleReport[],
  corrections: readonly Correction[],
): 'corrected' | 'developing' {
  return corrections.length > 0 ||
    reports.some(({ report }) => report.signal === 'correction' && report.citesAgency !== true)
    ? 'corrected'
    : 'developing';
}

/**
 * The status shown at `now`: a developing story is `settled` after a news day without filings or revisions.
 * Computed on reading, because a story that only grows old gets no new version.
 */
export function statusAt(story: { status: StoryStatus; updatedAt: Instant }, now: Instant): StoryStatus {
  if (story.status !== 'developing') return story.status;
  return epochMsOf(now) - epochMsOf(story.updatedAt) >= settledAfterMs ? 'settled' : 'developing';
}
