import { instantOf } from '#core/instant.ts';
import type {
  Bookmarks,
  Clock,
  Ledger,
  ReportStore,
  SourceStates,
  StoryIndex,
  StoryStore,
  Wakeups,
} from '#core/ports.ts';
import { bookmarksContract } from '#test/contract/bookmarks.contract.ts';
import { ledgerContract } from '#test/contract/ledger.contract.ts';
import { reportStoreContract } from '#test/contract/report-store.contract.ts';
import { sourceStatesContract } from '#test/contract/source-states.contract.ts';
import { storyIndexContract } from '#test/contract/story-index.contract.ts';
import { type OpenStoryStore, storyStoreContract } from '#test/contract/story-store.contract.ts';
import { wakeupsContract } from '#test/contract/wakeups.contract.ts';

/** The seven ports of the store on one engine; each call gives an empty store. */
export interface StorePorts {
  ledger(): Promise<Ledger>;
  reports(): Promise<ReportStore>;
  index(): Promise<StoryIndex>;
  stories(clock: Clock): Promise<StoryStore>;
  states(): Promise<SourceStates>;
  wakeups(): Promise<Wakeups>;
  bookmarks(): Promise<Bookmarks>;
}

/** Tests for every store. */
export function storeContract(ports: StorePorts): void {
  ledgerContract(ports.ledger);
  reportStoreContract(ports.reports);
  storyIndexContract(ports.index);
  sourceStatesContract(ports.states);
  wakeupsContract(ports.wakeups);
  bookmarksContract(ports.bookmarks);
  storyStoreContract(withClock(ports.stories));
}

/** A store with a clock that the test advances. */
export function withClock(stories: StorePorts['stories']): () => Promise<OpenStoryStore> {
  return async () => {
    let nowMs = 1_800_000_000_000;
    const store = await stories({ now: () => instantOf(nowMs) });
    return {
      store,
      pass(ms) {
        nowMs += ms;
      },
    };
  };
}
