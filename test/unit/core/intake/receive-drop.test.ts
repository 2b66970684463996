import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryLedger } from '#adapters/memory/ledger-memory.ts';
import { ArchiveKey, DropKey, SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { type DroppedFile, receiveDrop } from '#core/intake/receive-drop.ts';
import { Source } from '#core/sources/source.ts';
import { countingMetrics } from '#test/builders/counting-metrics.ts';

const droppedAt = instantOf(Date.UTC(2022, 0, 15, 6));
const bytes = new TextEncoder().encode('KABUL: A bridge opened.');

function aFolder(files: Record<string, Partial<DroppedFile>>) {
  const lying = new Map<string, DroppedFile>(
    Object.entries(files).map(([key, file]) => [key, { bytes, droppedAt, ...file }]),
  );
  let reads = 0;
  const archive = makeMemoryArchive();
  const ledger = makeMemoryLedger();
  const world = {
    drops: {
      async read(key: DropKey) {
        reads += 1;
        return lying.get(key);
      },
      async remove(key: DropKey) {
        lying.delete(key);
      },
    },
    sources: [Source.parse({ id: 'afp', agency: 'AFP', language: 'fr', standing: 5 })],
    archive,
    ledger,
    clock: { now: () => droppedAt },
    log: { info() {}, warn() {}, error() {} },
  };
  const receive = (key: string, size = bytes.length, parts = {}) =>
    receiveDrop({ dropKey: DropKey.parse(key), bytes: size }, { ...world, ...parts });
  const codeOf = async (key: string) => {
    const receipt = await ledger.findReceipt(DropKey.parse(key));
    return receipt?.rejections.map(({ code }) => code);
  };
  return { receive, codeOf, lying, archive, reads: () => reads };
}

test.each(['incoming/afp/take.xml', 'incoming/afp/2022/01/گزارش ۱ (final).txt', 'incoming/afp/a..b'])(
  'the file %s is archived with the settings of its source, and removed from the drop folder',
  async (key) => {
    const { receive, lying, archive } = aFolder({ [key]: { contentType: 'text/plain' } });
    const archiveKey = await receive(key);
    expect(await archive.get(ArchiveKey.parse(archiveKey))).toMatchObject({
      bytes,
      note: {
        ...{ sourceId: 'afp', agency: 'AFP', language: 'fr', standing: 5, complete: true },
        ...{ contentType: 'text/plain', receivedAt: droppedAt },
      },
    });
    expect([...lying]).toEqual([]);
    expect(await receive(key)).toBeUndefined();
  },
);

test('an archived file counts as archived and a refused one as rejected, for the alarm on silence', async () => {
  const { receive } = aFolder({ 'incoming/afp/take.xml': {} });
  const { metrics, sums } = countingMetrics();
  await receive('incoming/afp/take.xml', bytes.length, { metrics });
  await receive('incoming/afp/empty.xml', 0, { metrics });
  expect(sums).toEqual({ Archived: 1, Rejected: 1 });
});

test('a file whose removal fails is archived once, under the same key', async () => {
  const key = 'incoming/afp/take.xml';
  const { receive, lying, archive } = aFolder({ [key]: {} });
  const file = lying.get(key);
  const failing = {
    read: async () => file,
    remove: () => Promise.reject(new Error('away')),
  };
  await expect(receive(key, bytes.length, { drops: failing })).rejects.toThrow('away');
  const archiveKey = await receive(key);
  const kept = [];
  for await (const document of archive.kept('2022-01-15', '2022-01-15')) kept.push(document.key);
  expect(kept).toEqual([archiveKey]);
});

test.each([
  ['a path upwards', 'incoming/afp/../bbc/x.xml'],
  ['an encoded dot', 'incoming/afp/%2e%2e/x.xml'],
  ['a NUL', 'incoming/afp/a\u0000.xml'],
  ['a line break', 'incoming/afp/a\nb'],
  ['a direction mark', 'incoming/afp/a\u202eb'],
  ['a backslash', 'incoming/afp/..\\x'],
  ['an empty part', 'incoming/afp//x'],
  ['no name', 'incoming/afp/'],
  ['no source', 'incoming/x.xml'],
  ['a hidden file', 'incoming/afp/.x'],
  ['an absolute path', '/etc/passwd'],
  ['2 KB', `incoming/afp/${'a'.repeat(2_000)}`],
  ['an object that is not a document', 'raw/afp/readme.txt'],
])('a key with %s is a recorded rejection; the file is not read and not removed', async (_name, key) => {
  const { receive, codeOf, lying, reads } = aFolder({ [key]: {} });
  expect(await receive(key)).toBeUndefined();
  expect(await codeOf(key)).toEqual(['bad_key']);
  expect([reads(), lying.size]).toEqual([0, 1]);
});

test.each([
  ['of 0 bytes', 'afp', 0, {}, 'empty', 0],
  ['of 200 MB', 'afp', 200_000_000, {}, 'too_large', 0],
  ['that grew since its notice', 'afp', 10, { bytes: undefined }, 'too_large', 1],
  ['of an unknown source', 'nobody', 10, {}, 'unknown_source', 1],
  ['of a reserved source', 'dateline.rulings', 10, {}, 'unknown_source', 1],
])('a file %s is a recorded rejection and is not removed', async (_name, source, size, file, code, read) => {
  const key = `incoming/${source}/take.xml`;
  const { receive, codeOf, lying, archive, reads } = aFolder({ [key]: file });
  for (let time = 0; time < 2; time++) expect(await receive(key, size)).toBeUndefined();
  expect(await codeOf(key)).toEqual([code]);
  expect([reads(), lying.size, await archive.days()]).toEqual([2 * read, 1, []]);
});

test('an upload has the note that the API wrote if it names the same source', async () => {
  const note = {
    ...{ sourceId: SourceId.parse('desk'), agency: 'Forged', contentType: 'text/xml', complete: true },
    ...{ receivedAt: instantOf(Date.UTC(2022, 0, 14)), requestId: 'gateway-request' },
  };
  const { receive, codeOf, archive } = aFolder({
    'incoming/desk/1': { note },
    'incoming/other/1': { note },
  });
  const { note: kept } = await archive.get(ArchiveKey.parse(await receive('incoming/desk/1')));
  const { agency: _agency, ...trusted } = note;
  expect(kept).toEqual(trusted);
  await receive('incoming/other/1');
  expect(await codeOf('incoming/other/1')).toEqual(['unknown_source']);
});
