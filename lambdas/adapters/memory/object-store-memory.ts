import type { ObjectStore } from '#adapters/shared/object-store.ts';

/** An ObjectStore in memory, for replays and tests. */
export function makeMemoryObjectStore(): ObjectStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(name, bytes) {
      if (kept.has(name)) return false;
      kept.set(name, bytes.slice());
      return true;
    },
    async find(name) {
      return kept.get(name)?.slice();
    },
    async remove(names) {
      for (const name of names) kept.delete(name);
    },
  };
}
