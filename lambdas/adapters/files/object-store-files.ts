import { link, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { hasCode, makeDurableFolder, syncFolder, writeSynced } from '#adapters/files/durable-files.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';

/**
 * The objectStore as files under the folder. Killed at any moment it leaves either nothing or the whole file: it is written and
 * synced under a temporary name in `tmp`, then gets its own by a link, which leaves what is there already.
 */
export function makeFileObjectStore(folderName: string): ObjectStore {
  const folder = resolve(folderName);
  return {
    async put(name, bytes) {
      const path = join(folder, name);
      const temporary = join(folder, 'tmp', crypto.randomUUID());
      await makeDurableFolder(folder, dirname(path));
      await makeDurableFolder(folder, dirname(temporary));
      try {
        await writeSynced(temporary, bytes);
        const isNew = await link(temporary, path).then(
          () => true,
          (error: unknown) => {
            if (hasCode(error, 'EEXIST')) return false;
            throw error;
          },
        );
        await syncFolder(dirname(path));
        return isNew;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    async find(name) {
      try {
        const bytes = await readFile(join(folder, name));
        return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return undefined;
        throw error;
      }
    },
    async remove(names) {
      for (const name of names) await rm(join(folder, name), { force: true });
    },
  };
}
