import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFileArchive } from '#adapters/files/archive-files.ts';
import { makeLevelArchive } from '#adapters/leveldb/archive-level.ts';
import type { ByteLevel } from '#adapters/leveldb/group-writer.ts';
import { openLevel } from '#adapters/leveldb/open-level.ts';
import { SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { archiveContract } from '#test/contract/archive.contract.ts';
import { decisionLogContract } from '#test/contract/decision-log.contract.ts';

const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});

async function open() {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-archive-'));
  const level: ByteLevel = await openLevel(path.join(folder, 'level'));
  ends.push(async () => {
    await level.close();
    await rm(folder, { recursive: true });
  });
  const files = makeFileArchive(folder);
  return { level, files, archive: makeLevelArchive(level, files) };
}

archiveContract('LevelDB and files', async () => (await open()).archive);
decisionLogContract('LevelDB', async () => (await open()).archive.decisions);

describe('the archive of one machine', () => {
  const note = (source: string, day: string) => ({
    sourceId: SourceId.parse(source),
    complete: true,
    receivedAt: Instant.parse(`${day}T09:30:00.000Z`),
  });
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test('lists documents of the level and files together, each once, for any page size', async () => {
    const { archive, files } = await open();
    const keys: string[] = [];
    for (const [nth, source] of ['a', 'a-b', 'b', 'a', 'c', 'a'].entries()) {
      const where = nth % 2 === 0 ? archive : files;
      keys.push(await where.keep(bytesOf(`text ${nth}`), note(source, `2022-01-1${nth}`)));
    }
    keys.push(await archive.keep(new Uint8Array(200_000), note('b', '2022-01-15')));
    await files.keep(bytesOf('text 0'), note('a', '2022-01-10'));
    const sorted = [...keys].sort();
    for (let size = 1; size <= 8; size++) {
      const found: string[] = [];
      for (let after: string | undefined = ''; after !== undefined; ) {
        const page: Awaited<ReturnType<typeof archive.page>> = await archive.page(after, size);
        expect(page.documents.length).toBeLessThanOrEqual(size);
        found.push(...page.documents.map(({ key }) => key));
        after = page.next;
      }
      expect(found).toEqual(sorted);
    }
    const between: string[] = [];
    for await (const { key } of archive.kept('2022-01-11', '2022-01-14')) between.push(key);
    expect(between).toEqual(sorted.filter((key) => /2022\/01\/1[1-4]/.test(key)));
    expect(await archive.days()).toEqual(['10', '11', '12', '13', '14', '15'].map((day) => `2022-01-${day}`));
  });

  test('refuses bytes that are not those of their key', async () => {
    const { archive, level } = await open();
    const key = await archive.keep(bytesOf('as filed'), note('a', '2022-01-15'));
    await level.put(`B${key}`, Buffer.from('as fiLed'));
    await expect(archive.get(key)).rejects.toThrow('not those that were kept');
  });

  test('a document that could not be written is not acknowledged, and can be kept later', async () => {
    const { archive, level } = await open();
    const { batch } = level;
    level.batch = (async () => {
      throw new Error('IO error: No space left on device');
    }) as unknown as typeof batch;
    const twice = [1, 2].map(() => archive.keep(bytesOf('text'), note('a', '2022-01-15')));
    expect((await Promise.allSettled(twice)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    level.batch = batch;
    const key = await archive.keep(bytesOf('text'), note('a', '2022-01-15'));
    expect((await archive.get(key)).bytes).toEqual(bytesOf('text'));
  });
});
