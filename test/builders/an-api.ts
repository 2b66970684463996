import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { makeNotifyingArchive } from '#adapters/runtime/archive-notifying.ts';
import { Instant, shifted } from '#core/instant.ts';
import type { IngestNotice, MergeNotice } from '#core/notice.ts';
import { ingest, merge } from '#core/pipeline.ts';
import type { Archive, Log, StorySave } from '#core/ports.ts';
import type { Story } from '#core/story.ts';
import { type ApiWorld, makeApp } from '#lambdas/api/app.ts';
import { aStorySave } from '#test/builders/a-story.ts';

/** The API on in-memory stores with a fixed clock, and the rest of the pipeline. */
export function anApi(parts: Partial<ApiWorld & { archive: Archive }> = {}) {
  let now = Instant.parse('2022-01-16T06:00:00.000Z');
  const clock = { now: () => now };
  const logged: { level: string; event: string; fields: Readonly<Record<string, unknown>> }[] = [];
  const writer =
    (level: string) =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}) =>
      void logged.push({ level, event, fields });
  const log: Log = { info: writer('info'), warn: writer('warn'), error: writer('error') };
  const ingests: IngestNotice[] = [];
  const merges: MergeNotice[] = [];
  const ports = { ...memoryPorts(ingests, merges), clock, log };
  const world: ApiWorld & { archive: Archive } & Omit<typeof ports, keyof ApiWorld> = {
    ...ports,
    tokens: 'open',
    listSources: () => [],
    publicReads: true,
    rejections: { ledger: ports.ledger, ingest: { send: async (notices) => void ingests.push(...notices) } },
    ...parts,
  };
  const app = makeApp(world);
  return {
    app,
    world,
    logged,
    ingests,
    /** Moves the clock by a number of milliseconds, back when negative. */
    wait: (byMs: number) => {
      now = shifted(now, byMs);
    },
    /** Saves the story as its next version. */
    show: async (story: Story, save: Partial<StorySave> = {}) => {
      if (await world.stories.save(aStorySave(story, save), story.version - 1)) return;
      throw new Error(`an-api: version ${story.version} of ${story.id} is not the next one`);
    },
    /** Ingests all posted documents and merges the stories that they change. */
    settle: async () => {
      for (const notice of ingests.splice(0)) await ingest(notice, ports);
      for (let notice = merges.shift(); notice !== undefined; notice = merges.shift())
        await merge(notice, ports);
    },
    /** The JSON answer of a GET. */
    get: async (path: string): Promise<unknown> => (await app.request(path)).json(),
  };
}

/** In-memory stores, and queues that append to the given lists. */
function memoryPorts(ingests: IngestNotice[], merges: MergeNotice[]) {
  return {
    stories: makeMemoryStoryStore(),
    reports: makeMemoryReportStore(),
    archive: makeNotifyingArchive(makeMemoryArchive(), {
      send: async (notices: readonly IngestNotice[]) => void ingests.push(...notices),
    }),
    ledger: makeMemoryLedger(),
    index: makeMemoryStoryIndex(),
    wakeups: makeMemoryWakeups(),
    merges: { send: async (notices: readonly MergeNotice[]) => void merges.push(...notices) },
  };
}
