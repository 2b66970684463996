// Selects the reports that readers may see from all versions of all members, in one fixed order.

import { canonicalJson } from '#core/digest.ts';
import type { ReportId } from '#core/ids.ts';
import { epochMsOf, type Instant } from '#core/instant.ts';
import {
  compareText,
  compareVersions,
  contentDigestOf,
  lastKilledVersion,
  type Report,
  restoredAtOf,
  type Signal,
  textOf,
  versionMadeAt,
  visibleVersion,
} from '#core/report.ts';

/** One version that was or could have been shown: when, and the agency's signal. */
interface VisibleFiling {
  at: Instant;
  signal: Signal;
  /** The report, where it is another one that this one replaces (see applyCorrections). */
  reportId?: ReportId;
}

/** A report as a story uses it: its newest visible version, its text, and its filing times. */
export interface VisibleReport {
  report: Report;
  text: string;
  /** Oldest first, never empty; times never decrease. A killed version and all before it are not included. */
  filings: VisibleFiling[];
  filedAt: Instant;
  revisedAt: Instant;
  /** When its first version was received. */
  receivedAt: Instant;
  /** When an editor undid the kills of it. */
  restoredAt?: Instant | undefined;
  /** Its earlier versions that a version with the signal of a correction followed, each with that version. */
  corrected?: readonly { at: Instant; before: Report; after: Report }[];
  /** Reports that it corrects and replaces. */
  replaces?: readonly ReportId[];
}

/** Reports received within this time of each other can have been fetched in any order: their own times order them. */
const receiptWindowMs = 15 * 60_000;

/**
 * The reports visible at `now`, each once, in order of filing. Depends on the set of versions only; hidden
 * reports have no effect.
 */
export function selectVisibleReports(versions: readonly Report[], now: Instant): VisibleReport[] {
  const byReport = new Map<ReportId, Report[]>();
  for (const version of versions) {
    const known = byReport.get(version.id);
    if (known === undefined) byReport.set(version.id, [version]);
    else known.push(version);
  }
  return inOrderOfFiling(
    [...byReport.values()].flatMap((all) => selectVisibleVersion(distinctVersions(all), now) ?? []),
  );
}

/**
 * Sorted by time of filing, then id, within groups of reports that were received within `receiptWindowMs`; a group that
 * was received later comes later, so that a date set back does not make a report the first one. Within a group a report that says it
 * is older than that window comes after those that were received when they were filed.
 */
export function inOrderOfFiling(reports: readonly VisibleReport[]): VisibleReport[] {
  const received = [...reports].sort((a, b) => compareText(a.receivedAt, b.receivedAt));
  const groups = new Map<VisibleReport, number>();
  let [group, startsAt] = [-1, Number.NEGATIVE_INFINITY];
  for (const each of received) {
    const at = epochMsOf(each.receivedAt);
    if (at - startsAt > receiptWindowMs) [group, startsAt] = [group + 1, at];
    groups.set(each, group);
  }
  const rankOf = (each: VisibleReport) => 2 * (groups.get(each) ?? 0) + (isLate(each) ? 1 : 0);
  return received.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || compareText(a.filedAt, b.filedAt) || compareText(a.report.id, b.report.id),
  );
}

function isLate({ filedAt, receivedAt }: VisibleReport): boolean {
  return epochMsOf(receivedAt) - epochMsOf(filedAt) > receiptWindowMs;
}

function selectVisibleVersion(versions: readonly Report[], now: Instant): VisibleReport | undefined {
  const report = visibleVersion(versions, now);
  if (report === undefined) return undefined;
  const shown = shownVersions(versions, now);
  const filedAt = shown.map((version) => version.publishedAt).sort(compareText)[0] ?? report.publishedAt;
  const receivedAt = shown.map((version) => version.receivedAt).sort(compareText)[0] ?? report.receivedAt;
  const filings: VisibleFiling[] = [];
  for (const version of shown) {
    const before = filings.at(-1)?.at;
    const madeAt = before === undefined ? filedAt : versionMadeAt(version);
    filings.push({ at: before !== undefined && madeAt < before ? before : madeAt, signal: version.signal });
  }
  const revisedAt = filings.at(-1)?.at ?? filedAt;
  const restoredAt = restoredAtOf(versions);
  const corrected = shown.flatMap((after, place) => {
    const [before, at] = [shown[place - 1], filings[place]?.at];
    return after.signal === 'correction' && before !== undefined && at !== undefined
      ? [{ at, before, after }]
      : [];
  });
  return { report, text: textOf(report), filings, filedAt, revisedAt, receivedAt, restoredAt, corrected };
}

/** Usable versions after the last kill whose embargo has ended, oldest first. */
function shownVersions(versions: readonly Report[], now: Instant): Report[] {
  const killed = lastKilledVersion(versions);
  return versions
    .filter(({ version, status }) => version > killed && status === 'usable')
    .filter(({ embargoedUntil }) => epochMsOf(embargoedUntil ?? now) <= epochMsOf(now))
    .sort(compareVersions);
}

/**
 * One version per content. If the same content was received twice, the earliest times count, whatever the
 * order of arrival.
 */
function distinctVersions(versions: readonly Report[]): Report[] {
  if (versions.length === 1) return [...versions];
  const byContent = new Map<string, Report>();
  for (const version of new Set(versions)) {
    const digest = contentDigestOf(version);
    const known = byContent.get(digest);
    if (known === undefined || compareCopies(version, known) < 0) byContent.set(digest, version);
  }
  return [...byContent.values()];
}

function compareCopies(a: Report, b: Report): number {
  return (
    compareText(versionMadeAt(a), versionMadeAt(b)) ||
    compareText(a.publishedAt, b.publishedAt) ||
    compareText(canonicalJson(a), canonicalJson(b))
  );
}
