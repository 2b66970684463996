// Near pairs: the report pairs that are worth comparing, because they share words or cross-lingual terms.

import type { ReportFeatures } from '#core/cluster/report-features.ts';
import { isDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import type { Terms } from '#core/fingerprint/fingerprint.ts';
import { unitLength } from '#core/fingerprint/top-terms.ts';

/** Likeness of texts below which a pair is not compared, and reports that may share a term before it tells nothing. Bounds. Test: regroup. */
const nearText = 0.05;
export const mostSharers = 1024;

/** Calls `found` with every pair (indices, the smaller first) that is near in words, or shares a term of the bridge that tells. */
export function eachNearPair(items: readonly ReportFeatures[], found: (a: number, b: number) => void): void {
  const words = postingsOf(items.map(({ fingerprint }) => fingerprint.terms));
  const bridges = postingsOf(items.map(({ fingerprint }) => distinctiveTerms(fingerprint.bridge)));
  const product = new Float64Array(items.length);
  const least = nearText * unitLength ** 2;
  items.forEach(({ fingerprint }, at) => {
    const touched: number[] = [];
    const add = (other: number, weight: number) => {
      if (product[other] === 0) touched.push(other);
      product[other] = (product[other] ?? 0) + weight;
    };
    // Who has a term stands in order, so that those after this item are at the end.
    for (let place = 0; place < fingerprint.terms.length; place += 2) {
      const weight = fingerprint.terms[place + 1] ?? 0;
      const posting = words.get(fingerprint.terms[place] ?? 0) ?? none;
      for (let last = posting.length - 2; last >= 0 && (posting[last] ?? 0) > at; last -= 2)
        add(posting[last] ?? 0, weight * (posting[last + 1] ?? 0));
    }
    for (let place = 0; place < fingerprint.bridge.length; place += 2) {
      const posting = bridges.get(fingerprint.bridge[place] ?? 0) ?? none;
      for (let last = posting.length - 2; last >= 0 && (posting[last] ?? 0) > at; last -= 2)
        add(posting[last] ?? 0, least);
    }
    for (const other of touched) {
      if ((product[other] ?? 0) >= least) found(at, other);
      product[other] = 0;
    }
  });
}

const none: readonly number[] = [];

/** term -> who has it, each followed by its weight. A term that more than mostSharers have tells nothing here. */
function postingsOf(lists: readonly Terms[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  lists.forEach((terms, at) => {
    for (let place = 0; place < terms.length; place += 2) {
      const term = terms[place] ?? 0;
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [at, terms[place + 1] ?? 0]);
      else posting.push(at, terms[place + 1] ?? 0);
    }
  });
  for (const [term, posting] of postings) if (posting.length > mostSharers * 2) postings.delete(term);
  return postings;
}

function distinctiveTerms(terms: Terms): Terms {
  return terms.flatMap((term, at) => (at % 2 === 0 && isDistinctive(term) ? [term, terms[at + 1] ?? 0] : []));
}
