// What a story was made from, as one digest: the pipeline composes and saves only when it changed.
import { digestOf } from '#core/digest.ts';
import type { Instant } from '#core/instant.ts';
import { visibleReports } from '#core/merge/visible-reports.ts';
import { contentDigestOf, type Report } from '#core/report.ts';
import { usualStanding } from '#core/thresholds.ts';

/** Names the rules by which stories are made; raised with every change of what mergeStory gives for the same reports. */
export const mergeRuleVersion = 'merge-13';

/**
 * Digest of everything of `versions` that the account at `now` can show: visible reports by content and times, and the
 * rules. Order and repetition change nothing; hidden reports count for nothing. Composes no text.
 */
export function madeOf(versions: readonly Report[], now: Instant): string {
  const reports = visibleReports(versions, now);
  const parts = reports.map(({ report, filings, filedAt }) => [
    report.id,
    contentDigestOf(report),
    filedAt,
    filings,
    report.standing ?? usualStanding,
  ]);
  return digestOf([mergeRuleVersion, parts]);
}
