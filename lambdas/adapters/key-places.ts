const fewest = 1024;
/** Of the slots, what may be in use. */
const fullShare = 0.7;
const empty = 0;
const deleted = 0xffffffff;

/**
 * Places by key, without the keys: 12 bytes a slot hold 64 bits of a hash and the place, where a Map with its texts takes over
 * 100. What is found is where the key may be: who asks compares the key that stands there.
 */
export class KeyPlaces {
  #slots = new Uint32Array(fewest * 3);
  #used = 0;

  /** Every place that a key of this hash was put at: one, or none, but for chance. */
  find(key: string): number[] {
    const [one, other] = hashesOf(key);
    const places: number[] = [];
    for (let slot = this.#slotOf(one); this.#slots[slot + 2] !== empty; slot = this.#next(slot)) {
      const place = this.#slots[slot + 2] ?? empty;
      if (place !== deleted && this.#slots[slot] === one && this.#slots[slot + 1] === other)
        places.push(place - 1);
    }
    return places;
  }

  put(key: string, place: number): void {
    if ((this.#used + 1) * 3 > this.#slots.length * fullShare) this.#grow();
    const [one, other] = hashesOf(key);
    this.#fill(one, other, place + 1);
  }

  delete(key: string, place: number): void {
    const [one, other] = hashesOf(key);
    for (let slot = this.#slotOf(one); this.#slots[slot + 2] !== empty; slot = this.#next(slot))
      if (this.#slots[slot + 2] === place + 1 && this.#slots[slot + 1] === other && this.#slots[slot] === one)
        this.#slots[slot + 2] = deleted;
  }

  #slotOf(hash: number): number {
    return (hash & (this.#slots.length / 3 - 1)) * 3;
  }

  #next(slot: number): number {
    return slot + 3 === this.#slots.length ? 0 : slot + 3;
  }

  #fill(one: number, other: number, marked: number): void {
    let slot = this.#slotOf(one);
    while (this.#slots[slot + 2] !== empty) slot = this.#next(slot);
    this.#slots[slot] = one;
    this.#slots[slot + 1] = other;
    this.#slots[slot + 2] = marked;
    this.#used += 1;
  }

  /** Twice the slots; those of deleted keys are free again. */
  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    this.#used = 0;
    for (let slot = 0; slot < before.length; slot += 3) {
      const marked = before[slot + 2] ?? empty;
      if (marked !== empty && marked !== deleted)
        this.#fill(before[slot] ?? 0, before[slot + 1] ?? 0, marked);
    }
  }
}

/** Two hashes of a text (cyrb53 by bryc, public domain), unsigned, 32 bits each. */
function hashesOf(text: string): [number, number] {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  const mixed = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  const mixedOther =
    Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [mixed >>> 0, mixedOther >>> 0];
}
