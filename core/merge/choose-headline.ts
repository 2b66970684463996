// The story's headline: one agency's, never written anew.
import type { Strength } from '#core/merge/rank-reports.ts';
import { baseLanguage } from '#core/merge/rank-reports.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { wordsOf } from '#core/text/words-of.ts';

const bestHeadlineWords = 14;

/**
 * The headline, in the main language, whose words the most reports use; longer ones than fourteen words gain nothing by it.
 * Ties go to the strongest report. Where no report has a headline, the first sentence stands.
 */
export function chooseHeadline(
  reports: readonly VisibleReport[],
  strength: Strength,
  language: string,
  first: Told | undefined,
): string {
  let best: { headline: string; score: number } | undefined;
  for (const index of strength.order) {
    const report = reports[index]?.report;
    if (report === undefined || report.headline.trim() === '') continue;
    if (best !== undefined && baseLanguage(report.language) !== language) continue;
    const score = headlineScore(report.headline, strength.spread);
    if (best === undefined || score > best.score) best = { headline: report.headline.trim(), score };
  }
  return best?.headline ?? first?.chosen.text ?? '';
}

function headlineScore(headline: string, spread: ReadonlyMap<string, number>): number {
  const words = [...new Set(wordsOf(headline))].slice(0, bestHeadlineWords);
  return words.reduce((sum, word) => sum + (spread.get(word) ?? 0), 0);
}
