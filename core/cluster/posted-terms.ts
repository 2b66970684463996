// Posted terms: what a posting of the index carries of the report that made it, so that what a look-up finds is ranked before any
// profile is read. In: a fingerprint. Out: its heaviest terms.
import { ByteReader } from '#core/cluster/byte-reader.ts';
import { ByteWriter } from '#core/cluster/byte-writer.ts';
import { isSameLanguage, termCosine } from '#core/cluster/pair-features.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { cosineWeight } from '#core/fingerprint/term-weight.ts';

/** With 24 a posting stays below 200 bytes, one write unit as without them. */
export const maxPostedTerms = 24;

export type PostedTerms = Pick<Fingerprint, 'language' | 'terms'>;

/** The heaviest terms, sorted by hash. */
export function postedTermsOf({ language, terms }: PostedTerms): PostedTerms {
  const pairs: [hash: number, weight: number][] = [];
  for (let at = 0; at < terms.length; at += 2) pairs.push([terms[at] ?? 0, terms[at + 1] ?? 0]);
  const heaviest = pairs
    .sort(([a, x], [b, y]) => cosineWeight(y) - cosineWeight(x) || a - b)
    .slice(0, maxPostedTerms);
  return { language, terms: heaviest.sort(([a], [b]) => a - b).flat() };
}

export function encodePostedTerms({ language, terms }: PostedTerms): Uint8Array {
  const out = new ByteWriter();
  out.text(language);
  out.number(terms.length / 2);
  let last = 0;
  for (let at = 0; at < terms.length; at += 2) {
    out.number((terms[at] ?? 0) - last);
    last = terms[at] ?? 0;
    out.number(terms[at + 1] ?? 0);
  }
  return out.written();
}

export function decodePostedTerms(bytes: Uint8Array): PostedTerms {
  const from = new ByteReader(bytes);
  const language = from.text();
  const terms: Terms = [];
  let hash = 0;
  for (let left = from.number(); left > 0; left--) {
    hash += from.number();
    terms.push(hash, from.number());
  }
  return { language, terms };
}

/** Cosine of the terms; undefined between languages. */
export function postedLikeness(asked: PostedTerms, posted: PostedTerms): number | undefined {
  return isSameLanguage(asked.language, posted.language) ? termCosine(asked.terms, posted.terms) : undefined;
}

/** The greater one, of which either may be undefined. */
export function greaterLikeness(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
