import path from 'node:path';
import { makeEmbeddingMemory } from '#adapters/embedding-memory.ts';
import { makeFileShelf } from '#adapters/shelf-files.ts';
import type { EmbeddingStore } from '#core/ports.ts';

/** Vectors beside the archive in the data folder: a rebuild finds them there, though no model is configured any more. */
export function makeFolderEmbeddings(folder: string): EmbeddingStore {
  return makeEmbeddingMemory(makeFileShelf(path.join(folder, 'archive', 'embeddings')));
}
