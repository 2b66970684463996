// Whether the values of one figure agree. In: the values, oldest first. Out: agreed, revised or conflicting.
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { Figure } from '#core/story.ts';
import { roundedFigureShare } from '#core/thresholds.ts';

type FigureValue = Figure['values'][number];

const TOLLS = /(?:^|\s)(?:killed|injured|missing|arrested|displaced|evacuated|rescued)$/u;

/**
 * `agreed` when all values are one but for rounding; `revised` when a toll rose with time, or only its lower bound was known, and the latest
 * value is not disputed,
 * or when one source changed its own; else `conflicting`.
 * @param values sorted by asOf
 * @param isDisputed a report that gives the latest value says that somebody else counts otherwise
 */
export function figureState(
  what: string,
  values: readonly FigureValue[],
  reports: readonly VisibleReport[],
  isDisputed: boolean,
): Figure['state'] {
  const [first, ...later] = values;
  if (first === undefined || later.every((value) => roundsTo(first, value))) return 'agreed';
  const rises = values.every(({ value, asOf }, i) => {
    const before = values[i - 1];
    if (before === undefined || (value > before.value && asOf > before.asOf)) return true;
    // "At least 60" that a later report repeats, or one agency leaves beside its "more than 70", is no other count.
    const [lower, higher] = value < before.value ? [values[i], before] : [before, values[i]];
    const isKnown = asOf > before.asOf || isOneAgency(lower, higher);
    return isKnown && LOWER_BOUND.test(lower?.qualifier ?? '');
  });
  if (TOLLS.test(what) && rises && !isDisputed) return 'revised';
  const agencies = new Set(values.flatMap(({ provenance }) => provenance.map(({ agency }) => agency)));
  const isOneSource = agencies.size === 1 && new Set(values.map(({ asOf }) => asOf)).size === values.length;
  return isOneSource && reports.length > 1 ? 'revised' : 'conflicting';
}

const APPROXIMATE =
  /^(?:about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|close to|more than|over|up to|at least|as many as)$/u;

function isOneAgency(a: FigureValue | undefined, b: FigureValue | undefined): boolean {
  const agencies = [...(a?.provenance ?? []), ...(b?.provenance ?? [])].map(({ agency }) => agency);
  return new Set(agencies).size === 1;
}

const LOWER_BOUND = /^(?:at least|more than|over|as many as|no fewer than)$/u;

function roundsTo(a: FigureValue, b: FigureValue): boolean {
  const isApproximate = [a, b].some(
    ({ qualifier }) => qualifier !== undefined && APPROXIMATE.test(qualifier),
  );
  return (
    isApproximate &&
    Math.abs(a.value - b.value) <= roundedFigureShare * Math.max(a.value, b.value) &&
    isRound(a, b)
  );
}

/** One of the two ends in a nought: "about 60" for 63; "at least 12" is no rounding of 13. */
function isRound(a: FigureValue, b: FigureValue): boolean {
  return [a, b].some(({ value }) => value >= 10 && value % 10 === 0);
}
