import { makeLedger } from '#adapters/dynamodb/ledger-dynamodb.ts';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import { makeStoryIndex } from '#adapters/dynamodb/story-index-dynamodb.ts';
import { makeStoryStore, type StoryStoreOptions } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeWakeups } from '#adapters/dynamodb/wakeups-dynamodb.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';
import type { Table } from '#adapters/shared/table.ts';
import type { Clock, Ledger, ReportStore, StoryIndex, StoryStore, Wakeups } from '#core/ports.ts';

/** The ports on one table, with the object store for content that is too large for it. */
export interface TableWorld {
  ledger: Ledger;
  reports: ReportStore;
  index: StoryIndex;
  stories: StoryStore;
  wakeups: Wakeups;
}

/** The stores of a process that alone writes the table; `options` says if it is not alone. */
export function makeTableWorld(
  table: Table,
  bodies: ObjectStore,
  clock: Clock,
  options: StoryStoreOptions = { isOnlyWriter: true },
): TableWorld {
  return {
    ledger: makeLedger(table),
    reports: makeReportStore(table),
    index: makeStoryIndex(table, { clock, isOnlyWriter: options.isOnlyWriter ?? false }),
    stories: makeStoryStore(table, bodies, clock, options),
    wakeups: makeWakeups(table),
  };
}
