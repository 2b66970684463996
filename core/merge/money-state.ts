// Whether the sums of one figure agree. In: the values, oldest first. Out: agreed, revised or conflicting.
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { Figure } from '#core/story.ts';
import { roundedFigureShare } from '#core/thresholds.ts';

type FigureValue = Figure['values'][number];

/** Sums that grow as more is known. */
const GROWS = /(?:^|\s)(?:damage|losses|pledged|raised|donated|stolen)$/u;
const ABOUT = /^(?:about|up to|at most|nearly)$/u;
const MORE = /^(?:at least|more than)$/u;
const LESS = /^(?:less than|nearly|up to|at most)$/u;

/**
 * `agreed` when all values are one but for rounding; `conflicting` when agencies differ that have nothing of each other, unless the sum is one
 * that grows and rose with time; else `revised`.
 * @param values sorted by asOf
 */
export function moneyState(
  what: string,
  values: readonly FigureValue[],
  reports: readonly VisibleReport[],
): Figure['state'] {
  const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => [a, b] as const));
  const differing = pairs.filter(([a, b]) => !agrees(a, b));
  if (differing.length === 0) return 'agreed';
  const rises = values.every(({ value, asOf }, i) => {
    const before = values[i - 1];
    return before === undefined || (value > before.value && asOf > before.asOf);
  });
  if (rises && GROWS.test(what)) return 'revised';
  return differing.some(([a, b]) => areApart(a, b, reports)) ? 'conflicting' : 'revised';
}

/** No agency gives both, and none gives one and is credited for the other. */
function areApart(a: FigureValue, b: FigureValue, reports: readonly VisibleReport[]): boolean {
  const agenciesOf = ({ provenance }: FigureValue) => {
    const ids = new Set(provenance.map(({ reportId }) => reportId));
    return reports.flatMap(({ report }) => (ids.has(report.id) ? [report.agency, ...report.credits] : []));
  };
  const known = new Set(agenciesOf(a));
  return agenciesOf(b).every((agency) => !known.has(agency));
}

/** Whether one may be the other rounded: by its words ("about"), or because it is printed with fewer digits. */
function agrees(a: FigureValue, b: FigureValue): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const apart = high.value - low.value;
  const step = Math.max(stepOf(low.value), stepOf(high.value));
  if (MORE.test(low.qualifier ?? '') && apart < step) return true;
  if (LESS.test(high.qualifier ?? '') && apart < step) return true;
  if (apart > roundedFigureShare * high.value) return false;
  const isRounded = stepOf(low.value) !== stepOf(high.value) && apart <= step / 2;
  return isRounded || [a, b].some(({ qualifier = '' }) => ABOUT.test(qualifier) || MORE.test(qualifier));
}

/** The place of the last digit that is no nought: 100,000,000 of 5,400,000,000. */
function stepOf(value: number): number {
  const digits = value
    .toPrecision(12)
    .replace(/^0\.0*|\./g, '')
    .replace(/0+$/u, '').length;
  return 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
}
