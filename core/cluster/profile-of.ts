// Profile: the members of a story as one. In: a signature. Out: its terms, titles and names summed, and what most members share.
import type { StorySignature } from '#core/cluster/signature.ts';
import type { Terms } from '#core/fingerprint/fingerprint.ts';

/** Terms of several reports added up: hash -> weight, and the length of the whole as a vector. */
export interface Sum {
  weights: ReadonlyMap<number, number>;
  length: number;
}
interface Profile {
  terms: Sum;
  title: Sum;
  names: Sum;
  bridge: Sum;
  /** The terms that at least half of the members have. */
  core: Sum;
}

const known = new WeakMap<StorySignature, Profile>();

/** The profile of a signature; computed once for each value. */
export function profileOf(signature: StorySignature): Profile {
  const before = known.get(signature);
  if (before !== undefined) return before;
  const terms = signature.members.map((member) => member.terms);
  const sum = sumOf(terms);
  const profile = {
    terms: sum,
    title: sumOf(signature.members.map(({ title }) => title)),
    names: sumOf(signature.members.map(({ names }) => names)),
    bridge: sumOf(signature.members.map(({ bridge }) => bridge)),
    core: coreOf(terms, sum),
  };
  known.set(signature, profile);
  return profile;
}

/** Cosine of a report's terms with a sum, 0–1. */
export function cosineWith(sum: Sum, terms: Terms): number {
  if (sum.length === 0) return 0;
  let product = 0;
  let square = 0;
  for (let at = 0; at < terms.length; at += 2) {
    const weight = terms[at + 1] ?? 0;
    product += weight * (sum.weights.get(terms[at] ?? 0) ?? 0);
    square += weight * weight;
  }
  return square === 0 ? 0 : product / (sum.length * Math.sqrt(square));
}

/** Cosine of two sums, 0–1. */
export function cosineBetween(a: Sum, b: Sum): number {
  let product = 0;
  for (const [hash, weight] of a.weights) product += weight * (b.weights.get(hash) ?? 0);
  return a.length === 0 || b.length === 0 ? 0 : product / (a.length * b.length);
}

function sumOf(lists: readonly Terms[]): Sum {
  const weights = new Map<number, number>();
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 2) {
      const hash = list[at] ?? 0;
      weights.set(hash, (weights.get(hash) ?? 0) + (list[at + 1] ?? 0));
    }
  }
  return { weights, length: lengthOf(weights) };
}

function coreOf(lists: readonly Terms[], sum: Sum): Sum {
  const counts = new Map<number, number>();
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 2)
      counts.set(list[at] ?? 0, (counts.get(list[at] ?? 0) ?? 0) + 1);
  }
  const weights = new Map([...sum.weights].filter(([hash]) => (counts.get(hash) ?? 0) * 2 >= lists.length));
  return { weights, length: lengthOf(weights) };
}

function lengthOf(weights: ReadonlyMap<number, number>): number {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return Math.sqrt(square);
}
