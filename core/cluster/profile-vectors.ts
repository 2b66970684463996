// Profile vectors: the members of a story summed up. In: a profile. Out: sums of terms, titles and names, and the
// core terms.
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import { countDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { epochMsOf } from '#core/instant.ts';

/** Terms of several reports added up, flat arrays of numbers: a Map would take eight times the room, and longer to go through. */
export interface TermSum {
  /** Sorted, each once. */
  hashes: Uint32Array;
  /** Of the hash at the same place. */
  weights: Uint32Array;
  /** Of the whole as a vector. */
  length: number;
}
export interface ProfileVectors {
  terms: TermSum;
  title: TermSum;
  names: TermSum;
  bridge: TermSum;
  /** The terms that at least half of the members have. */
  core: TermSum;
  /** How many names the members have, each counted once. */
  nameCount: number;
  /** Of each member: when it was published, in milliseconds since 1970, and how many terms of its bridge tell an event. */
  filedMs: Float64Array;
  telling: Uint8Array;
}

/** Sums are made when they are asked for: of a story with one member most never are (see ReportTerms). */
class LazyProfileVectors implements ProfileVectors {
  readonly #members: readonly Fingerprint[];
  readonly filedMs: Float64Array;
  readonly telling: Uint8Array;
  readonly #sums: Partial<Record<'terms' | 'title' | 'names' | 'bridge' | 'core', TermSum>> = {};

  constructor({ members }: StoryProfile) {
    this.#members = members;
    this.filedMs = Float64Array.from(members, ({ filedAt }) => epochMsOf(filedAt));
    this.telling = Uint8Array.from(members, ({ bridge }) => countDistinctive(bridge));
  }

  get terms(): TermSum {
    this.#sums.terms ??= sumOf(this.#members.map(({ terms }) => terms));
    return this.#sums.terms;
  }

  get title(): TermSum {
    this.#sums.title ??= sumOf(this.#members.map(({ title }) => title));
    return this.#sums.title;
  }

  get names(): TermSum {
    this.#sums.names ??= sumOf(this.#members.map(({ names }) => names));
    return this.#sums.names;
  }

  get bridge(): TermSum {
    this.#sums.bridge ??= sumOf(this.#members.map(({ bridge }) => bridge));
    return this.#sums.bridge;
  }

  get core(): TermSum {
    this.#sums.core ??= coreOf(
      this.#members.map(({ terms }) => terms),
      this.terms,
    );
    return this.#sums.core;
  }

  get nameCount(): number {
    const [first, ...others] = this.#members;
    return first !== undefined && others.length === 0 ? first.names.length / 2 : this.names.hashes.length;
  }
}

/** The vectors of a profile, each computed when it is first read. */
export function profileVectorsOf(profile: StoryProfile): ProfileVectors {
  return new LazyProfileVectors(profile);
}

/** Cosine of a report's terms with a sum, 0–1. */
export function cosineWith({ hashes, weights, length }: TermSum, terms: Terms): number {
  if (length === 0) return 0;
  let product = 0;
  let square = 0;
  let place = 0;
  for (let at = 0; at < terms.length; at += 2) {
    const hash = terms[at] ?? 0;
    const weight = terms[at + 1] ?? 0;
    while (place < hashes.length && (hashes[place] ?? 0) < hash) place++;
    if (hashes[place] === hash) product += weight * (weights[place] ?? 0);
    square += weight * weight;
  }
  return square === 0 ? 0 : product / (length * Math.sqrt(square));
}

/** Cosine of two sums, 0–1. */
export function cosineBetween(a: TermSum, b: TermSum): number {
  if (a.length === 0 || b.length === 0) return 0;
  let product = 0;
  let place = 0;
  for (let at = 0; at < a.hashes.length; at++) {
    const hash = a.hashes[at] ?? 0;
    while (place < b.hashes.length && (b.hashes[place] ?? 0) < hash) place++;
    if (b.hashes[place] === hash) product += (a.weights[at] ?? 0) * (b.weights[place] ?? 0);
  }
  return product / (a.length * b.length);
}

/** Whether the hash is among those of the sum. */
export function hasTerm({ hashes }: TermSum, hash: number): boolean {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** A hash and its weight in one number sort without being compared by us. */
const byteValues = 256;

function sumOf(lists: readonly Terms[]): TermSum {
  const all = new Float64Array(lists.reduce((count, { length }) => count + length / 2, 0));
  let count = 0;
  for (const list of lists)
    for (let at = 0; at < list.length; at += 2)
      all[count++] = (list[at] ?? 0) * byteValues + (list[at + 1] ?? 0);
  if (lists.length > 1) all.sort();
  const hashes = new Uint32Array(count);
  const weights = new Uint32Array(count);
  let place = -1;
  for (let at = 0; at < count; at++) {
    const both = all[at] ?? 0;
    const hash = Math.floor(both / byteValues);
    if (place < 0 || hashes[place] !== hash) hashes[++place] = hash;
    weights[place] = (weights[place] ?? 0) + both - hash * byteValues;
  }
  return withLength(hashes.slice(0, place + 1), weights.slice(0, place + 1));
}

/** What at least half of the lists have. */
function coreOf(lists: readonly Terms[], sum: TermSum): TermSum {
  if (lists.length <= 2) return sum;
  const counts = new Uint8Array(sum.hashes.length);
  for (const list of lists) {
    let place = 0;
    for (let at = 0; at < list.length; at += 2) {
      const hash = list[at] ?? 0;
      while (place < counts.length && (sum.hashes[place] ?? 0) < hash) place++;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const most = Uint32Array.from(counts.keys()).filter((place) => (counts[place] ?? 0) * 2 >= lists.length);
  return withLength(
    most.map((place) => sum.hashes[place] ?? 0),
    most.map((place) => sum.weights[place] ?? 0),
  );
}

function withLength(hashes: Uint32Array, weights: Uint32Array): TermSum {
  let square = 0;
  for (let at = 0; at < weights.length; at++) square += (weights[at] ?? 0) * (weights[at] ?? 0);
  return { hashes, weights, length: Math.sqrt(square) };
}
