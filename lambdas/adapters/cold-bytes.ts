/** Where a cooling map keeps what is not in use. A value under a key that is there already takes its place. */
export interface Cold<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
  put(entries: readonly (readonly [string, V])[]): void;
  delete(key: string): void;
}

const slabBytes = 1_048_576;
/** Values begin at multiples of it, so that a place is a small whole number up to 16 GB. */
const unitBytes = 8;
const unitsOfSlab = slabBytes / unitBytes;
const lengthBytes = 4;
/** Below so many slabs the room that deleted values leave is not worth the copying. */
const fewestSlabs = 4;

/**
 * Packed values side by side in slabs of 1 MB: beside its bytes a value costs its key and about 60 bytes, where a Uint8Array of
 * its own would cost 200. Once more than half is left by deleted values, the others are moved together.
 */
export function makeColdBytes<V>(pack: (value: V) => Uint8Array, unpack: (packed: Uint8Array) => V): Cold<V> {
  const places = new Map<string, number>();
  let slabs: Uint8Array[] = [];
  let [used, deleted] = [slabBytes, 0];
  /** The slab that is filled; large values have slabs of their own. */
  let open = -1;
  const keep = (bytes: Uint8Array): number => {
    const size = sizeOf(bytes.length);
    let [slab, at] = [open, used];
    if (size > slabBytes) [slab, at] = [slabs.push(new Uint8Array(size)) - 1, 0];
    else {
      if (used + size > slabBytes) [open, used] = [slabs.push(new Uint8Array(slabBytes)) - 1, 0];
      [slab, at] = [open, used];
      used += size;
    }
    const into = slabs[slab] ?? new Uint8Array();
    new DataView(into.buffer).setUint32(at, bytes.length);
    into.set(bytes, at + lengthBytes);
    return slab * unitsOfSlab + at / unitBytes;
  };
  const bytesAt = (place: number): Uint8Array => {
    const slab = slabs[Math.floor(place / unitsOfSlab)] ?? new Uint8Array();
    const at = (place % unitsOfSlab) * unitBytes;
    const length = new DataView(slab.buffer).getUint32(at);
    return slab.subarray(at + lengthBytes, at + lengthBytes + length);
  };
  const remove = (key: string) => {
    const place = places.get(key);
    if (place === undefined) return;
    deleted += sizeOf(bytesAt(place).length);
    places.delete(key);
    if (slabs.length <= fewestSlabs || deleted * 2 < slabs.length * slabBytes) return;
    const kept = [...places].map(([name, at]) => [name, bytesAt(at)] as const);
    [slabs, open, used, deleted] = [[], -1, slabBytes, 0];
    for (const [name, bytes] of kept) places.set(name, keep(bytes));
  };
  return {
    get(key) {
      const place = places.get(key);
      return place === undefined ? undefined : unpack(bytesAt(place));
    },
    has: (key) => places.has(key),
    put(entries) {
      for (const [key, value] of entries) {
        remove(key);
        places.set(key, keep(pack(value)));
      }
    },
    delete: remove,
  };
}

function sizeOf(length: number): number {
  return Math.ceil((lengthBytes + length) / unitBytes) * unitBytes;
}
