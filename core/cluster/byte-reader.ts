// Bytes in: the mirror of byte-writer.ts. In: bytes. Out: numbers, text, hex.

/** Reads in the order that ByteWriter wrote. @throws RangeError at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (let byte = this.#next(); ; byte = this.#next(), scale *= 128) {
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
    }
  }

  text(): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.#take(this.number()));
  }

  hex(): string {
    return Array.from(this.#take(this.number()), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  bytes(): number[] {
    return Array.from(this.#take(this.number()));
  }

  #next(): number {
    return this.#take(1)[0] ?? 0;
  }

  #take(count: number): Uint8Array {
    const end = this.#at + count;
    if (end > this.#bytes.length) throw new RangeError('signature: the bytes end too early');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}
