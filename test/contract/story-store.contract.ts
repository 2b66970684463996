import type { StoryStore } from '#core/ports.ts';
import { storyStoreChanges } from '#test/contract/story-store-changes.contract.ts';
import { storyStoreList } from '#test/contract/story-store-list.contract.ts';
import { storyStoreVersions } from '#test/contract/story-store-versions.contract.ts';

/** An empty store for one test, and a function that advances its clock by milliseconds. */
export interface OpenStoryStore {
  store: StoryStore;
  pass(ms: number): void;
}

/** Tests for every StoryStore. */
export function storyStoreContract(open: () => Promise<OpenStoryStore>): void {
  storyStoreVersions(open);
  storyStoreList(open);
  storyStoreChanges(open);
}
