import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Level } from 'level';
import { startEmbeddedTable } from '#local/embedded-dynamodb.ts';

describe('the embedded table', () => {
  let folder: string;
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'dateline-table-')), 'not', 'there', 'yet');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('keeps its rows after a restart', async () => {
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

  test('is refused, with the name of the folder, while another process has it open', async () => {
    const first = await startEmbeddedTable(folder);
    await expect(startEmbeddedTable(folder)).rejects.toThrow(folder);
    await first.stop();
  });

  test.each([1, 10])('ends the iterator of a query with pages of %i after one row', async (pageSize) => {
    const { table, stop } = await startEmbeddedTable(folder);
    await Promise.all(['1', '2', '3'].map((sk) => table.put({ pk: 'a', sk })));
    const { values } = Level.prototype;
    let ended = 0;
    Level.prototype.values = function (this: Level, ...given: unknown[]) {
      const iterator = Reflect.apply(values, this, given);
      const close = iterator.close.bind(iterator);
      iterator.close = () => {
        ended++;
        return close();
      };
      return iterator;
    };
    for await (const row of table.query({ pk: 'a', from: '0', pageSize })) if (row.sk === '1') break;
    Level.prototype.values = values;
    const endedByQuery = ended;
    await stop();
    expect(endedByQuery).toBe(1);
  });
});
