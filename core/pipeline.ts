// The whole way of a report. START HERE. Every other file of core is one step of it; functions and the command line only
// choose the world (which archive, which store, which queues) and call these two.

import { applyRuling } from '#core/editorial/apply-ruling.ts';
import { isRuling, readRuling } from '#core/editorial/ruling.ts';
import type { StoryId } from '#core/ids.ts';
import { embedReports } from '#core/intake/embed-reports.ts';
import { isUnseen } from '#core/intake/is-unseen.ts';
import { type IntakeWorld, type Outcome, takeIn } from '#core/intake/take-in.ts';
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
import { absorb } from '#core/settle/absorb.ts';
import { isGrown } from '#core/settle/is-grown.ts';
import { saveAccount } from '#core/settle/save-account.ts';
import { settleStory } from '#core/settle/settle-story.ts';

export interface IngestWorld extends IntakeWorld {
  archive: Archive;
  ledger: Ledger;
  merges: Notices<MergeNotice>;
}

/** What became of one archived document. */
export interface Intake {
  outcomes: Outcome[];
  rejections: Problem[];
}

/**
 * Archived bytes -> reports -> each into its story; a ruling of an editor or a settle step -> reports moved. The receipt is
 * written last: a document that has none is taken in again, and taking in twice changes nothing. A document of one new report
 * needs none: its story's save will tell of it.
 * @throws faults of the store or the archive, for the queue to deliver again; bad input is a rejection, never a throw.
 */
export async function ingest(notice: IngestNotice, world: IngestWorld): Promise<Intake> {
  const archived = await world.archive.get(notice.archiveKey);
  if (isRuling(archived.note)) return rule(archived, world);
  const { reports, problems } = await parseDocument(archived);
  const [first] = reports;
  const alone = reports.length === 1 && problems.length === 0 ? first : undefined;
  // Most documents bring one report that nobody has seen: then there is no receipt, and none is asked for.
  const isNew = alone && (await isUnseen(alone.id, world));
  if (!isNew && (await isDone(notice, world))) return { outcomes: [], rejections: [] };
  await embedReports(reports, world);
  const outcomes: Outcome[] = [];
  // One after the other: the second report of a document must find the story that the first one founded.
  for (const report of reports)
    outcomes.push(await takeIn(report, world, { isAlone: alone !== undefined, isNew }));
  await world.merges.send(mergesDue(outcomes));
  if (!outcomes.every(({ willBeTold }) => willBeTold) || outcomes.length === 0)
    await world.ledger.putReceipt({
      archiveKey: notice.archiveKey,
      at: world.clock.now(),
      reports: reports.length,
      storyIds: storiesOf(outcomes),
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
async function isDone({ archiveKey }: IngestNotice, { ledger }: IngestWorld): Promise<boolean> {
  const done = await ledger.findReceipt(archiveKey, 'maybe-stale');
  return done !== undefined && done.reports > 0 && done.rejections.length === 0;
}

/** A ruling that has its receipt is done: whatever was decided or filed since must not meet it a second time. */
async function rule(archived: Archived, world: IngestWorld): Promise<Intake> {
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
  const winner = await absorb(notice, world);
  const saved = await saveAccount(winner, world);
  if (saved !== undefined)
    world.log.info('story.saved', { storyId: winner.storyId, what: saved.what, version: saved.version });
  if (notice.settle) await settleStory(winner.storyId, world);
  else if (saved !== undefined && isGrown(saved.version))
    await world.merges.send([{ storyId: winner.storyId, settle: true }]);
}

/** One notice a story whose reports changed, and one a pair of stories that proved to be the same. */
function mergesDue(outcomes: readonly Outcome[]): MergeNotice[] {
  const due = new Map<string, MergeNotice>();
  for (const outcome of outcomes) {
    if (!outcome.changed || outcome.storyId === undefined) continue;
    due.set(outcome.storyId, { storyId: outcome.storyId });
    for (const storyId of outcome.left ?? []) due.set(storyId, { storyId });
    const { twin } = outcome.decision;
    if (twin !== undefined && twin !== outcome.storyId)
      due.set(`${outcome.storyId} ${twin}`, { storyId: outcome.storyId, absorb: twin });
  }
  return [...due.values()];
}

/** The stories to merge should a notice be lost: a twin finds by its signature where it belongs. */
function storiesOf(outcomes: readonly Outcome[]): StoryId[] {
  const changed = outcomes.filter((outcome) => outcome.changed);
  return [
    ...new Set(
      changed.flatMap(({ storyId, decision, left }) =>
        [storyId ?? [], decision.twin ?? [], left ?? []].flat(),
      ),
    ),
  ];
}

function counted(outcomes: readonly Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
