import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { endOfFirstMember } from '#adapters/fetch/gzip-member.ts';

/** `complete` is false when the compressed stream ends early: `bytes` is then what could be read. */
export type DecodedBody =
  | { kind: 'decoded'; bytes: Uint8Array; complete: boolean }
  | { kind: 'failed'; detail: string };

/** Sizes in bytes. Up to `ratioFreeBytes` any expansion passes; beyond, no more than `maxRatio` times the bytes on the wire. */
export interface DecodeCaps {
  maxDecodedBytes: number;
  ratioFreeBytes: number;
  maxRatio: number;
}

type Decompress = (
  wire: Uint8Array,
  options: { maxOutputLength: number; finishFlush?: number },
) => Promise<Buffer>;
interface Coding {
  decompress: Decompress;
  /** Makes the decoder give what it has when the stream ends early. */
  partialFlush: number;
}
const gunzip: Coding = { decompress: promisify(zlib.gunzip), partialFlush: zlib.constants.Z_SYNC_FLUSH };
const inflate: Coding = { decompress: promisify(zlib.inflate), partialFlush: zlib.constants.Z_SYNC_FLUSH };
const inflateRaw: Coding = {
  decompress: promisify(zlib.inflateRaw),
  partialFlush: zlib.constants.Z_SYNC_FLUSH,
};
const brotli: Coding = {
  decompress: promisify(zlib.brotliDecompress),
  partialFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
};

/** Node has zstd from 22.15 on; the types are those of the oldest Node that is supported. */
const zstdOfNode = (zlib as { zstdDecompress?: Parameters<typeof promisify>[0] }).zstdDecompress;
const zstd: Coding | undefined =
  zstdOfNode === undefined ? undefined : { decompress: promisify(zstdOfNode) as Decompress, partialFlush: 1 };
/** The codings that a request may ask for. */
export const acceptedEncodings = zstd === undefined ? 'gzip, br, deflate' : 'gzip, br, deflate, zstd';

/**
 * Takes off the one layer that Content-Encoding names: gzip, deflate (with or without its zlib frame), br or zstd. Rules:
 * more than one layer or an unknown one is refused; a plain body under the name of gzip or br is read as it is; an early
 * end gives what there is, not complete; several gzip members are joined; garbage after the last member is dropped;
 * damage inside the stream fails; gzip and zstd are known by their first bytes where no header names them. No more than the caps allow is ever held.
 */
export async function decodeBody(
  wire: Uint8Array,
  contentEncoding: string,
  caps: DecodeCaps,
): Promise<DecodedBody> {
  const layers = contentEncoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > 1)
    return { kind: 'failed', detail: `${layers.length} content encodings, at most one is read` };
  const coding = codingOf(layers[0], wire);
  if (coding === 'plain') return { kind: 'decoded', bytes: wire, complete: true };
  if (coding === 'no zstd') return { kind: 'failed', detail: 'a zstd body, which Node reads from 22.15 on' };
  if (coding === 'unknown') return { kind: 'failed', detail: 'a content encoding that was not asked for' };
  const allowed = Math.max(caps.ratioFreeBytes, Math.floor(wire.length * caps.maxRatio));
  return decompressWithin(wire, coding, Math.min(caps.maxDecodedBytes, allowed));
}

function codingOf(layer: string | undefined, wire: Uint8Array): Coding | 'plain' | 'unknown' | 'no zstd' {
  const [first = 0, second = 0] = wire;
  switch (layer) {
    case undefined:
      // Some servers always compress and never say so.
      if (startsAsZstd(wire)) return zstd ?? 'no zstd';
      return startsAsGzip(wire) ? gunzip : 'plain';
    case 'zstd':
      return startsAsZstd(wire) ? (zstd ?? 'no zstd') : 'plain';
    case 'gzip':
    case 'x-gzip':
      return startsAsGzip(wire) ? gunzip : 'plain';
    case 'deflate':
      // RFC 1950: method 8 in the low bits, and both bytes together a multiple of 31.
      return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 ? inflate : inflateRaw;
    case 'br':
      return brotli;
    default:
      return 'unknown';
  }
}

async function decompressWithin(
  wire: Uint8Array,
  coding: Coding,
  maxOutputLength: number,
): Promise<DecodedBody> {
  const whole = await attempt(wire, coding, { maxOutputLength });
  if (Buffer.isBuffer(whole)) return { kind: 'decoded', bytes: plainBytes(whole), complete: true };
  if (whole === 'ERR_BUFFER_TOO_LARGE')
    return { kind: 'failed', detail: `expands beyond ${maxOutputLength} bytes` };
  const first = coding === gunzip ? await firstMember(wire, maxOutputLength) : undefined;
  if (first !== undefined) return { kind: 'decoded', bytes: plainBytes(first), complete: true };
  if (whole === 'Z_BUF_ERROR') {
    const part = await attempt(wire, coding, { maxOutputLength, finishFlush: coding.partialFlush });
    if (Buffer.isBuffer(part)) return { kind: 'decoded', bytes: plainBytes(part), complete: false };
  }
  if (startsAsText(wire)) return { kind: 'decoded', bytes: wire, complete: true };
  return { kind: 'failed', detail: 'the compressed body is damaged' };
}

/** The first gzip member when it is whole and followed only by garbage, not by another member. */
async function firstMember(wire: Uint8Array, maxOutputLength: number): Promise<Buffer | undefined> {
  const end = await endOfFirstMember(wire, maxOutputLength);
  if (end === undefined || startsAsGzip(wire.subarray(end))) return undefined;
  const first = await attempt(wire.subarray(0, end), gunzip, { maxOutputLength });
  return Buffer.isBuffer(first) ? first : undefined;
}

/** What was decompressed, or zlib's code for why it was not. */
async function attempt(
  wire: Uint8Array,
  coding: Coding,
  options: { maxOutputLength: number; finishFlush?: number },
): Promise<Buffer | string> {
  try {
    return await coding.decompress(wire, options);
  } catch (error) {
    return codeOf(error);
  }
}

function startsAsGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** RFC 8878 section 3.1.1. */
function startsAsZstd(bytes: Uint8Array): boolean {
  return bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd;
}

/** Markup or JSON, after white space and a byte order mark: what a server sends that only claims to compress. */
function startsAsText(wire: Uint8Array): boolean {
  const head = Buffer.from(wire.subarray(0, 64)).toString('utf8').replace('\ufeff', '').trimStart();
  return /^[<{[]/.test(head);
}

function plainBytes(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
