// Puts the main language first and adds the openings of reports in other languages after it.
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import { baseLanguage } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { detectLanguage } from '#core/parse/text/language.ts';
import { compareText } from '#core/report.ts';

/** Code units of a report that its language is detected from. */
const shownUnits = 2000;

/**
 * The blocks in `language` unchanged, then, language by language, the opening of each report in another
 * language. Feeds are often labelled wrongly: a report that is detected as `language` counts as such. Empty
 * if no report has text.
 */
export function groupByLanguage(
  blocks: readonly Block[],
  reports: readonly VisibleReport[],
  language: string,
): Block[] {
  const languages = reports.map(({ report, text }) => {
    const labelled = baseLanguage(report.language);
    if (labelled === language) return language;
    return detectLanguage(text.slice(0, shownUnits)) === language ? language : labelled;
  });
  const languageOf = (block: Block) => languages[block.head.chosen.reportIndex] ?? '';
  const main = blocks.filter((block) => languageOf(block) === language);
  const others = blocks.filter((block) => languageOf(block) !== language && isOpening(block));
  // Sorting is stable: the order within a language does not change.
  return [...main, ...others.sort((a, b) => compareText(languageOf(a), languageOf(b)))];
}

function isOpening({ sentences }: Block): boolean {
  return sentences.some(({ occurrences }) => occurrences.some(({ index }) => index === 0));
}
