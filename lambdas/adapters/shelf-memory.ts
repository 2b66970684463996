import type { Shelf } from '#adapters/shelf.ts';

/** The shelf in memory, for replays and tests: gone with the process. */
export function makeMemoryShelf(): Shelf {
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
