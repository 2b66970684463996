import type { StoryStore } from '#core/ports.ts';
import { storyStoreChanges } from '#test/contract/story-store-changes.contract.ts';
import { storyStoreList } from '#test/contract/story-store-list.contract.ts';
import { storyStoreVersions } from '#test/contract/story-store-versions.contract.ts';

/** A store of its own for one test, and a way to let its clock run on by some milliseconds. */
export interface OpenStoryStore {
  store: StoryStore;
  pass(ms: number): void;
}

/** What any StoryStore promises. */
export function storyStoreContract(open: () => Promise<OpenStoryStore>): void {
  storyStoreVersions(open);
  storyStoreList(open);
  storyStoreChanges(open);
}
