// Signatures as bytes: what the store keeps, 5 to 10 times smaller than JSON. In: a signature. Out: bytes, and back.
import { ByteReader } from '#core/cluster/byte-reader.ts';
import { ByteWriter } from '#core/cluster/byte-writer.ts';
import { StorySignature } from '#core/cluster/signature.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { epochMsOf, type Instant, instantOf } from '#core/instant.ts';

/** The first byte: raised whenever the form changes. */
const form = 1;
/** Times are stored as milliseconds since the year 0000, so that none is negative. */
const zeroMs = 62_167_219_200_000;

/** The signature in a few kilobytes at most: hashes once for all members, weights as bytes. */
export function encodeSignature(signature: StorySignature): Uint8Array {
  const out = new ByteWriter();
  const hashes = hashesOf(signature.members);
  out.number(form);
  out.hex(signature.storyId.slice(2));
  out.number(signature.revision);
  out.hex(signature.mergedInto?.slice(2) ?? '');
  writeTime(out, signature.firstFiledAt);
  writeTime(out, signature.lastFiledAt);
  out.text(signature.keys.join(' '));
  writeRising(out, hashes);
  const places = new Map(hashes.map((hash, place) => [hash, place]));
  out.number(signature.members.length);
  for (const member of signature.members) writeMember(out, member, places);
  return out.written();
}

/** The signature that encodeSignature wrote. @throws on bytes of another form, and on bytes that are no signature. */
export function decodeSignature(bytes: Uint8Array): StorySignature {
  const from = new ByteReader(bytes);
  const found = from.number();
  if (found !== form) throw new RangeError(`signature: form ${found} is not known`);
  const storyId = `s_${from.hex()}`;
  const revision = from.number();
  const into = from.hex();
  const firstFiledAt = readTime(from);
  const lastFiledAt = readTime(from);
  const keys = from.text();
  const hashes = readRising(from);
  return StorySignature.parse({
    storyId,
    revision,
    ...(into !== '' && { mergedInto: `s_${into}` }),
    firstFiledAt,
    lastFiledAt,
    keys: keys === '' ? [] : keys.split(' '),
    members: Array.from({ length: from.number() }, () => readMember(from, hashes)),
  });
}

function hashesOf(members: readonly Fingerprint[]): number[] {
  const all = members.flatMap(({ title, terms, names, figures }) => [
    ...[...title, ...terms, ...names].map(([hash]) => hash),
    ...figures,
  ]);
  return [...new Set(all)].sort((a, b) => a - b);
}

function writeMember(out: ByteWriter, member: Fingerprint, places: ReadonlyMap<number, number>): void {
  out.hex(member.reportId.slice(2));
  out.text(member.agency);
  out.text(member.language);
  writeTime(out, member.filedAt);
  out.hex(member.textDigest);
  out.bytes(member.sketch);
  for (const terms of [member.title, member.terms, member.names]) {
    writeRising(
      out,
      terms.map(([hash]) => places.get(hash) ?? 0),
    );
    out.bytes(terms.map(([, weight]) => weight));
  }
  writeRising(
    out,
    member.figures.map((hash) => places.get(hash) ?? 0),
  );
}

function readMember(from: ByteReader, hashes: readonly number[]) {
  return {
    reportId: `r_${from.hex()}`,
    agency: from.text(),
    language: from.text(),
    filedAt: readTime(from),
    textDigest: from.hex(),
    sketch: from.bytes(),
    title: readTerms(from, hashes),
    terms: readTerms(from, hashes),
    names: readTerms(from, hashes),
    figures: readRising(from).map((place) => hashes[place] ?? 0),
  };
}

function readTerms(from: ByteReader, hashes: readonly number[]): Terms {
  const places = readRising(from);
  const weights = from.bytes();
  return places.map((place, at): [number, number] => [hashes[place] ?? 0, weights[at] ?? 0]);
}

/** Sorted whole numbers as the distances between them, with their count in front. */
function writeRising(out: ByteWriter, values: readonly number[]): void {
  out.number(values.length);
  let last = 0;
  for (const value of values) {
    out.number(value - last);
    last = value;
  }
}

function readRising(from: ByteReader): number[] {
  let last = 0;
  return Array.from({ length: from.number() }, () => (last += from.number()));
}

function writeTime(out: ByteWriter, at: Instant): void {
  out.number(epochMsOf(at) + zeroMs);
}

function readTime(from: ByteReader): Instant {
  return instantOf(from.number() - zeroMs);
}
