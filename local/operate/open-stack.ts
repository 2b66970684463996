// Opens a stack on AWS for the operator's commands.
import type { S3Client } from '@aws-sdk/client-s3';
import { makeEmbeddingMemory } from '#adapters/bedrock/embedding-memory.ts';
import { makeBookmarks } from '#adapters/dynamodb/bookmarks-dynamodb.ts';
import { createStoryTable, deleteStoryTable } from '#adapters/dynamodb/create-story-table.ts';
import { storyTable } from '#adapters/dynamodb/story-table.ts';
import { makeTable } from '#adapters/dynamodb/table-dynamodb.ts';
import { makeWrittenBriefs } from '#adapters/dynamodb/written-briefs-dynamodb.ts';
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
import { shifted } from '#core/instant.ts';
import type { Deployment, TableBeside } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';
import type { RebuildOptions } from '#local/operate/rebuild.ts';
import { makeTableWorld } from '#local/table-world.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

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
    ...{ table, bookmarks: makeBookmarks(table), decisions: makeS3Decisions(s3, stack.archive) },
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
  const table = makeTable(client, name);
  const marks = makeBookmarks(table);
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
    table,
    world: makeTableWorld(table, objects, systemClock, { changesHorizonMs: awsHorizonMs }),
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
