// What the operator's commands work on: a stack on AWS, or the data folder of one machine, opened in the same form.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { makeEmbeddingMemory } from '#adapters/bedrock/embedding-memory.ts';
import { makeBookmarks } from '#adapters/dynamodb/bookmarks-dynamodb.ts';
import { createStoryTable, deleteStoryTable } from '#adapters/dynamodb/create-story-table.ts';
import { storyTable } from '#adapters/dynamodb/story-table.ts';
import { makeTable } from '#adapters/dynamodb/table-dynamodb.ts';
import { makeWrittenBriefs } from '#adapters/dynamodb/written-briefs-dynamodb.ts';
import { syncFolder } from '#adapters/files/durable-files.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { openDynamoDB, openSqs, openTable } from '#adapters/runtime/aws-clients.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { readStack } from '#adapters/runtime/deployed-stack.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeS3Decisions } from '#adapters/s3/decisions-s3.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import { removeAllBelow } from '#adapters/s3/object-versions-s3.ts';
import { openS3 } from '#adapters/s3/open-s3.ts';
import { makeSqsNotices } from '#adapters/sqs/notices-sqs.ts';
import { findDeadLetterQueue, redriveQueue } from '#adapters/sqs/redrive-sqs.ts';
import type { AuditWorld } from '#core/audit.ts';
import type { SourceId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import type { IngestNotice } from '#core/notice.ts';
import type {
  Archive,
  ArchivePages,
  Bookmarks,
  DecisionLog,
  EmbeddingStore,
  Log,
  Notices,
  ReportStore,
  StoryIndex,
  StoryStore,
  WrittenBriefs,
} from '#core/ports.ts';
import { reconcile } from '#core/reconcile.ts';
import { openEmbeddedTable } from '#local/embedded-table.ts';
import { makeFolderEmbeddings } from '#local/folder-embeddings.ts';
import { startMachine } from '#local/machine.ts';
import type { Output } from '#local/operate/output.ts';
import type { RebuildOptions } from '#local/operate/rebuild.ts';
import { readSweptUpTo } from '#local/scheduler.ts';
import { makeTableWorld, type TableWorld } from '#local/table-world.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

export interface Deployment extends AuditWorld {
  archive: Archive & ArchivePages;
  reports: ReportStore;
  stories: StoryStore;
  /** Sends documents to be ingested. */
  ingest: Notices<IngestNotice>;
  /** A younger document may still be on its way through the queues. */
  inFlightMs: number;
  /** A younger change may not be listed yet. */
  changesHorizonMs: number;
  /** Sends notices that failed for good to their queues again and reports the progress by queue. */
  redrive(onMoved: (queue: string, moved: number) => void): Promise<{ queue: string; moved: number }[]>;
  index: StoryIndex;
  writtenBriefs: Pick<WrittenBriefs, 'remove'>;
  /** Removes the files of the source from the drop folder, earlier versions too. */
  removeDrops(sourceId: SourceId): Promise<void>;
  /** Ends an erasure: nothing of what was removed is left in the storage. @returns what still has a copy, one line each. */
  finishErasing(): Promise<string[]>;
  bookmarks: Bookmarks;
  /** The record of decisions, beside the archive. */
  decisions: DecisionLog;
  embeddings: EmbeddingStore;
  /** Makes an empty table beside the live one, or opens the one that a killed rebuild left. @throws WrongUsage when it cannot. */
  openBeside(options: RebuildOptions, output: Output): Promise<TableBeside>;
  /** Waits for work that was sent and is done by this process. @returns the number of notices that failed for good. */
  finish(): Promise<number>;
  close(): Promise<void>;
}

/** A second table that a rebuild fills. */
interface TableBeside {
  world: TableWorld;
  /** Whether a rebuild that was killed filled part of it. */
  isResumed: boolean;
  /** Whether the same command continues after a failure. */
  canResume: boolean;
  /** Ends with the table kept. @returns whether it is the live one now, and what else is to do. */
  keep(): Promise<{ isSwitched: boolean; notes: string[] }>;
  drop(): Promise<void>;
}

/** The data folder of one machine. Its server must be stopped: one process has the folder open. @throws WrongUsage. */
export async function openMachine(folder: string, log: Log): Promise<Deployment> {
  if (!existsSync(path.join(folder, 'archive')))
    throw new WrongUsage(`DATA_DIR: there is no archive in ${folder}`);
  const machine = await startMachine({ folder, sources: [], allowPrivate: [], tokens: 'open', log });
  const { reports, ledger, wakeups, index } = machine.ingestWorld;
  let stopped: Promise<void> | undefined;
  const close = () => {
    stopped ??= machine.stop();
    return stopped;
  };
  const finish = async () => {
    await machine.idle();
    return machine.ingests.failed + machine.merges.failed;
  };
  return {
    archive: machine.archive,
    ...{ bookmarks: machine.bookmarks, decisions: machine.archive.decisions },
    ...{ reports, ledger, wakeups, index },
    writtenBriefs: machine.writtenBriefs,
    removeDrops: (sourceId) => rm(path.join(folder, 'incoming', sourceId), { recursive: true, force: true }),
    async finishErasing() {
      await machine.compact();
      const before = path.join(folder, 'table-before');
      return [
        ...(existsSync(before) ? [`${before}: the table before the last rebuild; remove it`] : []),
        'exports and copies of the data folder that were made before',
      ];
    },
    embeddings: makeFolderEmbeddings(folder),
    stories: machine.apiWorld.stories,
    ingest: machine.ingests,
    inFlightMs: 0,
    changesHorizonMs: 0,
    // The queues of one machine keep nothing: what failed is found by comparing the archive with the table.
    async redrive() {
      const since = await readSweptUpTo(machine);
      const { archivedNotIngested, storiesSent } = await reconcile(since, machine.sweepWorld);
      return [
        { queue: 'ingest', moved: archivedNotIngested },
        { queue: 'merge', moved: storiesSent },
      ];
    },
    finish,
    openBeside: (_options, output) => openFolderBeside(path.join(folder, 'table'), close, output),
    close,
  };
}

async function openFolderBeside(
  live: string,
  closeLive: () => Promise<void>,
  output: Output,
): Promise<TableBeside> {
  const folder = `${live}-rebuilt`;
  if (existsSync(folder))
    output.note('rebuild: removes what a killed rebuild left and begins from the start');
  await rm(folder, { recursive: true, force: true });
  const { table, bodies, stop } = await openEmbeddedTable(folder, { isSynced: false });
  return {
    world: makeTableWorld(table, bodies, systemClock),
    isResumed: false,
    canResume: false,
    async keep() {
      await stop();
      await closeLive();
      await rm(`${live}-before`, { recursive: true, force: true });
      await rename(live, `${live}-before`);
      await rename(folder, live);
      await syncFolder(path.dirname(live));
      return {
        isSwitched: true,
        notes: [`rebuild: the table was replaced; the one before is in ${live}-before`],
      };
    },
    async drop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The longest time that point-in-time recovery reaches back. */
const recoveryMs = 35 * 86_400_000;
/** A message that fails is tried five times, six minutes apart at most. */
const awsInFlightMs = 30 * 60_000;
const awsHorizonMs = 4_000;

/** The stack on AWS; region and credentials as the AWS SDK finds them. @throws UnknownStack. */
export async function openStack(name: string): Promise<Deployment> {
  const stack = await readStack(name);
  const [s3, sqs, table] = [openS3(), openSqs(), openTable(stack.table)];
  const bodies = makeS3ObjectStore(s3, stack.bodies, 'bodies/');
  return {
    archive: makeS3Archive(s3, stack.archive),
    ...{ bookmarks: makeBookmarks(table), decisions: makeS3Decisions(s3, stack.archive) },
    ...makeTableWorld(table, bodies, systemClock, { changesHorizonMs: awsHorizonMs }),
    embeddings: makeEmbeddingMemory(makeS3ObjectStore(s3, stack.archive, 'embeddings/')),
    writtenBriefs: makeWrittenBriefs(table),
    async removeDrops(sourceId) {
      await removeAllBelow(s3, stack.archive, `incoming/${sourceId}/`);
    },
    async finishErasing() {
      const until = shifted(systemClock.now(), recoveryMs).slice(0, 10);
      return [
        `point-in-time recovery of the table ${stack.table}, until ${until}`,
        'earlier versions below incoming/ of files that were dropped or uploaded, for seven days',
        'replicas, AWS Backup copies and rebuilt tables, where there are any',
      ];
    },
    openBeside: (options, output) => openTableBeside(stack.table, s3, options, output),
    ingest: makeSqsNotices(sqs, stack.ingestQueueUrl),
    inFlightMs: awsInFlightMs,
    changesHorizonMs: awsHorizonMs,
    async redrive(onMoved) {
      const moved: { queue: string; moved: number }[] = [];
      for (const queueUrl of stack.queueUrls) {
        const deadQueueUrl = await findDeadLetterQueue(sqs, queueUrl);
        if (deadQueueUrl === undefined) continue;
        const queue = queueUrl.slice(queueUrl.lastIndexOf('/') + 1);
        const count = await redriveQueue(sqs, { deadQueueUrl, queueUrl }, (n) => onMoved(queue, n));
        moved.push({ queue, moved: count });
      }
      return moved;
    },
    finish: async () => 0,
    async close() {
      s3.destroy();
      sqs.destroy();
    },
  };
}

/** The row of the second table that names the command that is filling it, or says that it is complete. */
const rebuildMark = 'rebuild';
const complete = 'complete';

/** The table NAME-rebuild. Its story bodies need a bucket of their own, because body names contain version numbers. */
async function openTableBeside(
  live: string,
  s3: S3Client,
  { check, replace, bodies }: RebuildOptions,
  output: Output,
): Promise<TableBeside> {
  if (!check && bodies === undefined)
    throw new WrongUsage('--bodies: name an empty bucket without versions for the bodies of the new table');
  const name = `${live}-rebuild`;
  const client = openDynamoDB();
  const marks = makeBookmarks(makeTable(client, name));
  const command = ['rebuild', check && '--check', replace && '--replace', bodies && `--bodies ${bodies}`]
    .filter(Boolean)
    .join(' ');
  let isResumed = false;
  if (!(await createStoryTable(client, name))) {
    const left = await marks.findBookmark(rebuildMark);
    if (left !== command) {
      client.destroy();
      throw new Error(
        left === undefined || left === complete
          ? `there is a table ${name} already; attach or delete it first`
          : `there is a table ${name}, which a killed "${left}" left; run that again, or delete the table`,
      );
    }
    // The bodies of a comparison were in the memory of the process that was killed.
    isResumed = !check;
    output.note(
      `rebuild: ${isResumed ? 'continues' : 'removes'} the table ${name}, which a killed rebuild left`,
    );
    if (check) {
      await deleteStoryTable(client, name);
      await createStoryTable(client, name);
    }
  }
  if (!isResumed) await marks.moveBookmark(rebuildMark, undefined, command);
  const objects =
    bodies === undefined || check ? makeMemoryObjectStore() : makeS3ObjectStore(s3, bodies, 'bodies/');
  const recovery = 'PointInTimeRecoveryEnabled=true';
  const expiry = `Enabled=true,AttributeName=${storyTable.timeToLive}`;
  return {
    world: makeTableWorld(makeTable(client, name), objects, systemClock, { changesHorizonMs: awsHorizonMs }),
    isResumed,
    canResume: !check,
    async keep() {
      await marks.moveBookmark(rebuildMark, command, complete);
      client.destroy();
      return {
        isSwitched: false,
        notes: [
          `aws dynamodb update-continuous-backups --table-name ${name} --point-in-time-recovery-specification ${recovery}`,
          `aws dynamodb update-time-to-live --table-name ${name} --time-to-live-specification ${expiry}`,
          `aws dynamodb update-table --table-name ${name} --deletion-protection-enabled`,
          `npx cdk deploy -c existingTable=${name} -c existingBodies=${bodies} …`,
        ],
      };
    },
    async drop() {
      await deleteStoryTable(client, name);
      client.destroy();
    },
  };
}
