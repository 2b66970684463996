// Telling rulings: what editors and settle steps did to a story stands in its timeline. In: an account and rulings. Out: both.
import { digestOf } from '#core/digest.ts';
import type { StoryRuling } from '#core/membership/ruling.ts';
import { compareText } from '#core/report.ts';
import type { StoryContent, TimelineEntry } from '#core/story.ts';

/**
 * The account with an entry for each report that a ruling brought, one for a whole story that came in, and one, under the
 * story's first report, for reports that left. Only reports that readers may see are named. The order of the rulings does not
 * matter. The same account when there is nothing to tell.
 */
export function addRulingsToTimeline(account: StoryContent, rulings: readonly StoryRuling[]): StoryContent {
  const agencyOf = new Map(
    account.sources.flatMap(({ agency, reportIds }) => reportIds.map((id) => [id, agency] as const)),
  );
  const told = rulings.flatMap(({ at, by, what, reportIds, to }): TimelineEntry[] => {
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
  if (told.length === 0) return account;
  const timeline = [...account.timeline, ...told].sort(
    (a, b) => compareText(a.at, b.at) || compareText(a.reportId, b.reportId) || compareText(a.what, b.what),
  );
  return { ...account, timeline };
}

/** What the story was made from (see madeOf) together with the rulings that it tells. */
export function withRulings(made: string, rulings: readonly StoryRuling[]): string {
  return rulings.length === 0
    ? made
    : digestOf([made, rulings.map(({ ruling, to }) => `${ruling} ${to ?? ''}`).sort()]);
}
