// Tables from a hash to a byte, as generated files pack them. In: base 64. Out: a table that is searched by halves.

export interface HashTable {
  /** Sorted. */
  hashes: Uint32Array;
  /** The byte of the hash at the same place. */
  steps: Uint8Array;
}

/** The byte of the hash; undefined where the table has none. */
export function findStep({ hashes, steps }: HashTable, hash: number): number | undefined {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return steps[middle];
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Reads what tables/pack-table.ts packed. */
export function unpackTable(base64: string): HashTable {
  const bytes = bytesOf(base64);
  const hashes: number[] = [];
  const steps: number[] = [];
  let hash = 0;
  let at = 0;
  while (at < bytes.length) {
    let scale = 1;
    for (; (bytes[at] ?? 0) > 127; at++, scale *= 128) hash += ((bytes[at] ?? 0) - 128) * scale;
    hash += (bytes[at] ?? 0) * scale;
    hashes.push(hash);
    steps.push(bytes[at + 1] ?? 0);
    at += 2;
  }
  return { hashes: Uint32Array.from(hashes), steps: Uint8Array.from(steps) };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sixBits = new Map(Array.from(alphabet, (letter, value) => [letter.charCodeAt(0), value]));

/** Base 64 by hand: core may use neither Buffer nor atob. */
function bytesOf(base64: string): Uint8Array {
  const text = base64.replaceAll('=', '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    bits = ((bits << 6) | (sixBits.get(text.charCodeAt(index)) ?? 0)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}
