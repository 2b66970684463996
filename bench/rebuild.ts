// How fast `operate rebuild --check` makes the table of one machine again from its archive and decisions.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { BenchLine } from '#bench/bench-line.ts';
import { madeLeads } from '#bench/load.ts';
import { startMachine } from '#local/machine.ts';
import { readReplayLine } from '#local/replay-line.ts';

const Counts = z.object({ reports: z.number(), stories: z.number(), differing: z.number() });
const root = path.join(import.meta.dirname, '..');

/** @param count how many reports of 250 words, three on each event, 1,000 unless it is given. */
export async function* benchRebuild(count = '1000'): AsyncGenerator<BenchLine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-rebuild-'));
  const log = { info() {}, warn() {}, error() {} };
  const machine = await startMachine({ folder, sources: [], allowPrivate: [], tokens: 'open', log });
  for (const [at, lead] of madeLeads(Number(count)).entries()) {
    const { bytes, note } = readReplayLine(lead, `made:${at + 1}`);
    await machine.ingests.send([{ archiveKey: await machine.archive.keep(bytes, note) }]);
  }
  await machine.idle();
  await machine.stop();
  const startedMs = performance.now();
  const ran = spawnSync(
    process.execPath,
    ['--max-semi-space-size=64', 'local/launch.mjs', 'operate', 'rebuild', '--check'],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder },
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - startedMs) / 1000;
  await rm(folder, { recursive: true });
  // Ends with 1 where stories differ.
  if (ran.status !== 0 && ran.status !== 1)
    throw new Error(`bench: the rebuild ended with ${ran.status}: ${ran.stderr}`);
  const counts = Counts.parse(JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? ''));
  const line = (metric: string, value: number, unit: string): BenchLine => ({
    ...{ bench: 'rebuild', metric, value: Math.round(value * 10) / 10, unit },
    context: { reports: counts.reports, stories: counts.stories },
  });
  yield line('reports a second, start included', counts.reports / seconds, 'reports/s');
  yield line('differ from the live table', counts.differing, 'stories');
}
