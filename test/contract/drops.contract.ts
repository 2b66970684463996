import { DropKey } from '#core/ids.ts';
import type { DropFolder } from '#core/intake/receive-drop.ts';

interface OpenDrops {
  drops: DropFolder;
  /** Writes a file as a partner does. */
  put(key: string, bytes: Uint8Array): Promise<void>;
}

/** Tests for every drop folder. */
export function dropsContract(name: string, open: () => Promise<OpenDrops>): void {
  const key = DropKey.parse('incoming/afp/2022/گزارش 1.xml');
  const bytes = new Uint8Array([0, 255, 10, 13]);

  describe(`the drop folder (${name})`, () => {
    test('gives the written bytes with their time', async () => {
      const { drops, put } = await open();
      await put(key, bytes);
      const file = await drops.read(key, 4);
      expect([...(file?.bytes ?? [])]).toEqual([...bytes]);
      expect(Math.abs(Date.parse(file?.droppedAt ?? '') - Date.now())).toBeLessThan(3_600_000);
    });

    test('gives no bytes of a file larger than the requested limit', async () => {
      const { drops, put } = await open();
      await put(key, bytes);
      const file = await drops.read(key, 3);
      expect(file).toBeDefined();
      expect(file?.bytes).toBeUndefined();
    });

    test('a removed file is gone, and removing it twice is not an error', async () => {
      const { drops, put } = await open();
      await put(key, bytes);
      await drops.remove(key);
      await drops.remove(key);
      expect(await drops.read(key, 4)).toBeUndefined();
    });
  });
}
