// The story's datelines, united from those of its reports, and its date.
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText, type Dateline } from '#core/report.ts';

/**
 * Every place that a report was filed from, once, most filed first; ties go to the one filed from first, in the order printed.
 * @param reports by time of filing, as visibleReports gives them
 */
export function uniteDatelines(reports: readonly VisibleReport[]): Dateline[] {
  const places = new Map<string, { dateline: Dateline; filed: number }>();
  for (const { report } of reports) {
    const printed = new Map(report.datelines.map((dateline) => [placeKey(dateline), dateline] as const));
    for (const [key, dateline] of printed) {
      const known = places.get(key);
      if (known === undefined) places.set(key, { dateline, filed: 1 });
      else known.filed += 1;
    }
  }
  // Sorting is stable: places filed equally often stay in order of first appearance.
  return [...places.values()].sort((a, b) => b.filed - a.filed).map(({ dateline }) => dateline);
}

function placeKey({ place, country }: Dateline): string {
  return `${place.toLowerCase()}|${country ?? ''}`;
}

/** "TEHRAN/ KABUL/ PARIS:" as agency copy prints it; "" when no report has a dateline. */
export function datelineTextOf(datelines: readonly Dateline[]): string {
  if (datelines.length === 0) return '';
  return `${datelines.map(({ place, text }) => (/\p{Lu}/u.test(text) ? text : place).toUpperCase()).join('/ ')}:`;
}

/** The day of the story, `2022-01-15`: the latest day that a report was filed on, by its own date where it prints one. */
export function filedOnOf(reports: readonly VisibleReport[]): string {
  return reports
    .map(({ report, filedAt }) => report.filedOn ?? filedAt.slice(0, 10))
    .reduce((latest, day) => (compareText(day, latest) > 0 ? day : latest), '');
}
