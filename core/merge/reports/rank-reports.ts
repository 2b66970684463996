// Ranks the reports by how much of the common content each covers.

import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { compareText } from '#core/report.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Standing of a source that gives none, 1-5. Each step above or below changes the weight of its reports by a tenth. */
export const defaultStanding = 3;

/** Ranks and word counts that decide the choice of lead, headline and wording. */
export interface Ranking {
  /** Report indexes, strongest first. */
  order: number[];
  /** Rank of each report, by reportIndex; 0 is the strongest. */
  ranks: number[];
  /** Indexes of reports without a date; empty if no report has one. They open nothing. */
  undated: ReadonlySet<number>;
  /** Number of reports that use the word; words of a single report are not included. */
  reportFrequency: ReadonlyMap<string, number>;
  /** Number of headlines that use the word. */
  headlineFrequency: ReadonlyMap<string, number>;
}

/**
 * The strongest report covers most of what several reports contain: each distinct long word counts as many
 * times as other reports use it, and the standing of the source changes the sum by a tenth per step. Reports
 * in the main language come first, and those of a source that may not speak for the agency it names, and those without a date, last. Ties go to the longer text, then to the later revision, then by index.
 * Integers only, so that the order of summation cannot matter.
 */
export function rankReports(
  reports: readonly VisibleReport[],
  sentencesByReport: readonly ReportSentence[][],
  language: string,
): Ranking {
  const { wordsByReport, uses, reportFrequency } = countLongWords(sentencesByReport);
  const scores = wordsByReport.map(
    (wordIds, index) =>
      wordIds.reduce((sum, wordId) => sum + (uses[wordId] ?? 1) - 1, 0) * sourceWeight(reports[index]),
  );
  const lengths = sentencesByReport.map((sentences) => sentences.reduce((sum, s) => sum + s.words.length, 0));
  const foreign = reports.map(({ report }) => Number(baseLanguage(report.language) !== language));
  const cites = reports.map(({ report }) => Number(report.citesAgency === true));
  const undated = new Set(reports.flatMap((each, index) => (each.undated === true ? index : [])));
  if (undated.size === reports.length) undated.clear();
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  const order = reports.map((_, index) => index);
  order.sort(
    (a, b) =>
      Number(undated.has(a)) - Number(undated.has(b)) ||
      at(foreign, a) - at(foreign, b) ||
      at(cites, a) - at(cites, b) ||
      at(scores, b) - at(scores, a) ||
      at(lengths, b) - at(lengths, a) ||
      compareText(reports[b]?.revisedAt ?? '', reports[a]?.revisedAt ?? '') ||
      a - b,
  );
  const ranks: number[] = [];
  order.forEach((index, place) => {
    ranks[index] = place;
  });
  return { order, ranks, undated, reportFrequency, headlineFrequency: countHeadlineWords(reports) };
}

/** Weight of the source in tenths: 8 for the lowest standing, 12 for the highest. */
function sourceWeight(visible: VisibleReport | undefined): number {
  return 10 + (visible?.report.standing ?? defaultStanding) - defaultStanding;
}

/**
 * The distinct long words of each report by word id, how many reports use each, and those used by more than
 * one, by word.
 */
function countLongWords(sentencesByReport: readonly ReportSentence[][]) {
  const uses: number[] = [];
  const lastUser: number[] = [];
  const reportFrequency = new Map<string, number>();
  const wordsByReport = sentencesByReport.map((sentences, index) => {
    const distinct: number[] = [];
    for (const { words, wordIds } of sentences) {
      for (let at = 0; at < wordIds.length; at += 1) {
        const wordId = wordIds[at] ?? 0;
        const word = words[at] ?? '';
        if (word.length <= 3 || lastUser[wordId] === index) continue;
        lastUser[wordId] = index;
        const count = (uses[wordId] ?? 0) + 1;
        uses[wordId] = count;
        if (count > 1) reportFrequency.set(word, count);
        distinct.push(wordId);
      }
    }
    return distinct;
  });
  return { wordsByReport, uses, reportFrequency };
}

function countHeadlineWords(reports: readonly VisibleReport[]): Map<string, number> {
  const headlineFrequency = new Map<string, number>();
  for (const headline of reports.map(({ report }) => report.headline))
    for (const word of new Set(splitWords(headline)))
      headlineFrequency.set(word, (headlineFrequency.get(word) ?? 0) + 1);
  return headlineFrequency;
}

/** How much of a sentence other reports and headlines use, in relation to its length. */
export function sharedWords(
  { words }: ReportSentence,
  { reportFrequency, headlineFrequency }: Pick<Ranking, 'reportFrequency' | 'headlineFrequency'>,
): number {
  let weight = 0;
  for (const word of new Set(words))
    if (word.length > 3 || /^\d/.test(word))
      weight += (reportFrequency.get(word) ?? 1) - 1 + (headlineFrequency.get(word) ?? 0);
  return weight / Math.sqrt(words.length);
}

/** "en" of "en-GB". Dari counts as Persian: readers of one read the other. */
export function baseLanguage(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? tag;
  return base === 'prs' ? 'fa' : base;
}

/** The language of most reports that have text, of dated ones if there are any. Ties go to the language with more text, then by name. */
export function mainLanguage(reports: readonly VisibleReport[]): string {
  const tally = new Map<string, { reports: number; units: number }>();
  const dated = reports.filter(({ undated }) => undated !== true);
  for (const { report, text } of dated.length > 0 ? dated : reports) {
    const key = baseLanguage(report.language);
    const known = tally.get(key) ?? { reports: 0, units: 0 };
    tally.set(key, { reports: known.reports + (text === '' ? 0 : 1), units: known.units + text.length });
  }
  const sorted = [...tally].sort(
    ([a, x], [b, y]) => y.reports - x.reports || y.units - x.units || compareText(a, b),
  );
  return sorted[0]?.[0] ?? 'und';
}
