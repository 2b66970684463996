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
  /** No version of it has a date: it leads only a story without a dated report. */
  undated?: boolean;
  /** When an editor undid the kills of it. */
  restoredAt?: Instant | undefined;
  /** Its earlier versions that a version with the signal of a correction followed, each with that version. */
  corrected?: readonly { at: Instant; before: Report; after: Report }[];
  /** Reports that it corrects and replaces. */
  replaces?: readonly ReportId[];
}

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

/** By receipt, so that no date that a source states puts its report before another's; reports without a date come last. */
export function inOrderOfFiling(reports: readonly VisibleReport[]): VisibleReport[] {
  return [...reports].sort(
    (a, b) =>
      Number(a.undated ?? false) - Number(b.undated ?? false) ||
      compareText(a.receivedAt, b.receivedAt) ||
      compareText(a.filedAt, b.filedAt) ||
      compareText(a.report.id, b.report.id),
  );
}

function selectVisibleVersion(versions: readonly Report[], now: Instant): VisibleReport | undefined {
  const report = visibleVersion(versions, now);
  if (report === undefined) return undefined;
  const shown = shownVersions(versions, now);
  const filedAt = shown.map((version) => version.publishedAt).sort(compareText)[0] ?? report.publishedAt;
  const receivedAt = shown.map((version) => version.receivedAt).sort(compareText)[0] ?? report.receivedAt;
  const undated = shown.every((version) => version.undated === true);
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
  return {
    report,
    text: textOf(report),
    filings,
    filedAt,
    revisedAt,
    receivedAt,
    undated,
    restoredAt,
    corrected,
  };
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
