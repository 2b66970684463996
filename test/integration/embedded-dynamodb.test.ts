import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedTable } from '#local/embedded-dynamodb.ts';

describe('the embedded table', () => {
  let folder: string;
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'dateline-table-')), 'not', 'there', 'yet');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('has what was put into it after a restart', async () => {
    const first = await startEmbeddedTable(folder);
    await first.table.put({ pk: 'a', sk: 'b', value: Uint8Array.of(0, 255) });
    await first.stop();
    const second = await startEmbeddedTable(folder);
    expect(await second.table.get({ pk: 'a', sk: 'b' })).toEqual({
      pk: 'a',
      sk: 'b',
      value: Buffer.of(0, 255),
    });
    await second.stop();
  });

  test('is refused, with the name of the folder, while someone else has it open', async () => {
    const first = await startEmbeddedTable(folder);
    await expect(startEmbeddedTable(folder)).rejects.toThrow(folder);
    await first.stop();
  });
});
