// The story's datelines, united from those of its reports, and its date.
import { countryName } from '#core/gazetteer/find-country.ts';
import { baseLanguage } from '#core/merge/rank-reports.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText, type Dateline } from '#core/report.ts';
import { splitWords } from '#core/text/split-words.ts';

/**
 * Every place that a report was filed from, once, most filed first; ties go to the one filed from first, in the order printed.
 * A place that is printed in several languages stands as reports in `language` print it, if any does.
 * @param reports by time of filing, as visibleReports gives them
 */
export function uniteDatelines(reports: readonly VisibleReport[], language: string): Dateline[] {
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
  // Sorting is stable: places filed equally often stay in order of first appearance.
  return [...places.values()].sort((a, b) => b.filed - a.filed).map(({ dateline }) => dateline);
}

/** Places that the gazetteer knows are told by where they lie: Athens and Athènes are one. */
function placeKey({ place, country, lat, lon }: Dateline): string {
  return lat === undefined || lon === undefined ? `${place.toLowerCase()}|${country ?? ''}` : `${lat}|${lon}`;
}

/** "TEHRAN/ KABUL/ PARIS:" as agency copy prints it; "" when no report has a dateline. */
export function datelineTextOf(datelines: readonly Dateline[]): string {
  if (datelines.length === 0) return '';
  return `${datelines.map(({ place, text }) => (/\p{Lu}/u.test(text) ? text : place).toUpperCase()).join('/ ')}:`;
}

/** Every word that names a place of `datelines` or its country, lower case: what a story says by its datelines alone. */
export function wordsOfPlaces(datelines: readonly Dateline[]): Set<string> {
  const names = datelines.flatMap(({ place, country }) => [
    place,
    country === undefined ? '' : (countryName(country) ?? ''),
  ]);
  return new Set(names.flatMap(splitWords));
}

/** The day of the story, `2022-01-15`: the latest day that a report was filed on, by its own date where it prints one. */
export function filedOnOf(reports: readonly VisibleReport[]): string {
  return reports
    .map(({ report, filedAt }) => report.filedOn ?? filedAt.slice(0, 10))
    .reduce((latest, day) => (compareText(day, latest) > 0 ? day : latest), '');
}
