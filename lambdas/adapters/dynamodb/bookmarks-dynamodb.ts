import { z } from 'zod';
import { rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { ifAbsent, ifEqual, type Table } from '#adapters/shared/table.ts';
import type { Bookmarks } from '#core/ports.ts';

const BookmarkRow = z.object({ bookmark: z.string() });

/** One row a bookmark. */
export function makeBookmarks(table: Table): Bookmarks {
  return {
    async findBookmark(name) {
      const row = await table.get(rowKeys.bookmark(name));
      return row && BookmarkRow.parse(row).bookmark;
    },
    moveBookmark(name, seen, to) {
      const condition = seen === undefined ? ifAbsent : ifEqual({ bookmark: seen });
      return table.put({ ...rowKeys.bookmark(name), bookmark: to }, condition);
    },
  };
}
