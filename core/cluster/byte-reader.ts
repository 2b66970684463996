// Bytes in: the mirror of byte-writer.ts. In: bytes. Out: numbers, text, hex.

const decoder = new TextDecoder('utf-8', { fatal: true });
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

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
    const bytes = this.#take(this.number());
    // A language, nearly always: a decoder takes longer to begin than this to end.
    if (bytes.length < 4 && bytes.every((byte) => byte < 128)) return String.fromCharCode(...bytes);
    return decoder.decode(bytes);
  }

  hex(): string {
    let digits = '';
    const taken = this.#take(this.number());
    for (let at = 0; at < taken.length; at++) digits += hexOfByte[taken[at] ?? 0] ?? '';
    return digits;
  }

  bytes(): number[] {
    const taken = this.#take(this.number());
    const values: number[] = [];
    for (let at = 0; at < taken.length; at++) values.push(taken[at] ?? 0);
    return values;
  }

  #next(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new RangeError('profile: the bytes end too early');
    this.#at += 1;
    return byte;
  }

  #take(count: number): Uint8Array {
    const end = this.#at + count;
    if (end > this.#bytes.length) throw new RangeError('profile: the bytes end too early');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}
