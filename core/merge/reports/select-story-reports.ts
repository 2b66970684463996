// Selects the reports that a story is merged from: the visible ones, after corrections and kills.
import type { Instant } from '#core/instant.ts';
import { applyCorrections, type CorrectedReports } from '#core/merge/reports/apply-corrections.ts';
import { readHeadlineMarkers } from '#core/merge/reports/headline-markers.ts';
import { selectVisibleReports } from '#core/merge/reports/visible-reports.ts';
import { latestVersion, type Report } from '#core/report.ts';

/** Depends on the set of versions only. Withheld and embargoed reports correct nothing. */
export function selectStoryReports(versions: readonly Report[], now: Instant): CorrectedReports {
  return applyCorrections(selectVisibleReports(versions, now), findKillItems(versions));
}

/** Kills filed as items of their own: they say so, and no version of them was ever usable. */
function findKillItems(versions: readonly Report[]): Report[] {
  const byId = new Map<string, Report[]>();
  for (const version of versions)
    if (version.status === 'canceled' && isKill(version))
      byId.set(version.id, [...(byId.get(version.id) ?? []), version]);
  if (byId.size === 0) return [];
  const others = new Set(
    versions.filter(({ status }) => status !== 'canceled').map(({ id }) => id as string),
  );
  return [...byId].flatMap(([id, all]) => (others.has(id) ? [] : (latestVersion(all) ?? [])));
}

function isKill({ signal, corrects, headline }: Report): boolean {
  return signal === 'kill' || corrects !== undefined || readHeadlineMarkers(headline).signal === 'kill';
}
