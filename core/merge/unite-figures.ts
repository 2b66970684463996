// Figures of the story: each slot with every value that reports give it, and whether they agree. In: reports, said. Out: figures.
import { figureState } from '#core/merge/figure-state.ts';
import { figuresByWords, hasFigureWords } from '#core/merge/figures-by-words.ts';
import { findEcho, findFigures } from '#core/merge/find-figures.ts';
import { findMoney } from '#core/merge/find-money.ts';
import { moneyState } from '#core/merge/money-state.ts';
import { baseLanguage } from '#core/merge/rank-reports.ts';
import type { FoundFigure } from '#core/merge/read-figures.ts';
import type { Said } from '#core/merge/said-sentences.ts';
import { isSameSum } from '#core/merge/same-sum.ts';
import { traceOf } from '#core/merge/trace.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText } from '#core/report.ts';
import type { Figure } from '#core/story.ts';
import { readNumber } from '#core/text/read-number.ts';
import { splitWords } from '#core/text/split-words.ts';
import {
  commonWordShare,
  deepestHead,
  farthestFigureFactor,
  fewestCommonWords,
  fewestTollWords,
  mostCarriersShown,
} from '#core/thresholds.ts';

type FigureValue = Figure['values'][number];

interface Given {
  figure: FoundFigure;
  said: Said;
  /** The sentence whose words say what is counted; another than `said` where that only echoes it. */
  context: Said;
  isDisputed: boolean;
}

/** Slots of which a story has one: how many the event killed. */
const STORY_TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'magnitude',
  'demonstrators',
]);
/** In a lead, these are all who were hurt, not some of them: "Fifteen workers were injured". */
const WHOEVER =
  /^(?:workers|passengers|residents|villagers|miners|others|persons|people|tourists|worshippers)\s(?=killed|injured|missing)/u;

/**
 * One figure per slot, in order of first appearance in the strongest report. What a report's first sentence counts is its own
 * count, if what it gives later is less (a part) or another's; a report that else gives a slot several values speaks of several
 * things and is left out. Different values are `revised` when one source changed its own, or a toll rose with time and
 * nobody disputes it; else `conflicting`; a rounded value ("about 60") agrees with what it rounds.
 */
export function uniteFigures(
  reports: readonly VisibleReport[],
  said: readonly (readonly Said[])[],
  order: readonly number[],
): Figure[] {
  const slots = new Map<string, Given[]>();
  const known = new Map<string, FoundFigure[]>();
  for (const index of order) {
    const language = baseLanguage(reports[index]?.report.language ?? 'und');
    for (const [key, given] of givenBy(said[index] ?? [], known, language)) {
      const own = ownCount(given);
      if (own.length > 0) slots.set(key, [...(slots.get(key) ?? []), ...own]);
    }
  }
  return [...slots.values()].flatMap((given) =>
    comparable(given).flatMap((group) => asFigure(group, reports) ?? []),
  );
}

/** What one report counts, by slot. */
function givenBy(
  sentences: readonly Said[],
  known: Map<string, FoundFigure[]>,
  language: string,
): Map<string, Given[]> {
  const own = new Map<string, Given[]>();
  let before: Given | undefined;
  for (const said of sentences) {
    const figures = known.get(said.text) ?? figuresIn(said.text, language);
    known.set(said.text, figures);
    const echo = before === undefined ? undefined : findEcho(said.text, before.figure.what);
    const context = echo === undefined ? said : (before?.said ?? said);
    before = undefined;
    for (const figure of echo === undefined ? figures : [echo]) {
      const slot = figure.what.toLowerCase().replace(said.index === 0 ? WHOEVER : /(?!)/u, '');
      const given = {
        figure: { ...figure, what: slot === figure.what.toLowerCase() ? figure.what : slot },
        said,
        context,
        isDisputed: figure.isDisputed,
      };
      const key = figure.money === undefined ? slot : [slot, figure.unit, figure.money.period].join('|');
      own.set(key, [...(own.get(key) ?? []), given]);
      // No bare number echoes a sum.
      before = figure.money === undefined ? given : undefined;
    }
  }
  return own;
}

function figuresIn(sentence: string, language: string): FoundFigure[] {
  const counted = hasFigureWords(language) ? figuresByWords(sentence, language) : findFigures(sentence);
  return [...counted, ...findMoney(sentence, language)];
}

/** Of what one report gives a slot, its own count; empty when it gives several that cannot be told apart. */
function ownCount(given: readonly Given[]): Given[] {
  const first = given[0];
  if (first === undefined) return [];
  const isEchoed = given.some(({ said, context }) => said !== context);
  const others = given.filter(({ figure }) => figure.value !== first.figure.value);
  if (others.length === 0 || isEchoed) return [...given];
  const isLead = first.said.index === 0 && others.every(({ said }) => said.index > 0);
  const isOwn = others.every(({ figure }) => figure.isOthers || figure.value < first.figure.value);
  if (!isLead || !isOwn) return [];
  const isDisputed = others.some(({ figure, said }) => figure.isOthers && !/\bhad\b/u.test(said.text));
  return given
    .filter(({ figure }) => figure.value === first.figure.value)
    .map((each) => ({ ...each, isDisputed: each.isDisputed || isDisputed }));
}

/**
 * Parts one slot into the givings that speak of the same thing: those that compare with the value most given, and each other value
 * by itself. Tolls compare within a factor where both stand at the
 * head of their reports, or share three words; all else only where the sentences have more words in common.
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
  if (a.figure.money !== undefined && !isSameSum(a, b)) return false;
  const isAtHead = a.said.index <= deepestHead && b.said.index <= deepestHead;
  if (STORY_TOLLS.has(a.figure.what) && isAtHead) return true;
  const words = contentWords(a);
  const others = contentWords(b);
  const common = [...words].filter((word) => others.has(word)).length;
  if (STORY_TOLLS.has(a.figure.what)) return common >= fewestTollWords;
  return common >= fewestCommonWords && common >= commonWordShare * Math.min(words.size, others.size);
}

function isNumber(word: string): boolean {
  return /\d/.test(word) || readNumber(word) !== undefined;
}

/** The longer words that say what is counted: those of a toll itself ("people killed") say so in every story. */
function contentWords({ context, figure }: Given): Set<string> {
  const own = new Set(STORY_TOLLS.has(figure.what) ? splitWords(figure.text) : []);
  return new Set(context.words.filter((word) => word.length > 3 && !isNumber(word) && !own.has(word)));
}

function asFigure(given: readonly Given[], reports: readonly VisibleReport[]): Figure | undefined {
  const first = given[0]?.figure;
  if (first === undefined) return undefined;
  const byValue = new Map<number, Given[]>();
  for (const each of given) byValue.set(each.figure.value, [...(byValue.get(each.figure.value) ?? []), each]);
  const values = [...byValue.values()].flatMap((same) => asValue(same, reports) ?? []);
  values.sort((a, b) => compareText(a.asOf, b.asOf) || a.value - b.value);
  const { what, unit } = first;
  const latest = values.at(-1)?.value;
  const isDisputed = given.some((each) => each.isDisputed && each.figure.value === latest);
  return {
    what,
    ...(unit === undefined ? {} : { unit }),
    values,
    state:
      first.money === undefined
        ? figureState(what, values, reports, isDisputed)
        : moneyState(what, values, reports),
  };
}

function asValue(same: readonly Given[], reports: readonly VisibleReport[]): FigureValue | undefined {
  const first = same[0];
  if (first === undefined) return undefined;
  const { value, text, qualifier } = first.figure;
  const provenance = same
    .slice(0, mostCarriersShown)
    .map(({ figure, said }) => traceOf(said, reports, figure.start, figure.end));
  const times = same.flatMap(({ said }) => reports[said.reportIndex]?.revisedAt ?? []).sort(compareText);
  const asOf = times[0];
  if (asOf === undefined) return undefined;
  return { value, text, ...(qualifier === undefined ? {} : { qualifier }), asOf, provenance };
}
