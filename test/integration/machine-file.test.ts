import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { type Machine, startMachine } from '#local/machine.ts';
import { operate } from '#local/operate/command-line.ts';
import { aDataFolder } from '#test/doubles/running-dateline.ts';

const open = (folder: string): Promise<Machine> =>
  startMachine({
    ...{ folder, sources: [], allowPrivate: [], tokens: 'open' },
    log: { info() {}, warn() {}, error() {} },
  });

async function operated(folder: string, ...argv: string[]) {
  const notes: string[] = [];
  process.env.DATA_DIR = folder;
  const code = await operate(argv, { result() {}, note: (line) => void notes.push(line), progress() {} });
  delete process.env.DATA_DIR;
  return { code, notes: notes.join('\n') };
}

/** A folder with one small and one large document, each in a story. */
async function aFilledFolder(): Promise<string> {
  const folder = await aDataFolder();
  const machine = await open(folder);
  const note = { sourceId: SourceId.parse('desk'), contentType: 'text/plain', complete: true };
  const receivedAt = Instant.parse('2026-11-30T10:00:00.000Z');
  const sentence = 'The village of Orsk elected Alma Numbersen as its mayor, officials said. ';
  for (const text of [sentence, `${'Rivers rose across Tamsin, wardens said.\n\n'.repeat(4_000)}`]) {
    const archiveKey = await machine.archive.keep(new TextEncoder().encode(text), { ...note, receivedAt });
    await machine.ingests.send([{ archiveKey }]);
  }
  await machine.idle();
  await machine.stop();
  return folder;
}

async function contentOf(folder: string) {
  const machine = await open(folder);
  const { stories } = machine.apiWorld;
  const { cards } = await stories.list({}, 10);
  const read = await Promise.all(cards.map(({ id }) => stories.findStory(id)));
  const page = await machine.archive.page('', 10);
  const documents = await Promise.all(page.documents.map(({ key }) => machine.archive.get(key)));
  const changes = await stories.changes(undefined, 10);
  await machine.stop();
  return { read, documents, changes };
}

test('an exported machine is imported whole: stories, changes with their cursors, documents', async () => {
  const folder = await aFilledFolder();
  const file = `${folder}.export`;
  expect(await operated(folder, 'export', '--all', '--out', file)).toMatchObject({ code: 0 });
  const copy = path.join(await aDataFolder(), 'copy');
  expect(await operated(copy, 'import', file)).toMatchObject({ code: 0 });
  const content = await contentOf(copy);
  expect(content).toEqual(await contentOf(folder));
  expect(content.read).toHaveLength(2);
  expect(content.documents).toHaveLength(2);
  const again = await operated(copy, 'import', file);
  expect(again).toMatchObject({ code: 2, notes: expect.stringContaining(`${copy} is not empty`) });
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
  [
    'with a changed byte',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 500), Buffer.of(0, 0, 0), bytes.subarray(503)]),
  ],
  ['of another format', () => Buffer.from('not an export')],
])('a file %s is refused before anything is written', async (_what, damage) => {
  const folder = await aFilledFolder();
  const file = `${folder}.export`;
  await operated(folder, 'export', '--all', '--out', file);
  await writeFile(file, damage(await readFile(file)));
  const copy = path.join(await aDataFolder(), 'copy');
  const { code, notes } = await operated(copy, 'import', file);
  expect({ code, notes }).toEqual({ code: 1, notes: expect.stringContaining('nothing was written') });
  await expect(readFile(copy)).rejects.toThrow('ENOENT');
});
