import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedTable, openEmbeddedTable } from '#local/embedded-table.ts';

/** The table of one machine in a folder of its own, which `stop` deletes. */
export async function openTemporaryTable(): Promise<EmbeddedTable> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-table-'));
  const opened = await openEmbeddedTable(folder);
  return {
    ...opened,
    async stop() {
      await opened.stop();
      await rm(folder, { recursive: true });
    },
  };
}
