// Finds sentences that a correction or a kill calls wrong, in the report it names and in others that repeat it.
import type { Instant } from '#core/instant.ts';
import type { WrongClaims } from '#core/merge/reports/apply-corrections.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { type Claims, findClaimDifference } from '#core/merge/sentences/claims.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Words that a sentence shares with a notice. */
const minSharedWords = 2;
/** Share of its words and names that a sentence has in common with one of a removed report that it cites. */
const minCitedShare = 0.5;
const minCitedWords = 3;

/** A killed or replaced report. */
export interface RemovedReport {
  agency: string;
  sentences: readonly ReportSentence[];
  /** When the notice was filed. */
  at: Instant;
}

/**
 * Sentences that a notice calls wrong in the report it names, and those of other reports that repeat what a notice removed. What the
 * replacement still states is not wrong.
 */
export function findWrongSentences(
  merged: readonly MergedSentence[],
  reports: readonly VisibleReport[],
  wrong: readonly WrongClaims[],
  removed: readonly RemovedReport[],
  claimsOf: (sentence: ReportSentence) => Claims,
): Set<MergedSentence> {
  const found = new Set<MergedSentence>();
  if (wrong.length + removed.length === 0) return found;
  const isKept = (reportIndex: number, at: Instant) =>
    (reports[reportIndex]?.filedAt ?? at) >= at || reports[reportIndex]?.replaces !== undefined;
  const kept = merged.filter(({ occurrences }) =>
    occurrences.some(({ reportIndex }) => reports[reportIndex]?.replaces !== undefined),
  );
  const states = (sentence: ReportSentence, other: ReportSentence) =>
    isSameWording(sentence, other) && findClaimDifference(claimsOf(sentence), claimsOf(other)) === undefined;
  const gone = removed.map(({ agency, sentences, at }) => ({
    at,
    cited: splitWords(agency),
    sentences: sentences.filter((each) => !kept.some(({ chosen }) => states(each, chosen))),
  }));
  const keptNumbers = new Set(kept.flatMap(({ chosen }) => claimsOf(chosen).numbers));
  for (const sentence of merged) {
    const { chosen, occurrences } = sentence;
    const claims = claimsOf(chosen);
    const isWrong = wrong.some(
      ({ of, numbers, names, words }) =>
        occurrences.some(({ reportIndex }) => reports[reportIndex]?.report.id === of) &&
        (claims.numbers.some((value) => numbers.includes(value)) ||
          [...names].some((name) => claims.names.has(name) || chosen.words.includes(name))) &&
        chosen.words.filter((word) => words.has(word)).length >= minSharedWords,
    );
    const repeats = gone.some(
      ({ sentences, cited, at }) =>
        !occurrences.some(({ reportIndex }) => isKept(reportIndex, at)) &&
        sentences.some(
          (other) =>
            states(chosen, other) || (citesAgency(chosen, cited) && restates(claims, claimsOf(other))),
        ),
    );
    if (isWrong || repeats) found.add(sentence);
  }
  return found;

  /** Whether a sentence that cites the agency states what was removed: most of it, or a number that no longer holds. */
  function restates(claims: Claims, other: Claims): boolean {
    const termsOf = ({ content, names }: Claims) => new Set([...content, ...names]);
    const [own, terms] = [termsOf(claims), termsOf(other)];
    const shared = [...own].filter((word) => terms.has(word)).length;
    if (shared === 0) return false;
    if (claims.numbers.some((value) => other.numbers.includes(value) && !keptNumbers.has(value))) return true;
    return (
      shared >= minCitedWords &&
      shared >= Math.min(own.size, terms.size) * minCitedShare &&
      // It has the name of the agency besides.
      [undefined, 'name'].includes(findClaimDifference(claims, other))
    );
  }
}

function isSameWording(a: ReportSentence, b: ReportSentence): boolean {
  const shingles = new Set(a.shingles);
  const common = b.shingles.filter((shingle) => shingles.has(shingle)).length;
  return common / (shingles.size + b.shingles.length - common) >= 0.5;
}

function citesAgency({ words }: ReportSentence, agency: readonly string[]): boolean {
  return agency.length > 0 && agency.every((word) => words.includes(word));
}
