// Which report leads. In: visible reports and their sentences. Out: the reports in order of strength.
import type { Said } from '#core/merge/said-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText } from '#core/report.ts';
import { splitWords } from '#core/text/split-words.ts';
import { usualStanding } from '#core/thresholds.ts';

/** How much of what the others tell a report tells itself: its weight in the choice of lead, headline and wording. */
export interface Strength {
  /** Places of the reports in order of strength, strongest first. */
  order: number[];
  /** Place of each report in that order, by reportIndex. */
  ranks: number[];
  /** Number of reports that use the word, by word; words of one report only are not in it. */
  spread: ReadonlyMap<string, number>;
  /** Number of headlines that use the word, by word: what the story is about. */
  headlined: ReadonlyMap<string, number>;
}

/**
 * The strongest report is the one that covers most of what several reports tell: each distinct word counts as many times as
 * other reports use it, stop words aside, and the standing of its source raises or lowers the sum by a tenth a step. Reports in the main language come before all others; ties go to the longer,
 * then the later revised, then by id. Integers only, so that no order of summing matters.
 */
export function rankReports(
  reports: readonly VisibleReport[],
  said: readonly Said[][],
  language: string,
): Strength {
  const { wordsByReport, uses, spread } = longWords(said);
  const scores = wordsByReport.map(
    (numbers, index) =>
      numbers.reduce((sum, number) => sum + (uses[number] ?? 1) - 1, 0) * weightOf(reports[index]),
  );
  const lengths = said.map((sentences) => sentences.reduce((sum, s) => sum + s.words.length, 0));
  const foreign = reports.map(({ report }) => Number(baseLanguage(report.language) !== language));
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  const order = reports.map((_, index) => index);
  order.sort(
    (a, b) =>
      at(foreign, a) - at(foreign, b) ||
      at(scores, b) - at(scores, a) ||
      at(lengths, b) - at(lengths, a) ||
      compareText(reports[b]?.revisedAt ?? '', reports[a]?.revisedAt ?? '') ||
      a - b,
  );
  const ranks: number[] = [];
  order.forEach((index, place) => {
    ranks[index] = place;
  });
  return { order, ranks, spread, headlined: headlinedWords(reports) };
}

/** Tenths: 8 for the lowest standing, 12 for the highest. */
function weightOf(visible: VisibleReport | undefined): number {
  return 10 + (visible?.report.standing ?? usualStanding) - usualStanding;
}

/** The distinct longer words of each report by their numbers, how many reports use each, and those of more than one by word. */
function longWords(said: readonly Said[][]) {
  const uses: number[] = [];
  const lastUser: number[] = [];
  const spread = new Map<string, number>();
  const wordsByReport = said.map((sentences, index) => {
    const distinct: number[] = [];
    for (const { words, numbers } of sentences) {
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? 0;
        const word = words[at] ?? '';
        if (word.length <= 3 || lastUser[number] === index) continue;
        lastUser[number] = index;
        const count = (uses[number] ?? 0) + 1;
        uses[number] = count;
        if (count > 1) spread.set(word, count);
        distinct.push(number);
      }
    }
    return distinct;
  });
  return { wordsByReport, uses, spread };
}

function headlinedWords(reports: readonly VisibleReport[]): Map<string, number> {
  const headlined = new Map<string, number>();
  for (const headline of reports.map(({ report }) => report.headline))
    for (const word of new Set(splitWords(headline))) headlined.set(word, (headlined.get(word) ?? 0) + 1);
  return headlined;
}

/** "en" of "en-GB": the language that decides what is told in one text. Dari is read as Persian, as its readers do. */
export function baseLanguage(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? tag;
  return base === 'prs' ? 'fa' : base;
}

/** The language of most reports (ties: of most words, then by name); reports without any text do not count if others have some. */
export function mainLanguage(reports: readonly VisibleReport[]): string {
  const tally = new Map<string, { reports: number; units: number }>();
  for (const { report, text } of reports) {
    const key = baseLanguage(report.language);
    const known = tally.get(key) ?? { reports: 0, units: 0 };
    tally.set(key, { reports: known.reports + (text === '' ? 0 : 1), units: known.units + text.length });
  }
  const sorted = [...tally].sort(
    ([a, x], [b, y]) => y.reports - x.reports || y.units - x.units || compareText(a, b),
  );
  return sorted[0]?.[0] ?? 'und';
}
