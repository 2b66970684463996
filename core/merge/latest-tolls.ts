// Tolls that rose. In: figures. Out: which values are outdated, and which sentences tell the latest.
import type { Said } from '#core/merge/said-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { Figure } from '#core/story.ts';

/** What the story knows of its revised tolls of dead, injured and missing. */
export interface LatestTolls {
  /** Values that a later report revised, in no order. */
  outdated: number[];
  /** The latest values of those tolls. */
  current: number[];
  /** Whether the sentence gives the latest value of such a toll. */
  tellsLatest(said: Said): boolean;
}

const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'missing']);

/** Reads the tolls among `figures` whose state is \`revised\`; without any, nothing is outdated. */
export function latestTolls(figures: readonly Figure[], reports: readonly VisibleReport[]): LatestTolls {
  const revised = figures.filter(({ what, state }) => state === 'revised' && TOLLS.has(what));
  const latest = revised.flatMap(({ values }) => values.at(-1) ?? []);
  const current = new Set(latest.map(({ value }) => value));
  const places = latest.flatMap(({ provenance }) => provenance);
  return {
    current: [...current],
    outdated: revised
      .flatMap(({ values }) => values.slice(0, -1).map(({ value }) => value))
      .filter((value) => !current.has(value)),
    tellsLatest: ({ reportIndex, start, end }) => {
      const id = reports[reportIndex]?.report.id;
      return places.some((at) => at.reportId === id && at.start >= start && at.end <= end);
    },
  };
}
