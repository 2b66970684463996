import type { Bookmarks } from '#core/ports.ts';

/** Bookmarks in memory, for tests: gone with the process. */
export function makeMemoryBookmarks(): Bookmarks {
  const bookmarks = new Map<string, string>();
  return {
    async findBookmark(name) {
      return bookmarks.get(name);
    },
    async moveBookmark(name, seen, to) {
      if (bookmarks.get(name) !== seen) return false;
      bookmarks.set(name, to);
      return true;
    },
  };
}
