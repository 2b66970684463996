// Evidence: what a person reads of why two reports are one event, or may be. In: a report and the member it is most like.

import { isSameLanguage } from '#core/cluster/pair-features.ts';
import type { Reason } from '#core/decision.ts';
import { type AnnotatedWord, annotateWords } from '#core/fingerprint/annotate-words.ts';
import { crossLingualWordsOf } from '#core/fingerprint/cross-lingual-terms.ts';
import { type Fingerprint, leadWords, type Terms, wordsWeighed } from '#core/fingerprint/fingerprint.ts';
import { knownNamesIn } from '#core/fingerprint/known-names.ts';
import { cosineWeight } from '#core/fingerprint/term-weight.ts';
import { comparedIn, termOf } from '#core/fingerprint/terms-of.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';
import { epochMsOf, hourMs } from '#core/instant.ts';
import { type Report, textOf } from '#core/report.ts';

/** More code units than a word and its blank have in running text. */
const maxWordChars = 20;
/** Words named of each kind of evidence. */
const mostNamed = 6;

type Kind = 'names' | 'numbers' | 'words';

/**
 * What both share, as printed in the report, the heaviest first: names, numbers, words, each with its share of all that is shared;
 * what the headline names and the member does not have; the hours between the two; whether one agency wrote both.
 */
export function explainPair(report: Report, fingerprint: Fingerprint, member: Fingerprint): Reason[] {
  // Two languages share what a translation keeps.
  const isTranslated = !isSameLanguage(fingerprint.language, member.language);
  const weightOf = isTranslated ? (weight: number) => weight : cosineWeight;
  const theirs = weightsIn(isTranslated ? member.bridge : member.terms);
  const own = weightsIn(isTranslated ? fingerprint.bridge : fingerprint.terms);

  const shared = new Map<number, { kind: Kind; text: string; weight: number }>();
  const missing = new Map<number, { text: string; weight: number }>();
  for (const { hash, text, kind, isHeadline } of printedTerms(report, fingerprint.language, isTranslated)) {
    const weight = weightOf(own.get(hash) ?? 0);
    const their = theirs.get(hash);
    if (their !== undefined) {
      if (!shared.has(hash)) shared.set(hash, { kind, text, weight: weight * weightOf(their) });
    } else if (isHeadline && kind !== 'words' && !missing.has(hash)) missing.set(hash, { text, weight });
  }
  const all = [...shared.values()].reduce((sum, { weight }) => sum + weight, 0);
  const reasons: Reason[] = [];
  for (const kind of ['names', 'numbers', 'words'] as const) {
    const found = heaviestFirst([...shared.values()].filter((one) => one.kind === kind));
    if (found.length === 0) continue;
    const weight = found.reduce((sum, one) => sum + one.weight, 0) / all;
    reasons.push({ signal: `shared-${kind}`, value: listOf(found), weight: rounded(weight) });
  }
  reasons.sort((a, b) => b.weight - a.weight);
  if (missing.size > 0)
    reasons.push({ signal: 'only-here', value: listOf(heaviestFirst([...missing.values()])), weight: 0 });
  const hours = Math.abs(epochMsOf(fingerprint.filedAt) - epochMsOf(member.filedAt)) / hourMs;
  reasons.push({ signal: 'hours-apart', value: rounded(hours), weight: 0 });
  if (fingerprint.source !== 0 && fingerprint.source === member.source)
    reasons.push({ signal: 'same-agency', value: report.agency, weight: 0 });
  const model = fingerprint.embedding?.model;
  if (model !== undefined && model === member.embedding?.model)
    reasons.push({ signal: 'embedding-model', value: model, weight: 0 });
  return reasons;
}

function weightsIn(terms: Terms): Map<number, number> {
  const weights = new Map<number, number>();
  for (let at = 0; at < terms.length; at += 2) weights.set(terms[at] ?? 0, terms[at + 1] ?? 0);
  return weights;
}

/** The terms that placing compares, as printed: in one language, or with another. A capital letter marks a name. */
function printedTerms(report: Report, language: string, isTranslated: boolean) {
  const body = textOf(report) || (report.summary ?? '');
  // Later words are compared by nothing.
  const wanted = isTranslated ? wordsWeighed : leadWords;
  const headline = annotateWords(wordsIn(normalizeSpelling(report.headline)), language);
  const text = annotateWords(
    wordsIn(normalizeSpelling(body.slice(0, wanted * maxWordChars))).slice(0, wanted),
    language,
  );
  const names = knownNamesIn(headline, text, [report.agency, ...report.credits], language);
  const inHeadline = new Set(headline);
  const printed = (word: AnnotatedWord, hash: number) => {
    const kind: Kind = word.facts.isNumber ? 'numbers' : names.has(word.facts.name) ? 'names' : 'words';
    return { hash, text: word.text, kind, isHeadline: inHeadline.has(word) };
  };
  return isTranslated
    ? [...crossLingualWordsOf(headline, text, language, names)].flatMap(({ word, terms }) =>
        terms.map(({ hash }) => printed(word, hash)),
      )
    : comparedIn(headline, text, language).map(({ word, zipf }) =>
        printed(word, termOf(word, language, zipf)),
      );
}

function heaviestFirst<T extends { weight: number }>(found: T[]): T[] {
  return found.sort((a, b) => b.weight - a.weight);
}

function listOf(found: readonly { text: string }[]): string {
  return found
    .slice(0, mostNamed)
    .map(({ text }) => text)
    .join(', ');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
