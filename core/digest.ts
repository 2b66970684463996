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
  return sortedJson(value) ?? JSON.stringify(value);
}

/** Undefined for what JSON leaves out. Faster than JSON.stringify with a function that sorts. */
function sortedJson(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return sortedJson(value.toJSON());
  if (Array.isArray(value)) return `[${value.map((part) => sortedJson(part) ?? 'null').join(',')}]`;
  let json = '';
  for (const key of sortedKeys(value)) {
    const part = sortedJson((value as Record<string, unknown>)[key]);
    if (part !== undefined) json += `${json === '' ? '' : ','}${JSON.stringify(key)}:${part}`;
  }
  return `{${json}}`;
}

/** Keys that are numbers come first, by their value, as in every object. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value).sort();
  return keys.some(startsWithDigit) ? Object.keys(Object.fromEntries(keys.map((key) => [key, 0]))) : keys;
}

function startsWithDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= zeroDigit && first <= nineDigit;
}
const zeroDigit = 48;
const nineDigit = 57;
