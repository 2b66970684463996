// A world for sweeps in memory, and the number of port calls that a sweep makes in it.
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryDecisions } from '#adapters/memory/decisions-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { SourceId } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import { type SweepWorld, sweep } from '#core/sweep.ts';
import { makeMemoryBookmarks } from '#test/doubles/bookmarks-memory.ts';

export const sweepStart = instantOf(Date.UTC(2022, 0, 15, 23, 58));

export function makeSweptWorld() {
  let now = sweepStart;
  const ingests: IngestNotice[] = [];
  const merges: MergeNotice[] = [];
  const archive = makeMemoryArchive();
  const world: SweepWorld = {
    archive,
    ledger: makeMemoryLedger(),
    reports: makeMemoryReportStore(),
    wakeups: makeMemoryWakeups(),
    bookmarks: makeMemoryBookmarks(),
    ...{ decisions: makeMemoryDecisions(), stories: makeMemoryStoryStore(), index: makeMemoryStoryIndex() },
    ingest: { send: async (notices) => void ingests.push(...notices) },
    merges: { send: async (notices) => void merges.push(...notices) },
    clock: { now: () => now },
    log: { info() {}, warn() {}, error() {} },
  };
  const keep = (text: string, source = 'desk', receivedAt = sweepStart) =>
    archive.keep(new TextEncoder().encode(text), {
      ...{ sourceId: SourceId.parse(source), contentType: 'text/plain' },
      ...{ complete: true, receivedAt },
    });
  return { world, ingests, merges, keep, pass: (ms: number) => (now = shifted(now, ms)) };
}

/** Port calls of one sweep that finds nothing new, where so many sources have filed. */
export async function callsOfSweep(sources: number): Promise<number> {
  const { world, keep, pass } = makeSweptWorld();
  for (let nth = 0; nth < sources; nth++) await keep('One text.', `source-${nth}`);
  const ledger: SweepWorld['ledger'] = {
    findReceipt: async (archiveKey) => ({
      ...{ archiveKey, at: sweepStart, reports: 1, storyIds: [], rejections: [] },
    }),
    putReceipt: () => Promise.reject(new Error('nothing is to be recorded')),
    listRejected: async () => ({ receipts: [] }),
  };
  pass(24 * 3_600_000);
  const counted = counting({ ...world, ledger });
  const sweeps = 5;
  for (let run = 0; run < sweeps; run++) await sweep(counted.world);
  return counted.calls() / sweeps;
}

/** The world with every call of a port counted. */
function counting(world: SweepWorld) {
  let calls = 0;
  const counted = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          calls += 1;
          return Reflect.apply(method, target, args) as unknown;
        };
      },
    });
  const { archive, ledger, reports, stories, decisions, wakeups, bookmarks, ingest, merges } = world;
  const ports = { archive, ledger, reports, stories, decisions, wakeups, bookmarks, ingest, merges };
  const wrapped = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, counted(port)]));
  return { world: { ...world, ...wrapped }, calls: () => calls };
}
