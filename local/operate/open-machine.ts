// Opens the data folder of one machine for the operator's commands. It loads nothing of AWS: a start uses it too.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '#adapters/files/durable-files.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { instantOf } from '#core/instant.ts';
import type { Log } from '#core/ports.ts';
import { reconcile } from '#core/reconcile.ts';
import { openEmbeddedTable } from '#local/embedded-table.ts';
import { makeFolderEmbeddings } from '#local/folder-embeddings.ts';
import { startMachine } from '#local/machine.ts';
import type { Deployment, TableBeside } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';
import { readSweptUpTo } from '#local/scheduler.ts';
import { makeTableWorld } from '#local/table-world.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

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
    ...{ table: machine.table, bookmarks: machine.bookmarks, decisions: machine.archive.decisions },
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
      const since = (await readSweptUpTo(machine)) ?? instantOf(0);
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
    table,
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
