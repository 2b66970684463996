// The reports of a story that readers do not see because of a kill: what an editor may restore.
import type { ReportId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { selectStoryReports } from '#core/merge/reports/select-story-reports.ts';
import type { Report } from '#core/report.ts';

/** Those that would be visible at `now` if no kill counted, sorted. A withheld or embargoed report is not among them. */
export function findKilledReports(versions: readonly Report[], now: Instant): ReportId[] {
  const visible = (all: readonly Report[]) =>
    new Set(selectStoryReports(all, now).reports.map(({ report }) => report.id));
  const shown = visible(versions);
  const restored = visible(versions.map((version) => ({ ...version, restoredAt: now })));
  return [...restored].filter((id) => !shown.has(id)).sort();
}
