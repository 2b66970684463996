import { changesOf, shards } from '#adapters/dynamodb/row-keys.ts';
import { remember } from '#adapters/runtime/remember.ts';
import type { Table } from '#adapters/shared/table.ts';
import { epochMsOf, Instant, instantOf, shifted } from '#core/instant.ts';
import type { Clock } from '#core/ports.ts';

/** The position that a save takes in the list of changes. */
interface TakenPosition {
  at: Instant;
  /** The save ended, whether it won or lost. */
  release(): void;
}

/** Assigns the positions of saves, and says how far readers may read without missing one. */
export interface ChangeOrder {
  take(): Promise<TakenPosition>;
  readableUpTo(): Promise<Instant>;
  /** No two saves have the same position: a reader that is there has read everything up to it. */
  isUnique: boolean;
}

/** Several processes write: readers get what is older than the horizon. A save that takes longer starts again (see StoryStoreOptions). */
export function makeHorizonOrder(clock: Clock, horizonMs: number): ChangeOrder {
  return {
    take: async () => ({ at: clock.now(), release() {} }),
    readableUpTo: async () => shifted(clock.now(), -horizonMs),
    isUnique: false,
  };
}

/**
 * This process alone writes: positions increase strictly, also when the clock steps back or stops, and readers get
 * everything before the first position whose save has not ended.
 */
export function makeSequenceOrder(clock: Clock, table: Table): ChangeOrder {
  const open = new Set<number>();
  let lastMs = 0;
  const loaded = remember(async () => {
    lastMs = await newestPositionMs(table);
  });
  return {
    isUnique: true,
    async take() {
      await loaded();
      lastMs = Math.max(epochMsOf(clock.now()), lastMs + 1);
      const atMs = lastMs;
      open.add(atMs);
      return { at: instantOf(atMs), release: () => void open.delete(atMs) };
    },
    async readableUpTo() {
      await loaded();
      return instantOf(open.size === 0 ? lastMs : Math.min(...open) - 1);
    },
  };
}

/** Of an earlier process; 0 when nothing was ever saved. */
async function newestPositionMs(table: Table): Promise<number> {
  const newest = shards.map(async (shard) => {
    for await (const { sk } of table.query({
      pk: changesOf(shard),
      newestFirst: true,
      pageSize: 1,
      keysOnly: true,
    }))
      return epochMsOf(Instant.parse(sk.slice(0, sk.indexOf('#'))));
    return 0;
  });
  return Math.max(...(await Promise.all(newest)));
}
