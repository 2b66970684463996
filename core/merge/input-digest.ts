// A digest of everything that a merge reads. The pipeline merges and saves only if it changed.
import { digestOf } from '#core/digest.ts';
import type { Instant } from '#core/instant.ts';
import { defaultStanding } from '#core/merge/reports/rank-reports.ts';
import { selectStoryReports } from '#core/merge/reports/select-story-reports.ts';
import { contentDigestOf, type Report, voiceOf } from '#core/report.ts';

/** Version of the merge rules. Raise it with every change of what mergeStory returns for the same reports. */
export const mergeRuleVersion = 'merge-59';

/**
 * Digest of the rules and of everything in `versions` that the story at `now` can show: the visible reports
 * by content and times. Order, repetition and hidden reports do not change it.
 */
export function inputDigest(versions: readonly Report[], now: Instant): string {
  const { reports, corrections } = selectStoryReports(versions, now);
  const parts = reports.map(({ report, filings, filedAt }) => [
    report.id,
    contentDigestOf(report),
    voiceOf(report),
    filedAt,
    filings,
    report.standing ?? defaultStanding,
    report.kind,
    report.related ?? [],
  ]);
  return digestOf([mergeRuleVersion, parts, corrections]);
}
