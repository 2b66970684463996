import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryDecisions } from '#adapters/memory/decisions-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { makeNotifyingArchive } from '#adapters/runtime/archive-notifying.ts';
import { recordDecisions } from '#core/decision-log.ts';
import { canonicalJson } from '#core/digest.ts';
import type { ArchiveKey, StoryId } from '#core/ids.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import { makeTextAnalyzer } from '#core/merge/reports/analyze-texts.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import { type IngestWorld, ingest, type MergeWorld, merge } from '#core/pipeline.ts';
import type { Log } from '#core/ports.ts';
import { type ReconcileWorld, reconcile } from '#core/reconcile.ts';
import { type SweepWorld, wake } from '#core/sweep.ts';
import { makeMemoryBookmarks } from '#test/doubles/bookmarks-memory.ts';

/** The simulated process died. */
export class Crash extends Error {}

/** Texts are the same in thousands of worlds. */
const analyzeText = makeTextAnalyzer();
const silent: Log = { info() {}, warn() {}, error() {} };

/**
 * All ports of the pipeline in memory, with a fixed clock and a switch that kills the process
 * at the nth call of any port: before the call has its effect, or after.
 */
export function makeSimulatedWorld(startAt: Instant) {
  let now = startAt;
  let calls = 0;
  const called: string[] = [];
  let pause: (() => Promise<void>) | undefined;
  let dieAt: { call: number; when: 'before' | 'after' } | undefined;
  const ingests: IngestNotice[] = [];
  const merges: MergeNotice[] = [];
  const clock = { now: () => now };

  /** The port with every call counted; every call may kill the process. */
  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        // An iterator cannot be awaited; the process dies when it starts.
        if (['eachMember', 'savedSince', 'read'].includes(String(name)))
          return async function* (...args: unknown[]) {
            calls += 1;
            if (dieAt?.call === calls) throw new Crash();
            yield* Reflect.apply(method, target, args) as AsyncIterable<unknown>;
          };
        return async (...args: unknown[]) => {
          calls += 1;
          called.push(String(name));
          const dying = dieAt?.call === calls;
          if (dying && dieAt?.when === 'before') throw new Crash();
          await pause?.();
          const result: unknown = await Reflect.apply(method, target, args);
          if (dying) throw new Crash();
          return result;
        };
      },
    });

  const archive = makeMemoryArchive();
  const stories = makeMemoryStoryStore();
  const index = makeMemoryStoryIndex();
  const decisions = makeMemoryDecisions();
  const ingestNotices = { send: async (notices: readonly IngestNotice[]) => void ingests.push(...notices) };
  const ports = {
    archive: makeNotifyingArchive(archive, ingestNotices),
    ledger: mortal(makeMemoryLedger()),
    reports: mortal(makeMemoryReportStore()),
    index: mortal(index),
    stories: mortal(stories),
    wakeups: mortal(makeMemoryWakeups()),
    merges: mortal({
      send: async (notices: readonly MergeNotice[]) => void merges.push(...notices),
    }),
    ...{ clock, analyzeText, log: silent },
  };
  const ingestWorld: IngestWorld = ports;
  const mergeWorld: MergeWorld = ports;
  const sweepWorld: SweepWorld & ReconcileWorld = {
    ...ports,
    archive,
    bookmarks: mortal(makeMemoryBookmarks()),
    decisions,
    ingest: ingestNotices,
    merges: { send: async (notices) => void merges.push(...notices) },
  };

  return {
    ports,
    ingestWorld: {
      ...ingestWorld,
      ingest: ingestNotices,
      sources: [],
      drops: { read: async () => undefined, remove: async () => {} },
    },
    sweepWorld,
    archive,
    stories,
    reports: ports.reports,
    index: ports.index,
    ingests,
    merges,
    /** The port methods that were called, in order. */
    called,
    ingest: (archiveKey: ArchiveKey) => ingest({ archiveKey }, ingestWorld),
    ingestNotice: (notice: IngestNotice) => ingest(notice, ingestWorld),
    merge: (notice: MergeNotice) => merge(notice, mergeWorld),
    decisions,
    /** Records what was decided, as the machine does every few seconds. */
    record: () => recordDecisions({ ...sweepWorld, decisions: mortal(decisions) }),
    /** The work of the machine after a restart and at each tick. */
    async sweep() {
      await reconcile(instantOf(0), sweepWorld);
      await wake(now, sweepWorld);
    },
    /** Processes all merge notices, and those that they cause. */
    async settle() {
      for (let notice = merges.shift(); notice !== undefined; notice = merges.shift())
        await merge(notice, mergeWorld);
    },
    /** Ingests the document and does all that this causes, in a new process when this one dies. @returns whether it died. */
    async survive(archiveKey: ArchiveKey): Promise<boolean> {
      try {
        await this.ingest(archiveKey);
        await this.settle();
        return false;
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
      await this.restart();
      return true;
    },
    /** A new process: the queues are empty, the sweep runs, and everything it finds is processed. */
    async restart() {
      dieAt = undefined;
      ingests.length = 0;
      merges.length = 0;
      await this.sweep();
      for (let notice = ingests.shift(); notice !== undefined; notice = ingests.shift())
        await ingest(notice, ingestWorld);
      await this.settle();
    },
    dieAtCall(call: number, when: 'before' | 'after') {
      dieAt = { call, when };
      calls = 0;
    },
    /** Every port call waits for `wait` first, so that a scheduler decides the order of concurrent workers. */
    waitBeforeCalls(wait: (() => Promise<void>) | undefined) {
      pause = wait;
    },
    get calls() {
      return calls;
    },
    pass(ms: number) {
      now = shifted(now, ms);
    },
    /**
     * All stories as readers and placing see them, without the version numbers: equal digests mean equal
     * tables.
     */
    async digest(): Promise<string> {
      const stories = await this.all();
      const profiles = await Promise.all(stories.map(({ id }) => index.findProfile(id)));
      return canonicalJson(
        [stories, profiles].map((rows) => rows.map((row) => ({ ...row, version: 0, revision: 0 }))),
      );
    },
    async all() {
      const { cards } = await stories.list({}, 10_000);
      const read = await Promise.all(cards.map(({ id }: { id: StoryId }) => stories.findStory(id)));
      return read
        .flatMap((story) => (story === undefined ? [] : [story]))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}
