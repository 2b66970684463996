// The stored form of a story profile, 5 to 10 times smaller than JSON.
import { ByteReader } from '#core/cluster/byte-reader.ts';
import { ByteWriter } from '#core/cluster/byte-writer.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import { Embedding } from '#core/fingerprint/embedding.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { ReportId, StoryId } from '#core/ids.ts';
import { epochMsOf, type Instant, instantOf } from '#core/instant.ts';

/** The first byte: raised whenever the form changes. */
const form = 9;
/** As `form`, with the vectors of members at the end: only written where there are any. */
const embeddedForm = 11;
/** Earlier forms, which are read and written again in the present form: without tolls, and with vectors that are signs alone. */
const formsWithoutTolls = { plain: 7, embedded: 8 };
const formWithSigns = 10;
const marks = { held: 1, emptied: 2, ruled: 4 };
/** Times are stored as milliseconds since the year 0000, so that none is negative. */
const zeroMs = 62_167_219_200_000;

/** The profile in a few kilobytes at most: hashes once for all members, weights as bytes. */
export function encodeProfile(profile: StoryProfile): Uint8Array {
  const out = new ByteWriter();
  const hashes = hashesOf(profile.members);
  const isEmbedded = profile.members.some(({ embedding }) => embedding !== undefined);
  out.number(isEmbedded ? embeddedForm : form);
  out.hex(profile.storyId.slice(2));
  out.number(profile.revision);
  out.hex(profile.mergedInto?.slice(2) ?? '');
  out.number(marksOf(profile));
  writeTime(out, profile.firstFiledAt);
  writeTime(out, profile.lastFiledAt);
  out.text(profile.keys.join(' '));
  writeRising(out, hashes);
  out.number(profile.members.length);
  for (const member of profile.members) writeMember(out, member, hashes);
  if (isEmbedded) for (const { embedding } of profile.members) writeEmbedding(out, embedding);
  return out.written();
}

/** The profile that encodeSignature wrote. @throws on bytes of another form, and on bytes that are no profile. */
export function decodeProfile(bytes: Uint8Array): StoryProfile {
  const from = new ByteReader(bytes);
  const found = from.number();
  const hasTolls = found === form || found === formWithSigns || found === embeddedForm;
  const hasSigns = found === formWithSigns || found === formsWithoutTolls.embedded;
  const isEmbedded = found === embeddedForm || hasSigns;
  if (!hasTolls && !isEmbedded && found !== formsWithoutTolls.plain)
    throw new RangeError(`profile: form ${found} is not known`);
  const storyId = StoryId.parse(`s_${from.hex()}`);
  const revision = from.number();
  const into = from.hex();
  const marked = from.number();
  const firstFiledAt = readTime(from);
  const lastFiledAt = readTime(from);
  const keys = from.text();
  const hashes = readRising(from);
  const bare = Array.from({ length: from.number() }, () => readMember(from, hashes, hasTolls));
  const members = isEmbedded ? bare.map((member) => withEmbedding(member, from, hasSigns)) : bare;
  if (members.length === 0 && into === '' && (marked & marks.emptied) === 0)
    throw new RangeError('profile: it has no member');
  return {
    storyId,
    revision,
    ...(into !== '' && { mergedInto: StoryId.parse(`s_${into}`) }),
    ...((marked & marks.held) !== 0 && { held: true }),
    ...((marked & marks.emptied) !== 0 && { emptied: true }),
    ...((marked & marks.ruled) !== 0 && { ruled: true }),
    firstFiledAt,
    lastFiledAt,
    members,
    keys: keys === '' ? [] : keys.split(' '),
  };
}

/** The model's name, then its parts and its signs, of which one list is empty; no name where the member has no vector. */
function writeEmbedding(out: ByteWriter, embedding: Embedding | undefined): void {
  out.text(embedding?.model ?? '');
  if (embedding === undefined) return;
  out.bytes(embedding.parts ?? []);
  out.bytes(embedding.signs ?? []);
}

function withEmbedding(member: Fingerprint, from: ByteReader, hasSigns: boolean): Fingerprint {
  const model = from.text();
  if (model === '') return member;
  const parts = hasSigns ? [] : from.bytes();
  const signs = from.bytes();
  const embedding = Embedding.parse({
    model,
    ...(parts.length > 0 && { parts }),
    ...(signs.length > 0 && { signs }),
  });
  return { ...member, embedding };
}

function marksOf({ held, emptied, ruled }: StoryProfile): number {
  return (held ? marks.held : 0) + (emptied ? marks.emptied : 0) + (ruled ? marks.ruled : 0);
}

/** The hashes of all members, sorted, each once. */
function hashesOf(members: readonly Fingerprint[]): Uint32Array {
  const all: number[] = [];
  for (const { terms, names, bridge, figures } of members) {
    for (const list of [terms, names, bridge])
      for (let at = 0; at < list.length; at += 2) all.push(list[at] ?? 0);
    for (const figure of figures) all.push(figure);
  }
  const sorted = new Uint32Array(all).sort();
  let count = 0;
  for (const hash of sorted) if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
  return sorted.subarray(0, count);
}

function writeMember(out: ByteWriter, member: Fingerprint, hashes: Uint32Array): void {
  out.hex(member.reportId.slice(2));
  out.number(member.source);
  out.text(member.language);
  writeTime(out, member.filedAt);
  out.hex(member.textDigest);
  out.bytes(member.sketch);
  out.number(member.words);
  out.number(member.unlikeNews);
  for (const terms of [member.terms, member.names, member.bridge]) {
    writeRising(out, placesOf(hashesIn(terms), hashes));
    out.bytes(terms.filter((_, at) => at % 2 === 1));
  }
  writeRising(out, placesOf(member.figures, hashes));
  writeRising(out, member.tolls);
  writeRising(out, member.days);
}

/** The positions of some hashes in the list of all hashes; both lists are sorted. */
function placesOf(some: readonly number[], hashes: Uint32Array): number[] {
  let place = 0;
  return some.map((hash) => {
    while (place < hashes.length && (hashes[place] ?? 0) < hash) place++;
    return place;
  });
}

function readMember(from: ByteReader, hashes: readonly number[], hasTolls: boolean): Fingerprint {
  return {
    reportId: ReportId.parse(`r_${from.hex()}`),
    source: from.number(),
    language: from.text(),
    filedAt: readTime(from),
    textDigest: from.hex(),
    sketch: from.bytes(),
    words: from.number(),
    unlikeNews: from.number(),
    terms: readTerms(from, hashes),
    names: readTerms(from, hashes),
    bridge: readTerms(from, hashes),
    figures: hashesAt(readRising(from), hashes),
    tolls: hasTolls ? readRising(from) : [],
    days: readRising(from),
  };
}

function readTerms(from: ByteReader, hashes: readonly number[]): Terms {
  const own = hashesAt(readRising(from), hashes);
  const weights = from.bytes();
  if (weights.length !== own.length) throw new RangeError('profile: terms and weights differ in number');
  const terms: Terms = [];
  for (let at = 0; at < own.length; at++) terms.push(own[at] ?? 0, weights[at] ?? 0);
  return terms;
}

function hashesAt(places: readonly number[], hashes: readonly number[]): number[] {
  return places.map((place) => {
    const hash = hashes[place];
    if (hash === undefined) throw new RangeError('profile: a term is not in the list of hashes');
    return hash;
  });
}

function hashesIn(terms: Terms): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < terms.length; at += 2) hashes.push(terms[at] ?? 0);
  return hashes;
}

/** Sorted whole numbers as the distances between them, with their count in front. */
function writeRising(out: ByteWriter, values: Iterable<number> & { length: number }): void {
  out.number(values.length);
  let last = 0;
  for (const value of values) {
    out.number(value - last);
    last = value;
  }
}

function readRising(from: ByteReader): number[] {
  const values: number[] = [];
  let last = 0;
  for (let left = from.number(); left > 0; left--) {
    last += from.number();
    values.push(last);
  }
  return values;
}

function writeTime(out: ByteWriter, at: Instant): void {
  out.number(epochMsOf(at) + zeroMs);
}

function readTime(from: ByteReader): Instant {
  return instantOf(from.number() - zeroMs);
}
