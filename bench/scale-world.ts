// The pipeline in memory, or on the embedded table, with what the index is asked counted.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { searchWindowMs } from '#core/cluster/candidate-keys.ts';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf } from '#core/ids.ts';
import { type Instant, instantOf } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import type { IngestWorld, MergeWorld } from '#core/pipeline.ts';
import type { Archive, Archived, StoryIndex } from '#core/ports.ts';
import { openEmbeddedTable } from '#local/embedded-table.ts';
import { makeTableWorld } from '#local/table-world.ts';

/** What the index was asked, and gave, so far. */
export interface Counted {
  lookUps: number;
  keys: number;
  postings: number;
  candidates: number;
  profilesSaved: number;
}

export interface ScaleWorld {
  world: IngestWorld & MergeWorld;
  /** Notices that were sent and not taken yet. */
  due: MergeNotice[];
  counted(): Counted;
  /** Sets the time of the world. */
  setNow(now: Instant): void;
  close(): Promise<void>;
}

/** Everything in memory; the index forgets stories older than the window that is looked back. */
export function openMemoryWorld(): ScaleWorld {
  const counts = nothing();
  const index = makeMemoryStoryIndex({
    forgetAfterMs: searchWindowMs,
    onRead(postings) {
      counts.postings += postings;
    },
  });
  return opened(
    counts,
    async () => {},
    () => ({
      ledger: makeMemoryLedger(),
      reports: makeMemoryReportStore(),
      index: counting(index, counts),
      stories: makeMemoryStoryStore(),
      wakeups: makeMemoryWakeups(),
    }),
  );
}

/** On the embedded table, in a folder that is deleted at the end. */
export async function openTableWorld(): Promise<ScaleWorld> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-scale-'));
  const { table, bodies, stop } = await openEmbeddedTable(folder);
  const counts = nothing();
  const close = async () => {
    await stop();
    await rm(folder, { recursive: true });
  };
  return opened(counts, close, (clock) => {
    const ports = makeTableWorld(table, bodies, clock);
    return { ...ports, index: counting(ports.index, counts) };
  });
}

type Stores = Pick<IngestWorld & MergeWorld, 'ledger' | 'reports' | 'index' | 'stories' | 'wakeups'>;

function opened(
  counts: Counted,
  close: () => Promise<void>,
  makeStores: (clock: { now(): Instant }) => Stores,
): ScaleWorld {
  const due: MergeNotice[] = [];
  let at = instantOf(0);
  const clock = { now: () => at };
  return {
    world: {
      ...makeStores(clock),
      archive: passingOn(),
      merges: { send: async (notices: readonly MergeNotice[]) => void due.push(...notices) },
      clock,
      log: { info() {}, warn() {}, error() {} },
    },
    due,
    counted: () => ({ ...counts }),
    setNow(now) {
      at = now;
    },
    close,
  };
}

function nothing(): Counted {
  return { lookUps: 0, keys: 0, postings: 0, candidates: 0, profilesSaved: 0 };
}

function counting(index: StoryIndex, counts: Counted): StoryIndex {
  return {
    async findCandidates(keys, since, limit, known, asked) {
      const found = await index.findCandidates(keys, since, limit, known, asked);
      counts.lookUps += 1;
      counts.keys += keys.length;
      counts.candidates += found.length;
      return found;
    },
    findProfile: (id) => index.findProfile(id),
    saveProfile(profile) {
      counts.profilesSaved += 1;
      return index.saveProfile(profile);
    },
    erasePast: (id) => index.erasePast(id),
  };
}

/** An archive of the latest document only: everywhere else it lies in files or in S3, not in memory. */
function passingOn(): Archive {
  let last: Archived | undefined;
  return {
    async keep(bytes, note) {
      const key = archiveKeyOf(note.sourceId, note.receivedAt, sha256Of(bytes));
      last = { key, bytes, note };
      return key;
    },
    async get(key) {
      if (last?.key !== key) throw new Error(`bench: ${key} is not the latest document`);
      return last;
    },
    async replace(archived) {
      last = archived;
    },
    async *kept() {},
    days: async () => [],
  };
}
