// A storm: very many reports on one event within a minute, many workers at once, in virtual time and in memory. What a call takes is
// assumed; what processors take is not counted. Is any report lost, how often is the story written, when do readers see it.
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import { firstFiledMs, hotFiling, overMs } from '#bench/hot-filing.ts';
import { VirtualTime } from '#bench/virtual-time.ts';
import type { ReportId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { type IngestWorld, ingest, type MergeWorld, merge } from '#core/pipeline.ts';

/** Assumed of a call to the table or the archive, a page of members, a message, ms; workers of each function, as the stack has them. */
const callMs = 5;
const pageMs = 10;
const messageMs = 10;
const membersAPage = 800;
const workers = 50;
/** As infra/ has it: notices on one story in one slot are one, and come when it is over. */
const mergeSlotMs = 1000;
const retryMs = 5_000;
const maxTries = 5;

/** What a storm came to. `visibleMs`: of every report from its archiving until a saved story has it, ascending. */
export interface Storm {
  reports: number;
  lost: number;
  stories: number;
  saves: number;
  /** Saves that were refused because another was first, and notices that failed for good. */
  lostRaces: number;
  failures: number;
  visibleMs: number[];
}

export async function* benchStorm(count = '10000'): AsyncGenerator<BenchLine> {
  const cpu = process.cpuUsage();
  const storm = await runStorm(Number(count));
  const { user, system } = process.cpuUsage(cpu);
  const { reports, stories, failures, saves, lostRaces, visibleMs } = storm;
  const context = { reports, stories, workers, failures };
  const line = (metric: string, value: number, unit: string): BenchLine => ({
    ...{ bench: 'storm', metric, unit, context },
    value: Math.round(value * 1000) / 1000,
  });
  const share = (part: number) => (visibleMs[Math.ceil(visibleMs.length * part) - 1] ?? 0) / 1000;
  yield line('reports lost', storm.lost, 'reports');
  yield line('head writes', saves, 'writes');
  yield line('write amplification', (saves + lostRaces) / saves, 'attempts a write');
  yield line('visible, median', share(0.5), 's of virtual time');
  yield line('visible, p99', share(0.99), 's of virtual time');
  yield line('visible, last', share(1), 's of virtual time');
  yield line('processor time', (user + system) / 1e6, 's');
}

/** Files `count` reports over a minute, or `forMs`, and works until nothing is left to do. The same count gives the same storm. */
export async function runStorm(count: number, forMs = overMs): Promise<Storm> {
  const time = new VirtualTime(firstFiledMs);
  const archivedAtMs = new Map<ReportId, number>();
  const seenAtMs = new Map<ReportId, number>();
  const storm = { saves: 0, lostRaces: 0, failures: 0 };
  const world = makeStormWorld(time, storm, seenAtMs);
  const file = async () => {
    for (let at = 0; at < count; at++) {
      await time.wait(Math.max(0, firstFiledMs + (at * forMs) / count - time.nowMs));
      const { bytes, note } = hotFiling(at, count);
      const archivedMs = time.nowMs;
      const archiveKey = await world.archive.keep(bytes, note);
      world.ingests.push(async () => {
        const { outcomes } = await ingest({ archiveKey }, world);
        for (const { reportId } of outcomes) archivedAtMs.set(reportId, archivedMs);
      });
    }
    await world.idle();
  };
  const kept = async () => {
    const { cards } = await world.stories.list({}, 100);
    const members = new Set<ReportId>();
    for (const { id } of cards)
      for (const report of await world.reports.membersOf(id)) members.add(report.id);
    return { stories: cards.length, members };
  };
  await time.passUntil(file());
  const { stories, members } = await time.passUntil(kept());
  const visibleMs = [...seenAtMs].map(([id, at]) => at - (archivedAtMs.get(id) ?? at)).sort((a, b) => a - b);
  const lost = count - [...members].filter((id) => seenAtMs.has(id)).length;
  return { reports: count, lost, stories, ...storm, visibleMs };
}

type Counted = Pick<Storm, 'saves' | 'lostRaces' | 'failures'>;

function makeStormWorld(time: VirtualTime, storm: Counted, seenAtMs: Map<ReportId, number>) {
  const clock = { now: () => instantOf(Math.floor(time.nowMs)) };
  const stories = makeMemoryStoryStore();
  const ingests = makePool(time, storm);
  const merges = makePool(time, storm);
  const slots = new Set<string>();
  const world: IngestWorld & MergeWorld = {
    archive: slow(makeMemoryArchive(), time),
    ledger: slow(makeMemoryLedger(), time),
    reports: slow(makeMemoryReportStore(), time),
    index: slow(makeMemoryStoryIndex(), time),
    stories: slow(
      {
        ...stories,
        async save(saved, seenVersion) {
          const isSaved = await stories.save(saved, seenVersion);
          if (!isSaved) storm.lostRaces += 1;
          else storm.saves += 1;
          if (!isSaved) return false;
          for (const id of saved.story.sources.flatMap(({ reportIds }) => reportIds))
            if (!seenAtMs.has(id)) seenAtMs.set(id, time.nowMs);
          return true;
        },
      },
      time,
    ),
    wakeups: slow(makeMemoryWakeups(), time),
    merges: {
      async send(notices) {
        await time.wait(messageMs);
        const slot = Math.floor(time.nowMs / mergeSlotMs);
        for (const notice of notices) {
          const name = `${slot} ${JSON.stringify(notice)}`;
          if (slots.has(name)) continue;
          slots.add(name);
          merges.push(() => merge(notice, world), notice.storyId, mergeSlotMs);
        }
      },
    },
    clock,
    log: { info() {}, warn() {}, error() {} },
  };
  const idle = async () => {
    for (let before = -1; before !== ingests.begun + merges.begun; ) {
      before = ingests.begun + merges.begun;
      await ingests.idle();
      await merges.idle();
    }
  };
  return { ...world, ingests, idle };
}

/** The port, with every call taking its time, and members read page by page. */
function slow<Port extends object>(port: Port, time: VirtualTime): Port {
  return new Proxy(port, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      if (name === 'eachMember')
        return async function* (...args: unknown[]) {
          let read = 0;
          for await (const member of Reflect.apply(method, target, args) as AsyncIterable<unknown>) {
            if (read++ % membersAPage === 0) await time.wait(pageMs);
            yield member;
          }
        };
      return async (...args: unknown[]) => {
        await time.wait(callMs);
        return Reflect.apply(method, target, args);
      };
    },
  });
}

interface Pool {
  /** Does the work when a worker is free, and of one group one after the other; again when it failed. */
  push(work: () => Promise<unknown>, group?: string, delayMs?: number): void;
  idle(): Promise<void>;
  readonly begun: number;
}

/** The workers of one function with their queue. */
function makePool(time: VirtualTime, storm: Counted): Pool {
  const waiting: { work: () => Promise<unknown>; group: string; tries: number }[] = [];
  const busy = new Set<string>();
  let [begun, open] = [0, 0];
  let whenIdle: (() => void)[] = [];
  const ended = () => {
    open -= 1;
    if (open > 0) return;
    for (const notify of whenIdle) notify();
    whenIdle = [];
  };
  const advance = () => {
    while (busy.size < workers) {
      const at = waiting.findIndex(({ group }) => !busy.has(group));
      const [next] = at < 0 ? [] : waiting.splice(at, 1);
      if (next === undefined) return;
      busy.add(next.group);
      void run(next);
    }
  };
  const run = async (next: (typeof waiting)[number]) => {
    try {
      await next.work();
      ended();
    } catch {
      if (next.tries + 1 < maxTries) void enter({ ...next, tries: next.tries + 1 }, retryMs);
      else {
        storm.failures += 1;
        ended();
      }
    }
    busy.delete(next.group);
    advance();
  };
  const enter = async (next: (typeof waiting)[number], delayMs: number) => {
    await time.wait(delayMs);
    waiting.push(next);
    advance();
  };
  return {
    push(work, group = `alone ${begun}`, delayMs = messageMs) {
      begun += 1;
      open += 1;
      void enter({ work, group, tries: 0 }, delayMs);
    },
    idle: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(() => resolve()))),
    get begun() {
      return begun;
    },
  };
}
