// Reconciliation: compares the archive with the table. In: documents archived since a time. Out: notices of unfinished work.
import { type ArchiveKey, documentMarkOf, type StoryId } from '#core/ids.ts';
import { dayMs, type Instant, shifted } from '#core/instant.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import type { Archive, Clock, Ledger, Log, Notices, StoryStore } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

export interface ReconcileWorld {
  archive: Archive;
  ledger: Ledger;
  stories: Pick<StoryStore, 'savedSince'>;
  ingest: Notices<IngestNotice>;
  merges: Notices<MergeNotice>;
  clock: Clock;
  log: Log;
}

/** The unfinished work that was queued again. */
export interface ReconcileResult {
  archivedNotIngested: number;
  storiesSent: number;
}

/**
 * Compares the archive with the table, for everything archived since `since`, and queues work that a stopped process left:
 * documents that have no receipt and that no save records, and the stories of receipts from `mergedUpTo` on (a merge that finds
 * nothing new writes nothing). Lists every source and day: for a machine that starts, not for a schedule.
 */
export async function reconcile(
  since: Instant,
  world: ReconcileWorld,
  mergedUpTo = since,
): Promise<ReconcileResult> {
  const now = world.clock.now();
  const lost: { archiveKey: ArchiveKey; keptAt: Instant }[] = [];
  const saved = await documentsSavedSince(since, world.stories);
  const unsaved = new Set<StoryId>();
  // A document is stored under the day of its receipt, which may be the day before the one on which it was archived.
  for await (const { key, keptAt } of world.archive.kept(dayOf(shifted(since, -dayMs)), dayOf(now))) {
    if (keptAt < since || saved.has(documentMarkOf(key))) continue;
    const receipt = await world.ledger.findReceipt(key);
    if (receipt === undefined) lost.push({ archiveKey: key, keptAt });
    else if (receipt.at >= mergedUpTo) for (const storyId of receipt.storyIds) unsaved.add(storyId);
  }
  // In order of arrival: the first report of a story should still found it.
  lost.sort((a, b) => compareText(a.keptAt, b.keptAt) || compareText(a.archiveKey, b.archiveKey));
  await world.ingest.send(lost.map(({ archiveKey }) => ({ archiveKey })));
  await world.merges.send([...unsaved].map((storyId) => ({ storyId })));
  const result = { archivedNotIngested: lost.length, storiesSent: unsaved.size };
  world.log.info('archive.reconciled', { since, ...result });
  return result;
}

/** The marks of the documents that saves record. The clocks of archive and table may differ by a little. */
async function documentsSavedSince(since: Instant, stories: ReconcileWorld['stories']): Promise<Set<string>> {
  const marks = new Set<string>();
  for await (const { documents } of stories.savedSince(shifted(since, -clocksDifferMs)))
    for (const mark of documents) marks.add(mark);
  return marks;
}

const clocksDifferMs = 60_000;

function dayOf(instant: Instant): string {
  return instant.slice(0, 10);
}
