import fc from 'fast-check';
import type { ObjectStore } from '#adapters/shared/object-store.ts';

/** Tests for every ObjectStore. */
export function objectStoreContract(kind: string, open: () => Promise<ObjectStore>): void {
  describe(`the object store: ${kind}`, () => {
    const text = (words: string) => new TextEncoder().encode(words);

    test('returns any bytes unchanged', async () => {
      const objectStore = await open();
      let made = 0;
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
          const name = `s_${made++}/00000001-abcdef01`;
          expect(await objectStore.put(name, bytes)).toBe(true);
          expect(await objectStore.find(name)).toEqual(bytes);
        }),
        { numRuns: 20 },
      );
    });

    test('keeps the first bytes under a name, and reports a second put', async () => {
      const objectStore = await open();
      expect(await objectStore.put('a/b', text('first'))).toBe(true);
      expect(await objectStore.put('a/b', text('second'))).toBe(false);
      expect(await objectStore.find('a/b')).toEqual(text('first'));
    });

    test('reports exactly one of ten concurrent puts under one name as the first', async () => {
      const objectStore = await open();
      const puts = Array.from({ length: 10 }, (_, at) => objectStore.put('raced/name', text(`by ${at}`)));
      const first = (await Promise.all(puts)).flatMap((won, at) => (won ? [at] : []));
      expect(first).toHaveLength(1);
      expect(await objectStore.find('raced/name')).toEqual(text(`by ${first[0]}`));
    });

    test('has nothing under an unused name', async () => {
      expect(await (await open()).find('never/put')).toBeUndefined();
    });

    test('loses only what is removed; removing it again is not an error', async () => {
      const objectStore = await open();
      const names = Array.from({ length: 20 }, (_, at) => `many/${at}`);
      for (const name of names) await objectStore.put(name, text(name));
      await objectStore.remove(names.slice(1));
      await objectStore.remove(names.slice(1));
      expect(await objectStore.find('many/7')).toBeUndefined();
      expect(await objectStore.find('many/0')).toEqual(text('many/0'));
      expect(await objectStore.put('many/7', text('anew'))).toBe(true);
    });

    test('keeps its bytes when the given or returned bytes are changed', async () => {
      const objectStore = await open();
      const bytes = text('as it was');
      await objectStore.put('own/copy', bytes);
      bytes.fill(0);
      (await objectStore.find('own/copy'))?.fill(0);
      expect(await objectStore.find('own/copy')).toEqual(text('as it was'));
    });

    test('stores a megabyte', async () => {
      const objectStore = await open();
      const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => at % 251);
      await objectStore.put('large/one', bytes);
      expect(await objectStore.find('large/one')).toEqual(bytes);
    });
  });
}
