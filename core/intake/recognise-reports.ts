// Recognises reports that come again under another guid. In: the reports of a document. Out: the same, known ones under their first id.
import { foldName } from '#core/gazetteer/fold-name.ts';
import type { ReportId } from '#core/ids.ts';
import { isUnknownReport } from '#core/intake/receipt.ts';
import type { ReportStore } from '#core/ports.ts';
import type { Report } from '#core/report.ts';

/** Share of the words of the shorter headline that the other one has: an edit keeps some, another item under the same link none. */
const minSharedWords = 0.34;
const maxHeadlineChars = 300;

/**
 * The reports of a document by their lasting ids. A guid that is known decides; else the link, else the text, where the same
 * source filed a report with it before and the headlines agree. `otherIds` are the ids made of link or text (see
 * ParsedDocument); the first report with one claims it.
 */
export async function recogniseReports(
  reports: readonly Report[],
  otherIds: ReadonlyMap<ReportId, ReportId>,
  world: { reports: ReportStore },
): Promise<Report[]> {
  const recognised: Report[] = [];
  for (const report of reports) {
    const otherId = otherIds.get(report.id);
    recognised.push(otherId === undefined ? report : await recognise(report, otherId, world));
  }
  return recognised;
}

async function recognise(
  report: Report,
  otherId: ReportId,
  world: { reports: ReportStore },
): Promise<Report> {
  const { id, headline } = report;
  const claim = { reportId: id, headline: headline.slice(0, maxHeadlineChars) };
  const first =
    (await world.reports.findClaim(otherId)) ??
    ((await world.reports.saveClaim(otherId, claim)) ? claim : await world.reports.findClaim(otherId));
  if (first === undefined || first.reportId === id || !areAlike(first.headline, headline)) return report;
  return (await isUnknownReport(id, world)) ? { ...report, id: first.reportId } : report;
}

function areAlike(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared >= minSharedWords * Math.min(wordsA.size, wordsB.size);
}

function wordsOf(headline: string): ReadonlySet<string> {
  return new Set(foldName(headline).split(' '));
}
