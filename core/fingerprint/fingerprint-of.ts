// From a report to its fingerprint: the second step of its way. In: a report. Out: what placing compares.
import { sha256Of } from '#core/digest.ts';
import { bridgeOf } from '#core/fingerprint/bridge-of.ts';
import { figuresIn } from '#core/fingerprint/figures-in.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { heaviest } from '#core/fingerprint/heaviest.ts';
import { nameOf, namesIn } from '#core/fingerprint/names-in.ts';
import { sketchOf } from '#core/fingerprint/sketch-of.ts';
import { factsOf } from '#core/fingerprint/word-facts.ts';
import { plainSpelling, startsWithCapital, type Word, wordsIn } from '#core/fingerprint/words.ts';
import { type Report, textOf } from '#core/report.ts';
import {
  capitalWeight,
  countPower,
  leadWeight,
  leadWords,
  maxNameTerms,
  maxTerms,
  maxTitleTerms,
  titleWeight,
  wordsRead,
  wordsWeighed,
} from '#core/thresholds.ts';

/** The fingerprint of a report: a pure function of its text, language and publication time. Reads the first 2,000 words. */
export function fingerprintOf(report: Report): Fingerprint {
  const language = report.language.split('-')[0] ?? '';
  const text = textOf(report);
  const headline = wordsIn(plainSpelling(report.headline));
  const words = wordsIn(plainSpelling(text === '' ? (report.summary ?? '') : text)).slice(0, wordsRead);
  const told = words.length > 0 ? words : headline;
  const names = namesIn(headline, words, [report.agency, ...report.credits]);
  const facts = told.map(({ text }) => factsOf(text, language));
  return {
    reportId: report.id,
    language,
    filedAt: report.publishedAt,
    textDigest: sha256Of(new TextEncoder().encode(facts.map(({ lower }) => lower).join(' '))).slice(0, 16),
    sketch: words.length > 0 ? sketchOf(facts.map(({ hash }) => hash)) : [],
    words: words.length,
    title: weighed([headline], language, maxTitleTerms),
    terms: weighed([headline, words], language, maxTerms),
    names: namesOf(headline, words, language, names),
    bridge: bridgeOf(headline, words, language, names),
    figures: figuresIn([...headline, ...words]),
  };
}

/** Frequency times rarity, both damped. The headline counts most, then the beginning of the text; names a little more. */
function weighed(parts: readonly (readonly Word[])[], language: string, limit: number): Terms {
  const counts = new Map<number, { count: number; rare: number }>();
  parts.forEach((words, part) => {
    words.slice(0, wordsWeighed).forEach(({ text, opens }, at) => {
      const { term, rare } = factsOf(text, language);
      const place = part === 0 ? titleWeight : at < leadWords ? leadWeight : 1;
      const capital = !opens && startsWithCapital(text) ? capitalWeight : 1;
      const known = counts.get(term);
      if (known === undefined) counts.set(term, { count: place * capital, rare });
      else known.count += place * capital;
    });
  });
  const weights = [...counts].map(([term, { count, rare }]): [number, number] => [
    term,
    count ** countPower * rare,
  ]);
  return heaviest(weights, limit);
}

/** As weighed, of the words that namesIn tells: a name of the headline or told often is what the report is about. */
function namesOf(
  headline: readonly Word[],
  words: readonly Word[],
  language: string,
  names: ReadonlySet<string>,
): Terms {
  const named = (all: readonly Word[]) => all.filter(({ text }) => names.has(nameOf(text)));
  return weighed([named(headline), named(words)], language, maxNameTerms);
}
