// `npm start`: Dateline on one machine.
import { mkdirSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { systemClock } from '#adapters/clock-system.ts';
import { makeJsonLog } from '#adapters/log-json.ts';
import { readEnv } from '#adapters/read-env.ts';
import { BadSourcesFile, readSourcesFile } from '#adapters/sources-file.ts';
import { makeApp } from '#lambdas/api/app.ts';
import { LocalEnv } from '#local/env.ts';
import { startMachine } from '#local/machine.ts';
import { takeSample } from '#local/take-sample.ts';
import { startUpkeep } from '#local/upkeep.ts';

const host = '127.0.0.1';

async function start(): Promise<void> {
  const env = readEnv(LocalEnv);
  const sources = readSourcesFile(env.SOURCES);
  mkdirSync(env.DATA_DIR, { recursive: true });
  const log = makeJsonLog((line) => process.stderr.write(`${line}\n`), systemClock);
  const machine = await startMachine({
    folder: env.DATA_DIR,
    sources,
    allowPrivate: env.ALLOW_PRIVATE_SOURCES,
    tokens: env.DATELINE_TOKENS,
    log,
  });
  if (env.SAMPLE === 'on') {
    const reports = await takeSample(machine, env.DATA_DIR);
    if (reports > 0) process.stdout.write(`sample: ${reports} reports taken in\n`);
  }
  const server = await listen(makeApp(machine.apiWorld), env.PORT);
  const stopUpkeep = await startUpkeep(machine, sources, env.DATA_DIR);
  process.stdout.write(`sources: ${sources.length} from ${env.SOURCES}\n`);
  process.stdout.write(`dateline ready at http://${host}:${server.port}\n`);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await stopUpkeep();
    await machine.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

async function listen(
  app: ReturnType<typeof makeApp>,
  port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          // Idle keep-alive connections would hold the process; requests in hand are answered first.
          if ('closeIdleConnections' in server) server.closeIdleConnections();
        });
      resolve({ port: address.port, close });
    });
    server.on('error', reject);
  });
}

start().catch((error: unknown) => {
  const told =
    error instanceof BadSourcesFile || (error instanceof Error && error.message.startsWith('environment:'));
  process.stderr.write(
    `${told ? (error as Error).message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
