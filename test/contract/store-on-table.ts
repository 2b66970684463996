import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { makeBookmarks } from '#adapters/dynamodb/bookmarks-dynamodb.ts';
import { createStoryTable } from '#adapters/dynamodb/create-story-table.ts';
import { makeLedger } from '#adapters/dynamodb/ledger-dynamodb.ts';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import { makeSourceStates } from '#adapters/dynamodb/source-states-dynamodb.ts';
import { makeStoryIndex } from '#adapters/dynamodb/story-index-dynamodb.ts';
import { makeStoryStore, type StoryStoreOptions } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeTable } from '#adapters/dynamodb/table-dynamodb.ts';
import { makeWakeups } from '#adapters/dynamodb/wakeups-dynamodb.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';
import type { Table } from '#adapters/shared/table.ts';
import type { StorePorts } from '#test/contract/store.contract.ts';

/** Tables created in this process: several suites share one engine. */
let tables = 0;

/** An empty table of an engine with the DynamoDB API. */
export async function newTableOf(client: DynamoDBClient): Promise<Table> {
  const name = `table-${++tables}`;
  await createStoryTable(client, name);
  return makeTable(client, name);
}

/** The ports, each on its own table, large stories on `objectStore`. */
export function storeOnTable(
  open: () => Promise<Table>,
  objectStore: () => ObjectStore = makeMemoryObjectStore,
  options: StoryStoreOptions = {},
): StorePorts {
  return {
    ledger: async () => makeLedger(await open()),
    reports: async () => makeReportStore(await open()),
    index: async () => makeStoryIndex(await open(), { isOnlyWriter: options.isOnlyWriter ?? false }),
    stories: async (clock) => makeStoryStore(await open(), objectStore(), clock, options),
    states: async () => makeSourceStates(await open()),
    bookmarks: async () => makeBookmarks(await open()),
    wakeups: async () => makeWakeups(await open()),
  };
}
