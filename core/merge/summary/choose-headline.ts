// Chooses the story's headline among those of its reports.

import type { LatestTolls } from '#core/merge/figures/latest-tolls.ts';
import { explains, readHeadlineMarkers } from '#core/merge/reports/headline-markers.ts';
import { baseLanguage, type Ranking } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { findNumbers } from '#core/merge/sentences/find-numbers.ts';
import { type Report, voiceOf } from '#core/report.ts';
import type { HeadlineProvenance } from '#core/story.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Words of a headline that count for its score. */
const scoredHeadlineWords = 14;

/** Fault of a headline that states an outdated number. */
const statesOutdated = 32;

/** A headline, verbatim except for a desk's marker, and the report version that it comes from. */
export interface ChosenHeadline {
  headline: string;
  headlineProvenance?: HeadlineProvenance;
}

/** What is not current any more. */
export interface HeadlineState {
  /** Indexes of alerts that a full report replaced. */
  alerts: ReadonlySet<number>;
  outdatedNumbers: ReadonlySet<number>;
  /** Indexes of reports filed before the newest update or phase. */
  outdatedReports: ReadonlySet<number>;
  /** Indexes of reports whose lead repeats what its agency withdrew. */
  retracted: ReadonlySet<number>;
  /** The notice of what was withdrawn: its headline says so. */
  notice: Report | undefined;
  /** The latest correction that its agency filed as an item of its own. */
  correction: Report | undefined;
  /** Whether a headline reports a stage that the event has passed. */
  isPassed(headline: string): boolean;
}

interface HeadlineCandidate {
  index: number;
  headline: string;
  /** Lower is better. Each bit is a defect; higher bits are worse. */
  faults: number;
  score: number;
}

/**
 * The headline in the main language whose words most reports use; only the first `scoredHeadlineWords` words
 * count. A headline that is cut off or in capitals, explains or asks, or is that of an opinion piece, belongs to an alert or states an outdated toll or of a report without a date is used only if no report
 * has a better one, and one with a label before a colon only if no other is nearly as good. Ties go to the strongest report. If no report has a headline, the first sentence is used.
 * @param tolls revised values and current values: a headline that states a current value is preferred
 */
export function chooseHeadline(
  reports: readonly VisibleReport[],
  ranking: Ranking,
  language: string,
  first: MergedSentence | undefined,
  state: HeadlineState,
  { current }: Pick<LatestTolls, 'current'>,
): ChosenHeadline {
  const candidates = ranking.order.flatMap((index): HeadlineCandidate[] => {
    const report = reports[index]?.report;
    const { stem } = readHeadlineMarkers(report?.headline ?? '');
    const headline = withoutOutlet(stem, report?.agency ?? '');
    if (report === undefined || headline === '' || state.retracted.has(index)) return [];
    const numbers = findNumbers(headline, baseLanguage(report.language));
    const faults =
      256 * Number(reports[index]?.undated === true) +
      128 * Number(report.citesAgency === true) +
      64 * Number(baseLanguage(report.language) !== language) +
      statesOutdated * Number(numbers.some((value) => state.outdatedNumbers.has(value))) +
      16 * Number(state.isPassed(headline)) +
      8 * Number(state.alerts.has(index) || report.signal === 'alert' || report.signal === 'urgent') +
      4 *
        Number(
          /(?:…|\.{3})["”’]?$/u.test(headline) ||
            isAllCapitals(headline) ||
            report.kind === 'opinion' ||
            explains(stem),
        ) +
      2 * Number(state.outdatedReports.has(index)) +
      Number(current.length > 0 && !numbers.some((value) => current.includes(value)));
    return [{ index, headline, faults, score: headlineScore(headline, ranking.reportFrequency) }];
  });
  const best = candidates.reduce<HeadlineCandidate | undefined>(
    (chosen, next) => (chosen === undefined || isBetter(next, chosen) ? next : chosen),
    undefined,
  );
  const chosen = best && (withoutLabel(best, candidates) ?? best);
  // A number that was corrected is in no headline: that of the correction takes its place, or the first sentence.
  const isUsable = first === undefined || ((chosen?.faults ?? 0) & statesOutdated) === 0;
  if (chosen !== undefined && isUsable) return withProvenance(chosen.headline, reports[chosen.index]?.report);
  if (state.retracted.size > 0 && state.notice !== undefined)
    return withProvenance(state.notice.headline, state.notice);
  const corrected = readHeadlineMarkers(state.correction?.headline ?? '').stem;
  const isCurrent = !findNumbers(corrected, language).some((value) => state.outdatedNumbers.has(value));
  if (isCurrent && corrected.split(/\s+/u).length >= minHeadlineWords)
    return withProvenance(corrected, state.correction);
  return first === undefined
    ? { headline: '' }
    : withProvenance(first.chosen.text, reports[first.chosen.reportIndex]?.report);
}

/** "Sinking off Harwick: …", "LiveWar in the east:…": a label, or a speaker. */
const LABEL = /^(?:[^\s:]+\s){0,4}[^\s:]+:\s?(?=\p{L})/u;
/** Share of the best score from which a headline without a label is preferred. */
const minShareWithoutLabel = 0.6;

/** The best of the headlines with as few faults that have no label; undefined if `best` has none, or no other is nearly as good. */
function withoutLabel(
  best: HeadlineCandidate,
  candidates: readonly HeadlineCandidate[],
): HeadlineCandidate | undefined {
  if (!LABEL.test(best.headline)) return undefined;
  return candidates
    .filter(({ headline, faults, score }) => {
      return faults === best.faults && !LABEL.test(headline) && score >= best.score * minShareWithoutLabel;
    })
    .reduce<HeadlineCandidate | undefined>(
      (chosen, next) => (chosen === undefined || isBetter(next, chosen) ? next : chosen),
      undefined,
    );
}

/** Words that remain of a headline at least when what follows a bar is cut off. */
const minHeadlineWords = 4;

/** "Quake kills nine | World news | Orient Herald", "Quake kills nine - Reuters": without section and outlet. */
function withoutOutlet(headline: string, agency: string): string {
  const [first = '', ...labels] = headline.split(/\s+[|｜]\s+/u);
  const title = labels.length > 0 && first.split(/\s+/u).length >= minHeadlineWords ? first : headline;
  const end = / [-–—] ([^-–—]+)$/u.exec(title);
  return end?.[1] !== undefined && isOutlet(end[1].toLowerCase(), agency.toLowerCase())
    ? title.slice(0, end.index)
    : title;
}

/** "BBC" of "BBC News", "GSMArena.com news" of "GSMArena.com". */
function isOutlet(label: string, agency: string): boolean {
  return label === agency || label.startsWith(`${agency} `) || agency.startsWith(`${label} `);
}

function isAllCapitals(headline: string): boolean {
  return headline === headline.toUpperCase() && headline !== headline.toLowerCase();
}

function isBetter(a: HeadlineCandidate, b: HeadlineCandidate): boolean {
  return a.faults === b.faults ? a.score > b.score : a.faults < b.faults;
}

function withProvenance(headline: string, report: Report | undefined): ChosenHeadline {
  if (report === undefined) return { headline };
  const { id: reportId, version } = report;
  return { headline, headlineProvenance: { reportId, version, agency: voiceOf(report) } };
}

function headlineScore(headline: string, reportFrequency: ReadonlyMap<string, number>): number {
  const words = [...new Set(splitWords(headline))].slice(0, scoredHeadlineWords);
  return words.reduce((sum, word) => sum + (reportFrequency.get(word) ?? 0), 0);
}
