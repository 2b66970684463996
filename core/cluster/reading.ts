// Reading: what regrouping compares of a report. In: a report. Out: its fingerprint, its calendar, and what is asked of them often.
import { tellingIn } from '#core/fingerprint/bridge-of.ts';
import { type Calendar, calendarOf } from '#core/fingerprint/calendar-of.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { epochMsOf } from '#core/instant.ts';
import { compareText, type Report } from '#core/report.ts';

export interface Reading {
  fingerprint: Fingerprint;
  calendar: Calendar;
  /** When it was published, in milliseconds since 1970. */
  filedMs: number;
  /** How many terms of its bridge tell an event. */
  telling: number;
  /** Names in the text. */
  names: number;
  /** False for scripts that mark no names by capitals. */
  cased: boolean;
}

const noCalendar: Calendar = { weekdays: [], months: [], years: [], ordinals: [], counted: new Map() };
const uncased = /^(?:fa|prs|ps|ur|ar|und)\b/;

/** A pure function of the report. */
export function readingOf(report: Report): Reading {
  return { ...readingOfFingerprint(fingerprintOf(report)), calendar: calendarOf(report) };
}

/** What is known of a report by its fingerprint alone: no day, no ordinal. */
export function readingOfFingerprint(fingerprint: Fingerprint): Reading {
  return {
    fingerprint,
    calendar: noCalendar,
    filedMs: epochMsOf(fingerprint.filedAt),
    telling: tellingIn(fingerprint.bridge),
    names: fingerprint.names.length / 2,
    cased: !uncased.test(fingerprint.language),
  };
}

/** Orders readings by publication, then by report id: what decides wherever two would be equal. */
export function compareReadings(a: Reading, b: Reading): number {
  return a.filedMs - b.filedMs || compareText(a.fingerprint.reportId, b.fingerprint.reportId);
}
