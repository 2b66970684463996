import type { Row } from '#adapters/table-dynamodb.ts';

/** Write units that a put of the row takes: one a KB of names and values. */
export function unitsOf(row: Row): number {
  const bytes = Object.entries(row).reduce((sum, [name, value]) => sum + name.length + bytesOf(value), 0);
  return Math.ceil(bytes / 1024);
}

/** A number takes a byte for two digits and one more; a truth value one. */
function bytesOf(value: unknown): number {
  if (value === undefined) return 0;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  return typeof value === 'string' ? Buffer.byteLength(value) : 1;
}
