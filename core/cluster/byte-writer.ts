// Bytes out: the few forms that a profile is written in. In: numbers, text, hex. Out: bytes.

const encoder = new TextEncoder();

/** Collects bytes; what it writes ByteReader reads back in the same order. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 to 2^53 - 1, 7 bits a byte, lowest first. */
  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
    this.#bytes.push(rest);
  }

  /** UTF-8 with its length in front. */
  text(value: string): void {
    const bytes = encoder.encode(value);
    this.number(bytes.length);
    this.#bytes.push(...bytes);
  }

  /** An even number of lower-case hex digits, half as many bytes, with their count in front. */
  hex(digits: string): void {
    this.number(digits.length / 2);
    for (let at = 0; at < digits.length; at += 2)
      this.#bytes.push(ofDigit(digits.charCodeAt(at)) * 16 + ofDigit(digits.charCodeAt(at + 1)));
  }

  /** Numbers 0–255, one byte each, with their count in front. */
  bytes(values: readonly number[]): void {
    this.number(values.length);
    for (const value of values) this.#bytes.push(value);
  }

  /** All that was written. */
  written(): Uint8Array {
    return new Uint8Array(this.#bytes);
  }
}

/** Of a hex digit, 0-9 or a-f. */
function ofDigit(digit: number): number {
  return digit < 97 ? digit - 48 : digit - 87;
}
