// What the operator's commands work on: a stack on AWS, or the data folder of one machine, opened in the same form.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeFileArchive } from '#adapters/files/archive-files.ts';
import { openS3, openSqs, openTable } from '#adapters/runtime/aws-clients.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { readStack } from '#adapters/runtime/deployed-stack.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import { makeSqsNotices } from '#adapters/sqs/notices-sqs.ts';
import { findDeadLetterQueue, redriveQueue } from '#adapters/sqs/redrive-sqs.ts';
import type { AuditWorld } from '#core/audit.ts';
import type { IngestNotice } from '#core/notice.ts';
import type { Log, Notices, ReportStore, StoryStore } from '#core/ports.ts';
import { reconcile } from '#core/reconcile.ts';
import { startMachine } from '#local/machine.ts';
import { WrongUsage } from '#local/operate/wrong-usage.ts';
import { readSweptUpTo } from '#local/scheduler.ts';
import { changesHorizonMs, makeTableWorld } from '#local/table-world.ts';

export interface Deployment extends AuditWorld {
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
  /** Waits for work that was sent and is done by this process. @returns the number of notices that failed for good. */
  finish(): Promise<number>;
  close(): Promise<void>;
}

/** The data folder of one machine. Its server must be stopped: one process has the folder open. @throws WrongUsage. */
export async function openMachine(folder: string, log: Log): Promise<Deployment> {
  if (!existsSync(path.join(folder, 'archive')))
    throw new WrongUsage(`DATA_DIR: there is no archive in ${folder}`);
  const machine = await startMachine({ folder, sources: [], allowPrivate: [], tokens: 'open', log });
  const { reports, ledger, wakeups } = machine.ingestWorld;
  const finish = async () => {
    await machine.idle();
    return machine.ingests.failed + machine.merges.failed;
  };
  return {
    archive: makeFileArchive(path.join(folder, 'archive')),
    ...{ reports, ledger, wakeups },
    stories: machine.apiWorld.stories,
    ingest: machine.ingests,
    inFlightMs: 0,
    changesHorizonMs,
    // The queues of one machine keep nothing: what failed is found by comparing the archive with the table.
    async redrive() {
      const since = await readSweptUpTo(folder);
      const { archivedNotIngested, storiesSent } = await reconcile(since, machine.sweepWorld);
      return [
        { queue: 'ingest', moved: archivedNotIngested },
        { queue: 'merge', moved: storiesSent },
      ];
    },
    finish,
    close: () => machine.stop(),
  };
}

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
    ...makeTableWorld(table, bodies, systemClock, { changesHorizonMs: awsHorizonMs }),
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
