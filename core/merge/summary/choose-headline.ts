// Chooses the story's headline among those of its reports.
import type { LatestTolls } from '#core/merge/figures/latest-tolls.ts';
import { baseLanguage, type Ranking } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { HeadlineProvenance } from '#core/story.ts';
import { NUMBER, readNumber } from '#core/text/read-number.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Words of a headline that count for its score. */
const scoredHeadlineWords = 14;

/** A headline, verbatim except for a desk's marker, and the report version that it comes from. */
export interface ChosenHeadline {
  headline: string;
  headlineProvenance?: HeadlineProvenance;
}

/** Desk markers before a headline: "URGENT: ", "CORRECTED - ", "UPDATE 2-". */
const PARTED_MARKER =
  /^[[(*\s]*(?:urgent|(?:news ?)?alert|flash|bulletin|breaking(?: news)?|corrected|correction|update(?:d)?(?: ?\d+)?|refile|recast(?:s)?|(?:\d+(?:st|nd|rd|th) )?lead|wrap(?:up)?(?: ?\d+)?|developing|just in|eilmeldung|berichtigung|korrektur|corrigé|rectificatif|urgente)\b[\])*]*\s*(?::|[–—|]|\s-|-\s|(?<=\d)-)\s*/iu;
/** Markers in capitals without punctuation, before a headline that is not all capitals. */
const CAPITAL_MARKER =
  /^[[(*\s]*(?:URGENT|ALERT|NEWSALERT|FLASH|BULLETIN|BREAKING|CORRECTED|CORRECTION|REFILE|WRAPUP ?\d*|UPDATE ?\d+)[\])*]*\s+(?=\S)/u;

const NUMBERS = new RegExp(`\\b${NUMBER}\\b`, 'giu');

interface HeadlineCandidate {
  index: number;
  headline: string;
  /** Lower is better. Each bit is a defect; higher bits are worse. */
  faults: number;
  score: number;
}

/**
 * The headline in the main language whose words most reports use; only the first `scoredHeadlineWords` words
 * count. A headline that is cut off, belongs to an alert or states an outdated toll is used only if no report
 * has a better one. Ties go to the strongest report. If no report has a headline, the first sentence is used.
 * @param tolls revised values and current values: a headline that states a current value is preferred
 */
export function chooseHeadline(
  reports: readonly VisibleReport[],
  ranking: Ranking,
  language: string,
  first: MergedSentence | undefined,
  superseded: ReadonlySet<number>,
  { outdated, current }: Pick<LatestTolls, 'outdated' | 'current'>,
): ChosenHeadline {
  const candidates = ranking.order.flatMap((index): HeadlineCandidate[] => {
    const report = reports[index]?.report;
    const headline = withoutMarker(report?.headline ?? '');
    if (report === undefined || headline === '') return [];
    const faults =
      16 * Number(baseLanguage(report.language) !== language) +
      8 * Number(superseded.has(index) || report.signal === 'alert' || report.signal === 'urgent') +
      4 * Number(/(?:…|\.{3})["”’]?$/u.test(headline)) +
      2 * Number(outdated.length > 0 && statesNumber(headline, outdated)) +
      Number(outdated.length > 0 && !statesNumber(headline, current));
    return [{ index, headline, faults, score: headlineScore(headline, ranking.reportFrequency) }];
  });
  const best = candidates.reduce<HeadlineCandidate | undefined>(
    (chosen, next) => (chosen === undefined || isBetter(next, chosen) ? next : chosen),
    undefined,
  );
  if (best !== undefined) return withProvenance(best.headline, reports[best.index]);
  return first === undefined
    ? { headline: '' }
    : withProvenance(first.chosen.text, reports[first.chosen.reportIndex]);
}

function isBetter(a: HeadlineCandidate, b: HeadlineCandidate): boolean {
  return a.faults === b.faults ? a.score > b.score : a.faults < b.faults;
}

function withProvenance(headline: string, visible: VisibleReport | undefined): ChosenHeadline {
  if (visible === undefined) return { headline };
  const { id: reportId, version, agency } = visible.report;
  return { headline, headlineProvenance: { reportId, version, agency } };
}

/** `headline` without desk markers; unchanged if it consists of markers only. */
function withoutMarker(headline: string): string {
  let rest = headline.trim();
  for (;;) {
    const parted = rest.replace(PARTED_MARKER, '');
    const isAllCapitals = rest === rest.toUpperCase();
    const shorter = (parted === rest && !isAllCapitals ? rest.replace(CAPITAL_MARKER, '') : parted).trim();
    if (shorter === rest || shorter === '') return rest;
    rest = shorter;
  }
}

function headlineScore(headline: string, reportFrequency: ReadonlyMap<string, number>): number {
  const words = [...new Set(splitWords(headline))].slice(0, scoredHeadlineWords);
  return words.reduce((sum, word) => sum + (reportFrequency.get(word) ?? 0), 0);
}

function statesNumber(headline: string, outdated: readonly number[]): boolean {
  const numbers = [...headline.matchAll(NUMBERS)].map(([printed]) => readNumber(printed));
  return numbers.some((value) => value !== undefined && outdated.includes(value));
}
