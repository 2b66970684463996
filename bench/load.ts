// Leads posted through HTTP to `npm start`: how fast it places and merges them, and what processor time a report takes.
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { BenchLine } from '#bench/bench-line.ts';
import { randomFrom, sentencesOf } from '#bench/made-copy.ts';
import { startServer } from '#bench/server-process.ts';

const postsAtOnce = 32;
const changesAtOnce = 100;
/** Of the made copy: words of a report, and how many agencies report an event. */
const words = 250;
const reportsPerEvent = 3;
/** What `/proc` counts processor time in. */
const msPerTick = 10;
const giveUpAfterMs = 120_000;

const Accepted = z.object({ reports: z.array(z.object({ id: z.string() })) });
const Changes = z.object({
  changes: z.array(z.object({ reportIds: z.array(z.string()) })),
  next: z.string(),
});

/**
 * @param count how many leads, 1,000 unless it is given; or a file of `npm run replay` lines.
 * @param rate posts a second; as many as are answered, 32 at once, unless it is given.
 */
export async function* benchLoad(count = '1000', rate?: string): AsyncGenerator<BenchLine> {
  const leads = /^\d+$/.test(count) ? madeLeads(Number(count)) : leadsIn(count);
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-load-'));
  const { child, url, end } = await startServer(folder);
  try {
    const before = processorMs(child);
    const mainBefore = processorMs(child, mainThread(child));
    const startedMs = performance.now();
    const postedMs = new Map<string, number>();
    const seenMs = new Map<string, number>();
    const posting = postAll(leads, url, rate === undefined ? undefined : Number(rate), postedMs);
    const filedMs = posting.then(() => performance.now() - startedMs);
    await followChanges(url, posting, postedMs, seenMs);
    const tookMs = performance.now() - startedMs;
    const usedMs = processorMs(child) - before;
    const mainMs = processorMs(child, mainThread(child)) - mainBefore;
    const lags = [...seenMs].map(([id, at]) => at - (postedMs.get(id) ?? at)).sort((a, b) => a - b);
    const context = { leads: leads.length, reports: postedMs.size, rate: rate ?? 'full' };
    const line = (metric: string, value: number, unit: string): BenchLine => ({
      ...{ bench: 'load', metric, value: Math.round(value * 10) / 10, unit, context },
    });
    const share = (part: number) => lags[Math.ceil(lags.length * part) - 1] ?? 0;
    yield line('not in a story', postedMs.size - seenMs.size, 'reports');
    yield line('reports a second', (seenMs.size * 1000) / tookMs, 'reports/s');
    yield line('time to post all', (await filedMs) / 1000, 's');
    yield line('processor time a report', usedMs / Math.max(1, seenMs.size), 'ms');
    yield line('of the main thread', mainMs / Math.max(1, seenMs.size), 'ms');
    yield line('until visible, median', share(0.5), 'ms');
    yield line('until visible, p99', share(0.99), 'ms');
    yield line('memory', Number(/VmHWM:\s+(\d+)/.exec(procFile(child, 'status'))?.[1]) / 1024, 'MB');
  } finally {
    await end('SIGTERM');
    await rm(folder, { recursive: true });
  }
}

/** JSON documents of one report: an event's later ones repeat two thirds of the first and add their own sentences. */
export function madeLeads(count: number): string[] {
  const next = randomFrom(11);
  let event: string[] = [];
  return Array.from({ length: count }, (_, at) => {
    const own = sentencesOf(next, words);
    if (at % reportsPerEvent === 0) event = own;
    const shared = event.slice(0, Math.ceil((event.length * 2) / 3));
    const text = event === own ? own : [...shared, ...own.slice(shared.length)];
    const title = (text[0] ?? '').slice(0, 80);
    const source = `Agency ${at % 200}`;
    const date = new Date(Date.now() - 60_000).toISOString();
    return JSON.stringify({ id: `lead-${at}`, date, lang: 'en', title, text: text.join('\n'), source });
  });
}

function leadsIn(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

async function postAll(
  leads: readonly string[],
  url: string,
  rate: number | undefined,
  postedMs: Map<string, number>,
): Promise<void> {
  const startedMs = performance.now();
  let at = 0;
  const postNext = async (): Promise<void> => {
    for (let mine = at++; mine < leads.length; mine = at++) {
      if (rate !== undefined) await wait(Math.max(0, startedMs + (mine * 1000) / rate - performance.now()));
      const sentMs = performance.now();
      const answer = await fetch(`${url}/v1/reports?source=load-${mine % 200}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: leads[mine] ?? '',
      });
      if (answer.status !== 202) continue;
      for (const { id } of Accepted.parse(await answer.json()).reports) postedMs.set(id, sentMs);
    }
  };
  await Promise.all(Array.from({ length: postsAtOnce }, postNext));
}

/** Until every posted report is in a change, or none has come for two minutes. */
async function followChanges(
  url: string,
  posting: Promise<void>,
  postedMs: ReadonlyMap<string, number>,
  seenMs: Map<string, number>,
): Promise<void> {
  let isPosted = false;
  void posting.then(() => {
    isPosted = true;
  });
  let cursor = '';
  let progressMs = performance.now();
  while (!isPosted || [...postedMs.keys()].some((id) => !seenMs.has(id))) {
    if (performance.now() - progressMs > giveUpAfterMs) return;
    const answer = await fetch(`${url}/v1/changes?limit=${changesAtOnce}${cursor && `&after=${cursor}`}`);
    const { changes, next } = Changes.parse(await answer.json());
    cursor = next;
    const nowMs = performance.now();
    if (changes.length > 0) progressMs = nowMs;
    for (const { reportIds } of changes)
      for (const id of reportIds) if (!seenMs.has(id)) seenMs.set(id, nowMs);
    if (changes.length < changesAtOnce) await wait(20);
  }
}

/** Bounds the work of a machine with many cores: other threads merge, compile and collect garbage. */
function mainThread({ pid }: ChildProcess): string {
  return `task/${pid}/stat`;
}

/** Of the process so far, in user and kernel mode. Linux only. */
export function processorMs(child: ChildProcess, file = 'stat'): number {
  const fields = procFile(child, file)
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

function procFile({ pid }: ChildProcess, name: string): string {
  return readFileSync(`/proc/${pid}/${name}`, 'utf8');
}
