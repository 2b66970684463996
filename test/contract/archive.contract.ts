import fc from 'fast-check';
import { sha256Of } from '#core/digest.ts';
import { ArchiveKey, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { Archive, ArchiveNote, ArchivePages } from '#core/ports.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const aNote = (changed: Partial<ArchiveNote> = {}): ArchiveNote => ({
  sourceId: SourceId.parse('wire-a'),
  url: 'https://wire.example.com/feed.xml?edition=world',
  contentType: 'application/rss+xml; charset=utf-8',
  complete: true,
  receivedAt: Instant.parse('2022-01-15T09:30:00.000Z'),
  ...changed,
});
const at = (day: string) => Instant.parse(`${day}T23:59:59.999Z`);
async function keysOf(archive: Archive, from: string, to: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of archive.kept(from, to)) keys.push(key);
  return keys;
}

/** Tests for every archive; `makeArchive` gives an empty one each time. */
export function archiveContract(name: string, makeArchive: () => Promise<Archive & ArchivePages>): void {
  describe(`the archive (${name})`, () => {
    test('any bytes are read back unchanged, with their note', async () => {
      const archive = await makeArchive();
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), async (bytes, complete) => {
          const key = await archive.keep(
            bytes,
            aNote({ complete, sourceId: SourceId.parse(`wire-${complete}`) }),
          );
          const found = await archive.get(key);
          expect(Buffer.compare(found.bytes, bytes)).toBe(0);
          expect(found.note.complete).toBe(complete);
          expect(found.key).toBe(key);
        }),
        { numRuns: 40 },
      );
    });

    test('the key consists of source, day and digest', async () => {
      const archive = await makeArchive();
      const bytes = bytesOf('TEHRAN: text');
      const key = await archive.keep(bytes, aNote());
      expect(key).toBe(`raw/wire-a/2022/01/15/${sha256Of(bytes)}`);
    });

    test('a note is read back completely in any script, with characters that headers do not carry', async () => {
      const archive = await makeArchive();
      const rules = { block: { title: ['فوتبال', 'live "blog"'] }, leaveOut: ['horoscope' as const] };
      const note = aNote({
        agency: 'ایرنا "A"\n',
        language: 'fa',
        country: 'IR',
        complete: false,
        withPages: true,
        rules,
      });
      const { note: found } = await archive.get(await archive.keep(bytesOf('خبر'), note));
      expect(found).toEqual(note);
    });

    test('putting the same bytes twice stores them once, with the first note', async () => {
      const archive = await makeArchive();
      const first = await archive.keep(bytesOf('same'), aNote({ url: 'https://a.example/1' }));
      const second = await archive.keep(
        bytesOf('same'),
        aNote({ url: 'https://a.example/2', receivedAt: at('2022-01-15') }),
      );
      expect(second).toBe(first);
      expect(await keysOf(archive, '2022-01-15', '2022-01-15')).toEqual([first]);
      expect((await archive.get(first)).note.url).toBe('https://a.example/1');
    });

    test('concurrent puts of the same bytes all get one key, and one note is kept', async () => {
      const archive = await makeArchive();
      const keys = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          archive.keep(bytesOf('race'), aNote({ url: `https://a.example/${n}` })),
        ),
      );
      expect(new Set(keys).size).toBe(1);
      const key = keys[0] ?? ArchiveKey.parse('');
      const first = await archive.get(key);
      await archive.keep(bytesOf('race'), aNote({ url: 'https://a.example/late' }));
      expect(await archive.get(key)).toEqual(first);
      expect(await keysOf(archive, '2022-01-15', '2022-01-15')).toEqual([key]);
    });

    test('documents are listed by source and day, sorted by key, without other days', async () => {
      const archive = await makeArchive();
      const kept: string[] = [];
      for (const source of ['b', 'a', 'a-b', 'a.b']) {
        for (const day of ['2021-12-31', '2022-01-01', '2022-01-15', '2022-02-01']) {
          for (const text of ['one', 'two', 'three']) {
            const note = aNote({ sourceId: SourceId.parse(source), receivedAt: at(day) });
            kept.push(await archive.keep(bytesOf(text), note));
          }
        }
      }
      const inJanuary = kept.filter((key) => key.includes('/2022/01/'));
      const listed = await keysOf(archive, '2022-01-01', '2022-01-31');
      expect([...listed].sort()).toEqual(inJanuary.sort());
      for (const source of ['a', 'a-b', 'a.b', 'b']) {
        const ofSource = listed.filter((key) => key.startsWith(`raw/${source}/`));
        expect(ofSource).toEqual([...ofSource].sort());
        expect(ofSource).toHaveLength(6);
      }
      expect(await archive.days()).toEqual(['2021-12-31', '2022-01-01', '2022-01-15', '2022-02-01']);
    });

    test('pages give every document once, in the order of keys, also where a source is the beginning of another', async () => {
      const archive = await makeArchive();
      const kept: string[] = [];
      for (const source of ['a', 'a-b', 'a.b', 'b'])
        for (const day of ['2022-01-15', '2022-02-01']) {
          const note = aNote({ sourceId: SourceId.parse(source), receivedAt: at(day) });
          kept.push(await archive.keep(bytesOf(source + day), note), await archive.keep(bytesOf(day), note));
        }
      const listed: string[] = [];
      let after: string | undefined = '';
      while (after !== undefined) {
        const page: Awaited<ReturnType<ArchivePages['page']>> = await archive.page(after, 3);
        expect(page.documents.length).toBeLessThanOrEqual(3);
        listed.push(...page.documents.map(({ key }) => key));
        after = page.next;
      }
      expect(listed).toEqual([...kept].sort());
    });

    test('a document received in the future is not stored under an earlier day', async () => {
      const archive = await makeArchive();
      const note = aNote();
      await archive.keep(bytesOf('x'), note);
      for await (const { keptAt } of archive.kept('2022-01-15', '2022-01-15')) {
        expect(keptAt >= note.receivedAt).toBe(true);
      }
      expect(await keysOf(archive, '2022-01-15', '2022-01-15')).toHaveLength(1);
    });

    test('a replaced document has the other bytes under its key, and says so; one beside it has its own', async () => {
      const archive = await makeArchive();
      const [key, other] = [
        await archive.keep(bytesOf('secret'), aNote()),
        await archive.keep(bytesOf('beside'), aNote()),
      ];
      await archive.replace({ ...(await archive.get(key)), bytes: bytesOf('left') });
      await archive.replace({ ...(await archive.get(key)), bytes: bytesOf('left over') });
      const { bytes, note } = await archive.get(key);
      expect(Buffer.from(bytes).toString()).toBe('left over');
      expect(note).toEqual({ ...aNote(), replacement: sha256Of(bytesOf('left over')) });
      expect(Buffer.from((await archive.get(other)).bytes).toString()).toBe('beside');
      expect((await keysOf(archive, '2022-01-15', '2022-01-15')).sort()).toEqual([key, other].sort());
      // Received again, it is not stored again.
      expect(await archive.keep(bytesOf('secret'), aNote())).toBe(key);
      expect(Buffer.from((await archive.get(key)).bytes).toString()).toBe('left over');
    });

    test('an empty archive has no days and lists nothing', async () => {
      const archive = await makeArchive();
      expect(await archive.days()).toEqual([]);
      expect(await keysOf(archive, '0000-01-01', '9999-12-31')).toEqual([]);
    });

    test('an unknown key is an error, not empty bytes', async () => {
      const archive = await makeArchive();
      const key = ArchiveKey.parse(`raw/none/2022/01/15/${'0'.repeat(64)}`);
      await expect(archive.get(key)).rejects.toThrow('archive');
    });

    test('empty bytes can be stored', async () => {
      const archive = await makeArchive();
      const { bytes } = await archive.get(await archive.keep(new Uint8Array(), aNote()));
      expect(bytes).toHaveLength(0);
    });

    test('changing the given or returned bytes does not change the stored document', async () => {
      const archive = await makeArchive();
      const bytes = bytesOf('abc');
      const key = await archive.keep(bytes, aNote());
      bytes.fill(0);
      (await archive.get(key)).bytes.fill(0);
      expect(Buffer.from((await archive.get(key)).bytes).toString()).toBe('abc');
    });
  });
}
