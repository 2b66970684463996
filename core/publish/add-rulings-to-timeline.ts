// Timeline entries for the rulings of editors and settle steps. In: story content and rulings. Out: the content.
import { digestOf } from '#core/digest.ts';
import type { StoryRuling } from '#core/membership/ruling.ts';
import { compareText } from '#core/report.ts';
import type { StoryContent, TimelineEntry } from '#core/story.ts';

/**
 * Adds one entry for each report that a ruling moved in, one for a whole story that was merged in, and one, under the
 * first report, for reports that left. Only visible reports are named. The order of the rulings does not matter.
 * Returns the same content when there is nothing to add.
 */
export function addRulingsToTimeline(account: StoryContent, rulings: readonly StoryRuling[]): StoryContent {
  const agencyOf = new Map(
    account.sources.flatMap(({ agency, reportIds }) => reportIds.map((id) => [id, agency] as const)),
  );
  const entries = rulings.flatMap(({ at, by, what, reportIds, to }): TimelineEntry[] => {
    const entry = (reportId: TimelineEntry['reportId']): TimelineEntry[] => {
      const agency = agencyOf.get(reportId);
      return agency === undefined ? [] : [{ at, reportId, agency, what, by, ...(to && { to }) }];
    };
    const first = account.timeline[0];
    if (to !== undefined)
      return what === 'merged' || to === account.id || !first ? [] : entry(first.reportId);
    const came = [...reportIds].sort(compareText).flatMap(entry);
    return what === 'merged' ? came.slice(0, 1) : came;
  });
  if (entries.length === 0) return account;
  const timeline = [...account.timeline, ...entries].sort(
    (a, b) => compareText(a.at, b.at) || compareText(a.reportId, b.reportId) || compareText(a.what, b.what),
  );
  return { ...account, timeline };
}

/** The input digest of the story together with its rulings. */
export function withRulings(made: string, rulings: readonly StoryRuling[]): string {
  return rulings.length === 0
    ? made
    : digestOf([made, rulings.map(({ ruling, to }) => `${ruling} ${to ?? ''}`).sort()]);
}
