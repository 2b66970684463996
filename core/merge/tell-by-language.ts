// Last step of the text: the story is told in its main language; other languages stand after it by their leads.
import type { Strand } from '#core/merge/make-strands.ts';
import { baseLanguage } from '#core/merge/rank-reports.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { detectLanguage } from '#core/parse/text/language.ts';
import { compareText } from '#core/report.ts';

/** Code units of a report that show its language. */
const shownUnits = 2000;

/**
 * The strands in `language` as they are, then, language by language, the opening of each report in another language: readers of
 * one language are not sent through the same story twice, and no report is unheard. A report that is said to be in another
 * language, but reads as this one, is told: feeds are often labelled wrongly. Empty where no report has text.
 */
export function tellByLanguage(
  strands: readonly Strand[],
  reports: readonly VisibleReport[],
  language: string,
): Strand[] {
  const languages = reports.map(({ report, text }) => {
    const labelled = baseLanguage(report.language);
    if (labelled === language) return language;
    return detectLanguage(text.slice(0, shownUnits)) === language ? language : labelled;
  });
  const languageOf = (strand: Strand) => languages[strand.head.chosen.reportIndex] ?? '';
  const main = strands.filter((strand) => languageOf(strand) === language);
  const others = strands.filter((strand) => languageOf(strand) !== language && isOpening(strand));
  // Sorting is stable: within a language the woven order stays.
  return [...main, ...others.sort((a, b) => compareText(languageOf(a), languageOf(b)))];
}

function isOpening({ sentences }: Strand): boolean {
  return sentences.some(({ carriers }) => carriers.some(({ index }) => index === 0));
}
