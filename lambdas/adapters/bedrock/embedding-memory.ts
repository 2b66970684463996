import type { ObjectStore } from '#adapters/shared/object-store.ts';
import { packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import { StoredEmbedding } from '#core/fingerprint/embedding.ts';
import type { EmbeddingStore } from '#core/ports.ts';

const mostHeld = 2_000;

/** Vectors on a objectStore beside the archive, one name a text. What is remembered never changes, so the latest are held here too. */
export function makeEmbeddingMemory(objectStore: ObjectStore): EmbeddingStore {
  const held = new Map<string, StoredEmbedding>();
  const hold = (digest: string, embedding: StoredEmbedding) => {
    held.set(digest, embedding);
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    return embedding;
  };
  const findEmbedding = async (digest: string) => {
    const known = held.get(digest);
    if (known !== undefined) return known;
    const bytes = await objectStore.find(nameOf(digest));
    return bytes && hold(digest, StoredEmbedding.parse(unpackJson(bytes)));
  };
  return {
    findEmbedding,
    async saveEmbedding(digest, embedding) {
      if (await objectStore.put(nameOf(digest), packJson(embedding))) return hold(digest, embedding);
      return (await findEmbedding(digest)) ?? embedding;
    },
  };
}

/** Folders of two digits, so that none on one machine holds very many. */
function nameOf(digest: string): string {
  return `${digest.slice(0, 2)}/${digest}`;
}
