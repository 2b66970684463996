// One machine: the same functions as on AWS in one process, with files for the archive and an embedded table.

import path from 'node:path';
import { makeWrittenWorld } from '#adapters/bedrock/written-world.ts';
import { makeBookmarks } from '#adapters/dynamodb/bookmarks-dynamodb.ts';
import { makeSourceStates } from '#adapters/dynamodb/source-states-dynamodb.ts';
import { makeSourceStore } from '#adapters/dynamodb/source-store-dynamodb.ts';
import { makeWrittenBriefs } from '#adapters/dynamodb/written-briefs-dynamodb.ts';
import { makeGuardedFetcher, makeHubCaller } from '#adapters/fetch/fetcher-guarded.ts';
import { makeHubs } from '#adapters/fetch/hubs.ts';
import { makePoliteFetcher } from '#adapters/fetch/polite-fetcher.ts';
import { makeFileArchive } from '#adapters/files/archive-files.ts';
import { type FileDropFolder, makeFileDrops } from '#adapters/files/drops-files.ts';
import { removeOldFiles } from '#adapters/files/durable-files.ts';
import { type LevelArchive, makeLevelArchive } from '#adapters/leveldb/archive-level.ts';
import { compactLevel, openLevel } from '#adapters/leveldb/open-level.ts';
import { damageOf } from '#adapters/leveldb/repair-level.ts';
import { makeNotifyingArchive } from '#adapters/runtime/archive-notifying.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import type { Table } from '#adapters/shared/table.ts';
import { type RecordWorld, recordDecisions } from '#core/decision-log.ts';
import { sourceOfKey } from '#core/ids.ts';
import type { DropWorld } from '#core/intake/receive-drop.ts';
import { logFor } from '#core/log-with.ts';
import { rulingsSource } from '#core/membership/ruling.ts';
import { type MergeStory, makeMerger } from '#core/merge/merge-story.ts';
import type { FetchNotice, IngestNotice, MergeNotice } from '#core/notice.ts';
import { type IngestWorld, ingest, type MergeWorld, merge } from '#core/pipeline.ts';
import type { Bookmarks, Embedder, Log, Notices, WrittenBriefs } from '#core/ports.ts';
import type { ReconcileWorld } from '#core/reconcile.ts';
import { poll } from '#core/sources/poll.ts';
import type { Source } from '#core/sources/source.ts';
import { openSourceDirectory, type SourceDirectory } from '#core/sources/source-directory.ts';
import type { SweepWorld } from '#core/sweep.ts';
import type { ApiWorld } from '#lambdas/api/app.ts';
import { testSource } from '#lambdas/api/sources/test-source.ts';
import { type FetchWorld, fetchSources } from '#lambdas/fetch/fetch-sources.ts';
import { makeCheckParts } from '#local/check-parts.ts';
import { openEmbeddedTable } from '#local/embedded-table.ts';
import { makeFolderEmbeddings } from '#local/folder-embeddings.ts';
import { makeNoticeQueue, type NoticeQueue } from '#local/notice-queue.ts';
import { makeParseOnce, type Parse } from '#local/parse-once.ts';
import { makeTableWorld } from '#local/table-world.ts';

export interface MachineOptions {
  folder: string;
  sources: readonly Source[];
  allowPrivate: readonly string[];
  /** Values of the credentials that sources name. */
  credentials?: ReadonlyMap<string, string> | undefined;
  tokens: ApiWorld['tokens'];
  publicUrl?: string | undefined;
  /** Absent: merges on this thread. */
  mergeStory?: MergeStory | undefined;
  /** Absent: parses on this thread. */
  parseDocument?: Parse | undefined;
  /** The embedder; absent where no vectors are wanted. */
  embedder?: Embedder | undefined;
  /** The model that writes briefs; empty: none. */
  briefModel?: string | undefined;
  log: Log;
}

export interface Machine {
  directory: SourceDirectory;
  archive: LevelArchive;
  table: Table;
  bookmarks: Bookmarks;
  ingestWorld: IngestWorld;
  writtenBriefs: Pick<WrittenBriefs, 'remove'>;
  recordWorld: RecordWorld;
  sweepWorld: ReconcileWorld & Pick<SweepWorld, 'wakeups'>;
  /** Ingests documents one after the other: for a new table, whose stories are to get the ids that they had in the last one. */
  inOrder: Notices<IngestNotice>;
  apiWorld: ApiWorld;
  dropWorld: DropWorld & { drops: FileDropFolder };
  fetches: NoticeQueue<FetchNotice>;
  ingests: NoticeQueue<IngestNotice>;
  merges: NoticeQueue<MergeNotice>;
  /** Resolves when no queue holds anything. */
  idle(): Promise<void>;
  /** Resolves when the documents that wait or run now are ingested and their stories merged, also if more came meanwhile. */
  passed(): Promise<void>;
  /** Leaves nothing of what was removed on the disk. */
  compact(): Promise<void>;
  /** Ends the queues after the work that runs; what waits is found at the next start. */
  stopWork(): Promise<void>;
  /** The same, then closes table and archive. */
  stop(): Promise<void>;
}

// A story's first report is merged at once; of a burst the others are merged together, at most ten times a second.
const mergeRestMs = 100;
// A story that takes 200 ms to merge is merged at most once a second, however fast reports of it come.
const mergeRestFactor = 4;
// Most of them wait for the pause of their host.
const fetchesAtOnce = 32;
const ingestsAtOnce = 16;
const mergesAtOnce = 16;

/** Opens the folder, creating what is not there yet. @throws when another process uses it. */
export async function startMachine({
  folder,
  sources: file,
  allowPrivate,
  credentials = new Map(),
  tokens,
  publicUrl,
  embedder,
  briefModel = '',
  mergeStory = makeMerger(),
  parseDocument,
  log,
}: MachineOptions): Promise<Machine> {
  await Promise.all(
    ['archive/tmp', 'table/bodies/tmp'].map((name) => removeOldFiles(path.join(folder, name))),
  );
  const onDamage = (detail: string) => log.error('storage.damaged', { detail });
  const tableFolder = path.join(folder, 'table');
  const {
    table,
    bodies,
    compact: compactTable,
    stop: stopTable,
  } = await openEmbeddedTable(tableFolder, { onDamage });
  const archiveFolder = path.join(folder, 'archive');
  const levelFolder = path.join(archiveFolder, 'level');
  const documents = await openLevel(levelFolder, { within: archiveFolder, onDamage }).catch(async (fault) => {
    await stopTable();
    throw fault;
  });
  const directory = await openSourceDirectory(file, makeSourceStore(table), systemClock);
  const { sources } = directory;
  const ports = {
    archive: makeLevelArchive(documents, makeFileArchive(archiveFolder), onDamage),
    ...makeTableWorld(table, bodies, systemClock),
    embedder,
    embeddings: makeFolderEmbeddings(folder),
    states: makeSourceStates(table),
    bookmarks: makeBookmarks(table),
    fetcher: makePoliteFetcher(makeGuardedFetcher({ allowPrivate }), { clock: systemClock }),
    clock: systemClock,
    log,
  };
  const merges: NoticeQueue<MergeNotice> = makeNoticeQueue({
    name: 'merge',
    take: (notice) => merge(notice, { ...mergeWorld, log: logFor(log, notice) }),
    keyOf: ({ storyId, absorb }) => `${storyId} ${absorb ?? ''}`,
    groupOf: ({ storyId }) => storyId,
    leastRestMs: mergeRestMs,
    restFactor: mergeRestFactor,
    width: mergesAtOnce,
    log,
  });
  const inOrder = new Set<string>();
  const ingests: NoticeQueue<IngestNotice> = makeNoticeQueue({
    name: 'ingest',
    take: (notice) => ingest(notice, ingestWorld).finally(() => inOrder.delete(notice.archiveKey)),
    keyOf: ({ archiveKey }) => archiveKey,
    groupOf: ({ archiveKey }) => (inOrder.has(archiveKey) ? 'in order' : archiveKey),
    laneOf: ({ archiveKey }) => (inOrder.has(archiveKey) ? 'in order' : sourceOfKey(archiveKey)),
    width: ingestsAtOnce,
    log,
  });
  const sendInOrder = (notices: readonly IngestNotice[]) => {
    for (const { archiveKey } of notices) inOrder.add(archiveKey);
    return ingests.send(notices);
  };
  const sendRecovered = async (notices: readonly IngestNotice[]) => {
    for (const notice of notices) {
      // A ruling names stories that the documents before it may found.
      const isRuling = sourceOfKey(notice.archiveKey) === rulingsSource;
      if (isRuling) await ingests.passed();
      await ingests.send([notice]);
      if (isRuling) await ingests.passed();
    }
  };
  const fetches: NoticeQueue<FetchNotice> = makeNoticeQueue({
    name: 'fetch',
    take: (notice) => fetchSources(notice, fetchOnce()),
    // One that the schedule sent may find that nothing is due: it must not replace one that a hub sent.
    keyOf: ({ sourceIds, hasNews = false }) => `${sourceIds.join(' ')} ${hasNews}`,
    groupOf: ({ sourceIds }) => sourceIds.join(' '),
    width: fetchesAtOnce,
    log,
  });
  const notifying = { ...ports, archive: makeNotifyingArchive(ports.archive, ingests) };
  const written = makeWrittenWorld(briefModel, table);
  const mergeWorld: MergeWorld = { ...notifying, merges, mergeStory, written };
  const parse = makeParseOnce(parseDocument);
  const ingestWorld: IngestWorld = { ...ports, merges, parse };
  const hubs = publicUrl === undefined ? undefined : makeHubs(publicUrl, makeHubCaller({ allowPrivate }));
  const robots: FetchWorld['robots'] = new Map();
  const fetchOnce = (): FetchWorld => {
    const requestId = crypto.randomUUID();
    return { ...notifying, sources, credentials, hubs, robots, requestId, log: logFor(log, { requestId }) };
  };
  const checkParts = makeCheckParts({
    ...{ ...ports, sources },
    probeArchive: () => ports.archive.probe(),
    damage: () => ({ table: damageOf(tableFolder), archive: damageOf(levelFolder) }),
    queues: { fetch: fetches, ingest: ingests, merge: merges },
  });
  const recordWorld: RecordWorld = { ...ports, decisions: ports.archive.decisions };
  const queues = [fetches, ingests, merges];
  const stopWork = async (): Promise<void> => {
    await Promise.all(queues.map((queue) => queue.stop()));
  };
  return {
    archive: ports.archive,
    table,
    bookmarks: ports.bookmarks,
    ingestWorld,
    writtenBriefs: makeWrittenBriefs(table),
    directory,
    recordWorld,
    sweepWorld: { ...ports, ingest: { send: sendRecovered }, merges },
    inOrder: { send: sendInOrder },
    apiWorld: {
      ...notifying,
      writtenBriefs: written?.writtenBriefs,
      rejections: { ledger: ports.ledger, ingest: ingests },
      listSources: () => directory.sources,
      sources: {
        directory,
        states: ports.states,
        test: (source) => testSource(source, ports),
        poll: async (id) => {
          const source = sources.find((one) => one.id === id);
          return source && poll(source, fetchOnce(), 'person');
        },
        pollSoon: hubs && ((id) => fetches.send([{ sourceIds: [id], hasNews: true }])),
      },
      parse,
      checkParts,
      tokens,
      publicReads: tokens === 'open',
      publicUrl,
    },
    dropWorld: { ...notifying, drops: makeFileDrops(folder, systemClock), sources },
    fetches,
    ingests,
    merges,
    async idle() {
      // In the order in which one feeds the next.
      for (const queue of queues) await queue.idle();
    },
    async passed() {
      await ingests.passed();
      await merges.passed();
    },
    async compact() {
      await compactTable();
      await compactLevel(documents);
    },
    stopWork,
    async stop() {
      await stopWork();
      await recordDecisions(recordWorld).catch((error) => log.error('decisions.unrecorded', { error }));
      await stopTable();
      await documents.close();
    },
  };
}
