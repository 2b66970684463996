import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { makeBookmarks } from '#adapters/bookmarks-dynamodb.ts';
import { createStoryTable } from '#adapters/create-story-table.ts';
import { makeLedger } from '#adapters/ledger-dynamodb.ts';
import { makeReportStore } from '#adapters/report-store-dynamodb.ts';
import type { Shelf } from '#adapters/shelf.ts';
import { makeMemoryShelf } from '#adapters/shelf-memory.ts';
import { makeSourceStates } from '#adapters/source-states-dynamodb.ts';
import { makeStoryIndex } from '#adapters/story-index-dynamodb.ts';
import { makeStoryStore, type StoryStoreOptions } from '#adapters/story-store-dynamodb.ts';
import { makeTable, type Table } from '#adapters/table-dynamodb.ts';
import { makeWakeups } from '#adapters/wakeups-dynamodb.ts';
import type { StorePorts } from '#test/contract/store.contract.ts';

/** Of this process: engines are shared by several suites. */
let tables = 0;

/** The ports on an engine that speaks DynamoDB, each on a table of its own, large stories on `shelf`. */
export function storeOnTable(
  client: () => DynamoDBClient,
  shelf: () => Shelf = makeMemoryShelf,
  options: StoryStoreOptions = {},
): StorePorts {
  const open = async (): Promise<Table> => {
    const name = `table-${++tables}`;
    await createStoryTable(client(), name);
    return makeTable(client(), name);
  };
  return {
    ledger: async () => makeLedger(await open()),
    reports: async () => makeReportStore(await open()),
    index: async () => makeStoryIndex(await open()),
    stories: async (clock) => makeStoryStore(await open(), shelf(), clock, options),
    states: async () => makeSourceStates(await open()),
    bookmarks: async () => makeBookmarks(await open()),
    wakeups: async () => makeWakeups(await open()),
  };
}
