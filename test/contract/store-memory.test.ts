import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { makeMemoryWakeups } from '#adapters/memory/wakeups-memory.ts';
import { storeContract, withClock } from '#test/contract/store.contract.ts';
import { longFilteredList } from '#test/contract/story-store-list.contract.ts';
import { makeMemoryBookmarks } from '#test/doubles/bookmarks-memory.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

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
  longFilteredList(withClock(async () => makeMemoryStoryStore()));
});
