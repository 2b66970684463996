// Merges the datelines of the reports, and derives the story's date.
import { countryName } from '#core/gazetteer/find-country.ts';
import { baseLanguage } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { compareText, type Dateline } from '#core/report.ts';
import { splitWords } from '#core/text/split-words.ts';

/**
 * Every place that a report was filed from, once, most frequent first; ties go to the earliest report, in
 * printed order. A place printed in several languages is shown as a report in `language` prints it, if there
 * is one.
 * @param reports by time of filing, as selectVisibleReports returns them
 */
export function mergeDatelines(reports: readonly VisibleReport[], language: string): Dateline[] {
  const places = new Map<string, { dateline: Dateline; filed: number; isForeign: boolean }>();
  for (const { report } of reports) {
    const printed = new Map(report.datelines.map((dateline) => [placeKey(dateline), dateline] as const));
    const isForeign = baseLanguage(report.language) !== language;
    for (const [key, dateline] of printed) {
      const known = places.get(key);
      if (known === undefined) places.set(key, { dateline, filed: 1, isForeign });
      else {
        if (known.isForeign && !isForeign) Object.assign(known, { dateline, isForeign });
        known.filed += 1;
      }
    }
  }
  // Sorting is stable: equally frequent places stay in order of first appearance.
  return [...places.values()].sort((a, b) => b.filed - a.filed).map(({ dateline }) => dateline);
}

/** Places known to the gazetteer are compared by coordinates, so that Athens and Athènes are one. */
function placeKey({ place, country, lat, lon }: Dateline): string {
  return lat === undefined || lon === undefined ? `${place.toLowerCase()}|${country ?? ''}` : `${lat}|${lon}`;
}

/** "TEHRAN/ KABUL/ PARIS:" as agency copy prints it; "" when no report has a dateline. */
export function datelineTextOf(datelines: readonly Dateline[]): string {
  if (datelines.length === 0) return '';
  return `${datelines.map(({ place, text }) => (/\p{Lu}/u.test(text) ? text : place).toUpperCase()).join('/ ')}:`;
}

/** Every word that names a place of `datelines` or its country, in lower case. */
export function placeWords(datelines: readonly Dateline[]): Set<string> {
  const names = datelines.flatMap(({ place, country }) => [
    place,
    country === undefined ? '' : (countryName(country) ?? ''),
  ]);
  return new Set(names.flatMap(splitWords));
}

/**
 * The story's date, `2022-01-15`: the latest date that a report prints, or its filing date if it prints none.
 */
export function filedOnOf(reports: readonly VisibleReport[]): string {
  return reports
    .map(({ report, filedAt }) => report.filedOn ?? filedAt.slice(0, 10))
    .reduce((latest, day) => (compareText(day, latest) > 0 ? day : latest), '');
}
