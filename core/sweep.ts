// Sweep: the repair on a schedule. In: the archive, the ledger, the wake-ups. Out: notices for whatever was left undone.

import { type ArchiveKey, documentMarkOf, type StoryId } from '#core/ids.ts';
import { dayMs, epochMsOf, type Instant, shifted } from '#core/instant.ts';
import type { Metrics } from '#core/metrics.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import type { Archive, Clock, Ledger, Log, Notices, StoryStore, Wakeups } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

/** Ended embargoes that one sweep sends on; the rest wait for the next one, oldest first. A bound on one run, not tuned. */
const maxWakeups = 500;
/** How long the end of an embargo is told again, in case a notice was lost: two runs of the schedule on AWS (one a minute). */
export const wakeAgainForMs = 120_000;
/** Share of the time a sweep looks back on for which a story must have been quiet to be settled. Test: sweep, "quiet". */
const quietShare = 2 / 3;

export interface SweepWorld {
  archive: Archive;
  ledger: Ledger;
  stories: Pick<StoryStore, 'savedSince'>;
  wakeups: Wakeups;
  ingest: Notices<IngestNotice>;
  merges: Notices<MergeNotice>;
  clock: Clock;
  log: Log;
  metrics?: Metrics;
}

/** What one sweep found and sent again. */
export interface SweepResult {
  archivedNotIngested: number;
  storiesSent: number;
  embargoesEnded: number;
}

/**
 * Sends again what a queue, a crash or a dead process lost, for everything archived since `since`: documents without a
 * receipt that no save tells of, and the stories of those with one (a merge that finds nothing new writes nothing). A story to
 * which nothing came in the last two thirds of that time is settled as well: with sweeps every third of it, once. Then the
 * embargoes that ended.
 */
export async function sweep(since: Instant, world: SweepWorld): Promise<SweepResult> {
  const now = world.clock.now();
  const lost: { archiveKey: ArchiveKey; keptAt: Instant }[] = [];
  const told = await documentsSavedSince(since, world.stories);
  const done: IngestedDocument[] = [];
  // A document is kept under the day of its receipt, which may be the day before the one on which it was archived.
  for await (const { key, keptAt } of world.archive.kept(dayOf(shifted(since, -dayMs)), dayOf(now))) {
    if (keptAt < since) continue;
    const found = told.get(documentMarkOf(key)) ?? (await world.ledger.findReceipt(key));
    if (found === undefined) lost.push({ archiveKey: key, keptAt });
    else done.push(found);
  }
  // In order of arrival: a document that was filed first shall, where it still can, found its story first.
  lost.sort((a, b) => compareText(a.keptAt, b.keptAt) || compareText(a.archiveKey, b.archiveKey));
  await world.ingest.send(lost.map(({ archiveKey }) => ({ archiveKey })));
  const stories = storiesDue(done, shifted(now, -quietShare * (epochMsOf(now) - epochMsOf(since))));
  await world.merges.send(stories);
  const embargoesEnded = await wake(now, world);
  const swept = { archivedNotIngested: lost.length, storiesSent: stories.length, embargoesEnded };
  world.log.info('archive.swept', { since, ...swept });
  world.metrics?.count('Swept');
  return swept;
}

/** A document that was taken in: when, into which stories, and whether they were saved since. */
interface IngestedDocument {
  at: Instant;
  storyIds: readonly StoryId[];
  isSaved?: boolean;
}

/** Documents that saves told, by their mark. The clocks of archive and table may differ by a little. */
async function documentsSavedSince(
  since: Instant,
  stories: SweepWorld['stories'],
): Promise<Map<string, IngestedDocument>> {
  const told = new Map<string, IngestedDocument>();
  for await (const { storyId, at, documents } of stories.savedSince(shifted(since, -clocksDifferMs)))
    for (const mark of documents) told.set(mark, { at, storyIds: [storyId], isSaved: true });
  return told;
}

function storiesDue(done: readonly IngestedDocument[], quietSince: Instant): MergeNotice[] {
  const newest = new Map<StoryId, IngestedDocument>();
  for (const { at, storyIds, isSaved = false } of done)
    for (const storyId of storyIds) {
      const known = newest.get(storyId);
      const latest = known !== undefined && known.at > at ? known.at : at;
      newest.set(storyId, { at: latest, storyIds, isSaved: isSaved && known?.isSaved !== false });
    }
  return [...newest].flatMap(([storyId, { at, isSaved }]): MergeNotice[] => {
    if (at < quietSince) return [{ storyId, settle: true }];
    return isSaved ? [] : [{ storyId }];
  });
}

/**
 * Sends the stories whose embargo ended at or before `now` to the merge queue.
 * @returns how many. A wake-up stays for a while and is sent again, in case its first notice was lost on the way.
 */
export async function wake(now: Instant, world: Pick<SweepWorld, 'wakeups' | 'merges'>): Promise<number> {
  const due = await world.wakeups.dueWakeups(now, maxWakeups);
  await world.merges.send(due.map(({ storyId }) => ({ storyId })));
  const settledBefore = shifted(now, -wakeAgainForMs);
  for (const { at, storyId } of due) if (at < settledBefore) await world.wakeups.removeWakeup(at, storyId);
  return due.length;
}

const clocksDifferMs = 60_000;

function dayOf(instant: Instant): string {
  return instant.slice(0, 10);
}
