// One event on which very many agencies file within a minute, through the queues and the embedded engine of one machine: is any
// report lost, how often is the story merged, how long does it take. Prints figures only.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchLine } from '#bench/bench-line.ts';
import { hotFiling, overMs } from '#bench/hot-filing.ts';
import { startMachine } from '#local/machine.ts';

/**
 * Files `count` reports on one event over a minute, then waits until nothing is left to do.
 * @param count 10,000 unless it is given.
 */
export async function benchHot(count = '10000'): Promise<BenchLine[]> {
  const reports = Number(count);
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-hot-'));
  const seen = { saves: 0, faults: 0 };
  const machine = await startMachine({
    folder,
    sources: [],
    allowPrivate: [],
    tokens: 'open',
    log: {
      info(event) {
        if (event === 'story.saved') seen.saves++;
      },
      warn() {},
      error() {
        seen.faults++;
      },
    },
  });
  const { archive, reports: stored } = machine.ingestWorld;
  const startedMs = performance.now();
  const cpu = process.cpuUsage();
  for (let at = 0; at < reports; at++) {
    const { bytes, note } = hotFiling(at, reports);
    const archiveKey = await archive.keep(bytes, note);
    await machine.ingests.send([{ archiveKey }]);
    const aheadMs = (at * overMs) / reports - (performance.now() - startedMs);
    if (aheadMs > 20) await wait(aheadMs);
  }
  const filedMs = performance.now() - startedMs;
  await machine.idle();
  const doneMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(cpu);
  const { cards } = await machine.apiWorld.stories.list({}, 100);
  let members = 0;
  for (const { id } of cards)
    members += new Set((await stored.membersOf(id)).map((report) => report.id)).size;
  await machine.stop();
  await rm(folder, { recursive: true });
  const context = {
    reports,
    stories: cards.length,
    largest: Math.max(...cards.map((card) => card.reports)),
    faults: seen.faults,
  };
  const line = (metric: string, value: number, unit: string): BenchLine => ({
    bench: 'hot',
    metric,
    value: Math.round(value * 10) / 10,
    unit,
    context,
  });
  return [
    line('reports lost', reports - members, 'reports'),
    line('head writes', seen.saves, 'writes'),
    line('time to file all', filedMs / 1000, 's'),
    line('time until all was told', doneMs / 1000, 's'),
    line('processor time', (user + system) / 1e6, 's'),
  ];
}
