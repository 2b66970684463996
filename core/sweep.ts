// Sweep: scheduled work that no message starts. In: the changes, the wake-ups, a page of the archive. Out: notices.
// The number of calls depends on what changed since the last sweep, never on the number of sources.

import { type RecordWorld, recordDecisions } from '#core/decision-log.ts';
import type { ArchiveKey, StoryId } from '#core/ids.ts';
import { type Instant, shifted } from '#core/instant.ts';
import { isUnknownReport } from '#core/intake/receipt.ts';
import { isRuling } from '#core/membership/ruling.ts';
import type { Metrics } from '#core/metrics.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import type {
  Archive,
  ArchivePages,
  Bookmarks,
  Clock,
  Ledger,
  Log,
  Notices,
  ReportStore,
  Wakeups,
} from '#core/ports.ts';

/** Ended embargoes that one sweep queues; the rest wait for the next one, oldest first. */
const maxWakeups = 500;
/** How long the end of an embargo is queued again, in case a notice was lost: two runs of the schedule on AWS. */
export const wakeAgainForMs = 120_000;

/** Batches of decisions that one sweep records: 10,000 changes. */
const mostBatches = 20;

export interface SweepWorld extends RecordWorld {
  archive: Pick<Archive, 'get'> & ArchivePages;
  ledger: Ledger;
  reports: ReportStore;
  wakeups: Wakeups;
  bookmarks: Bookmarks;
  ingest: Notices<IngestNotice>;
  merges: Notices<MergeNotice>;
  clock: Clock;
  log: Log;
  metrics?: Metrics;
}

export interface SweepResult {
  embargoesEnded: number;
  documentsChecked: number;
  notIngested: number;
  decisionsRecorded: number;
}

/** Merges the stories whose embargo ended, checks one page of the archive, and records what was decided. */
export async function sweep(world: SweepWorld): Promise<SweepResult> {
  const embargoesEnded = await wake(world.clock.now(), world);
  const checked = await checkArchivePage(world);
  let batches = 0;
  const decisionsRecorded = await recordDecisions(world, () => ++batches < mostBatches);
  const result = { embargoesEnded, ...checked, decisionsRecorded };
  world.log.info('archive.swept', result);
  world.metrics?.count('Swept');
  world.metrics?.count('NotIngested', checked.notIngested);
  return result;
}

/**
 * Queues a merge for the stories whose embargo ended at or before `now`.
 * @returns how many. A wake-up is kept for a while and queued again, in case its first notice was lost. `sent` has those of which no
 * notice can be lost: they are not queued again.
 */
export async function wake(
  now: Instant,
  world: Pick<SweepWorld, 'wakeups' | 'merges'>,
  sent?: Set<string>,
): Promise<number> {
  const nameOf = ({ at, storyId }: { at: Instant; storyId: StoryId }) => `${at} ${storyId}`;
  const kept = await world.wakeups.dueWakeups(now, maxWakeups);
  const due = kept.filter((one) => !sent?.has(nameOf(one)));
  await world.merges.send(due.map(({ storyId }) => ({ storyId })));
  const settledBefore = shifted(now, -wakeAgainForMs);
  for (const one of due) sent?.add(nameOf(one));
  for (const one of kept) {
    if (one.at >= settledBefore) continue;
    await world.wakeups.removeWakeup(one.at, one.storyId);
    sent?.delete(nameOf(one));
  }
  return due.length;
}

const bookmark = 'archive-checked-up-to';
const documentsPerCheck = 100;
/** A younger document may still be in the queues, including all retries. */
const inFlightMs = 2 * 3_600_000;
export const mostResends = 3;

/**
 * Checks the next documents of the archive in order of their keys, and restarts at the end: a document that ingest never finished is queued
 * again, at most three times, and is a recorded rejection until it is ingested. S3 delivers every object event and queues keep
 * failed messages, so this finds faults of the set-up; `operate audit` checks the whole archive at once.
 */
async function checkArchivePage(
  world: SweepWorld,
): Promise<Omit<SweepResult, 'embargoesEnded' | 'decisionsRecorded'>> {
  const { archive, bookmarks, clock } = world;
  const seen = await bookmarks.findBookmark(bookmark);
  const { documents, next } = await archive.page(seen ?? '', documentsPerCheck);
  const before = shifted(clock.now(), -inFlightMs);
  let notIngested = 0;
  for (const { key, keptAt } of documents)
    if (keptAt < before && !(await isIngested(key, world))) notIngested += 1;
  // A sweep that ran at the same time checked the same page.
  await bookmarks.moveBookmark(bookmark, seen, next ?? '');
  return { documentsChecked: documents.length, notIngested };
}

/** Whether the document has a receipt, or all its reports are in the store; otherwise it is queued again. */
async function isIngested(archiveKey: ArchiveKey, world: SweepWorld): Promise<boolean> {
  const receipt = await world.ledger.findReceipt(archiveKey, 'maybe-stale');
  if (receipt !== undefined && receipt.resends === undefined) return true;
  const archived = await world.archive.get(archiveKey);
  if (!isRuling(archived.note)) {
    // Loaded here, because most sweeps find nothing to parse.
    const { parseDocument } = await import('#core/parse/parse-document.ts');
    const { reports } = await parseDocument(archived);
    const unknown = await Promise.all(reports.map(({ id }) => isUnknownReport(id, world)));
    if (reports.length > 0 && !unknown.includes(true)) return true;
  }
  const resends = (receipt?.resends ?? 0) + 1;
  if (resends > mostResends) return false;
  await resendDocument(archiveKey, resends, world);
  world.log.warn('document.not_ingested', { archiveKey, resends });
  return false;
}

/** Records the document as not ingested, so that ingest does not skip it, and sends it again. */
export async function resendDocument(
  archiveKey: ArchiveKey,
  resends: number,
  { ledger, ingest, clock }: Pick<SweepWorld, 'ledger' | 'ingest' | 'clock'>,
): Promise<void> {
  const message = `was archived and never ingested; sent again, ${resends} of ${mostResends} times`;
  await ledger.putReceipt({
    ...{ archiveKey, at: clock.now(), reports: 0, storyIds: [], resends },
    rejections: [{ code: 'not_ingested', message }],
  });
  await ingest.send([{ archiveKey, isResent: true }]);
}
