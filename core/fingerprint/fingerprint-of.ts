// From a report to its fingerprint: the second step of its way. In: a report. Out: what placing compares.
import { digestOf } from '#core/digest.ts';
import { figuresIn } from '#core/fingerprint/figures-in.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { heaviest } from '#core/fingerprint/heaviest.ts';
import { namesIn } from '#core/fingerprint/names-in.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { sketchOf } from '#core/fingerprint/sketch-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { plainSpelling, type Word, wordsIn } from '#core/fingerprint/words.ts';
import { type Report, textOf } from '#core/report.ts';
import { maxNameTerms, maxTerms, maxTitleTerms, wordsRead } from '#core/thresholds.ts';

/** The fingerprint of a report: a pure function of its text, language and publication time. Reads the first 2,000 words. */
export function fingerprintOf(report: Report): Fingerprint {
  const language = report.language.split('-')[0] ?? '';
  const text = textOf(report);
  const headline = wordsIn(plainSpelling(report.headline));
  const words = wordsIn(plainSpelling(text === '' ? (report.summary ?? '') : text)).slice(0, wordsRead);
  const title = headline.map(({ text }) => termOf(text, language));
  const body = words.map(({ text }) => termOf(text, language));
  const told = body.length > 0 ? words : headline;
  const lower = told.map(({ text }) => text.toLowerCase());
  return {
    reportId: report.id,
    agency: report.agency,
    language,
    filedAt: report.publishedAt,
    textDigest: digestOf(lower).slice(0, 16),
    sketch: sketchOf(lower.map(hashOf)),
    title: weighed([title], language, maxTitleTerms),
    terms: weighed([title, body], language, maxTerms),
    names: namesOf(headline, words, language, [report.agency, ...report.credits]),
    figures: figuresIn([...headline, ...words]),
  };
}

function termOf(word: string, language: string): number {
  return hashOf(stemOf(word.toLowerCase(), language));
}

/** Term frequency, damped, times rarity. The headline counts twice, the first 60 words of the text once and a half. */
function weighed(parts: readonly (readonly number[])[], language: string, limit: number) {
  const counts = new Map<number, number>();
  parts.forEach((terms, part) => {
    terms.forEach((term, at) => {
      counts.set(term, (counts.get(term) ?? 0) + (part === 0 ? 2 : at < 60 ? 1.5 : 1));
    });
  });
  const rarity = rarityOf(language);
  const weights = [...counts].map(([term, count]): [number, number] => [
    term,
    (1 + Math.log(count)) * rarity(term),
  ]);
  return heaviest(weights, limit);
}

function namesOf(
  headline: readonly Word[],
  words: readonly Word[],
  language: string,
  agencies: readonly string[],
) {
  const rarity = rarityOf(language);
  const names = namesIn(headline, words, agencies).map((name): [number, number] => {
    const hash = hashOf(stemOf(name, language));
    return [hash, rarity(hash)];
  });
  return heaviest(names, maxNameTerms);
}
