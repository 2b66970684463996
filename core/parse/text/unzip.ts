// Unpacks gzip that no header announced (some servers always compress, and files are posted compressed), and packs.
import { maxDocumentBytes } from '#core/parse/limits.ts';
import type { Problem } from '#core/problem.ts';

const zlib = 0x78;

/** True for the first bytes of gzip (RFC 1952) and of zlib (RFC 1950) at its usual levels. */
export function isGzip(bytes: Uint8Array): boolean {
  const [first, second = 0] = bytes;
  return (first === 0x1f && second === 0x8b) || (first === zlib && [0x01, 0x9c, 0xda].includes(second));
}

/**
 * The unpacked bytes, up to the limit on documents, or the problem with them. A second layer, from a server that packs what is
 * packed already, is unpacked too. Never throws.
 */
export async function unzip(packed: Uint8Array): Promise<Uint8Array | Problem> {
  const bytes = await unzipLayer(packed);
  return bytes instanceof Uint8Array && isGzip(bytes) ? unzipLayer(bytes) : bytes;
}

async function unzipLayer(packed: Uint8Array): Promise<Uint8Array | Problem> {
  try {
    const bytes = await passThrough(
      new DecompressionStream(packed[0] === zlib ? 'deflate' : 'gzip'),
      packed,
      maxDocumentBytes,
    );
    return bytes ?? { code: 'too_large', message: `gzip of more than ${maxDocumentBytes} bytes` };
  } catch {
    return { code: 'malformed', message: 'gzip that is damaged or cut off' };
  }
}

/** Packs bytes of ours, so that the archive needs less room for them. */
export async function zip(bytes: Uint8Array): Promise<Uint8Array> {
  return (await passThrough(new CompressionStream('gzip'), bytes, Number.POSITIVE_INFINITY)) ?? bytes;
}

/** What the stream makes of the bytes; undefined if it is longer than `most`. @throws for what it cannot read. */
async function passThrough(
  { readable, writable }: DecompressionStream | CompressionStream,
  given: Uint8Array,
  most: number,
): Promise<Uint8Array | undefined> {
  const writer = writable.getWriter();
  // A fault of the stream rejects the reads below too.
  const written = Promise.allSettled([writer.write(new Uint8Array(given)), writer.close()]);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length <= most) continue;
    await reader.cancel();
    return undefined;
  }
  await written;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
