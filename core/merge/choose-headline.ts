// The story's headline: one agency's, never written anew. In: visible reports. Out: the headline and whose it is.
import type { LatestTolls } from '#core/merge/latest-tolls.ts';
import type { Strength } from '#core/merge/rank-reports.ts';
import { baseLanguage } from '#core/merge/rank-reports.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { HeadlineProvenance } from '#core/story.ts';
import { NUMBER, readNumber } from '#core/text/read-number.ts';
import { splitWords } from '#core/text/split-words.ts';
import { bestHeadlineWords } from '#core/thresholds.ts';

/** A headline, verbatim but for a desk's marker at its head, and the version of the report that has it. */
export interface ChosenHeadline {
  headline: string;
  headlineProvenance?: HeadlineProvenance;
}

/** "URGENT: ", "CORRECTED - ", "UPDATE 2-": what the filing is, parted from the headline. */
const PARTED_MARKER =
  /^[[(*\s]*(?:urgent|(?:news ?)?alert|flash|bulletin|breaking(?: news)?|corrected|correction|update(?:d)?(?: ?\d+)?|refile|recast(?:s)?|(?:\d+(?:st|nd|rd|th) )?lead|wrap(?:up)?(?: ?\d+)?|developing|just in|eilmeldung|berichtigung|korrektur|corrigé|rectificatif|urgente)\b[\])*]*\s*(?::|[–—|]|\s-|-\s|(?<=\d)-)\s*/iu;
/** The same in capitals before a headline that is not all in capitals. */
const CAPITAL_MARKER =
  /^[[(*\s]*(?:URGENT|ALERT|NEWSALERT|FLASH|BULLETIN|BREAKING|CORRECTED|CORRECTION|REFILE|WRAPUP ?\d*|UPDATE ?\d+)[\])*]*\s+(?=\S)/u;

const NUMBERS = new RegExp(`\\b${NUMBER}\\b`, 'giu');

interface Candidate {
  index: number;
  headline: string;
  /** Lower is better: what of it a desk would not run. */
  faults: number;
  score: number;
}

/**
 * The headline, in the main language, whose words the most reports use; words past the fourteenth gain nothing. One that was cut
 * off, or that stands over an alert (`superseded`) or an outdated toll, is taken only where no report has another. Ties go to
 * the strongest report. Where no report has a headline, the first sentence stands, and is traced.
 * @param tolls the values that a later report has revised, and those that stand: a headline that tells these is taken first
 */
export function chooseHeadline(
  reports: readonly VisibleReport[],
  strength: Strength,
  language: string,
  first: Told | undefined,
  superseded: ReadonlySet<number>,
  { outdated, current }: Pick<LatestTolls, 'outdated' | 'current'>,
): ChosenHeadline {
  const candidates = strength.order.flatMap((index): Candidate[] => {
    const report = reports[index]?.report;
    const headline = withoutMarker(report?.headline ?? '');
    if (report === undefined || headline === '') return [];
    const faults =
      16 * Number(baseLanguage(report.language) !== language) +
      8 * Number(superseded.has(index) || report.signal === 'alert' || report.signal === 'urgent') +
      4 * Number(/(?:…|\.{3})["”’]?$/u.test(headline)) +
      2 * Number(outdated.length > 0 && tellsNumber(headline, outdated)) +
      Number(outdated.length > 0 && !tellsNumber(headline, current));
    return [{ index, headline, faults, score: headlineScore(headline, strength.spread) }];
  });
  const best = candidates.reduce<Candidate | undefined>(
    (chosen, next) => (chosen === undefined || isBetter(next, chosen) ? next : chosen),
    undefined,
  );
  if (best !== undefined) return traced(best.headline, reports[best.index]);
  return first === undefined
    ? { headline: '' }
    : traced(first.chosen.text, reports[first.chosen.reportIndex]);
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.faults === b.faults ? a.score > b.score : a.faults < b.faults;
}

function traced(headline: string, visible: VisibleReport | undefined): ChosenHeadline {
  if (visible === undefined) return { headline };
  const { id: reportId, version, agency } = visible.report;
  return { headline, headlineProvenance: { reportId, version, agency } };
}

/** `headline` without the desk's markers before it; a headline of nothing else stays as it is. */
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

function headlineScore(headline: string, spread: ReadonlyMap<string, number>): number {
  const words = [...new Set(splitWords(headline))].slice(0, bestHeadlineWords);
  return words.reduce((sum, word) => sum + (spread.get(word) ?? 0), 0);
}

function tellsNumber(headline: string, outdated: readonly number[]): boolean {
  const numbers = [...headline.matchAll(NUMBERS)].map(([printed]) => readNumber(printed));
  return numbers.some((value) => value !== undefined && outdated.includes(value));
}
