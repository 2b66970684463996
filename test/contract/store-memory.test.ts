import { makeMemoryBookmarks } from '#adapters/bookmarks-memory.ts';
import { makeMemoryLedger } from '#adapters/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/report-store-memory.ts';
import { makeMemorySourceStates } from '#adapters/source-states-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/wakeups-memory.ts';
import { storeContract } from '#test/contract/store.contract.ts';

describe('in memory', () => {
  storeContract({
    ledger: async () => makeMemoryLedger(),
    reports: async () => makeMemoryReportStore(),
    index: async () => makeMemoryStoryIndex(),
    stories: async () => makeMemoryStoryStore(),
    states: async () => makeMemorySourceStates(),
    bookmarks: async () => makeMemoryBookmarks(),
    wakeups: async () => makeMemoryWakeups(),
  });
});
