// SHA-256 digests of bytes and of plain values. Every id and every equality check of contents uses them.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** sha-256 of the bytes, 64 hex digits. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * SHA-256 of a plain JSON value, 64 hex digits. The order of object keys does not matter; `undefined` fields
 * are ignored.
 */
export function digestOf(value: unknown): string {
  return sha256Of(utf8ToBytes(canonicalJson(value)));
}

/** JSON with sorted keys and without `undefined` fields: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  // Most ids are made from a few strings, which have no keys to sort.
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return JSON.stringify(value);
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
