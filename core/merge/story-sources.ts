// Who stands behind the story: its sources and its timeline. In: visible reports. Out: what the page lists.
import type { Origins } from '#core/merge/find-origins.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText } from '#core/report.ts';
import type { SourceRole, StorySource, TimelineEntry } from '#core/story.ts';

const byRole: Record<SourceRole, number> = { original: 0, rewrite: 1, copy: 2 };

/** One line per agency and source, in order of first filing; a source that ever wrote its own words is `original`. */
export function storySources(reports: readonly VisibleReport[], origins: Origins): StorySource[] {
  const sources = new Map<string, StorySource>();
  reports.forEach(({ report, filedAt, revisedAt }, index) => {
    const role = origins.roles[index] ?? 'original';
    const takenFrom = origins.takenFrom[index];
    const key = `${report.sourceId}\n${report.agency}`;
    const known = sources.get(key);
    if (known === undefined) {
      const { agency, sourceId, id } = report;
      sources.set(key, {
        agency,
        sourceId,
        reportIds: [id],
        firstFiledAt: filedAt,
        lastFiledAt: revisedAt,
        role,
        ...(takenFrom === undefined ? {} : { takenFrom }),
      });
      return;
    }
    known.reportIds.push(report.id);
    if (revisedAt > known.lastFiledAt) known.lastFiledAt = revisedAt;
    if (byRole[role] >= byRole[known.role]) return;
    known.role = role;
    if (takenFrom === undefined) delete known.takenFrom;
    else known.takenFrom = takenFrom;
  });
  return [...sources.values()];
}

/** When each visible report was filed, updated and corrected, by the agencies' own times, oldest first. */
export function storyTimeline(reports: readonly VisibleReport[]): TimelineEntry[] {
  const entries = reports.flatMap(({ report, filings }) =>
    filings.map(({ at, signal }, place): TimelineEntry => {
      const what = signal === 'correction' ? 'corrected' : place === 0 ? 'filed' : 'updated';
      return { at, reportId: report.id, agency: report.agency, what };
    }),
  );
  return entries.sort((a, b) => compareText(a.at, b.at) || compareText(a.reportId, b.reportId));
}
