import { makeLedger } from '#adapters/ledger-dynamodb.ts';
import { makeReportStore } from '#adapters/report-store-dynamodb.ts';
import type { Shelf } from '#adapters/shelf.ts';
import { makeStoryIndex } from '#adapters/story-index-dynamodb.ts';
import { makeStoryStore } from '#adapters/story-store-dynamodb.ts';
import { makeMemoryStream } from '#adapters/stream-memory.ts';
import type { Table } from '#adapters/table-dynamodb.ts';
import { makeWakeups } from '#adapters/wakeups-dynamodb.ts';
import type {
  Clock,
  Ledger,
  ReportStore,
  StoryIndex,
  StoryStore,
  StreamStatistics,
  Wakeups,
} from '#core/ports.ts';

// One process writes: what it is slow to write is late by far less than this.
const changesHorizonMs = 2000;

/** The ports that one table stands behind, with the shelf for what is too large for it. */
export interface TableWorld {
  ledger: Ledger;
  reports: ReportStore;
  index: StoryIndex;
  stream: StreamStatistics;
  stories: StoryStore;
  wakeups: Wakeups;
}

export function makeTableWorld(table: Table, bodies: Shelf, clock: Clock): TableWorld {
  return {
    ledger: makeLedger(table),
    reports: makeReportStore(table),
    index: makeStoryIndex(table),
    stream: makeMemoryStream(),
    stories: makeStoryStore(table, bodies, clock, { changesHorizonMs }),
    wakeups: makeWakeups(table),
  };
}
