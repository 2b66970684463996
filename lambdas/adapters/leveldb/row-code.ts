import type { Row } from '#adapters/shared/table.ts';

/**
 * A row as bytes: the length of a JSON object, that object, then the attributes that are bytes, one after the other. In
 * the object such an attribute is the list of its single length.
 */
export function encodeRow(row: Row): Buffer {
  const plain: Record<string, unknown> = {};
  const parts: Uint8Array[] = [];
  for (const [name, value] of Object.entries(row)) {
    if (!(value instanceof Uint8Array)) plain[name] = value;
    else {
      plain[name] = [value.length];
      parts.push(value);
    }
  }
  const json = Buffer.from(JSON.stringify(plain));
  const head = Buffer.allocUnsafe(4);
  head.writeUInt32LE(json.length);
  return Buffer.concat([head, json, ...parts]);
}

/** @throws on bytes that encodeRow did not write. */
export function decodeRow(bytes: Buffer): Row {
  let at = 4 + bytes.readUInt32LE(0);
  const row = JSON.parse(bytes.toString('utf8', 4, at)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(row)) {
    if (!Array.isArray(value)) continue;
    row[name] = bytes.subarray(at, at + Number(value[0]));
    at += Number(value[0]);
  }
  if (at !== bytes.length || typeof row.pk !== 'string' || typeof row.sk !== 'string')
    throw new Error('table: a row is damaged');
  return row as Row;
}
