import { ByteSlabs } from '#adapters/byte-slabs.ts';

/** Where a cooling map keeps what is not in use. A value under a key that is there already takes its place. */
export interface Cold<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
  put(entries: readonly (readonly [string, V])[]): void;
  delete(key: string): void;
}

/**
 * Values packed one by one, side by side in slabs: beside its bytes a value costs its key and about 60 bytes, where a Uint8Array
 * of its own would cost 200.
 */
export function makeColdBytes<V>(pack: (value: V) => Uint8Array, unpack: (packed: Uint8Array) => V): Cold<V> {
  const places = new Map<string, number>();
  const slabs = new ByteSlabs();
  const remove = (key: string) => {
    const place = places.get(key);
    if (place === undefined) return;
    slabs.drop(place);
    places.delete(key);
    if (!slabs.isSparse()) return;
    const names = [...places.keys()];
    for (const [at, moved] of slabs.moveTogether([...places.values()]).entries())
      places.set(names[at] ?? '', moved);
  };
  return {
    get(key) {
      const place = places.get(key);
      return place === undefined ? undefined : unpack(slabs.at(place));
    },
    has: (key) => places.has(key),
    put(entries) {
      for (const [key, value] of entries) {
        remove(key);
        places.set(key, slabs.keep(pack(value)));
      }
    },
    delete: remove,
  };
}
