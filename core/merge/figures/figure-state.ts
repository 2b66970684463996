// Decides whether the values of one figure agree, were revised, or conflict.
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { voiceOf } from '#core/report.ts';
import type { Figure } from '#core/story.ts';

/** A rounded value ("about 60") agrees with values up to this share away. */
const roundingShare = 0.1;

export type FigureValue = Figure['values'][number];

/** Counts that rise while an event goes on. */
const TOLLS = /(?:^|\s)(?:killed|injured|missing|arrested|displaced|evacuated|rescued|counted)$/u;

/**
 * `agreed` if all values are equal except for rounding; `revised` if a toll rose with time (or only its lower bound was known), or one speaker
 * gave another value later, and the latest value is undisputed, or if one source changed its own value; else
 * `conflicting`.
 * @param values sorted by asOf
 * @param isDisputed a report with the latest value says that someone else counts otherwise
 * @param isLowered it says that the latest value replaces a higher one
 */
export function figureState(
  what: string,
  values: readonly FigureValue[],
  reports: readonly VisibleReport[],
  isDisputed: boolean,
  isLowered: boolean,
): Figure['state'] {
  const [first, ...later] = values;
  if (first === undefined || later.every((value) => roundsTo(first, value))) return 'agreed';
  if (TOLLS.test(what) && isLowered && !isDisputed) return 'revised';
  // A value that its speaker has raised since does not conflict with another one.
  const raised = new Set([...findRaised(what, values)].map(([older]) => older));
  const current = values.filter((value) => !raised.has(value));
  const rises = current.every(({ value, asOf }, i) => {
    const before = current[i - 1];
    if (before === undefined) return true;
    if (areAtOnce(before, current[i])) return false;
    if (value > before.value && asOf > before.asOf) return true;
    if (value < before.value && asOf > before.asOf && UPPER_BOUND.test(before.qualifier ?? '')) return true;
    // "At least 60" repeated later, or beside the same agency's "more than 70", is no other count.
    const [lower, higher] = value < before.value ? [current[i], before] : [before, current[i]];
    const isKnown = asOf > before.asOf || isOneAgency(lower, higher);
    return isKnown && LOWER_BOUND.test(lower?.qualifier ?? '');
  });
  const weak = new Set(
    reports.flatMap(({ report, undated }) => (report.citesAgency || undated ? report.id : [])),
  );
  const isWeak = (value: FigureValue) => value.provenance.every(({ reportId }) => weak.has(reportId));
  const isOverruled = values.some((value) => !isWeak(value)) && values.slice(-1).every(isWeak);
  const { saidBy } = first;
  const isOneSpeaker = saidBy !== undefined && later.every((value) => value.saidBy === saidBy);
  // A share of the votes may fall as more are counted; of two tolls the lower one may be the staler one.
  const isLater = values.every(({ asOf }, i) => i === 0 || asOf > (values[i - 1]?.asOf ?? ''));
  const isNewer = TOLLS.test(what) ? rises : isOneSpeaker && (rises || isLater);
  if (isNewer && !isDisputed && !isOverruled) return 'revised';
  const agencies = new Set(values.flatMap(({ provenance }) => provenance.map(({ agency }) => agency)));
  const isOneSource = agencies.size === 1 && new Set(values.map(({ asOf }) => asOf)).size === values.length;
  return isOneSource && reports.length > 1 ? 'revised' : 'conflicting';
}

/** The values, sorted by asOf, that their own speaker has raised since, each with the later one. */
export function* findRaised(
  what: string,
  values: readonly FigureValue[],
): Generator<[older: FigureValue, newer: FigureValue]> {
  if (!TOLLS.test(what)) return;
  for (const [place, older] of values.entries()) {
    const newer = values.slice(place + 1).findLast(({ saidBy, value, asOf }) => {
      const isSame = saidBy !== undefined && saidBy === older.saidBy;
      return isSame && value > older.value && Date.parse(asOf) - Date.parse(older.asOf) > atOnceMs;
    });
    if (newer !== undefined) yield [older, newer];
  }
}

/** Two speakers that differ within an hour contradict each other; the later one need not know more. */
function areAtOnce(a: FigureValue, b: FigureValue | undefined): boolean {
  if (b === undefined || a.saidBy === undefined || b.saidBy === undefined || a.saidBy === b.saidBy)
    return false;
  return !isOneAgency(a, b) && Date.parse(b.asOf) - Date.parse(a.asOf) <= atOnceMs;
}

const atOnceMs = 3_600_000;

const APPROXIMATE =
  /^(?:about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|close to|more than|over|up to|at least|as many as)$/u;

/** "Nearly 200": a later exact value is the same one. */
export function isRounded({ qualifier }: FigureValue): boolean {
  return qualifier !== undefined && APPROXIMATE.test(qualifier);
}

function isOneAgency(a: FigureValue | undefined, b: FigureValue | undefined): boolean {
  const agencies = [...(a?.provenance ?? []), ...(b?.provenance ?? [])].map(({ agency }) => agency);
  return new Set(agencies).size === 1;
}

const UPPER_BOUND = /^(?:up to|as many as|at most|no more than)$/u;
const LOWER_BOUND = /^(?:at least|more than|over|as many as|no fewer than)$/u;

function roundsTo(a: FigureValue, b: FigureValue): boolean {
  return (
    [a, b].some(isRounded) &&
    Math.abs(a.value - b.value) <= roundingShare * Math.max(a.value, b.value) &&
    isRound(a, b)
  );
}

/** "About 60" rounds 63; "at least 12" does not round 13. */
function isRound(a: FigureValue, b: FigureValue): boolean {
  return [a, b].some(({ value }) => value >= 10 && value % 10 === 0);
}

/** Sums that grow as more is known. */
const GROWS = /(?:^|\s)(?:damage|losses|pledged|raised|donated|stolen)$/u;
const ABOUT = /^(?:about|up to|at most|nearly)$/u;
const MORE = /^(?:at least|more than)$/u;
const LESS = /^(?:less than|nearly|up to|at most)$/u;

/**
 * `agreed` if all values are equal except for rounding; `conflicting` if independent agencies differ, unless
 * the sum is of a kind that grows and rose with time; else `revised`.
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

/** No agency gives both values, and none that gives one is credited for the other. */
function areApart(a: FigureValue, b: FigureValue, reports: readonly VisibleReport[]): boolean {
  const agenciesOf = ({ provenance }: FigureValue) => {
    const ids = new Set(provenance.map(({ reportId }) => reportId));
    return reports.flatMap(({ report }) => (ids.has(report.id) ? [voiceOf(report), ...report.credits] : []));
  };
  const known = new Set(agenciesOf(a));
  return agenciesOf(b).every((agency) => !known.has(agency));
}

/**
 * Whether one value may be a rounding of the other, by its qualifier ("about") or because it has fewer
 * significant digits.
 */
function agrees(a: FigureValue, b: FigureValue): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const apart = high.value - low.value;
  const step = Math.max(stepOf(low.value), stepOf(high.value));
  if (MORE.test(low.qualifier ?? '') && apart < step) return true;
  if (LESS.test(high.qualifier ?? '') && apart < step) return true;
  if (apart > roundingShare * high.value) return false;
  const isRounded = stepOf(low.value) !== stepOf(high.value) && apart <= step / 2;
  return isRounded || [a, b].some(({ qualifier = '' }) => ABOUT.test(qualifier) || MORE.test(qualifier));
}

/** Place value of the last non-zero digit: 100,000,000 for 5,400,000,000. */
function stepOf(value: number): number {
  const digits = value
    .toPrecision(12)
    .replace(/^0\.0*|\./g, '')
    .replace(/0+$/u, '').length;
  return 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
}
