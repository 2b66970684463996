// Reading: what regrouping compares of a report. In: a report. Out: its fingerprint, its calendar, and what is asked of them often.

import { annotateWords } from '#core/fingerprint/annotate-words.ts';
import { type Calendar, calendarOf } from '#core/fingerprint/calendar-of.ts';
import { countDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import { type Fingerprint, leadWords, type Terms, wordsRead } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { isCased } from '#core/fingerprint/is-cased.ts';
import { letterNgramsOf } from '#core/fingerprint/letter-ngrams.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';
import { epochMsOf } from '#core/instant.ts';
import { compareText, type Report, textOf } from '#core/report.ts';

export interface ReportFeatures {
  fingerprint: Fingerprint;
  calendar: Calendar;
  /** When it was published, in milliseconds since 1970. */
  filedMs: number;
  /** The number of distinctive cross-lingual terms. */
  telling: number;
  /** Names in the text. */
  names: number;
  /** False for scripts that mark no names by capitals. */
  cased: boolean;
  /** Letter runs of the whole report and of its beginning; only in scripts without capitals, and not of a fingerprint alone. */
  runs?: { whole: Terms; lead: Terms };
}

const noCalendar: Calendar = { weekdays: [], months: [], years: [], ordinals: [], counted: new Map() };

/** A pure function of the report. */
export function reportFeaturesOf(report: Report): ReportFeatures {
  const item = { ...featuresOfFingerprint(fingerprintOf(report)), calendar: calendarOf(report) };
  return item.cased ? item : { ...item, runs: letterNgramsFor(report) };
}

function letterNgramsFor(report: Report) {
  const language = report.language.split('-')[0] ?? '';
  const headline = annotateWords(wordsIn(normalizeSpelling(report.headline)), language);
  const words = annotateWords(wordsIn(normalizeSpelling(textOf(report))).slice(0, wordsRead), language);
  return {
    whole: letterNgramsOf(headline, words),
    lead: letterNgramsOf(headline, words.slice(0, leadWords)),
  };
}

/** What is known of a report by its fingerprint alone: no day, no ordinal. */
export function featuresOfFingerprint(fingerprint: Fingerprint): ReportFeatures {
  return {
    fingerprint,
    calendar: noCalendar,
    filedMs: epochMsOf(fingerprint.filedAt),
    telling: countDistinctive(fingerprint.bridge),
    names: fingerprint.names.length / 2,
    cased: isCased(fingerprint.language),
  };
}

/** Orders items by publication, then by report id: what decides wherever two would be equal. */
export function compareByTime(a: ReportFeatures, b: ReportFeatures): number {
  return a.filedMs - b.filedMs || compareText(a.fingerprint.reportId, b.fingerprint.reportId);
}
