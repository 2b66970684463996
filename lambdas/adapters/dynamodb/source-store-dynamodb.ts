import { z } from 'zod';
import { rowKeys, sourceChanges, sourceUrls } from '#adapters/dynamodb/row-keys.ts';
import { packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import type { Table } from '#adapters/shared/table.ts';
import { SourceId } from '#core/ids.ts';
import type { SourceStore } from '#core/ports.ts';
import { Source } from '#core/sources/source.ts';

const Row = z.object({ change: z.instanceof(Uint8Array) });
const SourceChange = z.object({ id: SourceId, source: Source.optional() });

/** Copies what no archive holds: the changes that the API made to sources, and which source polled an address first. */
export async function copySources(from: Table, to: Table): Promise<void> {
  for (const rows of [sourceChanges, sourceUrls])
    for await (const row of from.query({ ...rows, consistent: true })) await to.put(row);
}

/** Sources that the API changed or removed: one row each, in one partition. */
export function makeSourceStore(table: Table): SourceStore {
  return {
    async listSourceChanges() {
      const changes: z.infer<typeof SourceChange>[] = [];
      for await (const row of table.query({ ...sourceChanges, consistent: true }))
        changes.push(SourceChange.parse(unpackJson(Row.parse(row).change)));
      return changes;
    },
    async putSourceChange(change) {
      await table.put({ ...rowKeys.sourceChange(change.id), change: packJson(change) });
    },
  };
}
