// Finds the outdated and the latest values of tolls that rose.

import { findAgency } from '#core/agencies.ts';
import { figuresIn } from '#core/merge/figures/merge-figures.ts';
import { baseLanguage } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { compareText } from '#core/report.ts';
import type { Figure } from '#core/story.ts';

/** The revised tolls of dead, injured and missing. */
export interface LatestTolls {
  /** Values that a later report revised. */
  outdated: number[];
  /** The latest values of those tolls, and of deaths of which the first report knew nothing. */
  current: number[];
  /** Whether the sentence states the latest value of such a toll. */
  statesLatest(sentence: ReportSentence): boolean;
  /** Whether the sentence states how many were killed. */
  statesDeaths(sentence: ReportSentence): boolean;
}

const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'missing']);

/** Uses the tolls in `figures` with state `revised`; without any, nothing is outdated. */
export function findLatestTolls(figures: readonly Figure[], reports: readonly VisibleReport[]): LatestTolls {
  const revised = figures.filter(({ what, state }) => state === 'revised' && TOLLS.has(what));
  const latest = revised.flatMap(({ values }) => values.at(-1) ?? []);
  const current = new Set(latest.map(({ value }) => value));
  const killed = figures.filter(({ what }) => what.endsWith('killed'));
  const firstFiledAt = reports.map(({ filedAt }) => filedAt).sort(compareText)[0] ?? '';
  const isKnownLate = killed.every(({ values }) => values.every(({ asOf }) => asOf > firstFiledAt));
  const lateDeaths = isKnownLate ? killed.flatMap(({ values }) => values.at(-1)?.value ?? []) : [];
  const isIn = (values: readonly Figure['values'][number][]) => {
    const places = values.flatMap(({ provenance }) => provenance);
    return ({ reportIndex, start, end }: ReportSentence) => {
      const id = reports[reportIndex]?.report.id;
      return places.some((at) => at.reportId === id && at.start >= start && at.end <= end);
    };
  };
  return {
    current: [...current, ...lateDeaths],
    outdated: revised
      .flatMap(({ values }) => values.slice(0, -1).map(({ value }) => value))
      .filter((value) => !current.has(value)),
    statesLatest: isIn(latest),
    statesDeaths: isIn(killed.flatMap(({ values }) => values)),
  };
}

/**
 * The tolls of the latest headline that has any, if no sentence counts the same, or as many so late: "Bus falls into ravine, 22 dead" may
 * be all that says so. Only a registered agency's headline outdoes what sentences count: a claim of one blog does not.
 */
export function findHeadlineTolls(reports: readonly VisibleReport[], figures: readonly Figure[]): number[] {
  const isStated = (toll: string, count: number, { report, revisedAt }: VisibleReport) => {
    const mayOutdo = report.citesAgency !== true && findAgency(report.agency) !== undefined;
    return figures.some(
      ({ what, values }) =>
        what === toll && (!mayOutdo || values.some(({ value, asOf }) => value >= count || asOf >= revisedAt)),
    );
  };
  const unstated = reports.flatMap((each) => {
    const { report, revisedAt } = each;
    const counted = figuresIn(report.headline, baseLanguage(report.language));
    const values = counted
      .filter(({ what, value }) => TOLLS.has(what) && !isStated(what, value, each))
      .map(({ value }) => value);
    return values.length === 0 ? [] : [{ revisedAt, values }];
  });
  unstated.sort((a, b) => compareText(a.revisedAt, b.revisedAt));
  return unstated.at(-1)?.values ?? [];
}
