// How long `npm start` takes until it is ready, on an empty folder with the sample, and on a folder that has it already; and how
// long a posted report takes to be read in a story.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BenchLine } from '#bench/bench-line.ts';
import { processorMs } from '#bench/load.ts';
import { startArguments } from '#bench/server-process.ts';

const root = path.join(import.meta.dirname, '..');
const runs = 3;
const posts = 50;
const visibleWithinMs = 10_000;

/** Medians of three starts each, and of fifty reports posted one after the other. */
export async function* benchStart(): AsyncGenerator<BenchLine> {
  const first: number[] = [];
  const again: number[] = [];
  const used: number[] = [];
  const visible: number[] = [];
  for (let run = 0; run < runs; run++) {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
    const fresh = await started(folder);
    first.push(fresh.ms);
    await fresh.stop();
    const next = await started(folder);
    again.push(next.ms);
    used.push(next.processorMs);
    if (run === 0) for (let nth = 0; nth < posts; nth++) visible.push(await visibleMs(next.url, nth));
    await next.stop();
    await rm(folder, { recursive: true });
  }
  const line = (metric: string, value: number, context: BenchLine['context']): BenchLine => ({
    bench: 'start',
    metric,
    value: Math.round(value),
    unit: 'ms',
    context: { node: process.versions.node, ...context },
  });
  yield line('ready on an empty folder, with the sample', median(first), { runs });
  yield line('ready on a folder with stories', median(again), { runs });
  yield line('the same, processor time', median(used), { runs });
  yield line('posted to visible, p50', median(visible), { posts });
  yield line('posted to visible, p99', quantile(visible, 0.99), { posts });
}

interface Started {
  ms: number;
  processorMs: number;
  url: string;
  stop(): Promise<void>;
}

async function started(folder: string): Promise<Started> {
  const from = performance.now();
  const env = { ...process.env, DATA_DIR: folder, PORT: '0' };
  const child = spawn(process.execPath, startArguments, { cwd: root, env });
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      const ready = /dateline ready at (\S+)\n/.exec(out)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', (code) => reject(new Error(`bench: the server ended with ${code}`)));
  });
  const ms = performance.now() - from;
  const usedMs = processorMs(child);
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return { ms, processorMs: usedMs, url, stop };
}

/** From the moment of posting until the report is in a story that the API serves. */
async function visibleMs(url: string, nth: number): Promise<number> {
  const from = performance.now();
  const posted = await fetch(`${url}/v1/reports?source=bench`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: newsOfItsOwn(nth),
  });
  const { reports } = (await posted.json()) as { reports: { id: string }[] };
  const story = `${url}/v1/stories/s_${reports[0]?.id.slice(2)}`;
  while ((await fetch(story)).status !== 200) {
    if (performance.now() - from > visibleWithinMs) throw new Error(`bench: ${story} did not appear`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return performance.now() - from;
}

/** A sentence that shares no word with any other one, so that it founds a story. */
function newsOfItsOwn(nth: number): string {
  const syllables = ['ka', 'ro', 'mi', 'te', 'su', 'lo', 'ven', 'dar', 'gim', 'pol', 'est', 'urk'];
  const word = (at: number) =>
    [0, 1, 2, 3]
      .map((place) => syllables[(nth * 7 + at * 5 + place * (nth + at + 3)) % syllables.length])
      .join('');
  return `${Array.from({ length: 14 }, (_, at) => `${word(at)}${nth}`).join(' ')}.`;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
