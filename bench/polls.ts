// Polling on one machine over real HTTP: many feeds on few hosts of the loopback network. Is any host asked more than its limit, and what
// does an unchanged feed cost?
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BenchLine } from '#bench/bench-line.ts';
import { Source } from '#core/sources/source.ts';
import { startMachine } from '#local/machine.ts';
import { startScheduler } from '#local/scheduler.ts';

const hosts = 50;
const everySeconds = 60;
/** The first answers, 1,000 documents of ten items, are ingested before the measure begins. */
const warmUpMs = 150_000;

export async function* benchPolls(count = '1000', minutes = '5'): AsyncGenerator<BenchLine> {
  const feeds = Number(count);
  const server = fork(path.join(import.meta.dirname, 'polls-server.ts'), { execArgv: ['--import', 'tsx'] });
  const port = await new Promise<number>((resolve) =>
    server.once('message', (message) => resolve(Number(message))),
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-polls-'));
  const hostOf = (at: number): string => `127.0.${1 + (at % hosts)}.1:${port}`;
  const sources = Array.from({ length: feeds }, (_, at) =>
    Source.parse({
      id: `feed-${at}`,
      url: `http://${hostOf(at)}/feed/${at}`,
      agency: `Feed ${at}`,
      everySeconds,
    }),
  );
  const machine = await startMachine({
    folder,
    sources,
    allowPrivate: Array.from({ length: hosts }, (_, at) => hostOf(at)),
    tokens: 'open',
    log: { info() {}, warn() {}, error() {} },
  });
  const revisions = async (): Promise<number> => {
    const states = await Promise.all(sources.map(({ id }) => machine.apiWorld.sources?.states.findState(id)));
    return states.reduce((sum, state) => sum + (state?.revision ?? -1), 0);
  };
  const stats = async () =>
    (await (await fetch(`http://127.0.0.1:${port}/stats`)).json()) as Record<string, number>;
  const stop = await startScheduler(machine, sources);
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  await wait(warmUpMs);
  const [before, saved, cpu] = [await stats(), await revisions(), process.cpuUsage()];
  await wait(Number(minutes) * 60_000);
  const { user, system } = process.cpuUsage(cpu);
  const [after, savedAfter] = [await stats(), await revisions()];
  await stop();
  await machine.stop();
  server.kill();
  await rm(folder, { recursive: true });
  const unchanged = (after.unchanged ?? 0) - (before.unchanged ?? 0);
  const context = { feeds, hosts, everySeconds, minutes, node: process.versions.node };
  const line = (metric: string, value: number, unit: string): BenchLine => ({
    ...{ bench: 'polls', metric, unit, context },
    value: Math.round(value * 100) / 100,
  });
  yield line('answers of 304', unchanged, 'answers');
  yield line('full answers meanwhile', (after.full ?? 0) - (before.full ?? 0), 'answers');
  yield line('most requests to a host at once', after.mostAtOnce ?? 0, 'requests');
  yield line('shortest pause between two requests to a host', after.shortestGapMs ?? 0, 'ms');
  yield line('writes of source states', savedAfter - saved, 'writes');
  yield line('processor time of a 304', (user + system) / 1000 / Math.max(1, unchanged), 'ms');
}
