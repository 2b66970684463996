// Lists what a story page shows of the reports: sources, timeline and topics.
import type { Origins } from '#core/merge/origins/find-origins.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { type Category, compareText, voiceOf } from '#core/report.ts';
import type { SourceRole, StorySource, TimelineEntry } from '#core/story.ts';

const byRole: Record<SourceRole, number> = { original: 0, rewrite: 1, copy: 2 };

/**
 * One entry per agency and source, in order of first filing. A source with any original report is `original`.
 */
export function listSources(reports: readonly VisibleReport[], origins: Origins): StorySource[] {
  const sources = new Map<string, StorySource>();
  reports.forEach(({ report, filedAt, revisedAt, replaces = [] }, index) => {
    const role = origins.roles[index] ?? 'original';
    const takenFrom = origins.takenFrom[index];
    const key = `${report.sourceId}\n${voiceOf(report)}`;
    const known = sources.get(key);
    if (known === undefined) {
      const { sourceId, id } = report;
      const agency = voiceOf(report);
      sources.set(key, {
        agency,
        sourceId,
        reportIds: [...replaces, id],
        firstFiledAt: filedAt,
        lastFiledAt: revisedAt,
        role,
        ...(takenFrom === undefined ? {} : { takenFrom }),
      });
      return;
    }
    known.reportIds.push(...replaces, report.id);
    if (revisedAt > known.lastFiledAt) known.lastFiledAt = revisedAt;
    if (byRole[role] >= byRole[known.role]) return;
    known.role = role;
    if (takenFrom === undefined) delete known.takenFrom;
    else known.takenFrom = takenFrom;
  });
  return [...sources.values()];
}

/** When each visible report was filed, updated and corrected, by the agencies' own times, oldest first. */
export function listTimeline(reports: readonly VisibleReport[]): TimelineEntry[] {
  const entries = reports.flatMap(({ report, filings }) =>
    filings.map(({ at, signal, reportId = report.id }, place): TimelineEntry => {
      const what = signal === 'correction' ? 'corrected' : place === 0 ? 'filed' : 'updated';
      return { at, reportId, agency: voiceOf(report), what };
    }),
  );
  return entries.sort((a, b) => compareText(a.at, b.at) || compareText(a.reportId, b.reportId));
}

/**
 * Every category of the reports once, most frequent first; ties by scheme and code. A name given by any
 * report is kept.
 */
export function listTopics(reports: readonly VisibleReport[]): Category[] {
  const topics = new Map<string, { category: Category; given: number }>();
  for (const { report } of reports) {
    for (const category of report.categories) {
      const key = `${category.scheme}\n${category.code}`;
      const known = topics.get(key);
      if (known === undefined) topics.set(key, { category, given: 1 });
      else topics.set(key, { category: smallerName(known.category, category), given: known.given + 1 });
    }
  }
  return [...topics.entries()]
    .sort(([a, x], [b, y]) => y.given - x.given || compareText(a, b))
    .map(([, { category }]) => category);
}

function smallerName(a: Category, b: Category): Category {
  if (a.name === undefined) return b;
  return b.name !== undefined && b.name < a.name ? b : a;
}
