// Whether a story still moves. In: its visible reports and now. Out: developing, settled or corrected.
import { epochMsOf, type Instant } from '#core/instant.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { StoryStatus } from '#core/story.ts';
import { settledAfterMs } from '#core/thresholds.ts';

/**
 * `corrected` as long as the version shown of any report is a correction; else `settled` when nothing was filed or revised for
 * a news day before `now`; else `developing`. Withdrawn and merged stories are marked by the pipeline, not here.
 */
export function statusOf(reports: readonly VisibleReport[], now: Instant): StoryStatus {
  if (reports.some(({ report }) => report.signal === 'correction')) return 'corrected';
  const lastAtMs = Math.max(...reports.map(({ revisedAt }) => epochMsOf(revisedAt)));
  return epochMsOf(now) - lastAtMs >= settledAfterMs ? 'settled' : 'developing';
}
