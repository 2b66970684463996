// `operate rebuild`: the whole table again from the archive and the recorded decisions, beside the live one, compared story by story.
import { setTimeout as wait } from 'node:timers/promises';
import { copySources } from '#adapters/dynamodb/source-store-dynamodb.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import {
  type Decided,
  readDecisions,
  recordDecisions,
  reportLineOf,
  storyLineOf,
} from '#core/decision-log.ts';
import { digestOf } from '#core/digest.ts';
import type { ArchiveKey, ReportId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import { isRuling } from '#core/membership/ruling.ts';
import type { MergeNotice } from '#core/notice.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { type IngestWorld, ingest, type MergeWorld, merge } from '#core/pipeline.ts';
import { type Archived, DamagedDocument, type Log, type StoryStore } from '#core/ports.ts';
import { type RestoredWorld, restoreStory } from '#core/publish/save-story.ts';
import { compareText } from '#core/report.ts';
import {
  appliedRulings,
  decidedByDocument,
  finishWriting,
  type Restoring,
  restoreAssignments,
  restoreDocument,
  restoreMarks,
  restoreOne,
} from '#core/restore-table.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';
import type { TableWorld } from '#local/table-world.ts';
import { readDocument, type WorkPool } from '#local/work-pool.ts';

export interface RebuildOptions {
  /** Compares only. */
  check: boolean;
  /** Decides again under the present model instead of applying the recorded decisions. */
  replace: boolean;
  /** On AWS: the bucket for story bodies of the new table. */
  bodies: string | undefined;
  /** Threads that merge and read; absent: this one does. */
  pool?: Pick<WorkPool, 'mergeStory' | 'readDocument'> | undefined;
}

type RebuildWorld = IngestWorld & MergeWorld & RestoredWorld & TableWorld & Pick<Deployment, 'archive'>;
/** Stories to be merged, and pairs that are the same story. */
interface Due {
  merges: Map<StoryId, MergeNotice>;
  absorbs: MergeNotice[];
}
/** Documents that were handled, and what became of them. */
interface Progress {
  seen: Set<ArchiveKey>;
  reports: Set<ReportId>;
  damaged: number;
  /** Documents of recorded decisions that are not in the archive. */
  lost: number;
}

/** Prints one JSON line for each story that differs and one with the counts. @returns the exit code. */
export async function rebuild(
  deployment: Deployment,
  { check, replace, bodies, pool }: RebuildOptions,
  output: Output,
): Promise<number> {
  // What was saved just before is listed by then.
  await wait(deployment.changesHorizonMs);
  await recordDecisions(deployment);
  const decided = await readDecisions(deployment.decisions);
  const beside = await deployment.openBeside({ check, replace, bodies }, output);
  const due: Due = { merges: new Map(), absorbs: [] };
  const merges = {
    async send(notices: readonly MergeNotice[]) {
      for (const notice of notices) {
        due.merges.set(notice.storyId, { storyId: notice.storyId });
        if (notice.absorb !== undefined) due.absorbs.push(notice);
      }
    },
  };
  const { archive, embeddings } = deployment;
  const world: RebuildWorld = {
    ...beside.world,
    ...{
      archive,
      embeddings,
      merges,
      mergeStory: pool?.mergeStory,
      // A comparison is of the newest versions.
      earlier: check ? undefined : deployment.stories,
      clock: systemClock,
      log: logErrors(output),
    },
  };
  const progress: Progress = { seen: new Set(), reports: new Set(), damaged: 0, lost: 0 };
  let isComplete = false;
  try {
    if (!replace)
      await restoreDecided(decided, progress, pool?.readDocument ?? readDocument, world, deployment, output);
    await ingestAll(progress, due, world, beside.isResumed && replace, output);
    const published = await publishedIds(deployment.stories);
    const ids = new Set([...published, ...due.merges.keys(), ...(replace ? decided.changes.keys() : [])]);
    if (replace) await keepHistory([...ids], decided, world, output);
    else for (const notice of due.merges.values()) await merge(notice, world);
    const differing =
      published.length === 0
        ? 0
        : await compare([...ids].sort(compareText), deployment.stories, world.stories, output);
    isComplete = true;
    nameLost(decided, progress, output);
    const { damaged, lost, reports } = progress;
    output.result(JSON.stringify({ reports: reports.size, stories: ids.size, differing, damaged, lost }));
    if (check) return differing + damaged + lost === 0 ? 0 : 1;
    await copySources(deployment.table, beside.table);
    const { isSwitched, notes } = await beside.keep();
    for (const note of notes) output.note(note);
    return damaged + lost === 0 && (differing === 0 || isSwitched) ? 0 : 1;
  } finally {
    if (check || !(isComplete || beside.canResume)) await beside.drop();
    else if (!isComplete) output.note('rebuild: the same command continues from here');
  }
}

const storiesAtOnce = 32;

/** The results in the order of the values; some are asked for ahead. */
async function* mapAhead<From, To>(
  values: readonly From[],
  map: (value: From) => Promise<To>,
): AsyncGenerator<To, void, undefined> {
  const ahead: Promise<To>[] = [];
  for (const [at, value] of values.entries()) {
    const result = map(value);
    // Its fault is thrown in its turn.
    result.catch(() => {});
    ahead[at] = result;
    const due = ahead[at - storiesAtOnce];
    if (due === undefined) continue;
    yield await due;
    delete ahead[at - storiesAtOnce];
  }
  for (const result of ahead.slice(-storiesAtOnce)) yield await result;
}

/** Restores what was decided; documents with a report on which nothing was decided are left for ingestAll. */
async function restoreDecided(
  decided: Decided,
  progress: Progress,
  read: WorkPool['readDocument'],
  world: RebuildWorld,
  live: Deployment,
  output: Output,
): Promise<void> {
  const applied = appliedRulings(decided);
  await restoreAssignments(decided, world);
  const restoring: Restoring = {
    decided,
    byDocument: decidedByDocument(decided),
    writing: new Map(),
    receipts: [],
  };
  const readAhead = async (archiveKey: ArchiveKey) => {
    const archived = await getSound(archiveKey, progress, world, output);
    const parsed = archived && !isRuling(archived.note) ? await read(archived) : undefined;
    return { archiveKey, archived, parsed };
  };
  for await (const { archiveKey, archived, parsed } of mapAhead(
    await inOrderOfKeeping(world.archive),
    readAhead,
  )) {
    if (archived === undefined) continue;
    if (parsed === undefined) {
      if (!applied.has(archiveKey)) continue;
      const receipt = { archiveKey, at: world.clock.now(), reports: 0, storyIds: [], rejections: [] };
      await world.ledger.putReceipt(receipt);
    } else {
      await addUnrecorded(
        parsed.reports.map(({ id }) => id),
        restoring,
        world,
        live,
      );
      const reportIds = await restoreDocument(archiveKey, parsed, parsed.fingerprints, restoring, world);
      if (reportIds === undefined) continue;
      for (const id of reportIds) progress.reports.add(id);
    }
    progress.seen.add(archiveKey);
    output.progress(`rebuild: ${progress.seen.size} documents`);
    if (restoring.writing.size >= storiesAtOnce) await finishWriting(restoring);
  }
  await finishWriting(restoring);
  const ids = await restoreMarks(decided, world);
  let merged = 0;
  const queue = ids[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const id of queue) {
      await restoreOne(id, decided, world);
      output.progress(`rebuild: ${++merged} of ${ids.length} stories merged`);
    }
  };
  await Promise.all(Array.from({ length: storiesAtOnce }, work));
}

/** Adds what only the live table has: decisions on reports that no reader was shown yet, and decisions after the last change. */
async function addUnrecorded(
  ids: readonly ReportId[],
  { decided, byDocument }: Restoring,
  world: RebuildWorld,
  live: Deployment,
): Promise<void> {
  for (const id of ids) {
    const line = await reportLineOf(id, live);
    const recorded = decided.reports.get(id)?.assignment.revision ?? -1;
    if (line === undefined || line.assignment.revision <= recorded) continue;
    const one: Decided = { reports: new Map([[id, line]]), stories: new Map(), changes: new Map() };
    decided.reports.set(id, line);
    for (const [key, versions] of decidedByDocument(one))
      byDocument.set(key, [...(byDocument.get(key) ?? []), ...versions]);
    await restoreAssignments(one, world);
    const { storyId } = line.assignment.decision;
    if (storyId !== undefined && !decided.stories.has(storyId))
      decided.stories.set(storyId, await storyLineOf({ storyId, version: 0, madeOf: '', aliases: [] }, live));
  }
}

/** Undefined for a damaged document, which is named and left out. */
async function getSound(
  archiveKey: ArchiveKey,
  progress: Progress,
  { archive }: RebuildWorld,
  output: Output,
): Promise<Archived | undefined> {
  try {
    return await archive.get(archiveKey);
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error;
    progress.damaged += 1;
    progress.seen.add(archiveKey);
    output.result(JSON.stringify({ kind: 'damaged', archiveKey, detail: error.message }));
    return undefined;
  }
}

/** Names each document on whose reports something was decided and that the archive no longer has. */
function nameLost(decided: Decided, progress: Progress, output: Output): void {
  for (const archiveKey of decidedByDocument(decided).keys()) {
    if (progress.seen.has(archiveKey)) continue;
    progress.lost += 1;
    output.result(JSON.stringify({ kind: 'lost', archiveKey, detail: 'the document is not in the archive' }));
  }
}

/** Documents that are not in `seen`, in order of arrival; those that arrive meanwhile too. */
async function ingestAll(
  progress: Progress,
  { absorbs }: Due,
  world: RebuildWorld,
  isResumed: boolean,
  output: Output,
): Promise<void> {
  const { seen, reports } = progress;
  for (;;) {
    const documents = await inOrderOfArrival(progress, world, output);
    if (documents.length === 0) return;
    for (const archiveKey of documents) {
      const { outcomes } = await ingest({ archiveKey }, world);
      for (const { reportId } of outcomes) reports.add(reportId);
      if (isResumed && outcomes.length === 0)
        for (const id of await recallDocument(archiveKey, world)) reports.add(id);
      // Stories that are the same are merged at once: the next report must find one story.
      for (const notice of absorbs.splice(0)) await merge(notice, world);
      seen.add(archiveKey);
      output.progress(`rebuild: ${seen.size} documents`);
    }
  }
}

/** A document that the killed rebuild finished: its stories are merged again, which changes nothing where that was done. */
async function recallDocument(
  archiveKey: ArchiveKey,
  { archive, ledger, reports, merges }: RebuildWorld,
): Promise<ReportId[]> {
  const archived = await archive.get(archiveKey);
  const { storyIds = [] } = (await ledger.findReceipt(archiveKey)) ?? {};
  await merges.send(storyIds.map((storyId) => ({ storyId })));
  if (isRuling(archived.note)) return [];
  const ids = (await parseDocument(archived)).reports.map(({ id }) => id);
  for (const id of ids) {
    const { storyId, twin } = (await reports.findAssignment(id))?.decision ?? {};
    if (storyId === undefined) continue;
    await merges.send([{ storyId, ...(twin !== undefined && twin !== storyId && { absorb: twin }) }]);
  }
  return ids;
}

const documentsPerPage = 96;
const documentsAtOnce = 8;

/** Every archived document, first kept first. */
async function inOrderOfKeeping(archive: RebuildWorld['archive']): Promise<ArchiveKey[]> {
  const found: { key: ArchiveKey; keptAt: Instant }[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page = await archive.page(after, documentsPerPage);
    found.push(...page.documents);
    after = page.next;
  }
  found.sort((a, b) => compareText(a.keptAt, b.keptAt) || compareText(a.key, b.key));
  return found.map(({ key }) => key);
}

/** Archived documents that are not in `seen`, first received first. */
async function inOrderOfArrival(
  progress: Progress,
  world: RebuildWorld,
  output: Output,
): Promise<ArchiveKey[]> {
  const keys = (await inOrderOfKeeping(world.archive)).filter((key) => !progress.seen.has(key));
  const found: { key: ArchiveKey; receivedAt: Instant }[] = [];
  const find = async (key: ArchiveKey): Promise<void> => {
    const archived = await getSound(key, progress, world, output);
    if (archived !== undefined) found.push({ key, receivedAt: archived.note.receivedAt });
  };
  for (let at = 0; at < keys.length; at += documentsAtOnce)
    await Promise.all(keys.slice(at, at + documentsAtOnce).map(find));
  found.sort((a, b) => compareText(a.receivedAt, b.receivedAt) || compareText(a.key, b.key));
  return found.map(({ key }) => key);
}

/**
 * After deciding again: every story follows the versions and changes that readers know, and every id that was given answers. A story
 * that lost its reports redirects to the one that most of them are in now.
 */
async function keepHistory(
  ids: readonly StoryId[],
  decided: Decided,
  world: RebuildWorld,
  output: Output,
): Promise<void> {
  const former = formerReports(decided);
  const kept: StoryId[] = [];
  for (const storyId of ids) {
    const profile = await world.index.findProfile(storyId);
    const linked = await resolveStoryId(storyId, 'settle', world.index);
    const hasReports = profile !== undefined && linked === storyId;
    const mergedInto = hasReports
      ? undefined
      : linked !== storyId
        ? linked
        : await homeOfMost(former.get(storyId), world);
    const { aliases = [] } = (await world.stories.findStory(storyId)) ?? {};
    const recorded = {
      changes: decided.changes.get(storyId) ?? [],
      madeOf: decided.stories.get(storyId)?.madeOf,
    };
    const target = { storyId, aliases, mergedInto, ruled: profile?.ruled === true };
    await restoreStory(target, recorded, world);
    kept.push(storyId);
    output.progress(`rebuild: ${kept.length} of ${ids.length} stories merged`);
  }
}

/** The reports that each story ever had. */
function formerReports({ reports }: Decided): Map<StoryId, ReportId[]> {
  const former = new Map<StoryId, ReportId[]>();
  for (const [reportId, { assignment }] of reports) {
    const { decision, left = [] } = assignment;
    for (const id of new Set([...left, ...(decision.storyId === undefined ? [] : [decision.storyId])]))
      former.set(id, [...(former.get(id) ?? []), reportId]);
  }
  return former;
}

async function homeOfMost(
  reportIds: readonly ReportId[] = [],
  { reports, index }: RebuildWorld,
): Promise<StoryId | undefined> {
  const counts = new Map<StoryId, number>();
  for (const id of reportIds) {
    const home = (await reports.findAssignment(id))?.decision.storyId;
    if (home === undefined) continue;
    const now = await resolveStoryId(home, 'settle', index);
    counts.set(now, (counts.get(now) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0];
}

/** Every story that was published, merged and withdrawn ones too. */
export async function publishedIds(stories: StoryStore): Promise<StoryId[]> {
  const ids = new Set<StoryId>();
  let after: string | undefined;
  for (;;) {
    const page = await stories.changes(after, 100);
    for (const { storyId } of page.changes) ids.add(storyId);
    if (page.changes.length === 0 && page.next === (after ?? page.next)) return [...ids];
    after = page.next;
  }
}

/** @returns how many stories differ. */
async function compare(
  ids: readonly StoryId[],
  live: StoryStore,
  rebuilt: StoryStore,
  output: Output,
): Promise<number> {
  let differing = 0;
  for (const storyId of ids) {
    if (await isEqual(storyId, live, rebuilt)) continue;
    const [before, after] = [await shownAs(storyId, live), await shownAs(storyId, rebuilt)];
    // A story that is merged at once is saved before that or not at all, by the order of merges: readers never saw its id.
    if (before === after || (before === 'absent' && after.startsWith('merged into '))) continue;
    differing += 1;
    output.result(JSON.stringify({ storyId, live: before, rebuilt: after }));
  }
  return differing;
}

/** A quick way: the same newest version, word for word. */
async function isEqual(id: StoryId, live: StoryStore, rebuilt: StoryStore): Promise<boolean> {
  const [before, after] = await Promise.all([live.findStory(id), rebuilt.findStory(id)]);
  return (
    before?.status !== 'merged' && before !== undefined && JSON.stringify(before) === JSON.stringify(after)
  );
}

/** What readers get under the id: `absent`, `withdrawn`, `merged into …`, or the digest of the story without its version. */
async function shownAs(id: StoryId, stories: StoryStore): Promise<string> {
  const head = await stories.findHead(id);
  if (head === undefined) return 'absent';
  const { status } = head.card;
  if (status === 'withdrawn') return status;
  if (status === 'merged') return `merged into ${await winnerOf(id, stories)}`;
  const { version: _version, ...content } = (await stories.findStory(id)) ?? { version: 0 };
  return digestOf(content);
}

/** The story that answers for the id after all merges. */
async function winnerOf(id: StoryId, stories: StoryStore): Promise<StoryId> {
  const passed = new Set<StoryId>();
  for (let at = id; ; ) {
    passed.add(at);
    const next = (await stories.findHead(at))?.card.mergedInto;
    if (next === undefined || passed.has(next)) return at;
    at = next;
  }
}

function logErrors(output: Output): Log {
  return {
    info() {},
    warn() {},
    error: (event, fields) => output.note(`${event} ${JSON.stringify(fields)}`),
  };
}
