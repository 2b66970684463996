// The whole way of a report. START HERE. Every other file of core is one step of it; functions and the command line only
// choose the world (which archive, which store, which queues) and call these two.

import { applyRuling } from '#core/editorial/apply-ruling.ts';
import { embedReports } from '#core/fingerprint/embed-reports.ts';
import type { StoryId } from '#core/ids.ts';
import { type AssignOutcome, assignReport, type IntakeWorld } from '#core/intake/assign-report.ts';
import { isUnknownReport } from '#core/intake/is-unknown-report.ts';
import { isRuling, readRuling } from '#core/membership/ruling.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import type {
  Archive,
  Archived,
  Clock,
  Ledger,
  Log,
  Notices,
  ReportStore,
  StoryIndex,
  StoryStore,
  Wakeups,
} from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import { absorbStories } from '#core/publish/absorb-stories.ts';
import { saveStory } from '#core/publish/save-story.ts';
import { hasDoubled } from '#core/settle/has-doubled.ts';
import { settleStory } from '#core/settle/settle-story.ts';

export interface IngestWorld extends IntakeWorld {
  archive: Archive;
  ledger: Ledger;
  merges: Notices<MergeNotice>;
}

/** What became of one archived document. */
export interface IngestResult {
  outcomes: AssignOutcome[];
  rejections: Problem[];
}

/**
 * Archived bytes -> reports -> each into its story; a ruling of an editor or a settle step -> reports moved. The receipt is
 * written last: a document that has none is taken in again, and taking in twice changes nothing. A document of one new report
 * needs none: its story's save will tell of it.
 * @throws faults of the store or the archive, for the queue to deliver again; bad input is a rejection, never a throw.
 */
export async function ingest(notice: IngestNotice, world: IngestWorld): Promise<IngestResult> {
  const archived = await world.archive.get(notice.archiveKey);
  if (isRuling(archived.note)) return ingestRuling(archived, world);
  const { reports, problems } = await parseDocument(archived);
  const [first] = reports;
  const alone = reports.length === 1 && problems.length === 0 ? first : undefined;
  // Most documents bring one report that nobody has seen: then there is no receipt, and none is asked for.
  const isNew = alone && (await isUnknownReport(alone.id, world));
  if (!isNew && (await hasReceipt(notice, world))) return { outcomes: [], rejections: [] };
  await embedReports(reports, world);
  const outcomes: AssignOutcome[] = [];
  // One after the other: the second report of a document must find the story that the first one founded.
  for (const report of reports)
    outcomes.push(await assignReport(report, world, { isOnlyReport: alone !== undefined, isNew }));
  await world.merges.send(mergeNoticesFor(outcomes));
  if (!outcomes.every(({ skipsReceipt: willBeTold }) => willBeTold) || outcomes.length === 0)
    await world.ledger.putReceipt({
      archiveKey: notice.archiveKey,
      at: world.clock.now(),
      reports: reports.length,
      storyIds: changedStoryIds(outcomes),
      rejections: problems,
    });
  world.log.info('document.ingested', {
    archiveKey: notice.archiveKey,
    ...counted(outcomes),
    rejections: problems.length,
  });
  return { outcomes, rejections: problems };
}

/** What was rejected may be read by a later version of the reader: a document with rejections is taken in again. */
async function hasReceipt({ archiveKey }: IngestNotice, { ledger }: IngestWorld): Promise<boolean> {
  const done = await ledger.findReceipt(archiveKey, 'maybe-stale');
  return done !== undefined && done.reports > 0 && done.rejections.length === 0;
}

/** A ruling that has its receipt is done: whatever was decided or filed since must not meet it a second time. */
async function ingestRuling(archived: Archived, world: IngestWorld): Promise<IngestResult> {
  const { key: archiveKey } = archived;
  const done = await world.ledger.findReceipt(archiveKey);
  const read = readRuling(archived);
  const rejections = 'problem' in read ? [read.problem] : [];
  if (done === undefined) {
    const notices = 'problem' in read ? [] : await applyRuling(read, world);
    await world.merges.send(notices);
    const storyIds = [...new Set(notices.map(({ storyId }) => storyId))];
    await world.ledger.putReceipt({ archiveKey, at: world.clock.now(), reports: 0, storyIds, rejections });
    world.log.info('ruling.applied', { archiveKey, ...(storyIds.length > 0 && { storyIds }) });
  }
  return { outcomes: [], rejections };
}

export interface MergeWorld {
  archive: Pick<Archive, 'keep'>;
  reports: ReportStore;
  stories: StoryStore;
  index: StoryIndex;
  wakeups: Wakeups;
  merges: Notices<MergeNotice>;
  clock: Clock;
  log: Log;
}

/**
 * All reports of a story -> its canonical account -> one new version, or none when nothing visible changed. Stories that
 * proved to be one are joined first; one that has been quiet is settled last, and what is to move comes back as a ruling. One
 * that grows and grows is not waited for: a notice to settle it is sent.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function merge(notice: MergeNotice, world: MergeWorld): Promise<void> {
  const winner = await absorbStories(notice, world);
  const saved = await saveStory(winner, world);
  if (saved !== undefined)
    world.log.info('story.saved', { storyId: winner.storyId, what: saved.what, version: saved.version });
  if (notice.settle) await settleStory(winner.storyId, world);
  else if (saved !== undefined && hasDoubled(saved.version))
    await world.merges.send([{ storyId: winner.storyId, settle: true }]);
}

/** One notice a story whose reports changed, and one a pair of stories that proved to be the same. */
function mergeNoticesFor(outcomes: readonly AssignOutcome[]): MergeNotice[] {
  const due = new Map<string, MergeNotice>();
  for (const outcome of outcomes) {
    if (!outcome.changed || outcome.storyId === undefined) continue;
    due.set(outcome.storyId, { storyId: outcome.storyId });
    for (const storyId of outcome.previousStoryIds ?? []) due.set(storyId, { storyId });
    const { twin } = outcome.decision;
    if (twin !== undefined && twin !== outcome.storyId)
      due.set(`${outcome.storyId} ${twin}`, { storyId: outcome.storyId, absorb: twin });
  }
  return [...due.values()];
}

/** The stories to merge should a notice be lost: a twin finds by its profile where it belongs. */
function changedStoryIds(outcomes: readonly AssignOutcome[]): StoryId[] {
  const changed = outcomes.filter((outcome) => outcome.changed);
  return [
    ...new Set(
      changed.flatMap(({ storyId, decision, previousStoryIds: left }) =>
        [storyId ?? [], decision.twin ?? [], left ?? []].flat(),
      ),
    ),
  ];
}

function counted(outcomes: readonly AssignOutcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
