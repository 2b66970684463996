import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeEmbeddingMemory } from '#adapters/bedrock/embedding-memory.ts';
import { makeFileObjectStore } from '#adapters/files/object-store-files.ts';
import type { EmbeddingStore } from '#core/ports.ts';

/** Vectors beside the archive in the data folder: a rebuild finds them there, though no model is configured any more. */
export function makeFolderEmbeddings(data: string): EmbeddingStore {
  const folder = path.join(data, 'archive', 'embeddings');
  const objects = makeFileObjectStore(folder);
  // Most machines have no model: then no file is looked for.
  let isThere = existsSync(folder);
  return makeEmbeddingMemory({
    ...objects,
    async put(name, bytes) {
      isThere = true;
      return objects.put(name, bytes);
    },
    find: async (name) => (isThere ? objects.find(name) : undefined),
  });
}
