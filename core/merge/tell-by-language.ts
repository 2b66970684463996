// Last step of the text: the story is told in its main language; other languages stand after it by their leads.
import type { Strand } from '#core/merge/make-strands.ts';
import { baseLanguage } from '#core/merge/rank-reports.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText } from '#core/report.ts';

/**
 * The strands in `language` as they are, then, language by language, the opening of each report in another language: readers of
 * one language are not sent through the same story twice, and no report is unheard. Empty where no report has text.
 */
export function tellByLanguage(
  strands: readonly Strand[],
  reports: readonly VisibleReport[],
  language: string,
): Strand[] {
  const languageOf = (strand: Strand) =>
    baseLanguage(reports[strand.head.chosen.reportIndex]?.report.language ?? '');
  const main = strands.filter((strand) => languageOf(strand) === language);
  const others = strands.filter((strand) => languageOf(strand) !== language && isOpening(strand));
  // Sorting is stable: within a language the woven order stays.
  return [...main, ...others.sort((a, b) => compareText(languageOf(a), languageOf(b)))];
}

function isOpening({ sentences }: Strand): boolean {
  return sentences.some(({ carriers }) => carriers.some(({ index }) => index === 0));
}
