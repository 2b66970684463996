// `npm start`: Dateline on one machine.
import { mkdirSync, unwatchFile, watchFile } from 'node:fs';
import { serve } from '@hono/node-server';
import { BadSourcesFile, readSourcesFile } from '#adapters/files/sources-file.ts';
import { UnusableFolder } from '#adapters/leveldb/open-level.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { chooseEmbedder } from '#adapters/runtime/embedder-env.ts';
import { makeJsonLog } from '#adapters/runtime/log-json.ts';
import { BadEnvironment, readEnv } from '#adapters/runtime/read-env.ts';
import { makeMerger } from '#core/merge/merge-story.ts';
import type { Log } from '#core/ports.ts';
import { makeApp } from '#lambdas/api/app.ts';
import { LocalEnv } from '#local/env.ts';
import { type Answer, guardOrigin } from '#local/guard-origin.ts';
import { loadSample } from '#local/load-sample.ts';
import { type Machine, type MachineOptions, startMachine } from '#local/machine.ts';
import { startScheduler } from '#local/scheduler.ts';
import { makeWorkPool } from '#local/work-pool.ts';

const host = '127.0.0.1';
const mostMsToEnd = 4_000;

async function start(): Promise<void> {
  const ending = endOnSignal();
  const env = readEnv(LocalEnv);
  const sources = readSourcesFile(env.SOURCES);
  mkdirSync(env.DATA_DIR, { recursive: true });
  const log = quietUnless(
    env.LOG === 'info',
    makeJsonLog((line) => process.stderr.write(`${line}\n`), systemClock),
  );
  const pool = makeWorkPool({ mergeHere: makeMerger(), log });
  const loading = pool.start();
  const options: MachineOptions = {
    folder: env.DATA_DIR,
    sources,
    allowPrivate: env.ALLOW_PRIVATE_SOURCES,
    credentials: env.SOURCE_CREDENTIALS,
    tokens: env.DATELINE_TOKENS,
    publicUrl: env.PUBLIC_URL,
    embedder: chooseEmbedder(env),
    briefModel: env.BRIEF_MODEL_ID,
    mergeStory: pool.mergeStory,
    parseDocument: pool.parseDocument,
    log,
  };
  let machine = await startMachine(options);
  if (await isTableLost(machine)) {
    await machine.stop();
    // Loads what a start does not need.
    const { restoreFolder } = await import('#local/operate/restore-folder.ts');
    await restoreFolder(env.DATA_DIR, pool, log, printLine);
    machine = await startMachine(options);
  }
  const app = makeApp(machine.apiWorld);
  const server = await listen(
    guardOrigin((request, bindings) => app.fetch(request, bindings), env.PUBLIC_URL),
    env.PORT,
  );
  if (env.SAMPLE === 'on') {
    const reports = await loadSample(machine, env.DATA_DIR, ending, printLine);
    if (reports > 0) printLine(`sample: ${reports} reports taken in`);
  }
  // Until then this thread would merge, and answer no request meanwhile.
  await loading;
  const stopUpkeep = await startScheduler(machine, machine.directory.sources);
  watchFile(env.SOURCES, { interval: 2_000 }, () => void rereadSources(env.SOURCES, machine, log));
  printLine(`sources: ${sources.length} from ${env.SOURCES}`);
  if (!ending.aborted) printLine(`dateline ready at http://${host}:${server.port}`);

  await aborted(ending);
  unwatchFile(env.SOURCES);
  // What still runs then is found at the next start, as after a crash.
  setTimeout(() => process.exit(0), mostMsToEnd).unref();
  await Promise.all([server.close(), stopUpkeep(), machine.stopWork()]);
  await machine.stop();
  await pool.stop();
}

/** Whether decisions were recorded and there is no story: the folder of the table was moved away, or was not restored. */
async function isTableLost({ apiWorld, archive }: Machine): Promise<boolean> {
  const { changes } = await apiWorld.stories.changes(undefined, 1);
  if (changes.length > 0) return false;
  for await (const _ of archive.decisions.read()) return true;
  return false;
}

/** A changed sources file counts at once; one with an error is reported, and the sources stay as they are. */
async function rereadSources(file: string, { directory }: Machine, log: Log): Promise<void> {
  try {
    await directory.rebase(readSourcesFile(file));
    log.warn('sources.changed', { sources: directory.sources.length });
  } catch (error) {
    if (!(error instanceof BadSourcesFile)) throw error;
    log.error('sources.unreadable', { detail: error.message });
  }
}

/** Ends when the person or the system asks for it, at whatever point of the start that is. */
function endOnSignal(): AbortSignal {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort());
  return ending.signal;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function listen(answer: Answer, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, hostname: host, port }, (address) => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          // Idle keep-alive connections would keep the process alive; running requests are answered first.
          if ('closeIdleConnections' in server) server.closeIdleConnections();
        });
      resolve({ port: address.port, close });
    });
    server.on('error', reject);
  });
}

/** On a terminal only warnings and errors are printed, unless all of it was asked for. */
function quietUnless(all: boolean, log: Log): Log {
  return all ? log : { ...log, info() {} };
}

/** A configuration error is one line; anything else is a bug and shows its stack. */
function describeStartError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'PORT: another process listens there; choose another one';
  const theirs = [BadSourcesFile, BadEnvironment, UnusableFolder].some((type) => error instanceof type);
  return theirs ? error.message : String(error.stack);
}

start().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`dateline: ${describeStartError(error)}\n`);
    process.exit(1);
  },
);
