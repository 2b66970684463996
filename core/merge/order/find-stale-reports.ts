// Finds which reports are of an earlier phase of the story: it was quiet for hours, then went on.
import { epochMsOf } from '#core/instant.ts';
import { explains } from '#core/merge/reports/headline-markers.ts';
import { type Ranking, sharedWords } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';

/** Without a report for so long, what follows is a new phase. */
const quietMs = 8 * 3_600_000;
/** Share of the words that the leads of the newest phase have in common with other reports, of what the best lead has. */
const minSharedShare = 0.5;

/**
 * Indexes of the reports before the newest phase. Empty if nothing in it can open the story: a late report may explain the event,
 * or only touch on it.
 */
export function findStaleReports(
  reports: readonly VisibleReport[],
  sentencesByReport: readonly (readonly ReportSentence[])[],
  ranking: Ranking,
): ReadonlySet<number> {
  const timeOf = (index: number) => epochMsOf(reports[index]?.revisedAt ?? ('' as never));
  const byTime = reports.map((_, index) => index).sort((a, b) => timeOf(a) - timeOf(b) || a - b);
  const start = byTime.findLastIndex(
    (index, place) => place > 0 && timeOf(index) - timeOf(byTime[place - 1] ?? index) >= quietMs,
  );
  if (start < 0) return new Set();
  const sharedOf = (index: number) => {
    const lead = sentencesByReport[index]?.[0];
    return lead === undefined || ranking.ranks[index] === undefined ? 0 : sharedWords(lead, ranking);
  };
  const [stale, newest] = [byTime.slice(0, start), byTime.slice(start)];
  const best = Math.max(...stale.map(sharedOf));
  const opens = (index: number) =>
    !explains(reports[index]?.report.headline ?? '') && sharedOf(index) >= best * minSharedShare;
  return newest.some(opens) ? new Set(stale) : new Set();
}
