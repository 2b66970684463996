// Figures of the story: each slot with every value that reports give it, and whether they agree. In: reports, said. Out: figures.
import { type FoundFigure, findFigures } from '#core/merge/find-figures.ts';
import type { Said } from '#core/merge/said-sentences.ts';
import { traceOf } from '#core/merge/trace.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText } from '#core/report.ts';
import type { Figure } from '#core/story.ts';
import {
  commonWordShare,
  farthestFigureFactor,
  fewestCommonWords,
  roundedFigureShare,
} from '#core/thresholds.ts';

type FigureValue = Figure['values'][number];

interface Given {
  figure: FoundFigure;
  said: Said;
}

/** Slots of which a story has one: how many the event killed. */
const STORY_TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'magnitude']);
const TOLLS = /(?:^|\s)(?:killed|injured|missing|arrested|displaced|evacuated|rescued)$/u;

/**
 * One figure per slot, in order of first appearance in the strongest report. A report that gives a slot several values speaks of
 * several things: it is left out of that slot. Different values are `revised` when one source changed its own, or a toll
 * rose with time; else `conflicting`; a rounded value ("about 60") agrees with what it rounds.
 */
export function uniteFigures(
  reports: readonly VisibleReport[],
  said: readonly (readonly Said[])[],
  order: readonly number[],
): Figure[] {
  const slots = new Map<string, Given[]>();
  const known = new Map<string, FoundFigure[]>();
  for (const index of order) {
    const own = new Map<string, Given[]>();
    for (const sentence of said[index] ?? []) {
      const figures = known.get(sentence.text) ?? findFigures(sentence.text);
      known.set(sentence.text, figures);
      for (const figure of figures) {
        const key = figure.what.toLowerCase();
        own.set(key, [...(own.get(key) ?? []), { figure, said: sentence }]);
      }
    }
    for (const [key, given] of own) {
      const isOneThing = new Set(given.map(({ figure }) => figure.value)).size === 1;
      if (isOneThing) slots.set(key, [...(slots.get(key) ?? []), ...given]);
    }
  }
  return [...slots.values()].flatMap((given) =>
    comparable(given).flatMap((group) => asFigure(group, reports) ?? []),
  );
}

/**
 * Parts one slot into the givings that speak of the same thing: those that compare with the value most given, and each other value
 * by itself. Tolls compare within a factor; all else only where the sentences have words in common.
 */
function comparable(given: readonly Given[]): Given[][] {
  const byValue = new Map<number, Given[]>();
  for (const each of given) byValue.set(each.figure.value, [...(byValue.get(each.figure.value) ?? []), each]);
  const groups = [...byValue.values()].sort((a, b) => b.length - a.length || givenValue(a) - givenValue(b));
  const [main, ...others] = groups;
  if (main === undefined) return [];
  const alike = others.filter((other) => main.some((a) => other.some((b) => isSameThing(a, b))));
  return [[...main, ...alike.flat()], ...others.filter((other) => !alike.includes(other))];
}

function givenValue(group: readonly Given[]): number {
  return group[0]?.figure.value ?? 0;
}

function isSameThing(a: Given, b: Given): boolean {
  const [low, high] = [Math.min(a.figure.value, b.figure.value), Math.max(a.figure.value, b.figure.value)];
  if (high > low * farthestFigureFactor) return false;
  if (STORY_TOLLS.has(a.figure.what)) return true;
  const words = contentWords(a.said);
  const others = contentWords(b.said);
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= fewestCommonWords && common >= commonWordShare * Math.min(words.size, others.size);
}

function contentWords({ words }: Said): Set<string> {
  return new Set(words.filter((word) => word.length > 3 && !/\d/.test(word)));
}

function asFigure(given: readonly Given[], reports: readonly VisibleReport[]): Figure | undefined {
  const first = given[0]?.figure;
  if (first === undefined) return undefined;
  const byValue = new Map<number, Given[]>();
  for (const each of given) byValue.set(each.figure.value, [...(byValue.get(each.figure.value) ?? []), each]);
  const values = [...byValue.values()].flatMap((same) => asValue(same, reports) ?? []);
  values.sort((a, b) => compareText(a.asOf, b.asOf) || a.value - b.value);
  const { what, unit } = first;
  return { what, ...(unit === undefined ? {} : { unit }), values, state: stateOf(what, values, reports) };
}

function asValue(same: readonly Given[], reports: readonly VisibleReport[]): FigureValue | undefined {
  const first = same[0];
  if (first === undefined) return undefined;
  const { value, text, qualifier } = first.figure;
  const provenance = same.map(({ figure, said }) => traceOf(said, reports, figure.start, figure.end));
  const times = same.flatMap(({ said }) => reports[said.reportIndex]?.revisedAt ?? []).sort(compareText);
  const asOf = times[0];
  if (asOf === undefined) return undefined;
  return { value, text, ...(qualifier === undefined ? {} : { qualifier }), asOf, provenance };
}

function stateOf(
  what: string,
  values: readonly FigureValue[],
  reports: readonly VisibleReport[],
): Figure['state'] {
  const [first, ...later] = values;
  if (first === undefined || later.every((value) => roundsTo(first, value))) return 'agreed';
  const rises = values.every(({ value, asOf }, i) => {
    const before = values[i - 1];
    return before === undefined || (value > before.value && asOf > before.asOf);
  });
  if (TOLLS.test(what) && rises) return 'revised';
  const agencies = new Set(values.flatMap(({ provenance }) => provenance.map(({ agency }) => agency)));
  const isOneSource = agencies.size === 1 && new Set(values.map(({ asOf }) => asOf)).size === values.length;
  return isOneSource && reports.length > 1 ? 'revised' : 'conflicting';
}

const APPROXIMATE =
  /^(?:about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|close to|more than|over|up to|at least|as many as)$/u;

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
