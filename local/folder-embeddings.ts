import path from 'node:path';
import { makeEmbeddingMemory } from '#adapters/bedrock/embedding-memory.ts';
import { makeFileObjectStore } from '#adapters/files/object-store-files.ts';
import type { EmbeddingStore } from '#core/ports.ts';

/** Vectors beside the archive in the data folder: a rebuild finds them there, though no model is configured any more. */
export function makeFolderEmbeddings(folder: string): EmbeddingStore {
  return makeEmbeddingMemory(makeFileObjectStore(path.join(folder, 'archive', 'embeddings')));
}
