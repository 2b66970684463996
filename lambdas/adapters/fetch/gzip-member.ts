import { inflateRaw, type Zlib } from 'node:zlib';

const headerBytes = 10;
const trailerBytes = 8;
const flags = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };

/**
 * The end of the first gzip member of `wire` (RFC 1952 section 2.3), which separates trailing bytes of a server from
 * damage inside. Undefined when there is no whole member, or it expands beyond `maxOutputLength`. The checksum is not
 * verified.
 */
export async function endOfFirstMember(
  wire: Uint8Array,
  maxOutputLength: number,
): Promise<number | undefined> {
  const start = deflateStart(wire);
  if (start === undefined) return undefined;
  const consumed = await bytesInflated(wire.subarray(start), maxOutputLength);
  if (consumed === undefined) return undefined;
  const end = start + consumed + trailerBytes;
  return end <= wire.length ? end : undefined;
}

function deflateStart(wire: Uint8Array): number | undefined {
  const has = (flag: number): boolean => ((wire[3] ?? 0) & flag) !== 0;
  let at = headerBytes;
  if (has(flags.extra)) at += 2 + (wire[at] ?? 0) + (wire[at + 1] ?? 0) * 256;
  for (const flag of [flags.name, flags.comment]) {
    if (!has(flag)) continue;
    const zero = wire.indexOf(0, at);
    if (zero < 0) return undefined;
    at = zero + 1;
  }
  if (has(flags.headerChecksum)) at += 2;
  return at < wire.length ? at : undefined;
}

function bytesInflated(deflated: Uint8Array, maxOutputLength: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    inflateRaw(deflated, { info: true, maxOutputLength }, (error, inflated) => {
      resolve(error === null ? engineOf(inflated).bytesWritten : undefined);
    });
  });
}

/** With `info: true` zlib gives `{buffer, engine}` (Node documentation, zlib options); the types do not say so. */
function engineOf(inflated: unknown): Zlib {
  return (inflated as { engine: Zlib }).engine;
}
