// Receipts: how a redelivered document is recognised and skipped. In: a parsed document. Out: its entry in the ledger.
import type { ArchiveKey, ReportId, StoryId } from '#core/ids.ts';
import type { AssignOutcome, KnownBefore } from '#core/intake/assign-report.ts';
import type { Clock, Ledger, ReportStore } from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import type { Report } from '#core/report.ts';

interface ReceiptWorld {
  ledger: Ledger;
  reports: ReportStore;
  clock: Clock;
}

interface ParsedDocument {
  isResent?: boolean | undefined;
  archiveKey: ArchiveKey;
  reports: readonly Report[];
  problems: Problem[];
}

/**
 * Whether the document was ingested before, and what is known of its only report. A document with rejections is ingested
 * again, since a later version of the reader may read what was rejected.
 */
export async function findIngested(
  { archiveKey, reports, problems }: ParsedDocument,
  world: ReceiptWorld,
): Promise<KnownBefore & { isIngested: boolean }> {
  const [first] = reports;
  const only = reports.length === 1 && problems.length === 0 ? first : undefined;
  // Most documents bring one new report: such a document has no receipt, so none is read.
  const isNew = only && (await isUnknownReport(only.id, world));
  const isOnlyReport = only !== undefined;
  if (isNew) return { isIngested: false, isOnlyReport, isNew };
  const receipt = await world.ledger.findReceipt(archiveKey, 'maybe-stale');
  // What a rule left out is left out again.
  const isWhole = receipt?.rejections.every(({ code }) => code === 'left_out');
  const isIngested = receipt !== undefined && receipt.reports > 0 && isWhole === true;
  return { isIngested, isOnlyReport, isNew };
}

/**
 * Writes the receipt of an ingested document, after everything else. No receipt is needed where the first save of the story
 * records that the document was ingested (see StoryStore.savedSince): that saves one write for most documents.
 */
export async function putReceipt(
  { archiveKey, reports, problems, isResent = false }: ParsedDocument,
  outcomes: readonly AssignOutcome[],
  { ledger, clock }: ReceiptWorld,
): Promise<void> {
  if (!isResent && outcomes.length > 0 && outcomes.every(({ skipsReceipt }) => skipsReceipt)) return;
  const storyIds = changedStoryIds(outcomes);
  await ledger.putReceipt({
    archiveKey,
    at: clock.now(),
    reports: reports.length,
    storyIds,
    rejections: problems,
  });
}

/**
 * Whether no assignment of the report is stored. A stale read, at half the cost, may miss a row written a moment ago; the
 * conditional save then fails and the next read is consistent. A row that it finds may be out of date too: read it again.
 */
export async function isUnknownReport(
  id: ReportId,
  { reports }: { reports: Pick<ReportStore, 'findAssignment'> },
): Promise<boolean> {
  return (await reports.findAssignment(id, 'maybe-stale')) === undefined;
}

/** Stories that `sweep` merges again in case a notice was lost. */
export function changedStoryIds(outcomes: readonly AssignOutcome[]): StoryId[] {
  const changed = outcomes.filter((outcome) => outcome.changed);
  return [
    ...new Set(
      changed.flatMap(({ storyId, decision, previousStoryIds }) =>
        [storyId ?? [], decision.twin ?? [], previousStoryIds ?? []].flat(),
      ),
    ),
  ];
}
