// The life of a report. START HERE: every other file of core is one step of `ingest` or `merge`. The functions in lambdas/ and
// the commands in local/ choose the world (archive, stores, queues) and call these two.
import { applyRuling } from '#core/editorial/apply-ruling.ts';
import { purgeReports } from '#core/editorial/purge-reports.ts';
import { restoreReports } from '#core/editorial/restore-reports.ts';
import { embedReports } from '#core/fingerprint/embed-reports.ts';
import type { ArchiveKey, StoryId } from '#core/ids.ts';
import { assignInOrder } from '#core/intake/assign-in-order.ts';
import { type AssignOutcome, assignReport, type IntakeWorld } from '#core/intake/assign-report.ts';
import {
  findCandidates,
  foundStory,
  type IndexWorld,
  joinStory,
  type StoryChoice,
} from '#core/intake/assign-to-story.ts';
import { findFiledAgain } from '#core/intake/find-filed-again.ts';
import { recordMentions } from '#core/intake/find-mentions.ts';
import { findEarlierKill, isKillNotice, type KillWorld, placeKill } from '#core/intake/place-kill.ts';
import { preparePlacing } from '#core/intake/prepare-placing.ts';
import { changedStoryIds, findIngested, putReceipt } from '#core/intake/receipt.ts';
import { recogniseReports } from '#core/intake/recognise-reports.ts';
import { logFor } from '#core/log-with.ts';
import { isRuling, readRuling } from '#core/membership/ruling.ts';
import type { Metrics } from '#core/metrics.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import { type ParsedDocument, parseDocument } from '#core/parse/parse-document.ts';
import {
  type Archive,
  type Archived,
  DamagedDocument,
  type Ledger,
  type Log,
  type Notices,
  type StoryIndex,
  type Wakeups,
} from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import { absorbStories } from '#core/publish/absorb-stories.ts';
import { type SaveWorld, saveStory } from '#core/publish/save-story.ts';
import type { Report } from '#core/report.ts';
import { type WriteBriefWorld, writeBrief } from '#core/written-brief/write-brief.ts';

export interface IngestWorld extends IntakeWorld {
  archive: Archive;
  ledger: Ledger;
  merges: Notices<MergeNotice>;
  metrics?: Metrics;
  /** Parses as parseDocument does, and may have the result already; absent: parseDocument. */
  parse?: ((archived: Archived) => Promise<ParsedDocument>) | undefined;
}

/** The result of one archived document. */
export interface IngestResult {
  outcomes: AssignOutcome[];
  rejections: Problem[];
  /** The rest of the document, when `hasTime` ended the work on it. */
  rest?: IngestNotice;
}

/**
 * Archived bytes -> reports -> each assigned to a story -> stories to merge. The receipt is written last: a document without
 * one is ingested again, and ingesting twice changes nothing.
 * @throws faults of the store or the archive, for the queue to deliver again; bad input is a rejection, never a throw.
 */
export async function ingest(
  { archiveKey, from = 0, isResent }: IngestNotice,
  given: IngestWorld,
  hasTime = () => true,
): Promise<IngestResult> {
  const archived = await findSound(archiveKey, given);
  if (archived === undefined) return { outcomes: [], rejections: [] };
  const { requestId } = archived.note;
  const world = { ...given, log: logFor(given.log, { requestId }) };
  if (isRuling(archived.note)) return ingestRuling(archived, world);

  const { reports: parsed, problems, otherIds } = await (world.parse ?? parseDocument)(archived);
  const recognised = await recogniseReports(parsed, otherIds, world);
  // A feed lists a kill before the report that it names.
  const reports = [...recognised].sort((a, b) => Number(isKillNotice(a)) - Number(isKillNotice(b)));
  const document = { archiveKey, reports, problems, isResent };
  const { isIngested, ...known } = await findIngested(document, world);
  if (isIngested) return { outcomes: [], rejections: [] };

  const choose = async (one: Report, leaving?: StoryId) => {
    if (one.status === 'canceled') return { decision: await placeKill(one, world) };
    await recordMentions(one, world);
    const choice = await chooseStoryFor(one, world, leaving);
    return otherIds.size > 0 && leaving === undefined ? findFiledAgain(one, choice, world) : choice;
  };
  const { outcomes, next } = await assignInOrder(reports, from, {
    embed: (some) => embedReports(some, world),
    assign: (report) => assignReport(report, choose, world, known),
    hasTime,
  });
  await world.merges.send(mergeNoticesFor(outcomes).map((due) => ({ ...due, requestId })));
  const kinds = countKinds(outcomes);
  world.metrics?.count('Placed', (kinds.new ?? 0) + (kinds.joined ?? 0));
  world.metrics?.count('Duplicates', kinds.duplicate ?? 0);
  const result = { archiveKey, storyIds: changedStoryIds(outcomes), ...kinds };
  if (next < reports.length) {
    world.log.info('document.begun', { ...result, next });
    return { outcomes, rejections: [], rest: { archiveKey, from: next, isResent } };
  }
  await putReceipt(document, outcomes, world);
  const leftOut = problems.filter(({ code }) => code === 'left_out').length;
  const rejections = problems.length - leftOut;
  world.log.info('document.ingested', { ...result, rejections, ...(leftOut > 0 && { leftOut }) });
  world.metrics?.count('Ingested');
  world.metrics?.count('Rejected', rejections);
  if (leftOut > 0) world.metrics?.count('LeftOut', leftOut);
  return { outcomes, rejections: problems };
}

/** Undefined for a damaged document: it is named in the log and listed by `operate audit`, and holds up no other. */
async function findSound(
  archiveKey: ArchiveKey,
  { archive, log }: Pick<IngestWorld, 'archive' | 'log'>,
): Promise<Archived | undefined> {
  try {
    return await archive.get(archiveKey);
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error;
    log.error('document.damaged', { archiveKey, detail: error.message });
    return undefined;
  }
}

/**
 * The story that a report belongs to: one of the candidates, or a story that the report founds.
 * @param leaving the story that a revised report does not belong to any more.
 */
export async function chooseStoryFor(
  report: Report,
  world: IndexWorld & { reports: Pick<KillWorld['reports'], 'versionsIn'> },
  leaving?: StoryId,
): Promise<StoryChoice> {
  const placing = await preparePlacing(report, world);
  const found = await findCandidates(placing.fingerprint, world);
  const candidates = found.filter(({ storyId }) => storyId !== leaving);
  const killed = await findEarlierKill(report, placing, candidates, world);
  if (killed !== undefined) return killed;
  const choice = placing.choose(candidates);
  return choice.joined === undefined
    ? foundStory(placing, choice, candidates, world, leaving)
    : joinStory(placing, choice);
}

/** A ruling moves reports (see core/membership/ruling.ts). With a receipt it is done, and is not applied to later decisions. */
async function ingestRuling(archived: Archived, world: IngestWorld): Promise<IngestResult> {
  const { key: archiveKey } = archived;
  const done = await world.ledger.findReceipt(archiveKey);
  const read = readRuling(archived);
  const rejections = 'problem' in read ? [read.problem] : [];
  if (done === undefined || done.resends !== undefined) {
    const notices = await applyArchived(read, world);
    const { requestId } = archived.note;
    await world.merges.send(notices.map((due) => ({ ...due, requestId })));
    const storyIds = [...new Set(notices.map(({ storyId }) => storyId))];
    await world.ledger.putReceipt({ archiveKey, at: world.clock.now(), reports: 0, storyIds, rejections });
    world.log.info('ruling.applied', { archiveKey, ...(storyIds.length > 0 && { storyIds }) });
  }
  return { outcomes: [], rejections };
}

function applyArchived(read: ReturnType<typeof readRuling>, world: IngestWorld): Promise<MergeNotice[]> {
  if ('problem' in read) return Promise.resolve([]);
  if (read.kind === 'purge') return purgeReports(read, world);
  return read.kind === 'restore' ? restoreReports(read, world) : applyRuling(read, world);
}

export interface MergeWorld extends SaveWorld {
  index: StoryIndex;
  wakeups: Wakeups;
  merges: Notices<MergeNotice>;
  log: Log;
  /** The optional model that writes a second brief, and where it is stored. */
  written?: Pick<WriteBriefWorld, 'briefWriter' | 'writtenBriefs'> | undefined;
}

/**
 * All reports of a story -> its canonical record -> a new version, or none when nothing visible changed:
 * 1. absorbStories: resolve the story's id; move in the reports of a story that is the same.
 * 2. saveStory: load the reports (core/publish); select, de-duplicate and order the sentences, extract quotes, figures and
 *    names (core/merge/merge-story.ts); save.
 * 3. writeBrief, where a model is configured.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function merge(notice: MergeNotice, world: MergeWorld): Promise<void> {
  const target = await absorbStories(notice, world);
  const { storyId } = target;
  const saved = await saveStory(target, world);
  if (saved !== undefined) {
    world.log.info('story.saved', { storyId, what: saved.what, version: saved.version });
    world.metrics?.count('Merged');
    // Another merge may have taken the story in before it had a head to mark as merged.
    if (saved.version === 1 && (await world.index.findProfile(storyId))?.mergedInto !== undefined)
      return merge({ storyId }, world);
    if (world.written !== undefined) await writeBrief(storyId, { ...world, ...world.written });
  }
}

/** One notice for each story whose reports changed, and one for each pair of stories that are the same. */
function mergeNoticesFor(outcomes: readonly AssignOutcome[]): MergeNotice[] {
  const due = new Map<string, MergeNotice>();
  for (const { changed, storyId, previousStoryIds = [], decision } of outcomes) {
    if (!changed || storyId === undefined) continue;
    for (const id of [storyId, ...previousStoryIds]) due.set(id, { storyId: id });
    const { twin } = decision;
    if (twin !== undefined && twin !== storyId) due.set(`${storyId} ${twin}`, { storyId, absorb: twin });
  }
  return [...due.values()];
}

function countKinds(outcomes: readonly AssignOutcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
