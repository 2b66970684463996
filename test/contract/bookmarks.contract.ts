import type { Bookmarks } from '#core/ports.ts';

/** Tests for every store of bookmarks; `makeBookmarks` gives an empty one each time. */
export function bookmarksContract(makeBookmarks: () => Promise<Bookmarks>): void {
  describe('bookmarks', () => {
    test('a bookmark is absent until it is set, and each name has its own', async () => {
      const bookmarks = await makeBookmarks();
      expect(await bookmarks.findBookmark('dispatch')).toBeUndefined();
      expect(await bookmarks.moveBookmark('dispatch', undefined, '2022-01-15')).toBe(true);
      expect(await bookmarks.findBookmark('dispatch')).toBe('2022-01-15');
      expect(await bookmarks.findBookmark('sweep')).toBeUndefined();
    });

    test('a bookmark moves only from the position that the caller read', async () => {
      const bookmarks = await makeBookmarks();
      await bookmarks.moveBookmark('dispatch', undefined, 'a');
      expect(await bookmarks.moveBookmark('dispatch', undefined, 'b')).toBe(false);
      expect(await bookmarks.moveBookmark('dispatch', 'b', 'c')).toBe(false);
      expect(await bookmarks.findBookmark('dispatch')).toBe('a');
      expect(await bookmarks.moveBookmark('dispatch', 'a', '')).toBe(true);
      expect(await bookmarks.findBookmark('dispatch')).toBe('');
      expect(await bookmarks.moveBookmark('dispatch', '', 'b')).toBe(true);
    });

    test('one of many concurrent moves from the same position succeeds', async () => {
      const bookmarks = await makeBookmarks();
      const moves = Array.from({ length: 10 }, (_, to) =>
        bookmarks.moveBookmark('dispatch', undefined, String(to)),
      );
      expect((await Promise.all(moves)).filter(Boolean)).toHaveLength(1);
    });
  });
}
