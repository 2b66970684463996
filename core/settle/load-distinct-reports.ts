// Loads the reports of a story for clustering, each distinct text once. In: members, page by page.

import { resentWithinDays } from '#core/cluster/pair-score.ts';
import { type ReportFeatures, reportFeaturesOf } from '#core/cluster/report-features.ts';
import { dayMs, epochMsOf } from '#core/instant.ts';
import { compareText, compareVersions, type Report } from '#core/report.ts';

/** The features of every report, by its oldest version that is not a kill, and the number of distinct texts. */
export interface DistinctReports {
  reports: ReportFeatures[];
  texts: number;
}

/**
 * Reads at most `mostTexts` distinct texts; undefined when there are more. Copies filed within two days of each other
 * share one set of features, since they always stay together (see groupCopies).
 */
export async function loadDistinctReports(
  members: AsyncIterable<Report>,
  mostTexts = Number.POSITIVE_INFINITY,
): Promise<DistinctReports | undefined> {
  const filed = new Map<string, Report[]>();
  for await (const report of firstVersions(members)) {
    const text = textKeyOf(report);
    const same = filed.get(text);
    if (same === undefined && filed.size >= mostTexts) return undefined;
    if (same === undefined) filed.set(text, [report]);
    else same.push({ ...report, paragraphs: same[0]?.paragraphs ?? [] });
  }
  return { reports: [...filed.values()].flatMap(featuresOfCopies), texts: filed.size };
}

/** The oldest version of each report that is not a kill. Versions of one report come together, in any order. */
async function* firstVersions(members: AsyncIterable<Report>): AsyncGenerator<Report> {
  let first: Report | undefined;
  for await (const version of members) {
    if (version.status === 'canceled') continue;
    if (first !== undefined && first.id !== version.id) yield first;
    if (first?.id !== version.id || compareVersions(version, first) < 0) first = version;
  }
  if (first !== undefined) yield first;
}

/** Equal only for exact copies (see Fingerprint.textDigest). */
function textKeyOf({ language, headline, summary, paragraphs }: Report): string {
  const text = paragraphs.length > 0 ? paragraphs : [summary ?? '', headline];
  return JSON.stringify([language, paragraphs.length > 0, text]);
}

function featuresOfCopies(same: readonly Report[]): ReportFeatures[] {
  const ordered = [...same].sort(
    (a, b) => compareText(a.publishedAt, b.publishedAt) || compareText(a.id, b.id),
  );
  const items: ReportFeatures[] = [];
  let voice: ReportFeatures | undefined;
  let beforeMs = 0;
  for (const report of ordered) {
    const filedMs = epochMsOf(report.publishedAt);
    const isResent = voice !== undefined && filedMs - beforeMs <= resentWithinDays * dayMs;
    voice = isResent && voice !== undefined ? voice : reportFeaturesOf(report);
    beforeMs = filedMs;
    items.push(isResent ? featuresOfCopy(voice, report, filedMs) : voice);
  }
  return items;
}

/** The features of a copy: those of the first report with its own id and time. */
function featuresOfCopy(voice: ReportFeatures, { id, publishedAt }: Report, filedMs: number): ReportFeatures {
  return { ...voice, filedMs, fingerprint: { ...voice.fingerprint, reportId: id, filedAt: publishedAt } };
}
