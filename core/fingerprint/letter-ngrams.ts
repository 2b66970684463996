// Letter n-grams within words, so that inflected and joined words still match. In: words. Out: weighted terms.

import type { AnnotatedWord } from '#core/fingerprint/annotate-words.ts';
import type { Terms } from '#core/fingerprint/fingerprint.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { countPower } from '#core/fingerprint/term-counter.ts';
import { topTerms } from '#core/fingerprint/top-terms.ts';

/**
 * Letters of a run, runs kept of a text, and how often a word of the headline counts. Five letters parted Urdu reports of one event
 * from others of the day better than four, six or whole words (docs/research/2026-11-29-placing-v1.md). Test: letter-runs-of.
 */
export const letterRun = 5;
export const maxLetterRuns = 1024;
const runHeadlineCount = 2;

/**
 * The runs of letterRun letters within the words (McNamee & Mayfield 2004), each word with a space before and after it; a word shares
 * its weight, damped count times rarity as terms have it, among its runs. The headline counts runHeadlineCount times. The heaviest
 * maxLetterRuns, scaled as Terms are.
 */
export function letterNgramsOf(headline: readonly AnnotatedWord[], words: readonly AnnotatedWord[]): Terms {
  const counts = new Map<string, { count: number; rare: number }>();
  const count = (part: readonly AnnotatedWord[], times: number) => {
    for (const { facts } of part) {
      const { lower, rare } = facts;
      const known = counts.get(lower);
      if (known === undefined) counts.set(lower, { count: times, rare });
      else known.count += times;
    }
  };
  count(headline, runHeadlineCount);
  count(words, 1);
  const weights = new Map<number, number>();
  for (const [word, { count, rare }] of counts) {
    const padded = ` ${word} `;
    const runs = Math.max(1, padded.length - letterRun + 1);
    const weight = (count ** countPower * rare) / Math.sqrt(runs);
    for (let at = 0; at < runs; at++) {
      const run = hashOf(padded.slice(at, at + letterRun));
      weights.set(run, (weights.get(run) ?? 0) + weight);
    }
  }
  return topTerms(Uint32Array.from(weights.keys()), Float64Array.from(weights.values()), maxLetterRuns);
}
