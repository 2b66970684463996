// Digests: the one hash behind every id and every "is it the same?". In: bytes or plain values. Out: hex.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** sha-256 of the bytes, 64 hex digits. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** sha-256 of a plain JSON value, 64 hex digits; the order of object keys does not matter, `undefined` fields do not count. */
export function digestOf(value: unknown): string {
  return sha256Of(utf8ToBytes(canonicalJson(value)));
}

/** JSON with sorted keys and without `undefined`: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  // Most ids are made from a few strings: they have no keys to sort.
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return JSON.stringify(value);
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
