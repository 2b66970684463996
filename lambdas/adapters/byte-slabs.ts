const slabBytes = 1_048_576;
/** Values begin at multiples of it, so that a place is a small whole number up to 16 GB. */
const unitBytes = 8;
const unitsOfSlab = slabBytes / unitBytes;
const lengthBytes = 4;
/** Below so many slabs the room that dropped values leave is not worth the copying. */
const fewestSlabs = 4;

/**
 * Packed values side by side in slabs of 1 MB: where each has a Uint8Array of its own, its header and what the allocator leaves
 * between them cost more than many a value does.
 */
export class ByteSlabs {
  #slabs: Uint8Array[] = [];
  /** Bytes used of the slab that is filled, and left by dropped values in all. */
  #used = slabBytes;
  #dropped = 0;
  /** The slab that is filled; large values have slabs of their own. */
  #open = -1;

  /** Copies the bytes. @returns their place, until they are moved. */
  keep(bytes: Uint8Array): number {
    const size = sizeOf(bytes.length);
    if (size > slabBytes) return this.#write(this.#slabs.push(new Uint8Array(size)) - 1, 0, bytes);
    if (this.#used + size > slabBytes) {
      this.#open = this.#slabs.push(new Uint8Array(slabBytes)) - 1;
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += size;
    return this.#write(this.#open, at, bytes);
  }

  /** The bytes themselves, not a copy. */
  at(place: number): Uint8Array {
    const slab = this.#slabs[Math.floor(place / unitsOfSlab)] ?? new Uint8Array(lengthBytes);
    const at = (place % unitsOfSlab) * unitBytes;
    const length = new DataView(slab.buffer).getUint32(at);
    return slab.subarray(at + lengthBytes, at + lengthBytes + length);
  }

  drop(place: number): void {
    this.#dropped += sizeOf(this.at(place).length);
  }

  /** Whether more than half is left by dropped values: then those that stand are to be moved together. */
  isSparse(): boolean {
    return this.#slabs.length > fewestSlabs && this.#dropped * 2 >= this.#slabs.length * slabBytes;
  }

  /** Keeps what stands at these places only. @returns their new places, in the same order. */
  moveTogether(standing: readonly number[]): number[] {
    const kept = standing.map((place) => this.at(place));
    this.#slabs = [];
    [this.#open, this.#used, this.#dropped] = [-1, slabBytes, 0];
    return kept.map((bytes) => this.keep(bytes));
  }

  #write(slab: number, at: number, bytes: Uint8Array): number {
    const into = this.#slabs[slab] ?? new Uint8Array();
    new DataView(into.buffer).setUint32(at, bytes.length);
    into.set(bytes, at + lengthBytes);
    return slab * unitsOfSlab + at / unitBytes;
  }
}

function sizeOf(length: number): number {
  return Math.ceil((lengthBytes + length) / unitBytes) * unitBytes;
}
