import fc from 'fast-check';
import type { Shelf } from '#adapters/shelf.ts';

/** What any Shelf promises. */
export function shelfContract(kind: string, open: () => Promise<Shelf>): void {
  describe(`the shelf: ${kind}`, () => {
    const text = (words: string) => new TextEncoder().encode(words);

    test('gives back the very bytes, whatever they are', async () => {
      const shelf = await open();
      let made = 0;
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
          const name = `s_${made++}/00000001-abcdef01`;
          expect(await shelf.put(name, bytes)).toBe(true);
          expect(await shelf.find(name)).toEqual(bytes);
        }),
        { numRuns: 20 },
      );
    });

    test('keeps what was put first under a name, and says so', async () => {
      const shelf = await open();
      expect(await shelf.put('a/b', text('first'))).toBe(true);
      expect(await shelf.put('a/b', text('second'))).toBe(false);
      expect(await shelf.find('a/b')).toEqual(text('first'));
    });

    test('of ten who put at once under one name exactly one is told that it was first', async () => {
      const shelf = await open();
      const puts = Array.from({ length: 10 }, (_, at) => shelf.put('raced/name', text(`by ${at}`)));
      const first = (await Promise.all(puts)).flatMap((won, at) => (won ? [at] : []));
      expect(first).toHaveLength(1);
      expect(await shelf.find('raced/name')).toEqual(text(`by ${first[0]}`));
    });

    test('has nothing under a name that nobody used', async () => {
      expect(await (await open()).find('never/put')).toBeUndefined();
    });

    test('loses what is removed, and only that; removing it again is no error', async () => {
      const shelf = await open();
      const names = Array.from({ length: 20 }, (_, at) => `many/${at}`);
      for (const name of names) await shelf.put(name, text(name));
      await shelf.remove(names.slice(1));
      await shelf.remove(names.slice(1));
      expect(await shelf.find('many/7')).toBeUndefined();
      expect(await shelf.find('many/0')).toEqual(text('many/0'));
      expect(await shelf.put('many/7', text('anew'))).toBe(true);
    });

    test('what it was given, or gave, can be changed without changing what it keeps', async () => {
      const shelf = await open();
      const bytes = text('as it was');
      await shelf.put('own/copy', bytes);
      bytes.fill(0);
      (await shelf.find('own/copy'))?.fill(0);
      expect(await shelf.find('own/copy')).toEqual(text('as it was'));
    });

    test('takes a megabyte', async () => {
      const shelf = await open();
      const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => at % 251);
      await shelf.put('large/one', bytes);
      expect(await shelf.find('large/one')).toEqual(bytes);
    });
  });
}
