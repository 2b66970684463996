import { rowKeys } from '#adapters/dynamodb/row-keys.ts';
import type { Table } from '#adapters/shared/table.ts';
import type { WrittenBriefs } from '#core/ports.ts';
import { WrittenBrief } from '#core/story.ts';

/** One row a story, on any table. */
export function makeWrittenBriefs(table: Table): WrittenBriefs {
  return {
    async find(id) {
      const row = await table.get(rowKeys.writtenBrief(id));
      return row && WrittenBrief.parse(JSON.parse(String(row.brief)));
    },
    async put(id, brief) {
      await table.put({ ...rowKeys.writtenBrief(id), brief: JSON.stringify(brief) });
    },
    remove: (id) => table.remove([rowKeys.writtenBrief(id)]),
  };
}
