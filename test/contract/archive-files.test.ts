import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFileArchive } from '#adapters/files/archive-files.ts';
import { ArchiveKey, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { archiveContract } from '#test/contract/archive.contract.ts';
import { bundledProgram } from '#test/doubles/bundled-program.ts';

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const note = {
  sourceId: SourceId.parse('wire-a'),
  complete: true,
  receivedAt: Instant.parse('2022-01-15T09:30:00.000Z'),
};
/** A key that bypasses the schema, as a faulty caller would pass it. */
function unchecked(text: string): ArchiveKey {
  return text as ArchiveKey;
}
async function allKeys(folder: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of makeFileArchive(folder).kept('2000-01-01', '2100-01-01')) keys.push(key);
  return keys;
}

archiveContract('files', async () => makeFileArchive(newFolder()));

describe('the archive as files', () => {
  test('a note without bytes, bytes without a note and foreign files are not documents', async () => {
    const folder = newFolder();
    const day = join(folder, 'raw/wire-a/2022/01/15');
    mkdirSync(day, { recursive: true });
    mkdirSync(join(folder, 'raw/wire-a/2022/01/16'), { recursive: true });
    writeFileSync(join(day, `${'a'.repeat(64)}.json`), JSON.stringify(note));
    writeFileSync(join(day, 'b'.repeat(64)), 'bytes');
    writeFileSync(join(day, 'README.txt'), 'x');
    writeFileSync(join(folder, 'raw/.DS_Store'), 'x');
    expect(await allKeys(folder)).toEqual([]);
    expect(await makeFileArchive(folder).days()).toEqual([]);
  });

  test('a repeated put completes a document of which a crash left one half', async () => {
    for (const suffix of ['', '.json']) {
      const folder = newFolder();
      const bytes = new TextEncoder().encode('text');
      const key = await makeFileArchive(folder).keep(bytes, note);
      rmSync(join(folder, key) + suffix);
      expect(await allKeys(folder)).toEqual([]);
      await makeFileArchive(folder).keep(bytes, note);
      expect(await makeFileArchive(folder).get(key)).toEqual({ key, bytes, note });
    }
  });

  test('the note of a crashed attempt is kept as the first one', async () => {
    const folder = newFolder();
    const bytes = new TextEncoder().encode('text');
    const key = await makeFileArchive(folder).keep(bytes, { ...note, agency: 'first' });
    rmSync(join(folder, key));
    await makeFileArchive(folder).keep(bytes, { ...note, agency: 'second' });
    expect((await makeFileArchive(folder).get(key)).note.agency).toBe('first');
  });

  test('bytes that changed on the disk are an error, not a document', async () => {
    const folder = newFolder();
    const key = await makeFileArchive(folder).keep(new TextEncoder().encode('text'), note);
    writeFileSync(join(folder, key), 'TEXT');
    await expect(makeFileArchive(folder).get(key)).rejects.toThrow('not those that were kept');
  });

  test('a key that leaves the folder is refused', async () => {
    const archive = makeFileArchive(newFolder());
    const climbing = `raw/../../etc/${'a'.repeat(64)}`;
    expect(ArchiveKey.safeParse(climbing).success).toBe(false);
    await expect(async () => archive.get(unchecked(climbing))).rejects.toThrow();
  });

  test('no temporary file is left behind', async () => {
    const folder = newFolder();
    await makeFileArchive(folder).keep(new TextEncoder().encode('text'), note);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  test('a process killed at any moment leaves complete documents, including all acknowledged ones', async () => {
    const folder = newFolder();
    for (let run = 0; run < 4; run++) {
      const acknowledged = await keepUntilKilled(folder, run, 10 + 15 * run);
      const listed = await allKeys(folder);
      expect(listed).toEqual(expect.arrayContaining(acknowledged));
      // `get` compares the bytes with the digest in the key: a truncated document would throw.
      for (const key of listed) await makeFileArchive(folder).get(ArchiveKey.parse(key));
      expect(acknowledged.length).toBeGreaterThan(0);
    }
  });
});

/** Runs a process that archives documents, eight at a time, and kills it -9 after it acknowledged `count` of them. */
function keepUntilKilled(folder: string, run: number, count: number): Promise<string[]> {
  const keeper = bundledProgram('test/doubles/archive-keeper.ts');
  const child = spawn(process.execPath, [keeper, folder, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > count) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(said.split('\n').slice(0, -1)));
  });
}
