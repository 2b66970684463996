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
import type { Log, StorySave } from '#core/ports.ts';
import type { Story } from '#core/story.ts';
import { type ApiWorld, makeApp } from '#lambdas/api/app.ts';
import { aStorySave } from '#test/builders/a-story.ts';
import { noStream } from '#test/doubles/no-stream.ts';

/** The API over stores in memory, with a clock that stands still and the rest of the pipeline at hand. */
export function anApi(parts: Partial<ApiWorld> = {}) {
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
  const world: ApiWorld & Omit<typeof ports, keyof ApiWorld> = {
    ...ports,
    tokens: 'open',
    publicReads: true,
    ...parts,
  };
  const app = makeApp(world);
  return {
    app,
    world,
    logged,
    ingests,
    /** Moves the clock; milliseconds, back when negative. */
    wait: (byMs: number) => {
      now = shifted(now, byMs);
    },
    /** Saves the story as its next version. */
    show: async (story: Story, save: Partial<StorySave> = {}) => {
      if (await world.stories.save(aStorySave(story, save), story.version - 1)) return;
      throw new Error(`an-api: version ${story.version} of ${story.id} is not the next one`);
    },
    /** Takes in whatever was posted, and merges what that changed. */
    settle: async () => {
      for (const notice of ingests.splice(0)) await ingest(notice, ports);
      for (let notice = merges.shift(); notice !== undefined; notice = merges.shift())
        await merge(notice, ports);
    },
    /** The JSON that a GET answers with. */
    get: async (path: string): Promise<unknown> => (await app.request(path)).json(),
  };
}

/** Stores in memory, and queues that are the lists given. */
function memoryPorts(ingests: IngestNotice[], merges: MergeNotice[]) {
  return {
    stories: makeMemoryStoryStore(),
    reports: makeMemoryReportStore(),
    archive: makeNotifyingArchive(makeMemoryArchive(), {
      send: async (notices: readonly IngestNotice[]) => void ingests.push(...notices),
    }),
    ledger: makeMemoryLedger(),
    index: makeMemoryStoryIndex(),
    stream: noStream,
    wakeups: makeMemoryWakeups(),
    merges: { send: async (notices: readonly MergeNotice[]) => void merges.push(...notices) },
  };
}
