import { spawn } from 'node:child_process';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Level } from 'level';
import { createStoryTable } from '#adapters/dynamodb/create-story-table.ts';
import { makeTable } from '#adapters/dynamodb/table-dynamodb.ts';
import { describeFault } from '#adapters/leveldb/open-level.ts';
import { encodeRow } from '#adapters/leveldb/row-code.ts';
import { packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import { ifAbsent, type Row, type Table } from '#adapters/shared/table.ts';
import { localDynamoDBClient } from '#bench/local-dynamodb-client.ts';
import { openEmbeddedTable } from '#local/embedded-table.ts';
import { bundledProgram } from '#test/doubles/bundled-program.ts';
import { startDynalite } from '#test/doubles/dynalite-server.ts';
import { aTemporaryFolder } from '#test/doubles/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');

async function rowsOf(table: Table, pk: string, index?: 'list'): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of table.query({ pk, ...(index && { index }) })) rows.push(row);
  return rows;
}

describe('the embedded table', () => {
  let folder: string;
  beforeEach(() => {
    folder = path.join(aTemporaryFolder(), 'not', 'there', 'yet');
  });

  test('keeps its rows after a restart', async () => {
    const first = await openEmbeddedTable(folder);
    await first.table.put({ pk: 'a', sk: 'b', text: 'ایرنا', value: Uint8Array.of(0, 255), count: 0.5 });
    await first.stop();
    const second = await openEmbeddedTable(folder);
    expect(await second.table.get({ pk: 'a', sk: 'b' })).toEqual({
      ...{ pk: 'a', sk: 'b', text: 'ایرنا', count: 0.5 },
      value: Buffer.of(0, 255),
    });
    await second.stop();
  });

  test('lists a row in the index where its newest state is, and nowhere after it was removed', async () => {
    const { table, stop } = await openEmbeddedTable(folder);
    await table.putAll([
      { pk: 'C', sk: '1', lk: 'L', ls: '2022' },
      { pk: 'C', sk: '2', lk: 'L', ls: '2021' },
      { pk: 'C', sk: '3' },
    ]);
    await table.put({ pk: 'C', sk: '1', lk: 'H', ls: '2022' });
    expect(await rowsOf(table, 'L', 'list')).toEqual([{ pk: 'C', sk: '2', lk: 'L', ls: '2021' }]);
    await table.remove([{ pk: 'C', sk: '2' }]);
    await table.put({ pk: 'C', sk: '1' });
    expect([...(await rowsOf(table, 'L', 'list')), ...(await rowsOf(table, 'H', 'list'))]).toEqual([]);
    await stop();
  });

  test('of many concurrent writes on one condition one succeeds, and the others read its row', async () => {
    const { table, stop } = await openEmbeddedTable(folder);
    const key = { pk: 'a', sk: 'b' };
    const seen = await Promise.all(
      Array.from({ length: 20 }, async (_, nth) => {
        const isWritten = await table.put({ ...key, nth }, ifAbsent);
        return { isWritten, row: await table.get(key) };
      }),
    );
    expect(seen.filter(({ isWritten }) => isWritten)).toHaveLength(1);
    const winner = seen.findIndex(({ isWritten }) => isWritten);
    for (const { row } of seen) expect(row).toEqual({ ...key, nth: winner });
    await stop();
  });

  test('a write resolves only after a synced batch that has it', async () => {
    const batches: { keys: string[]; isSynced: boolean }[] = [];
    const { batch } = Level.prototype;
    Level.prototype.batch = async function (this: Level, ...given: unknown[]) {
      await Reflect.apply(batch, this, given);
      const [operations, options] = given as [{ key: string }[], { sync?: boolean } | undefined];
      batches.push({ keys: operations.map(({ key }) => key), isSynced: options?.sync === true });
    } as typeof batch;
    try {
      const { table, stop } = await openEmbeddedTable(folder);
      const rows = Array.from({ length: 30 }, (_, nth) => ({ pk: 'a', sk: String(nth) }));
      await Promise.all(
        rows.map(async (row) => {
          await table.put(row);
          const key = `R${row.pk}\x00${row.sk}`;
          expect(batches.filter(({ keys }) => keys.includes(key))).toEqual([
            expect.objectContaining({ isSynced: true }),
          ]);
        }),
      );
      expect(batches.length).toBeLessThan(rows.length);
      await stop();
    } finally {
      Level.prototype.batch = batch;
    }
  });

  test('a failed write is reported, is not applied, and the next one succeeds', async () => {
    const { batch } = Level.prototype;
    const { table, stop } = await openEmbeddedTable(folder);
    await table.put({ pk: 'a', sk: 'before' });
    Level.prototype.batch = (async () => {
      throw new Error('IO error: No space left on device');
    }) as unknown as typeof batch;
    const failed = Promise.allSettled([
      table.put({ pk: 'a', sk: '1' }, ifAbsent),
      table.put({ pk: 'a', sk: '1' }, ifAbsent),
    ]);
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    Level.prototype.batch = batch;
    expect(await table.put({ pk: 'a', sk: '1' }, ifAbsent)).toBe(true);
    expect((await rowsOf(table, 'a')).map(({ sk }) => sk)).toEqual(['1', 'before']);
    await stop();
  });

  test('is refused, with the folder and the process that has it open', async () => {
    const holder = spawn(process.execPath, [bundledProgram('test/doubles/hold-table.ts'), folder], {
      cwd: root,
    });
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    try {
      await new Promise((resolve) => holder.stdout.once('data', resolve));
      await expect(openEmbeddedTable(folder)).rejects.toThrow(
        new RegExp(
          `^${folder} is in use by process ${holder.pid} on .*test/doubles/hold-table.mjs, since 20`,
        ),
      );
    } finally {
      holder.kill('SIGKILL');
    }
    await ended;
    await (await openEmbeddedTable(folder)).stop();
  });

  test('a table of the layout before, whose rows are compressed, is opened and marked as of this layout', async () => {
    const report = { pk: 'S#s', sk: 'R#1', report: packJson({ headline: 'Rain' }) };
    const before = await openEmbeddedTable(folder);
    await before.table.put(report);
    await before.stop();
    const level = new Level(folder);
    await level.put('layout', '2');
    await level.close();
    const { table, stop } = await openEmbeddedTable(folder);
    const row = await table.get(report);
    expect(unpackJson(row?.report as Uint8Array)).toEqual({ headline: 'Rain' });
    await stop();
    await level.open();
    expect(await level.get('layout')).toBe('3');
    await level.close();
  });

  test('a newer layout is refused and left as it is', async () => {
    await (await openEmbeddedTable(folder)).stop();
    const level = new Level(folder);
    await level.put('layout', '4');
    await level.close();
    await expect(openEmbeddedTable(folder)).rejects.toThrow(`${folder} has layout 4`);
    await level.open();
    expect(await level.get('layout')).toBe('4');
    await level.close();
  });

  test.each([
    ['a damaged manifest', (name: string) => name.startsWith('MANIFEST'), 'no such thing'],
    ['a damaged CURRENT', (name: string) => name === 'CURRENT', 'MANIFEST-999999\n'],
    ['no CURRENT', (name: string) => name === 'CURRENT', undefined],
  ])('%s is named, with the way out', async (_what, isDamaged, content) => {
    const { table, stop } = await openEmbeddedTable(folder);
    await table.put({ pk: 'a', sk: 'b' });
    await stop();
    for (const name of (await readdir(folder)).filter(isDamaged)) {
      if (content === undefined) await rm(path.join(folder, name));
      else await writeFile(path.join(folder, name), content);
    }
    await expect(openEmbeddedTable(folder)).rejects.toThrow(
      new RegExp(`^${folder} is damaged .*restore a backup .* or move the folder away`),
    );
  });

  test.each([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), /^F: the disk is full$/],
    [new Error('IO error: F/000005.log: No space left on device'), /^F: the disk is full$/],
    [
      Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' }),
      /^F cannot be written: EROFS/,
    ],
    [new Error('IO error: F/LOCK: Permission denied'), /^F cannot be written: .*Permission denied$/],
  ])('a fault of the file system is described in one line: %#', (fault, message) => {
    expect(describeFault(fault, 'F')).toMatch(message);
  });

  test('a folder of dynalite is converted with every row and the index, also when the first attempt was interrupted', async () => {
    const dynalite = await startDynalite(folder);
    const client = localDynamoDBClient(dynalite.endpoint);
    await createStoryTable(client, 'dateline');
    const rows = Array.from({ length: 700 }, (_, nth) => ({
      ...{ pk: `C#${nth % 3}`, sk: String(nth).padStart(4, '0'), nth, text: 'دنیا' },
      bytes: Buffer.of(nth % 256, 0, 255),
      ...(nth % 2 === 0 ? { lk: 'L#0', ls: String(nth) } : {}),
    }));
    await makeTable(client, 'dateline').putAll(rows);
    client.destroy();
    await dynalite.stop();
    const interrupted = `${folder}-interrupted`;
    await cp(folder, interrupted, { recursive: true });
    const level = new Level<string, Buffer>(interrupted, { valueEncoding: 'buffer' });
    await level.put('RC#0\x000000', encodeRow({ pk: 'C#0', sk: '0000', nth: -1 }));
    await level.close();
    for (const each of [folder, interrupted]) {
      for (let opening = 0; opening < 2; opening++) {
        const { table, stop } = await openEmbeddedTable(each);
        const found = (await Promise.all(['C#0', 'C#1', 'C#2'].map((pk) => rowsOf(table, pk)))).flat();
        expect(found.sort((a, b) => (a.sk < b.sk ? -1 : 1))).toEqual(rows);
        expect(await rowsOf(table, 'L#0', 'list')).toHaveLength(350);
        await stop();
      }
    }
  });
});
